package org.attune.links;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.attune.html.FolderCheck;

/** A folder of finished files, made for one test. */
final class LinkFolder {
  private final Path root;

  LinkFolder(Path root) {
    this.root = root;
  }

  LinkFolder with(String path, String text) {
    return with(path, text, Charset.forName("UTF-8"));
  }

  LinkFolder with(String path, String text, Charset charset) {
    try {
      Path file = root.resolve(path);
      Files.createDirectories(file.getParent());
      Files.write(file, text.getBytes(charset));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  FolderCheck.Result check() {
    return FolderCheck.run(root, new FolderCheck.Options(Map.of(), SiteAddress.UNKNOWN, false, 2));
  }

  /** What is found, as {@code page: level url}; notes are left out. */
  List<String> found() {
    return check().broken().stream()
        .filter(link -> link.level() != Level.NOTE)
        .map(link -> link.page() + ": " + link.level().word() + " " + link.link().url())
        .toList();
  }
}
