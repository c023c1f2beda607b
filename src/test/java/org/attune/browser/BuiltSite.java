package org.attune.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * This repository's own site, built once for all tests of a run, and served on loopback.
 *
 * @param folder that holds it
 * @param server that serves it
 */
public record BuiltSite(Path folder, StaticServer server) implements AutoCloseable {
  private static final Pattern SCRIPT = Pattern.compile("<script src=[^>]*>");

  /** Every page, by its path below the site's root, sorted. */
  public List<String> pages() {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(".html"))
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder, e);
    }
  }

  /** One page of each kind: the first in its folder that runs the same scripts. */
  public Collection<String> onePageOfEachKind() {
    Map<String, String> firsts = new TreeMap<>();
    pages().forEach(page -> firsts.putIfAbsent(kind(page), page));
    return firsts.values();
  }

  private String kind(String page) {
    String place = page.contains("/") ? page.substring(0, page.indexOf('/')) : page;
    return SCRIPT
        .matcher(html(page))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.joining(" ", place + " ", ""));
  }

  /** The page's text as it lies on disk. */
  public String html(String page) {
    try {
      return Files.readString(folder.resolve(page));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + page, e);
    }
  }

  /** The page's address. */
  public String url(String page) {
    return server.url(page);
  }

  @Override
  public void close() {
    server.close();
  }
}
