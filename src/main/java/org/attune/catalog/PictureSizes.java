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

/** The sizes of the pictures that lie in a site's content or assets. Each file is read once. */
final class PictureSizes {
  private final SiteFiles files;
  private final SiteConfig.Layout layout;
  private final Map<String, Optional<Size>> sizes = new ConcurrentHashMap<>();

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
    return Target.hasScheme(destination) ? Optional.empty() : noted(inSite(from, destination));
  }

  private Optional<Size> noted(String inSite) {
    Optional<Size> size = sizes.computeIfAbsent(inSite, this::read);
    Inputs.note(Input.Kind.PICTURE, inSite, inSite, this::now);
    return size;
  }

  /** The fingerprint of what pages need to know of a picture: whether it is there, and its size. */
  long now(String inSite) {
    return Fingerprint.of(
        sizes.computeIfAbsent(inSite, this::read) + " " + file(inSite).isPresent());
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
    Inputs.note(Input.Kind.PICTURE, inSite, inSite, this::now);
    return inSite.isEmpty() || file(inSite).isPresent()
        ? Optional.empty()
        : Optional.of(inSite.startsWith("../") ? inSite : layout.content() + "/" + inSite);
  }

  private String inSite(String from, String destination) {
    String path = Target.resolve(from, Percent.decode(destination.replaceFirst("[?#].*$", "")));
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

  private Optional<Size> read(String inSite) {
    return file(inSite).flatMap(PictureSizes::sizeOf);
  }

  private static Optional<Size> sizeOf(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return PictureHeader.size(in.readNBytes(PictureHeader.BYTES));
    } catch (IOException e) {
      return Optional.empty(); // copying it will say why
    }
  }
}
