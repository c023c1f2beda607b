package org.attune.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.attune.delivery.Minifier.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What clean-css and UglifyJS make of our texts. */
class LibraryMinifierTest {
  /** Without a memory. One for all tests: it takes a second to start. */
  private static final Minifier LIBRARY = LibraryMinifier.remembering(List.of());

  @TempDir private Path memory;

  @Test
  void aStyleSheetLosesItsCommentsAndKeepsWhatIsNew() {
    assertThat(
            css(
                """
                /* why */
                @layer reset, tokens;
                @layer tokens {
                  :root { --text: clamp(1rem, 1rem + 0.3vw, 2rem); --x: color-mix(in srgb, red 12%, blue) }
                  a:is(:hover, :focus) { color: #ffffff }
                }
                """))
        .isEqualTo(
            "@layer reset,tokens;@layer tokens{:root{--text:clamp(1rem, 1rem + 0.3vw, 2rem);"
                + "--x:color-mix(in srgb, red 12%, blue)}a:is(:hover,:focus){color:#fff}}");
  }

  @Test
  void aLastStatementIsNotLost() {
    assertThat(css("/* order */\n@layer reset, tokens;\n")).isEqualTo("@layer reset,tokens;");
  }

  @Test
  void aStyleSheetWithPartsThatTheLibraryWouldDropStaysAsItIs() {
    String nested = "a {\n  color: red;\n  & b { color: blue }\n}\n";
    assertThat(css(nested)).isEqualTo(nested);
    String late = "a { color: red }\n@layer reset, tokens;\nb, a { color: blue }\n";
    assertThat(css(late)).isEqualTo(late);
  }

  @Test
  void aScriptLosesItsCommentsAndKeepsItsClasses() {
    String script =
        "// why\n"
            + "(() => {\n"
            + "  class Word extends HTMLElement { say(long) { return long?.text ?? `a${long}`; }"
            + " }\n"
            + "  customElements.define('a-word', Word);\n"
            + "})();\n";
    assertThat(minify(Language.JS, script).text())
        .hasSizeLessThan(script.length() / 10 * 8)
        .doesNotContain("why")
        .contains("extends HTMLElement", "customElements.define(\"a-word\",");
  }

  @Test
  void aScriptThatIsNoneStaysAsItIsAndIsReportedAtItsPlace() {
    Minifier.Minified result = minify(Language.JS, "let a = 1;\nlet b = );\n");
    assertThat(result.text()).isEqualTo("let a = 1;\nlet b = );\n");
    assertThat(result.fault().orElseThrow().line()).isEqualTo(2);
    assertThat(result.fault().orElseThrow().column()).isEqualTo(9);
    assertThat(result.fault().orElseThrow().message()).contains("Unexpected token");
  }

  @Test
  void everyStyleSheetAndScriptOfTheThemeBecomesSmaller() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("assets"))) {
      for (Path file : files.filter(f -> f.toString().matches(".*\\.(css|js)")).toList()) {
        Language language = file.toString().endsWith(".css") ? Language.CSS : Language.JS;
        String text = Files.readString(file);
        assertThat(minify(language, text).text().length())
            .as(file.toString())
            .isLessThan(text.length() * 9 / 10);
      }
    }
  }

  @Test
  void whatWasMadeOnceIsReadFromMemory() throws IOException {
    Minifier first = new RememberedMinifier((l, text) -> made("small"), "1", List.of(memory));
    assertThat(first.minify(Language.CSS, "big").text()).isEqualTo("small");
    Minifier second = new RememberedMinifier((l, text) -> made("other"), "1", List.of(memory));
    assertThat(second.minify(Language.CSS, "big").text()).isEqualTo("small");
    assertThat(second.minify(Language.JS, "big").text()).isEqualTo("other");
    assertThat(second.minify(Language.CSS, "bigger").text()).isEqualTo("other");
    Minifier newer = new RememberedMinifier((l, text) -> made("newer"), "2", List.of(memory));
    assertThat(newer.minify(Language.CSS, "big").text()).isEqualTo("newer");
  }

  @Test
  void aDamagedMemoryIsMadeAnew() throws IOException {
    Minifier minifier = new RememberedMinifier((l, text) -> made("small"), "1", List.of(memory));
    minifier.minify(Language.CSS, "big");
    try (Stream<Path> files = Files.list(memory)) {
      Files.writeString(files.findFirst().orElseThrow(), "smal");
    }
    assertThat(minifier.minify(Language.CSS, "big").text()).isEqualTo("small");
  }

  private static Minifier.Minified made(String text) {
    return new Minifier.Minified(text, java.util.Optional.empty());
  }

  private String css(String text) {
    return minify(Language.CSS, text).text();
  }

  private static Minifier.Minified minify(Language language, String text) {
    return LIBRARY.minify(language, text);
  }
}
