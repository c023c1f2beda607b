package org.attune.links.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attune.links.Finding;
import org.attune.links.Level;
import org.attune.problem.Position;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class LinkReportFormatTest {
  private static final Finding DEAD = finding("a/b.html", 12, Level.DEAD, "gone.html", "Go <on>");
  private static final Finding NOTE = finding("c.html", 1, Level.NOTE, "http://x.example/", "");

  @Test
  void jsonHasTheFieldsThatProgramsAskFor() {
    Finding fromContent = DEAD.from(new Finding.Source("content/a/b.md", new Position(4, 2)));

    assertThat(LinkReportFormat.JSON.write(40, List.of(fromContent, NOTE)))
        .isEqualTo(
            """
            {
              "checked": 40,
              "findings": [
                {"page": "a/b.html", "line": 12, "column": 5, "source": {"path": "content/a/b.md", "line": 4, "column": 2}, "url": "gone.html", "level": "dead", "rule": "rule", "message": "it is gone. No file", "fix": "write \\"on.html\\""},
                {"page": "c.html", "line": 1, "column": 5, "source": null, "url": "http://x.example/", "level": "note", "rule": "rule", "message": "it is gone. No file", "fix": null}
              ]
            }
            """);
  }

  @Test
  void jsonOfNothingIsAnEmptyList() {
    assertThat(LinkReportFormat.JSON.write(3, List.of()))
        .isEqualTo("{\n  \"checked\": 3,\n  \"findings\": []\n}\n");
  }

  @Test
  void textQuotesTheLineAndSaysWhatToDo() {
    assertThat(LinkReportFormat.TEXT.write(1, List.of(DEAD)))
        .isEqualTo(
            """
            a/b.html:12:5: dead: it is gone. No file. [rule]
              12 | <p><a href=gone.html>
                 |     ^
              Its text: Go <on>
              Fix: write "on.html".
            """);
  }

  @Test
  void whatATemplateRepeatsIsSaidOnceWithItsPages() {
    List<Finding> many = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      many.add(finding("p" + i + ".html", 3, Level.DEAD, "gone.html", "Menu"));
    }

    assertThat(LinkReportFormat.TEXT.write(12, many))
        .startsWith("p0.html:3:5: dead")
        .contains("On 12 pages, of which this is the first.")
        .doesNotContain("p1.html");
  }

  @Test
  void onlyADeadLinkFailsABuildServersTest() {
    assertThat(LinkReportFormat.JUNIT.write(2, List.of(DEAD, NOTE)))
        .contains("tests=\"2\" failures=\"1\"");
  }

  @Test
  void sarifAndGithubNameTheLevels() {
    assertThat(LinkReportFormat.SARIF.write(2, List.of(DEAD, NOTE)))
        .contains("\"version\": \"2.1.0\"", "\"level\": \"error\"", "\"level\": \"note\"");
    assertThat(LinkReportFormat.GITHUB.write(2, List.of(DEAD, NOTE)))
        .contains("::error file=a/b.html,line=12,col=5", "::notice file=c.html");
  }

  @Test
  void markdownIsATableForEachLevel() {
    assertThat(LinkReportFormat.MARKDOWN.write(40, List.of(DEAD)))
        .isEqualTo(
            """
            # Links

            40 links: 1 dead.

            ## Dead

            | where | link | why | fix |
            |---|---|---|---|
            | `a/b.html:12` | `gone.html` (Go \\<on\\>) | it is gone. No file | write "on.html" |
            """);
  }

  @Test
  void thePageNeedsNothingElseAndHoldsNoMarkupOfOthers() {
    Document page = Jsoup.parse(LinkReportFormat.HTML.write(40, List.of(DEAD, NOTE)));

    assertThat(page.select("li[data-level=dead] code").first().text()).isEqualTo("a/b.html:12:5");
    assertThat(page.select("input[type=checkbox]").eachAttr("value"))
        .containsExactly("dead", "note");
    assertThat(page.select("[src], [href], on")).isEmpty();
    assertThat(page.text()).contains("Its text: Go <on>");
  }

  private static Finding finding(String page, int line, Level level, String url, String text) {
    return new Finding(
        page,
        new Position(line, 5),
        Optional.empty(),
        url,
        text,
        text.isEmpty() ? "" : "<p><a href=gone.html>",
        level,
        "rule",
        "it is gone",
        "No file",
        text.isEmpty() ? "" : "write \"on.html\"",
        1);
  }
}
