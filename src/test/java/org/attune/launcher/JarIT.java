package org.attune.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The jar as it is handed to a stock JBake, which brings libraries of its own. */
class JarIT {
  private static final Path JAR = Path.of(System.getProperty("attune.jar"));

  @Test
  void holdsNothingUnderNamesOfOthers() throws IOException {
    assertThat(entries())
        .allMatch(
            name ->
                name.startsWith("org/attune/")
                    || name.startsWith("attune/")
                    || name.startsWith("META-INF/")
                    || name.equals("org/"));
  }

  @Test
  void carriesThemeLibraryAndLicences() throws IOException {
    assertThat(entries())
        .contains(
            "attune/templates/layout/base.ftl",
            "attune/assets/css/tokens.css",
            "attune/content/index.md",
            "attune/data/nav.yml",
            "META-INF/LICENSE",
            "META-INF/LICENSE-content",
            "META-INF/NOTICE");
  }

  @Test
  void needsNoClassBesideThoseOfStockAndOfLib() throws IOException {
    assertThat(missing())
        .filteredOn(line -> line.startsWith(" "))
        .filteredOn(line -> !line.contains("org.jspecify.annotations"))
        .filteredOn(line -> !line.contains("com.google.re2j"))
        .isEmpty();
  }

  @Test
  void entriesHaveTheTimeThatThePomGives() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      assertThat(jar.stream().filter(entry -> entry.getName().startsWith("org/attune/cli/")))
          .isNotEmpty()
          .allMatch(entry -> entry.getTimeLocal().toString().equals("2026-01-01T00:00"));
    }
  }

  private static List<String> entries() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      return jar.stream().map(JarEntry::getName).toList();
    }
  }

  /** What jdeps does not find; annotations and jsoup's other matcher may be absent. */
  private static List<String> missing() throws IOException {
    String libraries;
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("attune.libraries")))) {
      libraries = files.map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, UTF_8);
    ToolProvider jdeps = ToolProvider.findFirst("jdeps").orElseThrow();
    jdeps.run(
        stream,
        stream,
        "--multi-release",
        "base",
        "--missing-deps",
        "-cp",
        libraries,
        JAR.toString());
    return out.toString(UTF_8).lines().toList();
  }
}
