package org.attune.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AssetsTest {
  static List<Path> styleSheets() {
    return ThemeFiles.below(ThemeFiles.ASSETS.resolve("css"), ".css");
  }

  static List<Path> scripts() {
    return ThemeFiles.below(ThemeFiles.ASSETS.resolve("js"), ".js");
  }

  static List<Path> drawings() {
    return ThemeFiles.below(ThemeFiles.ASSETS.resolve("img"), ".svg");
  }

  @ParameterizedTest
  @MethodSource("styleSheets")
  void holdsOneLayerNamedLikeItsFile(Path sheet) {
    String name = sheet.getFileName().toString().replace(".css", "");
    String css = ThemeFiles.text(sheet).replaceAll("(?s)/\\*.*?\\*/", "").strip();
    if (name.equals("layers")) {
      assertThat(css).matches("@layer [a-z, ]+;");
    } else {
      assertThat(css).startsWith("@layer " + name + " {").endsWith("}");
      assertThat(Pattern.compile("^@", Pattern.MULTILINE).matcher(css).results()).hasSize(1);
    }
  }

  @Test
  void ordersEachLayerThatThereIs() {
    String order = ThemeFiles.text(Path.of("assets/css/layers.css"));
    assertThat(styleSheets())
        .map(sheet -> sheet.getFileName().toString().replace(".css", ""))
        .filteredOn(name -> !name.equals("layers"))
        .allSatisfy(name -> assertThat(order).containsPattern("\\b" + name + "\\b"));
  }

  @ParameterizedTest
  @MethodSource("styleSheets")
  void loadsNothingFromAStyleSheet(Path sheet) {
    assertThat(ThemeFiles.text(sheet)).doesNotContain("@import", "@font-face", "url(");
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void definesOneCustomElementNamedLikeItsFile(Path script) {
    String name = script.getFileName().toString().replace(".js", "");
    assertThat(ThemeFiles.text(script).split("customElements\\.define\\(", -1)).hasSize(2);
    assertThat(ThemeFiles.text(script)).contains("customElements.define(\"" + name + "\"");
  }

  /** A page opened from disk runs classic scripts only; storing needs the reader's word first. */
  @ParameterizedTest
  @MethodSource("scripts")
  void sendsNothingAndBuildsNoMarkupFromText(Path script) {
    assertThat(ThemeFiles.text(script))
        .doesNotContain("fetch(", "XMLHttpRequest", "sendBeacon", "WebSocket", "EventSource")
        .doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(")
        .doesNotContain("document.cookie", "indexedDB", "caches.")
        .doesNotContainPattern("(?m)^(import|export) ");
  }

  @ParameterizedTest
  @MethodSource("drawings")
  void drawsWithItsOwnSizeAndInBothColourSchemes(Path drawing) {
    assertThat(ThemeFiles.text(drawing))
        .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\"")
        .contains("viewBox=", "prefers-color-scheme:dark")
        .doesNotContainPattern(
            "<(script|image|use|foreignObject)\\b|https?://(?!www\\.w3\\.org/2000/svg)");
  }
}
