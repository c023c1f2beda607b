package org.attune.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attune.problem.Position;
import org.attune.problem.Problem;
import org.attune.samples.RandomTexts;
import org.attune.source.Value;
import org.junit.jupiter.api.Test;

/** Short looks at names and addresses must see what the expressions see that say what is meant. */
class HeaderTextTest {
  @Test
  void eachRunOfWhiteSpaceIsOneSpace() {
    RandomTexts.of("a", " ", "\t", "\r\n", "\u000B", "\f", "\u00a0", "\u2028", "é")
        .forEach(
            text ->
                assertThat(HeaderValidator.inOneLine(text))
                    .as(text)
                    .isEqualTo(text.replaceAll("\\s+", " ")));
  }

  @Test
  void anAddressOfAnotherSiteHasAScheme() {
    Pattern rule = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*|//.*", Pattern.DOTALL);
    RandomTexts.of("http", "M", "3", "+.-", ":", "/", "//", "é", "ſ", " ", "x.md", "#", "\n")
        .forEach(
            text ->
                assertThat(Target.hasScheme(text))
                    .as(text)
                    .isEqualTo(rule.matcher(text).matches()));
  }

  @Test
  void anAliasIsAWayWithoutSignsThatServersRead() {
    Pattern unusable = Pattern.compile("[\\s\\p{Cntrl}?#%\\\\\"'<>|*:;$(){}\\[\\]^`]");
    RandomTexts.of("a", "/", ".", "..", "b.html", ":", " ", "\u007f", "\\", "'", "é", "~", "^")
        .forEach(
            text -> {
              String address = text.replaceFirst("^/", "");
              String folders = address.replaceFirst("/$", "");
              boolean good =
                  !text.startsWith("//")
                      && !unusable.matcher(address).find()
                      && Stream.of(folders.split("/", -1)).noneMatch(p -> p.matches("\\.{0,2}"));
              List<Problem> problems = new ArrayList<>();
              Value.Scalar alias = new Value.Scalar(text, new Position(1, 1));
              List<Alias> read =
                  new AliasReader("a.md", "", "", problems::add).read(List.of(alias));
              assertThat(read.stream().map(Alias::uri).toList())
                  .as(text)
                  .isEqualTo(good ? List.of(address) : List.of());
              assertThat(problems).hasSize(good ? 0 : 1);
            });
  }

  @Test
  void programsMarkTheirCopiesInTheName() {
    Pattern rule =
        Pattern.compile("(?i).*(?:~|\\.bak|\\.orig|\\.rej|\\.sw[op]|\\.tmp|\\.old)|#.*#|~\\$.*");
    RandomTexts.of("a", "~", "$", "~$", "#", ".BAK", ".orig", ".rej", ".swo", ".tmp", ".old", ".md")
        .forEach(
            name ->
                assertThat(ContentFolder.isBackup(name))
                    .as(name)
                    .isEqualTo(rule.matcher(name).matches()));
  }
}
