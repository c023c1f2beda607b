package org.attune.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attune.problem.Problem;
import org.attune.source.FrontMatter;
import org.attune.source.Source;
import org.attune.source.SourceText;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.ExampleReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The fast parser beside flexmark: what it takes, it must read in the very same way. */
class PlainMarkdownTest {
  /** Far more can be tried by hand: {@code -Dplain.seeds=1000000 -Dplain.from=6000}. */
  private static final long SEEDS = Long.getLong("plain.seeds", 6_000);

  private static final long FROM = Long.getLong("plain.from", 0);

  private final Parser flexmark = MarkdownParser.flexmark();
  private final PlainMarkdown plain = new PlainMarkdown();
  private final HtmlRenderer renderer = HtmlRenderer.builder(flexmark.getOptions()).build();

  @Test
  void readsTheExamplesOfTheSpecificationAsFlexmarkDoes() {
    List<String> examples = new ArrayList<>();
    ExampleReader.readExamples(TestResources.getSpec())
        .forEach(example -> examples.add(example.getSource()));
    assertThat(accepted(examples)).isGreaterThan(200);
  }

  @Test
  void readsOurOwnExamplesAsFlexmarkDoes() throws IOException {
    List<String> examples = new ArrayList<>();
    for (String page : texts(Path.of("src/test/resources/spec"))) {
      new SpecFile(page).examples().forEach(example -> examples.add(example.input()));
    }
    assertThat(accepted(examples)).isGreaterThan(40);
  }

  /** Only the pages with a table are left to flexmark. */
  @Test
  void readsTheContentOfThisRepositoryAsFlexmarkDoes() throws IOException {
    List<String> bodies = bodies(Path.of("content"));
    long tables = bodies.stream().filter(body -> body.contains("|")).count();
    assertThat(tables).isLessThan(5);
    assertThat(accepted(bodies)).isEqualTo(bodies.size() - (int) tables);
  }

  @Test
  void readsTheSitesOfTheTestsAsFlexmarkDoes() throws IOException {
    List<String> bodies = bodies(Path.of("src/test/resources"));
    assertThat(accepted(bodies)).isGreaterThan(200);
  }

  @Test
  void readsRandomTextsAsFlexmarkDoes() {
    int accepted = 0;
    for (long seed = FROM; seed < FROM + SEEDS; seed++) {
      accepted += isAccepted(new RandomMarkdown(seed).text(), "seed " + seed) ? 1 : 0;
    }
    assertThat(accepted).isGreaterThan((int) (SEEDS / 5));
  }

  /** The signs of the made-up articles and quizzes that bench/content.py writes. */
  @Test
  void takesAnArticleAndAQuizOfTheBenches() {
    String article =
        """

        True important sorry point honest repair answer.

        ## Such two

        On know voice. [attunement share](../articles/page-00886.md) Always thing. **therapy**

        - Honest them give. [set set](https://example.org/no)
        - Pattern use *enough instead* more.

        > And client answer away. **soon** Want clear ever.
        """;
    String quiz =
        """

        ## Method moment mean come any?

        - [x] Later set hear trust until.
          > Upset to feeling than say.
        - [ ] Before important worry different.
          > Keep to use talk true point.

        **Why:** Whether well always the week.
        """;
    assertThat(accepted(List.of(article, quiz))).isEqualTo(2);
  }

  @Test
  void leavesToFlexmarkWhatIsNotPlain() {
    List<String> texts =
        List.of(
            "| a | b |\n|---|---|\n",
            "a[^1]\n\n[^1]: b\n",
            "term\n: meaning\n",
            "~~gone~~\n",
            "[a]\n\n[a]: b\n",
            "a <b>c</b>\n",
            "&amp;\n",
            "```\ncode\n```\n",
            "    code\n",
            "title\n===\n",
            "> a\nlazy\n",
            "***a** b*\n",
            "a\tb\n",
            "a\r\nb\n");
    assertThat(accepted(texts)).isZero();
  }

  private int accepted(List<String> texts) {
    int accepted = 0;
    for (String text : texts) {
      accepted += isAccepted(text, text) ? 1 : 0;
    }
    return accepted;
  }

  /** Compares all that can be seen of both trees, and what becomes of them. */
  private boolean isAccepted(String text, String name) {
    Optional<PlainMarkdown.Tree> tree = plain.parse(text, text.toCharArray());
    if (tree.isEmpty()) {
      return false;
    }
    Document ours = tree.get().document();
    Document theirs = flexmark.parse(text);
    assertThat(TreeDump.of(ours)).as(name).isEqualTo(TreeDump.of(theirs));
    assertThat(rendered(ours)).as(name).isEqualTo(rendered(theirs));
    assertThat(page(text, ours, tree.get().signs())).as(name).isEqualTo(page(text, theirs, null));
    return true;
  }

  /**
   * Flexmark's HTML, or what it says of its own trees of tasks in tasks: some parents are wrong.
   */
  private String rendered(Document document) {
    try {
      return renderer.render(document);
    } catch (AssertionError e) {
      return "" + e.getMessage();
    }
  }

  /** Our writer's HTML and all that is wrong with the page. */
  private static String page(String text, Document document, @Nullable LeafSigns signs) {
    Source source = new Source(new SourceText("x.md", text), FrontMatter.ABSENT, 0);
    List<Problem> problems = new ArrayList<>();
    HtmlPolicy policy = new HtmlPolicy(false);
    Reading reading =
        new Reading(source, document, Words.of("en"), () -> Set.of("k"), policy, problems::add);
    ParsedBody body = new BodyReader(reading, text.toCharArray(), signs).read();
    return body.html(Resolver.NONE) + body.plainText() + body.links() + problems;
  }

  private static List<String> bodies(Path folder) throws IOException {
    List<String> bodies = new ArrayList<>();
    for (String text : texts(folder)) {
      bodies.add(text.replaceFirst("(?s)\\A---\\R.*?\\R---\\R|\\A.*?\\R~{6,}\\R", ""));
    }
    return bodies;
  }

  private static List<String> texts(Path folder) throws IOException {
    List<Path> paths;
    try (Stream<Path> files = Files.walk(folder)) {
      paths = files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
    List<String> texts = new ArrayList<>();
    for (Path path : paths) {
      texts.add(new String(Files.readAllBytes(path), StandardCharsets.UTF_8));
    }
    return texts;
  }
}
