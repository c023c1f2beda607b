package org.attune.pagechecks;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.attune.browser.Chromium;
import org.attune.browser.Viewing;
import org.attune.browser.Visit;
import org.attune.content.ReadingGrade;
import org.jsoup.nodes.Element;

/** Why a page may be trusted: numbers 13 to 18. */
final class TrustChecks {
  /** Sentences that the evidence does not carry, by the list "Do NOT claim" of the sources. */
  private static final Pattern CLAIMS =
      Pattern.compile(
          "(?i)rapport cures|brains? (?:\\w+ ){0,3}syncs?\\b|nervous systems? (?:\\w+"
              + " ){0,3}syncs?\\b|guarantees? (?:\\w+ ){0,3}(?:progress|result|success)|causes 8"
              + " ?%|92 ?% (?:\\w+ ){0,3}(?:technique|method)|just as good for everyone|ruptures"
              + " are good for you|proven to (?:cause|heal|cure)|the one right therapist for"
              + " you|mirroring (?:\\w+ ){0,3}improves|(?:quiz|test|score) (?:can |will )?predicts?"
              + " (?:\\w+ ){0,2}fit|heals trauma|chemistry predicts|leaving early (?:means|is) (?:a"
              + " )?failure|equally effective for everyone");

  /** Words shortly before a claim that turn it round: "no study says that …". */
  private static final Pattern TURNED =
      Pattern.compile("(?i)\\b(?:not|no|never|nobody|none|cannot|neither|nor|without)\\b|n’t\\b");

  private static final double HARDEST_GRADE = 8;

  private TrustChecks() {}

  static List<String> colophon(PageFile page) {
    if (!page.isArticle()) {
      return List.of();
    }
    List<String> wrong = new ArrayList<>();
    Element part =
        page.html().selectFirst("article > footer.end section[aria-labelledby=about-page-title]");
    if (part == null) {
      return List.of("does not say who wrote it");
    }
    String words = part.text();
    if (!words.contains("Written by")) {
      wrong.add("does not say who wrote it");
    }
    if (!words.contains("Reviewed by") && !words.contains("Not yet reviewed by a clinician.")) {
      wrong.add("does not say that no clinician has reviewed it");
    }
    for (String date : List.of("Last changed", "Next review")) {
      if (part.select("dt:contains(" + date + ") + dd > time[datetime]").isEmpty()) {
        wrong.add("does not say: " + date);
      }
    }
    if (!words.contains("Reviewed by")
        && page.html().html().matches("(?s).*\"(lastReviewed|reviewedBy)\".*")) {
      wrong.add("says to machines that it was reviewed");
    }
    Element prose = page.html().selectFirst("article > .prose");
    if (prose == null || prose.elementSiblingIndex() > part.parent().elementSiblingIndex()) {
      wrong.add("does not end with who wrote it");
    }
    return wrong;
  }

  static List<String> citations(PageFile page) {
    List<String> wrong = new ArrayList<>();
    Set<String> cited =
        page.html().select("a.citation").stream()
            .map(link -> Addresses.fragment(link.attr("href")))
            .collect(Collectors.toSet());
    Set<String> listed =
        page.html().select(".sources > li[id]").stream()
            .map(Element::id)
            .collect(Collectors.toSet());
    cited.stream()
        .filter(id -> !listed.contains(id))
        .forEach(id -> wrong.add("cites what it does not list: " + id));
    listed.stream()
        .filter(id -> !cited.contains(id))
        .forEach(id -> wrong.add("lists what it does not cite: " + id));
    for (Element source : page.html().select(".sources > li")) {
      if (source.text().matches(".*\\b10\\.\\d{4,}/.*")
          && source.select("a[href^=https://doi.org/10.]").isEmpty()) {
        wrong.add("names a DOI that is no link: " + source.text());
      }
    }
    return wrong;
  }

  static List<String> claims(PageFile page) {
    // The answers of a knowledge check are there to be doubted.
    Element main = page.html().expectFirst("main").clone();
    main.select("knowledge-check .answers, .solution-choice").remove();
    String words = main.text();
    return CLAIMS
        .matcher(words)
        .results()
        .filter(match -> !isTurned(words, match))
        .map(match -> "claims: " + match.group())
        .toList();
  }

  /** True in a sentence that says the opposite, or only asks. */
  private static boolean isTurned(String words, MatchResult match) {
    String before = words.substring(Math.max(0, match.start() - 120), match.start());
    String start = before.replaceAll("(?s).*[.!?]\\s", "");
    String rest = words.substring(match.end()).replaceAll("(?s)(?<=[.!?]).*", "");
    return TURNED.matcher(start).find() || rest.endsWith("?");
  }

  /** By a counter of the tests' own, over the text that readers see. */
  static List<String> readingLevel(PageFile page) {
    if (!page.isArticle() || !page.html().expectFirst("html").attr("lang").startsWith("en")) {
      return List.of();
    }
    String text =
        page.html().select("article > .prose :is(p, li, dd):not(:has(p, li))").stream()
            .map(Element::text)
            .collect(Collectors.joining("\n"));
    double grade = text.isBlank() ? 0 : ReadingGrade.usual(text);
    return grade > HARDEST_GRADE
        ? List.of(String.format(Locale.ROOT, "asks for %.1f years of school", grade))
        : List.of();
  }

  static List<String> terms(PageFile page) {
    List<String> wrong = new ArrayList<>();
    for (Element link : page.html().select("main .prose a[href*='glossary.html#']")) {
      Element term = link.closest("attune-term");
      String target = Addresses.fragment(link.attr("href"));
      if (term == null) {
        if (!page.path().equals("glossary.html")
            && !link.parent().is("attune-term")
            && link.hasClass("term")) {
          wrong.add("shows no meaning in place: " + link.text());
        }
      } else if (term.attr("data-meaning").isBlank()) {
        wrong.add("has an empty meaning: " + link.text());
      }
      if (page.other("glossary.html").html().getElementById(target) == null) {
        wrong.add("names a term that the glossary lacks: " + target);
      }
    }
    return wrong;
  }

  static List<String> termsOpen(PageFile file, Chromium chromium) {
    if (file.html().select("main attune-term").isEmpty()) {
      return List.of();
    }
    try (Visit visit = chromium.visit(file.site().url(file.path()), Viewing.PHONE)) {
      List<String> wrong = new ArrayList<>();
      Locator term = visit.page().locator("main attune-term").first();
      Locator word = term.locator("a.term");
      word.click();
      if (!visit.page().url().equals(file.site().url(file.path()))) {
        return List.of("leaves the page to say what a word means");
      }
      Locator meaning = term.locator(".term-meaning");
      if (!meaning.isVisible()
          || !meaning.innerText().contains(term.getAttribute("data-meaning"))) {
        wrong.add("does not show what a word means");
      }
      if (!"true".equals(word.getAttribute("aria-expanded"))) {
        wrong.add("does not tell that a meaning is shown");
      }
      visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      if (meaning.isVisible()) {
        wrong.add("prints a meaning over the text");
      }
      visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
      visit.page().keyboard().press("Escape");
      if (meaning.isVisible()) {
        wrong.add("does not close a meaning by Escape");
      }
      return wrong;
    }
  }
}
