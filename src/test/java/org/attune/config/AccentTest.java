package org.attune.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.attune.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The colour of a clinic. */
class AccentTest {
  @TempDir private Path site;
  private final List<Problem> problems = new ArrayList<>();

  private SiteConfig read(String properties) throws IOException {
    Files.writeString(site.resolve("jbake.properties"), properties);
    return SiteConfig.read(new SiteFiles(List.of(site)), problems::add);
  }

  @ParameterizedTest
  @ValueSource(strings = {"#6b3f63", "#0a6d7c", "#111", "#004080"})
  void aColourThatCanBeReadIsTakenAsItIs(String colour) throws IOException {
    Accent accent = read("site.accent=" + colour).brand().accent().orElseThrow();
    assertThat(problems).isEmpty();
    assertThat(accent.light()).isEqualTo(Colour.parse(colour).orElseThrow());
    assertThat(Accent.Paper.DARK.fault("site.accent.dark", accent.dark())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"#ff9900", "#0a7d8c", "#ffffff", "#00ff00", "#ffff00", "#8899aa"})
  void theColourThatIsNamedInsteadPasses(String colour) throws IOException {
    read("# a note\nsite.accent=" + colour);
    assertThat(problems).hasSize(1);
    Problem said = problems.get(0);
    assertThat(said.toLine())
        .startsWith("jbake.properties:2:13: error: site.accent can't be used.");
    String named = said.fix().replaceFirst(".*site.accent=(#[0-9a-f]{6}).*", "$1");
    problems.clear();
    assertThat(read("site.accent=" + named).brand().accent()).isPresent();
    assertThat(problems).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"teal, write it like this", "6b3f63, write #6b3f63", "#12, write it like this"})
  void whatIsNoColourIsSaid(String value, String fix) throws IOException {
    read("site.accent=" + value);
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).fix()).startsWith(fix);
  }

  @Test
  void thePapersAreThoseOfTheTheme() throws IOException {
    String css = Files.readString(Path.of("assets/css/tokens.css"));
    for (Accent.Paper paper : Accent.Paper.values()) {
      assertThat(css).contains("--paper: " + paper.paper().css(), "--sand: " + paper.sand().css());
    }
  }
}
