package org.attune.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A JDK of this machine beside the one that runs the tests. */
final class InstalledJdk {
  private InstalledJdk() {}

  /** The home of a JDK of a version, where the usual places have one. */
  static Optional<Path> of(int feature) throws IOException {
    List<Path> places = new ArrayList<>();
    Optional.ofNullable(System.getenv("JAVA_HOME")).map(Path::of).ifPresent(places::add);
    Path own = Path.of(System.getProperty("user.home"));
    for (Path folder :
        List.of(
            Path.of("/usr/lib/jvm"),
            Path.of("/Library/Java/JavaVirtualMachines"),
            own.resolve(".sdkman/candidates/java"))) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> homes = Files.list(folder)) {
          homes
              .sorted()
              .flatMap(home -> Stream.of(home, home.resolve("Contents/Home")))
              .forEach(places::add);
        }
      }
    }
    for (Path home : places) {
      if (isOf(feature, home)) {
        return Optional.of(home);
      }
    }
    return Optional.empty();
  }

  /** Told by the file that each JDK has, so that none must be started. */
  private static boolean isOf(int feature, Path home) throws IOException {
    Path release = home.resolve("release");
    return Files.isExecutable(home.resolve("bin/java"))
        && Files.isRegularFile(release)
        && Files.readAllLines(release).stream()
            .anyMatch(line -> line.matches("JAVA_VERSION=\"" + feature + "[.\"].*"));
  }
}
