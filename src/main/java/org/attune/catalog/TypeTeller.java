package org.attune.catalog;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.attune.config.SiteConfig;
import org.attune.problem.Nearest;
import org.attune.problem.Position;
import org.attune.problem.Problem;
import org.attune.source.Entry;
import org.attune.source.FrontMatter;
import org.attune.source.ScalarReader;
import org.attune.source.Source;

/** Tells what type a content file has: from its header, else from its folder and text. */
final class TypeTeller {
  private static final String TEMPLATE = "template.";
  private static final String FILE = ".file";

  /** Made for the first quiz that doesn't say what it is. */
  private static final class Task {
    static final Pattern BOX =
        Pattern.compile("(?m)^ {0,3}(?:[-*+]|\\d+[.)])[ \\t]+\\[[ xX]\\][ \\t]");
  }

  private final String content;
  private final String defaultType;
  private final Set<String> jbakeTypes = new TreeSet<>(Set.of("post", "page"));

  TypeTeller(SiteConfig config) {
    this.content = config.layout().content();
    this.defaultType = config.layout().defaultType();
    for (String key : config.properties().keySet()) {
      int end = key.length() - FILE.length();
      if (key.startsWith(TEMPLATE) && key.endsWith(FILE) && end > TEMPLATE.length()) {
        jbakeTypes.add(key.substring(TEMPLATE.length(), end));
      }
    }
    Arrays.stream(ContentType.values()).map(ContentType::word).forEach(jbakeTypes::remove);
  }

  /**
   * What a file is.
   *
   * @param type empty where it is JBake's own, or can't be told
   * @param foreign true where it is JBake's own
   */
  record Verdict(Optional<ContentType> type, boolean foreign) {
    private static final Verdict FOREIGN = new Verdict(Optional.empty(), true);
  }

  /** The type of a Markdown file; where it can't be told, that was reported. */
  Verdict tell(Source source, Consumer<Problem> problems) {
    Optional<String> word = declared(source.header());
    Optional<ContentType> ours = word.flatMap(ContentType::of);
    if (ours.isPresent()) {
      return new Verdict(ours, false);
    }
    boolean jbakeHeader = source.header().kind() == FrontMatter.Kind.JBAKE;
    Optional<ContentType> meant = word.flatMap(TypeTeller::meant);
    if (word.filter(jbakeTypes::contains).isPresent()
        || (word.isPresent() && jbakeHeader && meant.isEmpty())) {
      return Verdict.FOREIGN;
    }
    if (meant.isPresent()) {
      return new Verdict(meant, false);
    }
    if (word.isEmpty() && jbakeHeader && !defaultType.isEmpty()) {
      Optional<ContentType> byDefault = ContentType.of(defaultType);
      return byDefault.isPresent() ? new Verdict(byDefault, false) : Verdict.FOREIGN;
    }
    return new Verdict(inferred(source, problems), false);
  }

  /** The type that a misspelt word means; the validator reports the word. */
  private static Optional<ContentType> meant(String word) {
    Set<String> ours = new TreeSet<>();
    Arrays.stream(ContentType.values()).map(ContentType::word).forEach(ours::add);
    return Nearest.to(word, ours).flatMap(ContentType::of);
  }

  /** What a header says after {@code type}. */
  static Optional<String> declared(FrontMatter header) {
    return header.find("type").flatMap(entry -> new ScalarReader("", problem -> {}).text(entry));
  }

  private Optional<ContentType> inferred(Source source, Consumer<Problem> problems) {
    String path = source.file().path().substring(content.length() + 1);
    if (path.startsWith("quizzes/")) {
      return quiz(source, problems);
    }
    boolean plain =
        path.equals("index.md")
            || path.equals("glossary.md")
            || path.startsWith("about/")
            || path.startsWith("help/");
    return Optional.of(plain ? ContentType.INFO : ContentType.ARTICLE);
  }

  /** The kind of a quiz; where it can't be told, that was reported. */
  static Optional<ContentType> quiz(Source source, Consumer<Problem> problems) {
    if (source.header().entries().stream().map(Entry::key).anyMatch(TypeTeller::meansAnswers)) {
      return Optional.of(ContentType.SELF_ASSESSMENT);
    }
    if (Task.BOX.matcher(source.body()).find()) {
      return Optional.of(ContentType.KNOWLEDGE_CHECK);
    }
    problems.accept(
        Problem.error(
            source.file().path(),
            Position.START,
            "quiz-kind",
            "it can't be told what kind of quiz this is",
            "Found no answers in the front matter and no box to tick such as - [ ] in the text",
            "add answers: Not at all | A little | Mostly for a self-assessment, or boxes for a"
                + " knowledge check, or type: article"));
    return Optional.empty();
  }

  /** True for the key answers and a slip of it, which is then reported as an unknown key. */
  private static boolean meansAnswers(String key) {
    return Nearest.to(key, Set.of("answers")).isPresent()
        && key.toLowerCase(Locale.ROOT).startsWith("a");
  }
}
