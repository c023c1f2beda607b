package org.attune.quiz;

import java.util.List;
import org.attune.problem.Position;
import org.attune.quiz.KnowledgeCheck.Question;
import org.attune.quiz.SelfAssessment.Item;

/** How much fits on one page that a person can still answer. */
final class Size {
  private static final int MOST = 1000;
  private static final int LONGEST = 2000;

  private Size() {}

  static void check(List<Item> items, Findings findings) {
    if (items.size() > MOST) {
      many(items.get(MOST).position(), items.size(), "items", findings);
    }
    items.forEach(item -> length(item.text(), item.position(), "item", findings));
  }

  static void checkQuestions(List<Question> questions, Findings findings) {
    if (questions.size() > MOST) {
      many(questions.get(MOST).position(), questions.size(), "questions", findings);
    }
    for (Question question : questions) {
      length(question.text(), question.position(), "question", findings);
      question
          .choices()
          .forEach(choice -> length(choice.text(), choice.position(), "answer", findings));
    }
  }

  private static void many(Position position, int count, String what, Findings findings) {
    findings.add(
        Rule.LARGE,
        position,
        "this quiz has too many " + what + " for one page",
        "Found " + count + ", expected at most " + MOST + ".",
        "make several quizzes of it");
  }

  private static void length(Passage text, Position position, String what, Findings findings) {
    int length = text.text().length();
    if (length > LONGEST) {
      findings.add(
          Rule.LARGE,
          position,
          "this " + what + " is too long to be read and answered",
          "Found " + length + " characters, expected at most " + LONGEST + ".",
          "shorten it");
    }
  }
}
