package org.attune.delivery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/**
 * Remembers what another minifier made, by content, so that its library starts only for a text that
 * it has not seen. What cannot be read or written is made anew: memory only saves time.
 */
final class RememberedMinifier implements Minifier {
  private final Minifier behind;
  private final String version;
  private final List<Path> folders;

  /**
   * A memory.
   *
   * @param version of the library: another one makes other texts
   * @param folders where results lie; what is new goes into the first
   */
  RememberedMinifier(Minifier behind, String version, List<Path> folders) {
    this.behind = behind;
    this.version = version;
    this.folders = List.copyOf(folders);
  }

  @Override
  public Minified minify(Language language, String text) {
    String key = Digest.of(version + "\0" + language + "\0" + text);
    for (Path folder : folders) {
      Optional<String> known = read(folder.resolve(key));
      if (known.isPresent()) {
        return new Minified(known.get(), Optional.empty());
      }
    }
    Minified made = behind.minify(language, text);
    if (made.fault().isEmpty() && !folders.isEmpty()) {
      write(folders.get(0), key, made.text());
    }
    return made;
  }

  /** The text of a file whose first line is the text's hash; a damaged file counts as none. */
  private static Optional<String> read(Path file) {
    try {
      String all = Files.readString(file);
      int end = all.indexOf('\n');
      String text = all.substring(end + 1);
      return end > 0 && all.substring(0, end).equals(Digest.of(text))
          ? Optional.of(text)
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static void write(Path folder, String key, String text) {
    try {
      Files.createDirectories(folder);
      Path fresh = folder.resolve(key + "." + ProcessHandle.current().pid() + ".part");
      Files.write(fresh, (Digest.of(text) + "\n" + text).getBytes(StandardCharsets.UTF_8));
      Files.move(fresh, folder.resolve(key), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      // A folder that can't be written: the next build does the work again.
    }
  }
}
