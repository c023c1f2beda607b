package org.attune.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contrast of the colour tokens by WCAG 2.2: 4.5 for text (1.4.3), 3 for controls (1.4.11). */
class ColoursTest {
  private static final Pattern TOKEN = Pattern.compile("--([a-z-]+): #([0-9a-f]{6});");

  @ParameterizedTest
  @CsvSource({
    "ink, paper, 7", "soft, paper, 4.5", "accent, paper, 4.5", "line, paper, 3",
    "ink, sand, 7", "soft, sand, 4.5", "accent, sand, 4.5", "paper, ink, 7"
  })
  void contrastsEnoughInLightAndDark(String front, String back, double least) {
    for (Map<String, String> scheme : List.of(light(), dark())) {
      assertThat(contrast(scheme.get(front), scheme.get(back))).isGreaterThanOrEqualTo(least);
    }
  }

  private static Map<String, String> light() {
    return tokens(css().substring(0, css().indexOf("prefers-color-scheme: dark")), "light");
  }

  private static Map<String, String> dark() {
    String dark = css().substring(css().indexOf("prefers-color-scheme: dark"));
    return tokens(css().substring(0, css().indexOf("prefers-color-scheme: dark")) + dark, "dark");
  }

  private static String css() {
    return ThemeFiles.text(Path.of("assets/css/tokens.css"));
  }

  private static Map<String, String> tokens(String css, String scheme) {
    Map<String, String> tokens = new HashMap<>();
    Matcher token = TOKEN.matcher(css);
    while (token.find()) {
      tokens.put(token.group(1), token.group(2));
    }
    tokens.put("accent", tokens.get("accent-" + scheme));
    return tokens;
  }

  private static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String colour) {
    int rgb = Integer.parseInt(colour, 16);
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  private static double linear(int part) {
    double share = (part & 0xff) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
