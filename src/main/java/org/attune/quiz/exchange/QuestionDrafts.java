package org.attune.quiz.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.attune.problem.Problem;
import org.attune.quiz.exchange.CheckDraft.Ask;
import org.attune.quiz.exchange.CheckDraft.Pick;
import org.attune.quiz.exchange.Task.Choice;

/** Makes knowledge checks in our Markdown of questions of other programs. */
public final class QuestionDrafts {
  private static final String LOST = "import-lost";
  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^>]*>|&#?\\w+;");

  private final MarkdownText markdown;
  private final String path;
  private final Consumer<Problem> problems;

  private QuestionDrafts(MarkdownText markdown, String path, Consumer<Problem> problems) {
    this.markdown = markdown;
    this.path = path;
    this.problems = problems;
  }

  /**
   * A file for each category.
   *
   * @param title of those that have no category
   * @param problems gets a warning for each thing that is lost, and for each question of a kind
   *     that our Markdown does not have
   * @return the files' texts by title, in the order of the questions
   */
  public static Map<String, String> of(
      List<Question> questions,
      String title,
      MarkdownText markdown,
      String path,
      Consumer<Problem> problems) {
    QuestionDrafts drafts = new QuestionDrafts(markdown, path, problems);
    Map<String, List<Ask>> asked = new LinkedHashMap<>();
    Map<String, StringBuilder> intros = new LinkedHashMap<>();
    for (Question question : questions) {
      String name = question.category().map(QuestionDrafts::lastPart).orElse(title);
      List<Ask> asks = asked.computeIfAbsent(name, key -> new ArrayList<>());
      if (question.task() instanceof Task.Description && asks.isEmpty()) {
        String text = drafts.block(question.text(), question);
        MarkdownFile.paragraph(intros.computeIfAbsent(name, key -> new StringBuilder()), text);
      } else {
        drafts.ask(question).ifPresent(asks::add);
      }
    }
    Map<String, String> files = new LinkedHashMap<>();
    asked.forEach(
        (name, asks) -> {
          String intro = intros.getOrDefault(name, new StringBuilder()).toString().strip();
          if (!asks.isEmpty()) {
            files.put(name, new CheckDraft(name, "", false, intro, asks).markdown());
          }
        });
    return files;
  }

  /** The last part of a category's path: {@code Unit 1} of {@code $course$/top/Unit 1}. */
  private static String lastPart(String category) {
    String path = category.replaceFirst("/+$", "").replace("//", "\0");
    String last = path.substring(path.lastIndexOf('/') + 1).replace('\0', '/').strip();
    return last.isEmpty() ? category : last;
  }

  private Optional<Ask> ask(Question question) {
    List<Pick> picks = picks(question);
    if (picks.isEmpty()) {
      return Optional.empty();
    }
    question
        .title()
        .ifPresent(title -> lost(question, "its title \"" + title + "\" is not kept", ""));
    String text = block(question.text(), question);
    int paragraph = text.indexOf("\n\n");
    String first = paragraph < 0 ? text : text.substring(0, paragraph);
    String heading = MarkdownFile.oneLine(first);
    return Optional.of(
        new Ask(
            heading.isEmpty() ? markdown.ofPlain(question.title().orElse("?")) : heading,
            paragraph < 0 ? "" : text.substring(paragraph + 2),
            question.task() instanceof Task.Choices choices && choices.several(),
            picks,
            "",
            question.feedback().map(it -> block(it, question)).orElse("")));
  }

  /** The answers to choose from; none for a question that has no place in our Markdown. */
  private List<Pick> picks(Question question) {
    if (question.task() instanceof Task.TrueFalse statement) {
      return List.of(
          new Pick("True", statement.correct(), said(statement.onTrue(), question)),
          new Pick("False", !statement.correct(), said(statement.onFalse(), question)));
    }
    if (!(question.task() instanceof Task.Choices choices)) {
      leftOut(question, "a question of the kind " + question.task().kind());
      return List.of();
    }
    long right = choices.choices().stream().filter(Choice::correct).count();
    if (right == 0 || (right > 1 && !choices.several())) {
      leftOut(
          question,
          right == 0
              ? "a question without a right answer"
              : "a question of which one of several right answers is enough");
      return List.of();
    }
    reportWeights(question, choices, right);
    return choices.choices().stream().map(choice -> pick(choice, question)).toList();
  }

  private Pick pick(Choice choice, Question question) {
    return new Pick(
        MarkdownFile.oneLine(block(choice.text(), question)),
        choice.correct(),
        said(choice.feedback(), question));
  }

  private String said(Optional<FormattedText> feedback, Question question) {
    return feedback.map(it -> block(it, question)).orElse("");
  }

  /** Weights that say more than "right" and "not right" have no place here. */
  private void reportWeights(Question question, Task.Choices choices, long right) {
    BigDecimal share = BigDecimal.valueOf(100.0 / right);
    for (Choice choice : choices.choices()) {
      boolean plain =
          choice
              .weight()
              .filter(
                  it ->
                      choice.correct()
                          ? it.subtract(share).abs().compareTo(BigDecimal.ONE) > 0
                          : it.signum() > 0)
              .isEmpty();
      if (!plain) {
        String weight = choice.weight().orElse(BigDecimal.ZERO).toPlainString();
        lost(
            question,
            "the weight " + weight + " % of \"" + choice.text().text() + "\" is not kept",
            "");
      }
    }
  }

  /** A text as blocks of Markdown. */
  private String block(FormattedText text, Question question) {
    return switch (text.format()) {
      case MARKDOWN -> text.text().strip();
      case PLAIN -> plain(text.text());
      case HTML -> html(text.text(), question);
      case MOODLE ->
          TAG.matcher(text.text()).find()
              ? html(text.text().replace("\n", "<br>"), question)
              : plain(text.text());
    };
  }

  private String plain(String text) {
    List<String> lines = new ArrayList<>();
    for (String line : text.strip().split("\n", -1)) {
      lines.add(markdown.ofPlain(line.strip()));
    }
    return String.join("\n", lines);
  }

  private String html(String html, Question question) {
    TreeSet<String> lost = new TreeSet<>();
    String written = markdown.ofHtml(html, lost::add);
    lost.forEach(name -> lost(question, "what <" + name + "> did is not kept", "look at it"));
    return written;
  }

  private void leftOut(Question question, String what) {
    problems.accept(
        Problem.warning(
            path,
            question.position(),
            "import-left-out",
            GiftWriter.named(question) + " is left out: our Markdown does not have " + what,
            "It has questions with answers to choose from, one right or several to pick.",
            "make it such a question, or keep it as JSON"));
  }

  private void lost(Question question, String what, String fix) {
    problems.accept(
        Problem.warning(
            path, question.position(), LOST, GiftWriter.named(question) + ": " + what, "", fix));
  }
}
