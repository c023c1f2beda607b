package org.attune.theme;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.template.Configuration;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemplatesTest {
  private static final Pattern UI_KEY = Pattern.compile("\\bui\\.([a-z][a-z0-9_]*)");
  private static final Pattern LOCAL_ATTRIBUTE = Pattern.compile("(?:href|src)=\"([^\"]*)\"");

  static List<Path> templates() {
    return ThemeFiles.below(ThemeFiles.TEMPLATES, ".ftl");
  }

  @ParameterizedTest
  @MethodSource("templates")
  void escapesWhatItPrints(Path template) {
    assertThat(ThemeFiles.text(template)).matches("(?s)<#ftl output_format=\"(HTML|XML)\">\n.*");
  }

  @ParameterizedTest
  @MethodSource("templates")
  void parsesWithTheDefaultsThatJBakeUses(Path template) throws IOException {
    Configuration freemarker = new Configuration(Configuration.DEFAULT_INCOMPATIBLE_IMPROVEMENTS);
    freemarker.setDirectoryForTemplateLoading(ThemeFiles.TEMPLATES.toFile());
    String name = ThemeFiles.TEMPLATES.relativize(template).toString().replace('\\', '/');
    assertThat(freemarker.getTemplate(name, "UTF-8").getName()).isEqualTo(name);
  }

  @ParameterizedTest
  @MethodSource("templates")
  void namesNoAddressOfAnotherHost(Path template) {
    assertThat(
            ThemeFiles.text(template)
                .replace("http://www.w3.org/", "")
                .replace("http://www.sitemaps.org/", ""))
        .doesNotContainPattern("(?:src|href|action|url)\\s*[=(]\\s*[\"']?(?:https?:)?//");
  }

  /** Freemarker compares texts by the rules of sorting, which take long to set up. */
  @ParameterizedTest
  @MethodSource("templates")
  void comparesNumbersOnly(Path template) {
    assertThat(ThemeFiles.text(template))
        .doesNotContainPattern("[=!]= *[^0-9 =]|<#(?:switch|case)|\\?(?:seq_|sort)");
  }

  /**
   * A style attribute, an inline script and an inline handler are all stopped by the page's CSP.
   */
  @ParameterizedTest
  @MethodSource("templates")
  void holdsNothingThatTheContentSecurityPolicyStops(Path template) {
    assertThat(ThemeFiles.text(template))
        .doesNotContainPattern(
            "<style|\\sstyle=|\\son[a-z]+=\"|<script(?![^>]*\\b(src=|type=\"application/(ld\\+)?json\"))");
  }

  /** The page stands at any depth: an address of its own site begins with the way to the root. */
  @ParameterizedTest
  @MethodSource("templates")
  void writesAddressesOfItsOwnSiteFromTheRoot(Path template) {
    Stream<String> written =
        LOCAL_ATTRIBUTE.matcher(ThemeFiles.text(template)).results().map(match -> match.group(1));
    assertThat(written).allMatch(address -> address.matches("(\\$\\{|#|tel:).*"));
  }

  @Test
  void findsEachWordThatItAsksFor() {
    TreeSet<String> asked = new TreeSet<>();
    templates().forEach(template -> asked.addAll(uiKeys(ThemeFiles.text(template))));
    assertThat(InterfaceWords.keys()).containsAll(asked);
  }

  private static List<String> uiKeys(String template) {
    return UI_KEY.matcher(template).results().map((MatchResult match) -> match.group(1)).toList();
  }
}
