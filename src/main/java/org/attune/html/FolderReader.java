package org.attune.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attune.links.Page;

/** Reads a folder of finished files, made by anything, on all cores. */
public final class FolderReader {
  private FolderReader() {}

  /**
   * What a folder holds.
   *
   * @param pages each file that can name addresses
   * @param files the path of each file below the folder, with {@code /}, sorted
   */
  public record Contents(List<Page> pages, List<String> files) {
    public Contents {
      pages = List.copyOf(pages);
      files = List.copyOf(files);
    }
  }

  /**
   * The folder's contents. Links to other places of the disk are not followed.
   *
   * @param known pages that are read already; their files are not read again
   * @throws IOException where a folder or file can't be read; it names the path
   */
  public static Contents read(Path folder, List<Page> known) throws IOException {
    List<String> files = list(folder);
    Set<String> done = known.stream().map(Page::path).collect(Collectors.toSet());
    try {
      List<Page> pages = new ArrayList<>(known);
      files.parallelStream()
          .filter(path -> PageReader.reads(path) && !done.contains(path))
          .map(path -> PageReader.read(path, text(folder.resolve(path))))
          .forEachOrdered(pages::add);
      return new Contents(pages, files);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static List<String> list(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile)
          .map(
              file ->
                  folder
                      .relativize(file)
                      .toString()
                      .replace(folder.getFileSystem().getSeparator(), "/"))
          .sorted()
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
