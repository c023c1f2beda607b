package org.attune.delivery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/** Reads the files of a site that get other names or other bytes. */
final class PartReader {
  /** Endings of files that are named by their content: what a page loads. */
  static final Set<String> NAMED =
      Set.of("css", "js", "svg", "png", "jpg", "jpeg", "gif", "webp", "avif", "woff2");

  /**
   * What was read.
   *
   * @param names the new path of each file but for the style sheets, by its path
   * @param styles the small text of each style sheet
   * @param scripts the small bytes of each script
   * @param byName files that a script or a drawing may ask for by their own name
   */
  record Read(
      Map<String, String> names,
      Map<String, String> styles,
      Map<String, byte[]> scripts,
      Set<String> byName) {}

  private final Minifier minifier;
  private final BiConsumer<Part, Minifier.Fault> faults;
  private final Map<String, String> names = new TreeMap<>();
  private final Map<String, String> styles = new TreeMap<>();
  private final Map<String, byte[]> scripts = new HashMap<>();
  private final StringBuilder programs = new StringBuilder();

  private PartReader(Minifier minifier, BiConsumer<Part, Minifier.Fault> faults) {
    this.minifier = minifier;
    this.faults = faults;
  }

  static Read read(List<Part> parts, Minifier minifier, BiConsumer<Part, Minifier.Fault> faults)
      throws IOException {
    Map<String, Part> last = new LinkedHashMap<>();
    parts.forEach(part -> last.put(part.path(), part));
    PartReader reader = new PartReader(minifier, faults);
    for (Part part : last.values()) {
      if (NAMED.contains(SiteAddresses.ending(part.path())) && Files.isReadable(part.file())) {
        reader.read(part);
      }
    }
    return new Read(reader.names, reader.styles, reader.scripts, reader.byName());
  }

  private void read(Part part) throws IOException {
    byte[] bytes = Files.readAllBytes(part.file());
    String path = part.path();
    if (path.endsWith(".css")) {
      styles.put(path, minifier.minify(Minifier.Language.CSS, bytes).text());
      return;
    }
    if (path.endsWith(".js")) {
      programs.append(byByte(bytes));
      Minifier.Minified small = minifier.minify(Minifier.Language.JS, bytes);
      small.fault().ifPresent(fault -> faults.accept(part, fault));
      scripts.put(path, small.text().getBytes(StandardCharsets.UTF_8));
      names.put(path, Digest.name(path, scripts.get(path)));
      return;
    }
    if (path.endsWith(".svg")) {
      programs.append(byByte(bytes));
    }
    names.put(path, Digest.name(path, bytes));
  }

  /** A character for each byte: names are found in it without decoding it. */
  private static String byByte(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private Set<String> byName() {
    String all = programs.toString();
    // Each search is long, and most endings are in none of them.
    Map<String, Boolean> endings = new HashMap<>();
    Set<String> found = new TreeSet<>();
    for (String path : names.keySet()) {
      String name =
          byByte(path.substring(path.lastIndexOf('/') + 1).getBytes(StandardCharsets.UTF_8));
      String ending = name.substring(Math.max(0, name.lastIndexOf('.')));
      if (endings.computeIfAbsent(ending, all::contains) && all.contains(name)) {
        found.add(path);
      }
    }
    return found;
  }
}
