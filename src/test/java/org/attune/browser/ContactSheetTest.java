package org.attune.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Takes a picture of each kind of page and each state of a quiz, to be looked at by people: at
 * three widths, in both schemes, in forced colours, and as it prints. Not a test that fails; {@code
 * bench/contact-sheet} runs it.
 */
@BrowserTest
@EnabledIfSystemProperty(named = "contact.sheet", matches = ".+")
class ContactSheetTest {
  private static final List<Integer> WIDTHS = List.of(320, 768, 1280);

  /** Longer pages are cut off here, in CSS pixels: what Chromium can draw at once. */
  private static final int MOST = 16000;

  /** What a reader does on a page before the picture is taken. */
  private interface State {
    void reach(Page page);
  }

  private record Sight(String name, String page, State state) {}

  private static final State AS_IT_OPENS = page -> {};

  private static final List<Sight> SIGHTS =
      List.of(
          new Sight("home", "index.html", AS_IT_OPENS),
          new Sight("topic", "topics/alliance.html", AS_IT_OPENS),
          new Sight("article", "articles/ruptures.html", AS_IT_OPENS),
          new Sight("article-2", "articles/when-it-doesnt-feel-right.html", AS_IT_OPENS),
          new Sight("article-leaving", "articles/leaving.html", AS_IT_OPENS),
          new Sight("article-sensitive", "articles/what-is-never-all-right.html", AS_IT_OPENS),
          new Sight("article-term", "articles/alliance.html", ContactSheetTest::openTerm),
          new Sight("article-settings", "articles/rapport.html", ContactSheetTest::openSettings),
          new Sight("quiz-before", "quizzes/how-therapy-feels.html", AS_IT_OPENS),
          new Sight("quiz-half", "quizzes/how-therapy-feels.html", page -> choose(page, 2, 2)),
          new Sight("quiz-result", "quizzes/how-therapy-feels.html", ContactSheetTest::result),
          new Sight("quiz-few", "quizzes/how-therapy-feels.html", ContactSheetTest::fewAnswers),
          new Sight("check-before", "quizzes/attunement.html", AS_IT_OPENS),
          new Sight("check-after", "quizzes/attunement.html", ContactSheetTest::look),
          new Sight("check-shown", "quizzes/attunement.html", ContactSheetTest::showAnswer),
          new Sight("glossary", "glossary.html", AS_IT_OPENS),
          new Sight("help-now", "help/now.html", AS_IT_OPENS),
          new Sight("help-harm", "help/harm.html", AS_IT_OPENS),
          new Sight("about", "about/this-site.html", AS_IT_OPENS),
          new Sight("about-accessibility", "about/accessibility.html", AS_IT_OPENS),
          new Sight("privacy", "about/privacy.html", AS_IT_OPENS),
          new Sight("search", "search.html", AS_IT_OPENS),
          new Sight("search-found", "search.html", page -> type(page, "feel")),
          new Sight("search-crisis", "search.html", page -> type(page, "suicide")),
          new Sight("tag", "tags/trust.html", AS_IT_OPENS),
          new Sight("tags", "tags/index.html", AS_IT_OPENS),
          new Sight("not-found", "404.html", AS_IT_OPENS));

  @Test
  void takesPictures(BuiltSite site, Chromium chromium) throws IOException {
    Path out = Files.createDirectories(Path.of(System.getProperty("contact.sheet")));
    String only = System.getProperty("contact.only", ".*");
    Map<String, List<String>> rows = new LinkedHashMap<>();
    for (Sight sight : SIGHTS) {
      if (sight.name().matches(only) && site.has(sight.page())) {
        rows.put(sight.name(), pictures(site, chromium, sight, out));
      }
    }
    Files.writeString(out.resolve("index.html"), html(rows));
  }

  private static List<String> pictures(BuiltSite site, Chromium chromium, Sight sight, Path out) {
    List<String> names = new ArrayList<>();
    for (int width : WIDTHS) {
      for (boolean dark : List.of(false, true)) {
        Viewing viewing = viewing(width, dark);
        try (Visit visit = chromium.visit(site.url(sight.page()), viewing)) {
          sight.state().reach(visit.page());
          names.add(picture(visit, out, sight.name() + "-" + width + (dark ? "-dark" : "-light")));
          if (width == 768 && !dark) {
            names.add(printed(visit, out, sight.name() + "-print"));
          }
        }
      }
    }
    try (Visit visit =
        chromium.visit(site.url(sight.page()), viewing(320, true).inForcedColors())) {
      sight.state().reach(visit.page());
      names.add(picture(visit, out, sight.name() + "-320-forced"));
    }
    return names;
  }

  private static Viewing viewing(int width, boolean dark) {
    return new Viewing(width, width < 500 ? 640 : 800, dark, true, false, true);
  }

  private static String picture(Visit visit, Path out, String name) {
    Page page = visit.page();
    visit.settle();
    int height = ((Number) page.evaluate("document.documentElement.scrollHeight")).intValue();
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setClip(0, 0, page.viewportSize().width, Math.min(height, MOST))
            .setPath(out.resolve(name + ".png")));
    return name + ".png";
  }

  /** As wide as the text on A4; the PDF beside it shows where pages end. */
  private static String printed(Visit visit, Path out, String name) {
    visit.page().pdf(new Page.PdfOptions().setFormat("A4").setPath(out.resolve(name + ".pdf")));
    visit
        .page()
        .emulateMedia(
            new Page.EmulateMediaOptions().setMedia(Media.PRINT).setColorScheme(ColorScheme.LIGHT));
    visit.page().setViewportSize(672, 900);
    return picture(visit, out, name);
  }

  private static void openTerm(Page page) {
    page.locator("a.term").first().click();
  }

  private static void openSettings(Page page) {
    Locator settings = page.locator("attune-settings button, attune-settings summary").first();
    if (settings.count() > 0) {
      settings.click();
    }
  }

  private static void choose(Page page, int step, int answer) {
    Locator questions = page.locator("main fieldset");
    for (int i = 0; i < questions.count(); i += step) {
      questions.nth(i).locator("input").nth((answer + i / 3) % 5).check();
    }
  }

  private static void result(Page page) {
    choose(page, 1, 1);
    page.locator(".show button").click();
  }

  private static void fewAnswers(Page page) {
    choose(page, 5, 1);
    page.locator(".show button").click();
  }

  private static void look(Page page) {
    page.locator("main fieldset").first().locator("input").first().check();
    page.locator(".question-buttons button").first().click();
  }

  private static void showAnswer(Page page) {
    look(page);
    page.locator(".outcome .ways button").last().click();
  }

  private static void type(Page page, String words) {
    page.locator("attune-search input").fill(words);
  }

  private static String html(Map<String, List<String>> rows) {
    StringBuilder html =
        new StringBuilder(
            "<!doctype html><meta charset=utf-8><title>Contact sheet</title><style>body{font:14px"
                + " system-ui;background:#888}div{display:flex;gap:8px;align-items:flex-start}img{width:220px}</style>\n");
    rows.forEach(
        (name, pictures) -> {
          html.append("<h2>").append(name).append("</h2><div>");
          pictures.forEach(
              file ->
                  html.append("<a href=\"")
                      .append(file)
                      .append("\"><img loading=lazy src=\"")
                      .append(file)
                      .append("\" alt=\"")
                      .append(file)
                      .append("\"></a>"));
          html.append("</div>\n");
        });
    return html.toString();
  }
}
