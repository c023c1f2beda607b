package org.attune.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attune.browser.ChromiumFinder.Installer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChromiumFinderTest {
  private static final Installer NOTHING = Optional::empty;

  @TempDir Path folder;

  @Test
  void takesProgramNamedByTheEnvironment() throws IOException {
    Path named = program("my browser");
    program("chromium");
    assertThat(
            finder(Map.of("ATTUNE_CHROMIUM", named.toString(), "PATH", folder.toString()))
                .findOrInstall())
        .isEqualTo(named);
  }

  @Test
  void refusesNamedProgramThatIsNotThere() {
    Map<String, String> env = Map.of("ATTUNE_CHROMIUM", "nowhere/chromium");
    assertThatThrownBy(() -> finder(env).findOrInstall())
        .hasMessageStartingWith("ATTUNE_CHROMIUM names nowhere/chromium, which is no program.");
  }

  @Test
  void looksOnThePathBeforeTheUsualPlaces() throws IOException {
    Path chrome = program("google-chrome");
    Path usual = program("usual");
    Map<String, String> env = Map.of("PATH", "nowhere:" + folder);
    assertThat(new ChromiumFinder(env, List.of(usual), List.of(NOTHING)).findOrInstall())
        .isEqualTo(chrome);
  }

  @Test
  void installsOnlyWhereThereIsNone() throws IOException {
    Path installed = program("installed");
    List<String> asked = new ArrayList<>();
    Installer first = () -> note(asked, "first", Optional.empty());
    Installer second = () -> note(asked, "second", Optional.of(installed));
    Installer third = () -> note(asked, "third", Optional.empty());
    ChromiumFinder finder = new ChromiumFinder(Map.of(), List.of(), List.of(first, second, third));
    assertThat(finder.findOrInstall()).isEqualTo(installed);
    assertThat(asked).containsExactly("first", "second");
  }

  @Test
  void saysWhatToDoWhereNoneCanBeInstalled() {
    assertThatThrownBy(() -> finder(Map.of()).findOrInstall())
        .hasMessage(
            "The browser tests need Chromium or Chrome: install one (on Debian: apt-get install"
                + " chromium), or set ATTUNE_CHROMIUM to the program's path.");
  }

  private static ChromiumFinder finder(Map<String, String> env) {
    return new ChromiumFinder(env, List.of(), List.of(NOTHING));
  }

  private static Optional<Path> note(List<String> asked, String name, Optional<Path> result) {
    asked.add(name);
    return result;
  }

  private Path program(String name) throws IOException {
    Path file = Files.createFile(folder.resolve(name));
    assertThat(file.toFile().setExecutable(true)).isTrue();
    return file;
  }
}
