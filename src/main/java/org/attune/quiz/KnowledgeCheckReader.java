package org.attune.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.attune.problem.Nearest;
import org.attune.problem.Position;
import org.attune.problem.Problem;
import org.attune.quiz.KnowledgeCheck.Question;

/** Reads a knowledge check from its front matter and the blocks of its body. */
public final class KnowledgeCheckReader {
  private static final List<String> SHUFFLES = List.of("answers");

  private final QuizHeader header;
  private final Findings findings;
  private final Words words;

  private KnowledgeCheckReader(QuizHeader header, Consumer<Problem> problems) {
    this.header = header;
    this.findings = new Findings(header.path(), problems);
    this.words = Words.of(header.lang());
  }

  /**
   * The knowledge check, as far as it can be read.
   *
   * @param problems gets every mistake; one that is an error does not always keep the check from
   *     being read, so that a preview can show it
   * @return empty where it has no question that can be answered
   */
  public static Optional<KnowledgeCheck> read(
      QuizHeader header, List<Block> body, Consumer<Problem> problems) {
    return new KnowledgeCheckReader(header, problems).read(Section.of(body));
  }

  private Optional<KnowledgeCheck> read(List<Section> sections) {
    boolean shuffle = shuffle();
    QuestionReader reader = new QuestionReader(words, shuffle, findings);
    Passage intro = Passage.NONE;
    List<Question> questions = new ArrayList<>();
    for (Section section : sections) {
      if (section.heading().isEmpty()) {
        intro = section.whole();
      } else if (isQuestion(section)) {
        reader.read(section, "q" + (questions.size() + 1)).ifPresent(questions::add);
      } else {
        intro = intro.and(section.whole());
      }
    }
    if (questions.isEmpty() && !findings.has(Rule.CHOICES_FEW, Rule.HEADING)) {
      reportEmpty();
    }
    Size.checkQuestions(questions, findings);
    new JudgingPhrases(header.lang(), findings).check();
    return questions.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new KnowledgeCheck(
                header.id(), header.title(), header.lang(), shuffle, intro, questions));
  }

  private boolean isQuestion(Section section) {
    Block.Heading heading = section.heading().orElseThrow();
    if (heading.level() == 2) {
      return true;
    }
    boolean choices = !section.lists(false).isEmpty();
    findings.add(
        choices ? Rule.HEADING_LEVEL : Rule.HEADING,
        heading.position(),
        choices
            ? "the question \"" + section.title() + "\" has the wrong level"
            : "a knowledge check has no place for the heading \"" + section.title() + "\"",
        "Found " + "#".repeat(heading.level()) + ", expected ## for each question.",
        choices ? "write ## " + section.title() : "make it plain text, or a question with ##");
    return choices;
  }

  private void reportEmpty() {
    findings.add(
        Rule.EMPTY,
        Position.START,
        "this knowledge check has no questions",
        "Expected a heading with ## and a list of answers under it.",
        "write for example: ## What is a rupture?, then - [ ] and - [x] answers");
  }

  private boolean shuffle() {
    Optional<QuizHeader.Entry> entry = header.find("shuffle");
    if (entry.isEmpty()) {
      return false;
    }
    String written =
        entry.get().value() instanceof QuizHeader.Value.Text text ? text.text().strip() : "a list";
    if (!SHUFFLES.contains(written)) {
      findings.add(
          Rule.VALUE,
          entry.get().value().position(),
          "shuffle can't be \"" + written + "\"",
          "Expected answers.",
          Nearest.to(written, SHUFFLES)
              .map(near -> "did you mean " + near + "?")
              .orElse("write shuffle: answers, or leave the line out"));
    }
    return written.equals("answers");
  }
}
