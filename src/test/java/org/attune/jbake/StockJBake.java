package org.attune.jbake;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Stock JBake 2.7.0 with its own libraries, run in a JVM of its own: the program that our oven must
 * match byte for byte.
 */
final class StockJBake {
  static final Path LIBRARIES = Path.of("target/stock-jbake/lib");

  private final List<String> options;
  private final List<Path> first;
  private final List<Path> last;

  private StockJBake(List<String> options, List<Path> first, List<Path> last) {
    this.options = List.copyOf(options);
    this.first = List.copyOf(first);
    this.last = List.copyOf(last);
  }

  /**
   * JBake as it is released.
   *
   * <p>One thing is pinned. OrientDB keeps documents in a cache that any garbage collection may
   * empty, and gives tags as an array from the cache and as a list from behind it. JBake looks for
   * a page's neighbours by comparing documents, so that its own output differs from run to run.
   * With the cache's other kind, which holds on to its documents, it is always the same, and right.
   * The other options only make a short run shorter.
   */
  static StockJBake released() {
    return new StockJBake(
        List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Dcache.local.impl=com.orientechnologies.orient.core.cache.ORecordCacheSoftRefs"),
        List.of(),
        List.of());
  }

  /** The same with jars or folders in front of JBake's own on the class path. */
  StockJBake withFirst(Path... entries) {
    return new StockJBake(options, List.of(entries), last);
  }

  /** The same with jars or folders behind JBake's own. */
  StockJBake withLast(Path... entries) {
    return new StockJBake(options, first, List.of(entries));
  }

  /**
   * Bakes a site.
   *
   * @return the exit code
   */
  int bake(Path site, Path output) throws IOException, InterruptedException {
    return bake(site, output, Optional.empty());
  }

  /** Bakes a site and writes what JBake logs into a file. */
  int bake(Path site, Path output, Optional<Path> log) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", classPath(), "org.jbake.launcher.Main", "-b"));
    command.addAll(List.of(site.toString(), output.toString()));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.redirectOutput(
        log.map(Path::toFile)
            .map(ProcessBuilder.Redirect::to)
            .orElse(ProcessBuilder.Redirect.DISCARD));
    return builder.start().waitFor();
  }

  private String classPath() throws IOException {
    List<Path> entries = new ArrayList<>(first);
    try (Stream<Path> jars = Files.list(LIBRARIES)) {
      jars.sorted().forEach(entries::add);
    }
    entries.addAll(last);
    return String.join(File.pathSeparator, entries.stream().map(Path::toString).toList());
  }
}
