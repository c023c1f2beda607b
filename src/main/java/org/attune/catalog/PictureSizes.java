package org.attune.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.attune.address.Percent;
import org.attune.config.SiteConfig;
import org.attune.config.SiteFiles;
import org.attune.inputs.Fingerprint;
import org.attune.inputs.Input;
import org.attune.inputs.Inputs;
import org.attune.markdown.PictureHeader;
import org.attune.markdown.Size;

/** The sizes of the pictures that lie in a site's content or assets. Each is looked for once. */
final class PictureSizes {
  private final SiteFiles files;
  private final SiteConfig.Layout layout;
  private final Map<String, Picture> pictures = new ConcurrentHashMap<>();

  /**
   * What is known of a place where a picture is looked for.
   *
   * @param asPicture the question for it
   * @param print the fingerprint of what pages need to know of it
   * @param there true where it is there
   * @param size empty where it can't be read
   */
  private record Picture(Input asPicture, long print, boolean there, Optional<Size> size) {}

  PictureSizes(SiteFiles files, SiteConfig.Layout layout) {
    this.files = files;
    this.layout = layout;
  }

  /**
   * The size of a picture; empty for one of another site, and for one that can't be read, which the
   * check of links reports.
   *
   * @param from the file that shows it, relative to the site's folder
   * @param destination as written
   */
  Optional<Size> size(String from, String destination) {
    return Target.hasScheme(destination)
        ? Optional.empty()
        : noted(inSite(from, destination)).size();
  }

  private Picture noted(String inSite) {
    Picture picture = picture(inSite);
    Inputs.note(picture.asPicture(), picture.print());
    return picture;
  }

  /** The fingerprint of what pages need to know of a picture: whether it is there, and its size. */
  long now(String inSite) {
    return picture(inSite).print();
  }

  private Picture picture(String inSite) {
    return pictures.computeIfAbsent(inSite, this::look);
  }

  private Picture look(String inSite) {
    Optional<Path> file = file(inSite);
    Optional<Size> size = file.flatMap(PictureSizes::sizeOf);
    return new Picture(
        new Input(Input.Kind.PICTURE, inSite),
        Fingerprint.of(size + " " + file.isPresent()),
        file.isPresent(),
        size);
  }

  /**
   * Where a picture is looked for, relative to the site's folder; empty where it is there, and for
   * one of another site.
   */
  Optional<String> missing(String from, String destination) {
    if (Target.hasScheme(destination) || destination.startsWith("/")) {
      return Optional.empty();
    }
    String inSite = inSite(from, destination);
    boolean there = noted(inSite).there();
    return inSite.isEmpty() || there
        ? Optional.empty()
        : Optional.of(inSite.startsWith("../") ? inSite : layout.content() + "/" + inSite);
  }

  private String inSite(String from, String destination) {
    String path =
        Target.resolve(from, Percent.decode(destination.substring(0, Target.end(destination))));
    String content = layout.content() + "/";
    return path.startsWith(content) ? path.substring(content.length()) : path;
  }

  private Optional<Path> file(String inSite) {
    return Stream.of(layout.content(), layout.assets())
        .map(folder -> files.find(folder + "/" + inSite))
        .flatMap(Optional::stream)
        .filter(Files::isRegularFile)
        .findFirst();
  }

  private static Optional<Size> sizeOf(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return PictureHeader.size(in.readNBytes(PictureHeader.BYTES));
    } catch (IOException e) {
      return Optional.empty(); // copying it will say why
    }
  }
}
