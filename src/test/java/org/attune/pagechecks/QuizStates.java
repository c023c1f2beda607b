package org.attune.pagechecks;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.attune.browser.Axe;
import org.attune.browser.Chromium;
import org.attune.browser.Viewing;
import org.attune.browser.Visit;

/** A quiz half-way through and at its end. */
final class QuizStates {
  private static final List<Viewing> FOUR =
      Stream.of(Viewing.PHONE, Viewing.DESK_DARK)
          .flatMap(viewing -> Stream.of(viewing, viewing.inverted()))
          .toList();

  private QuizStates() {}

  /** Runs axe on the states that a page has only after a reader's answers. */
  static List<String> axe(PageFile file, Chromium chromium) {
    List<String> wrong = new ArrayList<>();
    if (file.isAssessment() || file.isKnowledgeCheck()) {
      try (Visit visit = chromium.visit(file.site().url(file.path()), Viewing.PHONE)) {
        answerHalf(visit.page());
        wrong.addAll(inFourViewings(visit, "half-way"));
        finish(file, visit.page());
        wrong.addAll(inFourViewings(visit, "at the end"));
      }
    }
    return wrong;
  }

  private static List<String> inFourViewings(Visit visit, String state) {
    List<String> wrong = new ArrayList<>();
    for (Viewing viewing : FOUR) {
      visit.as(viewing);
      Axe.findings(visit.page())
          .forEach(fault -> wrong.add(state + " at " + viewing + ": " + fault));
      if (visit.sidewaysScroll() > 0) {
        wrong.add(state + " at " + viewing + ": scrolls sideways");
      }
    }
    return wrong;
  }

  /** Chooses the first answer of every second question. */
  static void answerHalf(Page page) {
    Locator questions = page.locator("main fieldset");
    for (int i = 0; i < questions.count(); i += 2) {
      questions.nth(i).locator("input").first().check();
    }
  }

  /** Answers the rest and asks for the result, or for what is said about each answer. */
  static void finish(PageFile file, Page page) {
    Locator questions = page.locator("main fieldset");
    for (int i = 1; i < questions.count(); i += 2) {
      questions.nth(i).locator("input").nth(1).check();
    }
    if (file.isAssessment()) {
      page.locator(".show button").click();
      page.locator(".result").waitFor();
    } else {
      Locator looks = page.locator("knowledge-check button[type=submit], knowledge-check .look");
      for (int i = 0; i < looks.count(); i++) {
        looks.nth(i).click();
      }
    }
  }

  /** Opens a self-assessment and brings it to its result. */
  static Visit result(PageFile file, Chromium chromium, Viewing viewing) {
    Visit visit = chromium.visit(file.site().url(file.path()), viewing);
    answerHalf(visit.page());
    finish(file, visit.page());
    return visit;
  }
}
