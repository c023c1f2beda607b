package org.attune.jbake;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attune.config.SiteConfig;
import org.attune.config.SiteFiles;
import org.attune.delivery.Delivery;
import org.attune.problem.Problem;
import org.attune.site.Baking;
import org.attune.site.PageMemory;

/** Bakes a plain JBake site in our oven, here or in a JVM of its own. */
final class PlainBake {
  /**
   * The libraries whose old versions stock's bytes depend on: the launcher has them in its lib/.
   */
  private static final List<String> OF_STOCK = List.of("flexmark", "jsoup");

  private PlainBake() {}

  /** Bakes in this JVM, with the libraries that our own code uses. */
  static List<Problem> here(Path site, Path output, int threads) throws IOException {
    Files.createDirectories(output);
    List<Problem> problems = Collections.synchronizedList(new ArrayList<>());
    new JBakeOven(Clock.systemUTC())
        .bake(
            new Baking(
                new SiteFiles(List.of(site)),
                output,
                SiteConfig.defaults(),
                Optional.empty(),
                () -> Delivery.PLAIN,
                PageMemory.NONE,
                threads),
            (uri, text, utf8, source, template) -> {},
            problems::add);
    return problems;
  }

  /**
   * Bakes with the class path of the launcher, where JBake's own code finds stock's libraries.
   *
   * @return the exit code: 1 where there was an error
   */
  static int asLaunched(Path site, Path output, Path log) throws IOException, InterruptedException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
            "-cp",
            classPath(),
            PlainBake.class.getName(),
            site.toString(),
            output.toString());
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C.UTF-8");
    return builder.redirectOutput(log.toFile()).start().waitFor();
  }

  private static String classPath() throws IOException {
    String own = System.getProperty("java.class.path");
    try (Stream<Path> jars = Files.list(StockJBake.LIBRARIES)) {
      List<String> first =
          jars.filter(jar -> OF_STOCK.stream().anyMatch(jar.getFileName().toString()::startsWith))
              .map(Path::toString)
              .sorted()
              .toList();
      return String.join(File.pathSeparator, first) + File.pathSeparator + own;
    }
  }

  /** Bakes the site in the first argument into the folder in the second. */
  public static void main(String[] arguments) throws IOException {
    List<Problem> problems = here(Path.of(arguments[0]), Path.of(arguments[1]), 3);
    problems.stream().map(Problem::toLine).forEach(System.out::println);
    boolean failed = problems.stream().anyMatch(Problem::isError);
    System.exit(failed ? 1 : 0);
  }
}
