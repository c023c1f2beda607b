package org.attune.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attune.problem.Position;
import org.attune.source.FrontMatter.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderReaderTest {
  private final Sources sources = new Sources();

  @Test
  void readsKeysWithTheirPlaces() {
    Source source =
        sources.read(
            """
            ---
            title: "Ruptures: what to do"
            tags: [repair, trust]
            scales: {bond: {score: sum}}
            ---

            Text.
            """);
    assertThat(sources.lines()).isEmpty();
    assertThat(source.header().kind()).isEqualTo(Kind.YAML);
    assertThat(source.header().find("title"))
        .hasValue(
            new Entry(
                "title",
                new Position(2, 1),
                new Value.Scalar("Ruptures: what to do", new Position(2, 8))));
    assertThat(source.header().find("tags").orElseThrow().value())
        .isEqualTo(
            new Value.Sequence(
                List.of(
                    new Value.Scalar("repair", new Position(3, 8)),
                    new Value.Scalar("trust", new Position(3, 16))),
                new Position(3, 7)));
    assertThat(source.body()).isEqualTo("\nText.\n");
    assertThat(source.bodyPosition(1)).isEqualTo(new Position(7, 1));
  }

  @Test
  void countsColumnsOfLettersOutsideTheBasicPlaneAsEditorsDo() {
    Source source = sources.read("---\n🙂: x\n---\n");
    assertThat(source.header().entries().get(0).value().position()).isEqualTo(new Position(2, 5));
  }

  @Test
  void takesAFileWithoutHeaderAsBody() {
    Source source = sources.read("# Fit\n\nText.\n\n---\n\nMore: text.\n");
    assertThat(source.header()).isEqualTo(FrontMatter.ABSENT);
    assertThat(source.body()).startsWith("# Fit");
    assertThat(sources.lines()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Note: this is a heading\n---\n\nText.\n",
        "A title\n---\n\nText.\n",
        "- - -\n\nText.\n",
        "----\n\nText.\n",
        "a = b\n\nText.\n",
        "~~~~~~\nx = 1\n~~~~~~\n",
        "Set x = 1 like this:\n~~~~~~\ncode\n~~~~~~\n",
        ""
      })
  void takesMarkdownThatOnlyLooksLikeAHeaderAsBody(String text) {
    assertThat(sources.read(text).header().kind()).isEqualTo(Kind.NONE);
    assertThat(sources.lines()).isEmpty();
  }

  @Test
  void allowsBlankLinesAboveAndAnEmptyHeader() {
    Source source = sources.read("\n\n---\n---\nText.\n");
    assertThat(source.header().kind()).isEqualTo(Kind.YAML);
    assertThat(source.header().entries()).isEmpty();
    assertThat(source.body()).isEqualTo("Text.\n");
    assertThat(sources.lines()).isEmpty();
  }

  @Test
  void readsJBakesHeader() {
    Source source = sources.read("title=Fit = match\ntype = article\n\n~~~~~~\nText.\n");
    assertThat(source.header().kind()).isEqualTo(Kind.JBAKE);
    assertThat(source.header().find("title").orElseThrow().value())
        .isEqualTo(new Value.Scalar("Fit = match", new Position(1, 7)));
    assertThat(source.header().find("type").orElseThrow().value())
        .isEqualTo(new Value.Scalar("article", new Position(2, 8)));
    assertThat(source.body()).isEqualTo("Text.\n");
  }

  @Test
  void knowsAnotherSeparator() {
    Source source =
        new HeaderReader("====").read(new SourceText("x.md", "a=b\n====\nText."), problem -> {});
    assertThat(source.header().kind()).isEqualTo(Kind.JBAKE);
  }

  @Test
  void reportsAllValuesThatNeedQuotesAtOnce() {
    Source source = sources.read("---\na: b: c\nd: [e] f\ng: h\n---\n");
    assertThat(sources.rules()).containsExactly("yaml-needs-quotes", "yaml-needs-quotes");
    assertThat(source.header().find("a").orElseThrow().value())
        .isEqualTo(new Value.Scalar("b: c", new Position(2, 4)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\na: &x [b]\nc: *x\n---\n",
        "---\na: !!binary x\n---\n",
        "---\na: !custom {b: c}\n---\n"
      })
  void refusesAnchorsAliasesAndTags(String text) {
    assertThat(sources.read(text).header().kind()).isEqualTo(Kind.BROKEN);
    assertThat(sources.rules()).isNotEmpty().containsOnly("yaml-needs-quotes");
  }

  @Test
  void refusesABombOfAliasesAtOnce() {
    StringBuilder bomb = new StringBuilder("---\na0: &a0 [x, x]\n");
    for (int i = 1; i < 60; i++) {
      bomb.append("a" + i + ": &a" + i + " [*a" + (i - 1) + ", *a" + (i - 1) + "]\n");
    }
    assertThat(sources.read(bomb + "---\n").header().kind()).isEqualTo(Kind.BROKEN);
  }

  @Test
  void refusesNestingWithoutEnd() {
    sources.read("---\na: " + "[".repeat(20_000) + "]".repeat(20_000) + "\n---\n");
    assertThat(sources.rules()).containsExactly("yaml-too-deep");
  }

  @Test
  void readsAHeaderOfManyLinesInItsTime() {
    StringBuilder header = new StringBuilder("---\n");
    for (int i = 0; i < 50_000; i++) {
      header.append("key" + i + ": x\n");
    }
    assertThat(sources.read(header + "---\n").header().entries()).hasSize(50_000);
  }

  @Test
  void allowsATabInsideAValue() {
    assertThat(sources.read("---\ntitle: a\tb\n---\n").header().kind()).isEqualTo(Kind.YAML);
    assertThat(sources.lines()).isEmpty();
  }

  @Test
  void keepsTextInSeveralLines() {
    Source source = sources.read("---\ndescription: >\n  one\n  two: three\ntitle: x\n---\n");
    assertThat(source.header().find("description").orElseThrow().value())
        .isEqualTo(new Value.Scalar("one two: three\n", new Position(2, 14)));
  }
}
