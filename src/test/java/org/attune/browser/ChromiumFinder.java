package org.attune.browser;

import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Looks for a Chromium or Chrome on a machine, and installs one where there is none.
 *
 * @param env the environment's variables: {@code ATTUNE_CHROMIUM} names the program to use, {@code
 *     PATH} the folders searched
 * @param usual programs looked for after those on the {@code PATH}
 * @param installers tried in order where none is there
 */
record ChromiumFinder(Map<String, String> env, List<Path> usual, List<Installer> installers) {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");

  private static final String WHAT_TO_DO =
      "The browser tests need Chromium or Chrome: install one (on Debian: apt-get install"
          + " chromium), or set ATTUNE_CHROMIUM to the program's path.";

  ChromiumFinder {
    env = Map.copyOf(env);
    usual = List.copyOf(usual);
    installers = List.copyOf(installers);
  }

  /** A way to bring a browser to this machine. */
  interface Installer {
    /** Installs, and names the program; empty where this machine has no such way, or it failed. */
    Optional<Path> install();
  }

  static ChromiumFinder ofThisMachine() {
    List<Path> usual =
        Stream.of(
                "/usr/bin/chromium",
                "/usr/lib/chromium/chromium",
                "/snap/bin/chromium",
                "/opt/google/chrome/chrome",
                "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                "/Applications/Chromium.app/Contents/MacOS/Chromium",
                "C:/Program Files/Google/Chrome/Application/chrome.exe",
                "C:/Program Files (x86)/Google/Chrome/Application/chrome.exe")
            .filter(path -> path.startsWith("/") == (File.separatorChar == '/'))
            .map(Path::of)
            .toList();
    return new ChromiumFinder(
        System.getenv(),
        usual,
        List.of(ChromiumFinder::fromDebian, ChromiumFinder::fromPlaywright));
  }

  /**
   * The program to start.
   *
   * @throws IllegalStateException if there is none and none could be installed
   */
  Path findOrInstall() {
    String named = env.getOrDefault("ATTUNE_CHROMIUM", "");
    if (!named.isEmpty()) {
      return Optional.of(Path.of(named))
          .filter(ChromiumFinder::runs)
          .orElseThrow(
              () ->
                  new IllegalStateException(
                      "ATTUNE_CHROMIUM names " + named + ", which is no program. " + WHAT_TO_DO));
    }
    return Stream.concat(onPath(), usual.stream())
        .filter(ChromiumFinder::runs)
        .findFirst()
        .or(() -> installers.stream().flatMap(way -> way.install().stream()).findFirst())
        .orElseThrow(() -> new IllegalStateException(WHAT_TO_DO));
  }

  private Stream<Path> onPath() {
    return Stream.of(env.getOrDefault("PATH", "").split(File.pathSeparator))
        .filter(folder -> !folder.isEmpty())
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
  }

  private static boolean runs(Path program) {
    return Files.isRegularFile(program) && Files.isExecutable(program);
  }

  private static Optional<Path> fromDebian() {
    Path apt = Path.of("/usr/bin/apt-get");
    if (!runs(apt) || !"root".equals(System.getProperty("user.name"))) {
      return Optional.empty();
    }
    Map<String, String> quiet = Map.of("DEBIAN_FRONTEND", "noninteractive");
    run(List.of(apt.toString(), "-q", "update"), quiet);
    run(List.of(apt.toString(), "-qy", "--no-install-recommends", "install", "chromium"), quiet);
    return Optional.of(Path.of("/usr/bin/chromium")).filter(ChromiumFinder::runs);
  }

  /** In a JVM of its own, since Playwright's command line ends the one it runs in. */
  private static Optional<Path> fromPlaywright() {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    List<String> command =
        List.of(
            java.toString(),
            "-cp",
            System.getProperty("java.class.path"),
            "com.microsoft.playwright.CLI",
            "install",
            "chromium");
    if (!run(command, Map.of())) {
      return Optional.empty();
    }
    try (Playwright playwright = Playwright.create(Chromium.withoutDownload())) {
      return Optional.of(Path.of(playwright.chromium().executablePath()))
          .filter(ChromiumFinder::runs);
    }
  }

  /** Whether the command ended well. Its complaints go to our own standard error. */
  private static boolean run(List<String> command, Map<String, String> more) {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectOutput(Redirect.DISCARD).redirectError(Redirect.INHERIT);
    builder.environment().putAll(more);
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      if (process.waitFor(10, TimeUnit.MINUTES)) {
        return process.exitValue() == 0;
      }
      process.destroyForcibly();
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot run " + command.get(0), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
