package org.attune.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The zip, unpacked anywhere and started with each Java of this machine. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "attune.cmd is the launcher there")
class DistributionIT {
  private static final String VERSION = Unpacked.VERSION;

  @TempDir Path folder;

  private Path unpackInto(String name) throws IOException {
    return Unpacked.into(folder.resolve(name)).home();
  }

  /** Every Java 17 or later below the folder where Debian puts them, or else the one that runs. */
  static List<Path> javas() throws IOException {
    Path usual = Path.of("/usr/lib/jvm");
    if (!Files.isDirectory(usual)) {
      return List.of(Path.of(System.getProperty("java.home")));
    }
    try (Stream<Path> all = Files.list(usual)) {
      return all.filter(java -> !Files.isSymbolicLink(java))
          .filter(java -> Files.isExecutable(java.resolve("bin/javac")))
          .filter(java -> Files.isReadable(java.resolve("release")))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("javas")
  void startsFromAnArchiveOfItsClasses(Path java) throws IOException, InterruptedException {
    Path home = unpackInto("unpacked");
    assertThat(attune(java, home, "", "--version"))
        .startsWith("Preparing Attune for Java ")
        .endsWith("\nattune " + VERSION + "\n");
    Path classes = folder.resolve("classes");
    assertThat(attune(java, home, "-Xlog:class+load:file=" + classes, "--version"))
        .isEqualTo("attune " + VERSION + "\n");
    assertThat(Files.readAllLines(classes))
        .filteredOn(line -> line.contains(" org.attune.cli.Main "))
        .singleElement()
        .asString()
        .contains("shared objects file");
  }

  @ParameterizedTest
  @MethodSource("javas")
  void buildsTheLibraryFromFolderWithSpaceAndAccent(Path java)
      throws IOException, InterruptedException {
    Path home = unpackInto("zip dépaqueté");
    attune(java, home, "", "build", "--site", home.toString(), "--out", "le sité");
    assertThat(folder.resolve("le sité/index.html")).isRegularFile();
    assertThat(folder.resolve("le sité/quizzes/how-therapy-feels.html")).isRegularFile();
  }

  private String attune(Path java, Path home, String options, String... arguments)
      throws IOException, InterruptedException {
    Map<String, String> environment =
        Map.of(
            "JAVA_HOME", java.toString(),
            "ATTUNE_JAVA_OPTS", options,
            "XDG_CACHE_HOME", folder.resolve("cache").toString());
    return new Unpacked(home).attune(folder, environment, arguments);
  }
}
