package org.attune.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.attune.problem.Position;
import org.attune.problem.Problem;
import org.attune.source.Entry;
import org.attune.source.FrontMatter;
import org.attune.source.Source;
import org.attune.source.SourceText;
import org.attune.source.Value;
import org.junit.jupiter.api.Test;

class ParsedBodyTest {
  private static final String HEADER = "---\ntitle: The title\n---\n";

  /** Of a page of Attune's on a site that leaves one quiz out. */
  private static final Resolver WITHOUT_ONE =
      new Resolver() {
        @Override
        public String href(String destination) {
          return destination;
        }

        @Override
        public boolean losesQuizzes() {
          return true;
        }

        @Override
        public boolean isLostQuiz(String destination) {
          return destination.equals("quizzes/lost.md");
        }
      };

  private final MarkdownParser parser = new MarkdownParser(Set.of("bordin1979"), false);
  private final List<Problem> problems = new ArrayList<>();

  @Test
  void countsLinesInTheWholeFile() {
    ParsedBody body = parseWithHeader("Text [a](b.md) and [@nobody].\n");

    assertThat(body.links())
        .containsExactly(new Link("b.md", "a", new Position(4, 6), false, false));
    assertThat(problems).extracting(Problem::position).containsExactly(new Position(4, 21));
  }

  @Test
  void leavesOutHeadingThatRepeatsTheTitleInOtherMarks() {
    ParsedBody body = parseWithHeader("# The *Title*\n\n## Part\n");

    assertThat(body.html(Resolver.NONE)).isEqualTo("<h2 id=\"part\">Part</h2>\n");
    assertThat(body.title()).contains("The Title");
    assertThat(body.outline()).containsExactly(new Heading(2, "part", "Part", new Position(6, 1)));
    assertThat(problems).isEmpty();
  }

  @Test
  void keepsHeadingThatSaysSomethingElseThanTheTitle() {
    ParsedBody body = parseWithHeader("# Other\n");

    assertThat(body.html(Resolver.NONE)).isEqualTo("<h2 id=\"other\">Other</h2>\n");
    assertThat(problems).extracting(Problem::rule).containsExactly("heading-second-title");
  }

  @Test
  void givesLinksOfEveryKindWithTheirPlaces() {
    ParsedBody body =
        parse(
            """
            [a *b*](x.md "t") <https://x.org> www.x.org ![alt](p.png)

            > - [r]
            >   and <a href="raw.md">raw</a>

            [r]: ref.md
            """);

    assertThat(body.links())
        .containsExactly(
            new Link("x.md", "a b", new Position(1, 1), false, false),
            new Link("https://x.org", "https://x.org", new Position(1, 19), false, false),
            new Link("https://www.x.org", "www.x.org", new Position(1, 35), false, false),
            new Link("p.png", "alt", new Position(1, 45), true, false),
            new Link("ref.md", "r", new Position(3, 5), false, false),
            new Link("raw.md", "", new Position(4, 9), false, false));
  }

  @Test
  void knowsLinksThatHaveALineToThemselves() {
    ParsedBody body = parse("One.\n[a](x.md)\nTwo [b](x.md)\n\n[c](x.md)\n\n- [d](x.md)\n");

    assertThat(body.links().stream().filter(Link::aloneOnLine).map(Link::text))
        .containsExactly("a", "c");
  }

  @Test
  void givesCitationsWhereTheirAtSignStands() {
    ParsedBody body = parse("> Text\n> [@bordin1979; @bordin1979]\n");

    assertThat(body.citations())
        .containsExactly(
            new Citation("bordin1979", new Position(2, 4)),
            new Citation("bordin1979", new Position(2, 17)));
  }

  @Test
  void takesTheFirstParagraphOfProse() {
    assertThat(
            parse("![A](a.png)\n*b*\n\n> Quote\n\n[Quiz](q.md)\n\nIt's *so*\nsaid.\n")
                .firstParagraph())
        .isEqualTo("It’s so said.");
    assertThat(parse("# Only\n").firstParagraph()).isEmpty();
  }

  @Test
  void readsTextWithoutMarkupALineForEachBlock() {
    ParsedBody body =
        parse(
            """
            ## Head *ing*

            One [@bordin1979] `two`[^1] &amp; three.

            | a | b |
            |---|---|
            | c | d |

            - e
              - f

            [^1]: Note.
            """);

    assertThat(body.plainText()).isEqualTo("Head ing\nOne  two & three.\na b\nc d\ne\nf\nNote.");
    assertThat(body.words()).isEqualTo(12);
  }

