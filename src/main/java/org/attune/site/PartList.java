package org.attune.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.attune.config.SiteFiles;
import org.attune.delivery.Delivery;
import org.attune.delivery.LibraryMinifier;
import org.attune.delivery.Minifier;
import org.attune.delivery.Part;
import org.attune.problem.Position;
import org.attune.problem.Problem;

/** The files of a site that are published as they lie, and what delivery makes of them. */
final class PartList {
  /** Where the minifier's results are remembered, below a site's folder. */
  private static final String MEMORY = ".attune/minified";

  private PartList() {}

  /**
   * The delivery of a site; plain for a site of stock JBake. It is made beside what follows, and
   * whoever asks waits for it.
   *
   * @throws UncheckedIOException (who asks) where a file can't be read
   */
  static Supplier<Delivery> delivery(
      SiteBuild.Reading reading, SiteBuild.Options options, Consumer<Problem> problems) {
    if (reading.views().isEmpty() || options.purpose() == Purpose.PLAIN) {
      return () -> Delivery.PLAIN;
    }
    return Beside.make(() -> made(reading, options, problems));
  }

  private static Delivery made(
      SiteBuild.Reading reading, SiteBuild.Options options, Consumer<Problem> problems)
      throws IOException {
    List<SiteFiles.Entry> entries = entries(reading);
    return Delivery.of(
        parts(reading, entries),
        reading.config().host(),
        LibraryMinifier.remembering(
            Stream.concat(Stream.of(options.site()), options.builtIn().stream())
                .map(folder -> folder.resolve(MEMORY))
                .toList()),
        (part, fault) -> problems.accept(problem(entries, part, fault)));
  }

  private static List<SiteFiles.Entry> entries(SiteBuild.Reading reading) {
    List<SiteFiles.Entry> entries = new ArrayList<>();
    // The oven copies the same files and reports what is wrong with them.
    entries.addAll(reading.files().list(reading.config().layout().assets(), problem -> {}));
    entries.addAll(reading.catalog().orElseThrow().assets());
    return entries;
  }

  /**
   * The text of each file of the site's own that is published as it lies, by its path in the site's
   * folder. What comes with Attune is checked where Attune is made.
   *
   * @param ending {@code .js}, {@code .css}
   */
  static Map<String, String> ownTexts(SiteBuild.Reading reading, String ending) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (SiteFiles.Entry entry : entries(reading)) {
      if (entry.path().endsWith(ending)
          && reading.files().isOwn(entry)
          && Files.isReadable(entry.file())) {
        byte[] bytes = Files.readAllBytes(entry.file());
        texts.put(entry.path(), new String(bytes, StandardCharsets.UTF_8));
      }
    }
    return texts;
  }

  private static List<Part> parts(SiteBuild.Reading reading, List<SiteFiles.Entry> entries) {
    String assets = reading.config().layout().assets() + "/";
    String content = reading.config().layout().content() + "/";
    return entries.stream()
        .map(
            entry -> {
              String folder = entry.path().startsWith(assets) ? assets : content;
              return new Part(entry.path().substring(folder.length()), entry.file());
            })
        .toList();
  }

  private static Problem problem(List<SiteFiles.Entry> entries, Part part, Minifier.Fault fault) {
    String path =
        entries.stream()
            .filter(entry -> entry.file().equals(part.file()))
            .map(SiteFiles.Entry::path)
            .findFirst()
            .orElse(part.path());
    return Problem.warning(
        path,
        new Position(fault.line(), fault.column()),
        "script-fault",
        "no browser can run this script",
        "The part that makes scripts smaller says: " + fault.message(),
        "correct the script at this place");
  }
}
