package org.attune.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same sources give the same bytes, whatever the machine, the day and the folder. */
class SameBytesTest {
  private static final List<String> SOURCES =
      List.of("content", "data", "templates", "assets", "jbake.properties");

  private static final Path RUNNING = Path.of(System.getProperty("java.home"));

  @TempDir private static Path folder;

  private static Map<String, String> here = Map.of();

  @BeforeAll
  static void buildOnOneThread() throws Exception {
    here =
        build(
            RUNNING,
            folder.resolve("here"),
            "2026-11-24",
            "1",
            "-Duser.timezone=UTC",
            "-Duser.language=en",
            "-Duser.country=US");
    assertThat(here).hasSizeGreaterThan(50);
  }

  @Test
  void sameSourcesGiveTheSameBytesInAnyFolderDayZoneLocaleAndThreadCount() throws Exception {
    Map<String, String> there =
        build(
            RUNNING,
            folder.resolve("a/folder with spaces/und Ümläute"),
            "2027-03-01",
            "2",
            "-Duser.timezone=Pacific/Kiritimati",
            "-Duser.language=tr",
            "-Duser.country=TR");

    assertSame(there);
  }

  /** The oldest JDK that Attune runs on and the newest that it is made fast for. */
  @Test
  void sameSourcesGiveTheSameBytesOnJdk17And25() throws Exception {
    int other = Runtime.version().feature() < 25 ? 25 : 17;
    Optional<Path> jdk = InstalledJdk.of(other);
    assumeThat(jdk)
        .as("a JDK " + other + " beside the running " + Runtime.version().feature())
        .isPresent();

    assertSame(build(jdk.orElseThrow(), folder.resolve("other JDK"), "2026-11-24", "2"));
  }

  private static void assertSame(Map<String, String> there) {
    assertThat(there.keySet()).isEqualTo(here.keySet());
    assertThat(
            here.keySet().stream().filter(path -> !here.get(path).equals(there.get(path))).toList())
        .isEmpty();
  }

  private static Map<String, String> build(
      Path jdk, Path site, String today, String threads, String... jvm) throws Exception {
    for (String source : SOURCES) {
      copy(Path.of(source), site.resolve(source));
    }
    Path out = site.resolve("target/site");
    assertThat(run(jdk, site, out, today, threads, jvm)).endsWith("published\n");
    return contents(out);
  }

  private static String run(
      Path jdk, Path site, Path out, String today, String threads, String... jvm) throws Exception {
    Stream<String> command =
        Stream.of(
                Stream.of(jdk.resolve("bin").resolve("java").toString()),
                Stream.of(jvm),
                Stream.of(
                    "-XX:TieredStopAtLevel=1",
                    "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                    "-cp",
                    System.getProperty("java.class.path"),
                    OwnSiteBuild.class.getName(),
                    site.toString(),
                    out.toString(),
                    today,
                    threads))
            .flatMap(words -> words);
    ProcessBuilder builder = new ProcessBuilder(command.toList()).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : paths.toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        Files.createDirectories(target.resolve("..").normalize());
        if (!Files.isDirectory(path)) {
          Files.copy(path, target);
        }
      }
    }
  }

  private static Map<String, String> contents(Path root) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(root)) {
      paths
          .filter(Files::isRegularFile)
          .forEach(path -> contents.put(root.relativize(path).toString(), text(path)));
    }
    return contents;
  }

  private static String text(Path path) {
    try {
      return new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
