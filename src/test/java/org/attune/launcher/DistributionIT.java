package org.attune.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The zip, unpacked anywhere and started with each Java of this machine. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "attune.cmd is the launcher there")
class DistributionIT {
  private static final Path ZIP = Path.of(System.getProperty("attune.zip"));
  private static final String VERSION =
      ZIP.getFileName().toString().replaceAll("attune-(.*)\\.zip", "$1");

  @TempDir Path folder;

  private Path unpackInto(String name) throws IOException {
    Path place = Files.createDirectories(folder.resolve(name));
    try (ZipFile zip = new ZipFile(ZIP.toFile())) {
      for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
        unpack(zip, all.nextElement(), place);
      }
    }
    Path home = place.resolve("attune-" + VERSION);
    assertThat(home.resolve("bin/attune").toFile().setExecutable(true)).isTrue();
    return home;
  }

  private static void unpack(ZipFile zip, ZipEntry entry, Path place) throws IOException {
    Path file = place.resolve(entry.getName());
    if (entry.isDirectory()) {
      Files.createDirectories(file);
      return;
    }
    Files.createDirectories(file.getParent());
    try (InputStream in = zip.getInputStream(entry)) {
      Files.copy(in, file);
    }
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
    List<String> command =
        Stream.concat(Stream.of(home.resolve("bin/attune").toString()), Stream.of(arguments))
            .toList();
    Path said = Files.createTempFile(folder, "said", ".txt");
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("JAVA_HOME", java.toString());
    builder.environment().put("ATTUNE_JAVA_OPTS", options);
    builder.environment().put("LC_ALL", "C");
    builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    builder.redirectErrorStream(true).redirectOutput(said.toFile());
    int code = builder.start().waitFor();
    String text = Files.readString(said, UTF_8);
    assertThat(code).as(text).isZero();
    return text;
  }
}
