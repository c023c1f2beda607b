package org.attune.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build starts nothing of JBake's that it doesn't use, though all of it is at hand here. */
class LoadedClassesTest {
  private static final List<String> NEVER =
      List.of(
          "com.orientechnologies.",
          "groovy.",
          "org.codehaus.groovy.",
          "ch.qos.logback.",
          "org.asciidoctor.",
          "org.thymeleaf.",
          "de.neuland.",
          "io.pebbletemplates.",
          "picocli.");

  @TempDir Path folder;

  @Test
  void loadsNoDatabaseNoOtherEngineAndNoCommandLineParser() throws IOException {
    Path site = folder.resolve("site");
    Files.createDirectories(site.resolve("content/articles"));
    Files.writeString(
        site.resolve("content/articles/rest.md"),
        "---\ntitle: Rest\nstatus: published\n---\n\nOne sentence.\n");
    Path log = folder.resolve("classes.txt");
    String said = build(site, log);
    assertThat(said).contains("pages in");
    List<String> loaded = Files.readAllLines(log, StandardCharsets.UTF_8);
    assertThat(loaded).anyMatch(line -> line.contains(" org.attune.site.SiteBuild "));
    for (String name : NEVER) {
      assertThat(loaded).noneMatch(line -> line.contains(" " + name));
    }
  }

  private String build(Path site, Path log) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xlog:class+load:file=" + log,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "build",
                "--site",
                site.toString(),
                "--out",
                folder.resolve("out").toString())
            .redirectErrorStream(true)
            .start();
    process.getOutputStream().close();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
