package org.attune.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attune.problem.Position;
import org.attune.source.Entry;
import org.attune.source.FrontMatter;
import org.attune.source.Source;
import org.attune.source.SourceText;
import org.attune.source.Value;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.junit.jupiter.api.Test;

/** Our writer beside flexmark's own, on the examples of the CommonMark specification. */
class CommonMarkTest {
  private static final String HEADER = "---\ntitle: zz\n---\n";
  private final Parser parser = Parser.builder().build();
  private final HtmlRenderer renderer = HtmlRenderer.builder().percentEncodeUrls(true).build();
  private final MarkdownParser ours = new MarkdownParser(Set.of(), true);

  @Test
  void writesWhatTheSpecificationShowsOrFlexmarkMakesOfIt() {
    List<String> different = new ArrayList<>();
    List<Example> examples = ExampleReader.readExamples(TestResources.getSpec());
    for (Example example : examples) {
      String theirs = comparable(renderer.render(parser.parse(example.getSource())));
      String mine = comparable(html(example.getSource()));
      boolean asSpecified = mine.equals(comparable(example.getHtml()));
      if (!asSpecified && !mine.equals(theirs) && !differsOnPurpose(example)) {
        different.add(example.getSource() + "theirs " + theirs + "\nours   " + mine);
      }
    }
    assertThat(examples).hasSizeGreaterThan(600);
    assertThat(different).isEmpty();
  }

  /** Raw HTML is taken apart by our policy; bare addresses are links; links in code-like HTML. */
  private static boolean differsOnPurpose(Example example) {
    boolean html = List.of("HTML blocks", "Raw HTML").contains(example.getSection());
    return html || example.getSource().contains("<a href") || hasBareAddress(example);
  }

  private static boolean hasBareAddress(Example example) {
    return example.getSection().equals("Autolinks")
        && !example.getHtml().contains("<a ")
        && example.getSource().matches("(?s).*(https?://|@).*");
  }

  private String html(String body) {
    Value title = new Value.Scalar("zz", new Position(2, 8));
    FrontMatter header =
        new FrontMatter(
            FrontMatter.Kind.YAML, List.of(new Entry("title", new Position(2, 1), title)));
    Source source = new Source(new SourceText("x.md", HEADER + body), header, HEADER.length());
    return ours.parse(source, "en", problem -> {}).html(Resolver.NONE);
  }

  /** The HTML without what we add: anchors, levels below the title's, quotation marks. */
  private static String comparable(String html) {
    String plain = html.replaceAll("[“”‘’']", "\"").replace("…", "...");
    Document document = Jsoup.parseBodyFragment(plain.replace("—", "---").replace("–", "--"));
    document.outputSettings().prettyPrint(false);
    document.select("h1,h2,h3,h4,h5,h6").forEach(heading -> heading.tagName("h1").removeAttr("id"));
    document.select("a").removeAttr("rel");
    document.select("a.address").removeAttr("class");
    document.select("code").forEach(code -> code.text(code.wholeText()));
    List<Node> comments = document.nodeStream().filter(Comment.class::isInstance).toList();
    comments.forEach(Node::remove);
    String body = document.body().html().replace("=\"\"", "").replaceAll("<br>\\s+", "<br>");
    return body.replaceAll(">\\s+<", "><").strip();
  }
}
