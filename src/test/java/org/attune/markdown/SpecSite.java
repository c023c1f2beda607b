package org.attune.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.attune.problem.Problem;
import org.attune.source.FrontMatter;
import org.attune.source.Source;
import org.attune.source.SourceText;

/** The little site in which the examples of the specification stand. */
final class SpecSite implements Resolver {
  private static final Set<String> KEYS = Set.of("fluckiger2018", "bordin1979", "asay1999");
  private final MarkdownParser safe = new MarkdownParser(KEYS, false);
  private final MarkdownParser trusted = new MarkdownParser(KEYS, true);

  /** What comes of a body: its HTML, then its problems, one a line. */
  String output(String body, String lang, boolean trust) {
    List<Problem> problems = new ArrayList<>();
    MarkdownParser parser = trust ? trusted : safe;
    String html = parser.parse(source(body), lang, problems::add).html(this);
    String lines =
        problems.stream()
            .sorted(Problem.REPORT_ORDER)
            .map(problem -> problem.toLine() + "\n")
            .collect(Collectors.joining());
    return (html.isEmpty() || html.endsWith("\n") ? html : html + "\n")
        + (lines.isEmpty() ? "" : ".\n" + lines);
  }

  static Source source(String body) {
    return new Source(new SourceText("page.md", body), FrontMatter.ABSENT, 0);
  }

  @Override
  public String href(String destination) {
    return destination.replaceFirst("(?<!://[^/]{0,99})\\.md(?=#|$)", ".html");
  }

  @Override
  public Optional<CitationText> cite(String key) {
    return switch (key) {
      case "fluckiger2018" -> Optional.of(new CitationText("Flückiger et al., 2018"));
      case "bordin1979" -> Optional.of(new CitationText("Bordin, 1979"));
      case "asay1999" -> Optional.of(new CitationText("Asay & Lambert, 1999"));
      default -> Optional.empty();
    };
  }

  @Override
  public Optional<Term> term(String destination) {
    return destination.endsWith("glossary.md#alliance")
        ? Optional.of(new Term("alliance", "Alliance", "Working \"together\" on the same thing."))
        : Optional.empty();
  }

  @Override
  public Optional<QuizCard> card(String destination) {
    return destination.endsWith("quizzes/feel.md")
        ? Optional.of(new QuizCard("How is therapy feeling?", "Twelve short questions."))
        : Optional.empty();
  }

  @Override
  public Optional<String> inlineQuiz(String destination) {
    return destination.endsWith("quizzes/one.md")
        ? Optional.of("<form>one question</form>")
        : Optional.empty();
  }

  @Override
  public Optional<Size> size(String destination) {
    return destination.endsWith("lines.svg") ? Optional.of(new Size(400, 160)) : Optional.empty();
  }
}
