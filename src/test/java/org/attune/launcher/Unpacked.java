package org.attune.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The zip that {@code mvn package} made, unpacked.
 *
 * @param home the folder attune-VERSION
 */
record Unpacked(Path home) {
  private static final Path ZIP = Path.of(System.getProperty("attune.zip"));
  static final String VERSION = ZIP.getFileName().toString().replaceAll("attune-(.*)\\.zip", "$1");

  /** Unpacks it into a folder, which is made. */
  static Unpacked into(Path place) throws IOException {
    Files.createDirectories(place);
    try (ZipFile zip = new ZipFile(ZIP.toFile())) {
      for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
        unpack(zip, all.nextElement(), place);
      }
    }
    Path home = place.resolve("attune-" + VERSION);
    assertThat(home.resolve("bin/attune").toFile().setExecutable(true)).isTrue();
    return new Unpacked(home);
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

  /**
   * Runs the launcher.
   *
   * @param from the working folder
   * @param environment what is set beside this process's own
   * @return what it said; an exit code other than 0 fails the test
   */
  String attune(Path from, Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    List<String> command =
        Stream.concat(Stream.of(home.resolve("bin/attune").toString()), Stream.of(arguments))
            .toList();
    Path said = Files.createTempFile("said", ".txt");
    ProcessBuilder builder = new ProcessBuilder(command).directory(from.toFile());
    Map<String, String> set = new HashMap<>(environment);
    set.putIfAbsent("LC_ALL", "C");
    builder.environment().putAll(set);
    builder.redirectErrorStream(true).redirectOutput(said.toFile());
    int code = builder.start().waitFor();
    String text = Files.readString(said, UTF_8);
    Files.delete(said);
    assertThat(code).as(text).isZero();
    return text;
  }
}
