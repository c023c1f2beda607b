package org.attune.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A fresh checkout, with the Maven and the Java of this machine. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "attune.cmd is the launcher there")
class CheckoutIT {
  private static final List<String> SOURCES =
      List.of(
          "pom.xml",
          ".mvn",
          "src/main",
          "attune",
          "jbake.properties",
          "content",
          "data",
          "templates",
          "assets",
          "LICENSE",
          "LICENSE-content",
          "NOTICE");

  @TempDir Path folder;

  @Test
  void oneCommandMakesTheSite() throws IOException, InterruptedException {
    Path checkout = folder.resolve("chéck out");
    for (String source : SOURCES) {
      copy(Path.of(source), checkout.resolve(source));
    }
    String first = attune(checkout);
    assertThat(first).startsWith("Building Attune for the first time (about a minute) …\n");
    assertThat(checkout.resolve("target/site/index.html")).isRegularFile();
    assertThat(attune(checkout)).doesNotContain("Building");
  }

  private String attune(Path checkout) throws IOException, InterruptedException {
    Path said = Files.createTempFile(folder, "said", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(checkout.resolve("attune").toString(), "build")
            .directory(checkout.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile());
    builder
        .environment()
        .put("MAVEN_OPTS", "-Dmaven.repo.local=" + System.getProperty("attune.repository"));
    int code = builder.start().waitFor();
    String text = Files.readString(said);
    assertThat(code).as(text).isZero();
    return text;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file : all.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        if (!Files.isDirectory(target)) {
          Files.copy(file, target, java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    }
  }
}
