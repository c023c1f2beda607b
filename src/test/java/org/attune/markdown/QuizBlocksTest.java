package org.attune.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attune.problem.Position;
import org.attune.quiz.Block;
import org.junit.jupiter.api.Test;

class QuizBlocksTest {
  private final MarkdownParser parser = new MarkdownParser(Set.of(), false);

  @Test
  void givesHeadingsWithTheirAnchors() {
    Block.Heading heading = (Block.Heading) blocks("## Feeling *safe* (bond)\n").get(0);

    assertThat(heading.level()).isEqualTo(2);
    assertThat(heading.id()).isEqualTo("feeling-safe-bond");
    assertThat(heading.text().text()).isEqualTo("Feeling safe (bond)");
    assertThat(heading.html())
        .isEqualTo("<h2 id=\"feeling-safe-bond\">Feeling <em>safe</em> (bond)</h2>");
  }

  @Test
  void cutsTextIntoItsOutermostRuns() {
    Block.Items items =
        (Block.Items) blocks("1. I'm *\"well\"* & [x](y.md) `c`\n2. Two *(reversed)*\n").get(0);

    assertThat(items.ordered()).isTrue();
    assertThat(items.items().get(0).text().runs())
        .containsExactly(
            run(Block.Style.TEXT, "I’m ", "I’m ", "", 4),
            run(Block.Style.EMPHASIS, "“well”", "<em>“well”</em>", "", 8),
            run(Block.Style.TEXT, " & ", " &amp; ", "", 16),
            run(Block.Style.LINK, "x", "<a href=\"y.md\">x</a>", "y.md", 19),
            run(Block.Style.TEXT, " ", " ", "", 28),
            run(Block.Style.OTHER, "c", "<code>c</code>", "", 29));
    assertThat(items.items().get(1).position()).isEqualTo(new Position(2, 1));
  }

  @Test
  void givesTasksWithWhatFollowsInThem() {
    Block.Items items =
        (Block.Items)
            blocks("- [ ] The last\n      session\n  > Not *so*.\n- [x] A strain\n\n\t> Yes.\n")
                .get(0);

    Block.Item first = items.items().get(0);
    assertThat(first.checked()).isEqualTo(Optional.of(false));
    assertThat(first.text().text()).isEqualTo("The last session");
    assertThat(first.blocks()).hasSize(1);
    assertThat(first.blocks().get(0).position()).isEqualTo(new Position(3, 3));
    Block.Item second = items.items().get(1);
    assertThat(second.checked()).isEqualTo(Optional.of(true));
    assertThat(second.position()).isEqualTo(new Position(4, 1));
    assertThat(second.blocks()).singleElement().isInstanceOf(Block.Quote.class);
    assertThat(second.blocks().get(0).position()).isEqualTo(new Position(6, 2));
  }

  @Test
  void givesPlacesInsideQuotesAndLazyLines() {
    Block.Quote quote = (Block.Quote) blocks("> One\ntwo [a](b.md)\n>\n> - x\n").get(0);

    Block.Paragraph paragraph = (Block.Paragraph) quote.blocks().get(0);
    assertThat(paragraph.text().text()).isEqualTo("One two a");
    assertThat(paragraph.text().runs().get(1).position()).isEqualTo(new Position(2, 5));
    assertThat(quote.blocks().get(1).position()).isEqualTo(new Position(4, 3));
  }

  @Test
  void keepsAnythingElseAsItsHtml() {
    List<Block> blocks = blocks("| a |\n|---|\n\n```\nx\n```\n\n<!-- c -->\n");

    assertThat(blocks).hasSize(2).allMatch(Block.Other.class::isInstance);
    assertThat(blocks.get(1).html()).isEqualTo("<pre><code>x\n</code></pre>");
  }

  @Test
  void putsFootnotesLast() {
    List<Block> blocks = blocks("a[^1]\n\n[^1]: b\n\nc\n");

    assertThat(blocks).hasSize(3);
    assertThat(blocks.get(2).html()).startsWith("<section class=\"footnotes\"");
  }

  private static Block.Run run(
      Block.Style style, String text, String html, String destination, int column) {
    return new Block.Run(style, text, html, destination, new Position(1, column));
  }

  private List<Block> blocks(String body) {
    return parser.parse(SpecSite.source(body), "en", problem -> {}).blocks(Resolver.NONE);
  }
}