  @Test
  void textAndHeadingsWithoutWhatLedToQuizzesThatAreNotThere() {
    ParsedBody body =
        parse(
            """
            ## Kept

            Text.

            Here are two.

            [One](quizzes/lost.md)

            [Two](quizzes/lost.md)

            ## Gone

            These may help.

            [One](quizzes/lost.md)

            ## Half

            Here are more.

            [One](quizzes/lost.md)

            [Three](quizzes/there.md)

            - [One](quizzes/lost.md)
            """);

    assertThat(body.plainText(WITHOUT_ONE))
        .isEqualTo("Kept\nText.\nHalf\nHere are more.\nThree\nOne");
    assertThat(body.outline(WITHOUT_ONE)).extracting(Heading::id).containsExactly("kept", "half");
    assertThat(body.plainText(Resolver.NONE)).isEqualTo(body.plainText());
    assertThat(body.outline(Resolver.NONE)).isEqualTo(body.outline());
  }

  @Test
  void readsTheTermsOfAGlossary() {
    String text =
        """
        # Glossary

        ## Alliance

        Working *[together](x.md)*.

        More.

        ## Empty

        ## Fit

        - x

        A match.
        """;
    Source glossary =
        new Source(new SourceText("content/glossary.md", text), FrontMatter.ABSENT, 0);
    ParsedBody body = parser.parse(glossary, "en", problems::add);

    assertThat(body.terms())
        .containsExactly(
            new Term("alliance", "Alliance", "Working together."),
            new Term("empty", "Empty", ""),
            new Term("fit", "Fit", "A match."));
    assertThat(parse(text).terms()).isEmpty();
  }

  @Test
  void bearsDeepNesting() {
    ParsedBody body = parse(">".repeat(3000) + " x");

    assertThat(body.html(Resolver.NONE)).isEmpty();
    assertThat(problems).extracting(Problem::rule).containsExactly("markdown-too-deep");
  }

  @Test
  void givesEachThreadTheSame() {
    String text = "## A\n\n\"Text\" [a](b.md)[^1] <kbd>x</kbd>\n\n> **Note** b\n\n[^1]: c\n";
    String expected = parse(text).html(Resolver.NONE);
    List<Problem> heard = Collections.synchronizedList(new ArrayList<>());

    assertThat(
            IntStream.range(0, 400)
                .parallel()
                .mapToObj(i -> parser.parse(SpecSite.source(text), "en", heard::add))
                .map(body -> body.html(Resolver.NONE)))
        .containsOnly(expected);
  }

  /** Each kind of hole, and what stands around them. */
  private static final String WITH_HOLES =
      """
      # Page

      See [one](one.md), *[two](two.md "2")* and [@bordin1979, p. 3][^n].

      [Feel](quizzes/feel.md)
      ![Lines](lines.svg)
      *Under it*
      and <a href="three.md">more</a>

      - ![Lines](lines.svg)
        *In a list*
      - [alliance](glossary.md#alliance)

      > **Note:** [alliance](glossary.md#alliance)

      [^n]: A note with a [link](https://example.org).
      """;

  @Test
  void isTheSameWithoutItsTreeAndIsNotParsedAgain() {
    Resolver site = new SpecSite();
    ParsedBody body = parse(WITH_HOLES);
    ParsedBody light =
        parse(WITH_HOLES)
            .withoutTree(
                () -> {
                  throw new AssertionError("No page loses anything here");
                });

    assertThat(light.html(site)).isEqualTo(body.html(site)).contains("quiz-card", "<figure>");
    assertThat(light.html(Resolver.NONE)).isEqualTo(body.html(Resolver.NONE));
    assertThat(light.outline(site)).isEqualTo(body.outline(site));
    assertThat(light.plainText(site)).isEqualTo(body.plainText(site));
    assertThat(light.links()).isEqualTo(body.links());
  }

  @Test
  void isParsedAgainWhereAPageLosesQuizzes() {
    String text = "## Check\n\n[It](quizzes/lost.md)\n\n## Rest\n\n[Kept](quizzes/kept.md)\n";
    ParsedBody light = parse(text).withoutTree(() -> parse(text));

    assertThat(light.html(WITHOUT_ONE))
        .isEqualTo(parse(text).html(WITHOUT_ONE))
        .doesNotContain("lost.md", "Check");
    assertThat(light.outline(WITHOUT_ONE)).extracting(Heading::text).containsExactly("Rest");
    assertThat(light.plainText(WITHOUT_ONE)).isEqualTo("Rest\nKept");
  }

  private ParsedBody parse(String body) {
    return parser.parse(SpecSite.source(body), "en", problems::add);
  }

  private ParsedBody parseWithHeader(String body) {
    Value title = new Value.Scalar("The title", new Position(2, 8));
    FrontMatter header =
        new FrontMatter(
            FrontMatter.Kind.YAML, List.of(new Entry("title", new Position(2, 1), title)));
    Source source = new Source(new SourceText("page.md", HEADER + body), header, HEADER.length());
    return parser.parse(source, "en", problems::add);
  }
}
