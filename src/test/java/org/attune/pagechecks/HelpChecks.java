package org.attune.pagechecks;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.attune.browser.Chromium;
import org.attune.browser.Viewing;
import org.attune.browser.Visit;
import org.jsoup.nodes.Element;

/** Help, and what a self-assessment says and does not say: numbers 9 to 11. */
final class HelpChecks {
  private static final Pattern DIGITS = Pattern.compile("[^0-9+*#]");
  private static final String DAY_AND_NIGHT = "Open day and night";

  /** Phrases of judgement; their negation ("this is not a diagnosis") is none. */
  private static final Pattern JUDGING =
      Pattern.compile(
          "(?i)you(?:’ve| have)? (?:passed|failed)|your (?:diagnosis|grade|total|rank|score)"
              + " (?:is|was)|well done|congratulations|(?<!not )clinically (?:validated|proven)|you"
              + " (?:have|suffer from) (?:depression|anxiety)|out of (?:10|100)\\b|\\d+"
              + " ?%|points\\b");

  private HelpChecks() {}

  static List<String> block(PageFile page) {
    List<String> wrong = new ArrayList<>();
    Element block = page.html().selectFirst("body > section.help#help[aria-labelledby]");
    if (block == null) {
      return List.of("has no help block");
    }
    Element main = block.previousElementSibling();
    Element footer = block.nextElementSibling();
    if (main == null
        || !main.tagName().equals("main")
        || footer == null
        || !footer.tagName().equals("footer")) {
      wrong.add("has its help block at another place than between text and footer");
    }
    List<Element> links = block.select("a[href]");
    Element last = links.isEmpty() ? block : links.get(links.size() - 1);
    if (!last.text().contains("Somewhere else?")
        || !Addresses.resolve(page.path(), last.attr("href")).endsWith("help/now.html")) {
      wrong.add("does not end its help block with the way to help elsewhere");
    }
    if (block.text().contains("Checked on") && block.select("time").isEmpty()) {
      wrong.add("says that help was checked, and not when");
    }
    return wrong;
  }

  static List<String> services(PageFile page) {
    List<String> wrong = new ArrayList<>();
    List<Element> services = page.html().select("section.help .service");
    long always = services.stream().filter(it -> it.text().contains(DAY_AND_NIGHT)).count();
    if (always < 2) {
      wrong.add("names " + always + " services that are open day and night");
    }
    if (services.stream().noneMatch(it -> !it.select("a[href^=sms:], a[href^=https:]").isEmpty())) {
      wrong.add("names no service to write to");
    }
    for (Element service : page.html().select(".service")) {
      if (service.attr("lang").isBlank()) {
        wrong.add("names a service without its language: " + service.text());
      }
    }
    for (Element link : page.html().select("a[href^=tel:], a[href^=sms:]")) {
      wrong.addAll(dialled(link));
    }
    return wrong;
  }

  /** A link dials the number that it shows (RFC 3966, RFC 5724). */
  private static List<String> dialled(Element link) {
    String address = link.attr("href");
    if (!address.matches("tel:\\+?[0-9*#]{2,}|sms:\\+?[0-9]{3,}(\\?body=[A-Za-z0-9%._~-]+)?")) {
      return List.of("has a number that no phone can dial: " + address);
    }
    String number = address.replaceAll("^(tel|sms):|\\?.*", "");
    return DIGITS.matcher(link.text()).replaceAll("").contains(number)
        ? List.of()
        : List.of("dials " + number + " where it shows " + link.text());
  }

  static List<String> helpNowIsInTheFirstScreen(OpenPage page) {
    return page.wrong(
        """
        () => {
          scrollTo(0, 0);
          const link = document.querySelector('a.help-now');
          if (!link) return ['does not say "Get help now"'];
          const box = link.getBoundingClientRect();
          const inside = box.top >= 0 && box.bottom <= innerHeight && box.left >= 0 && box.right <= innerWidth;
          const top = inside && document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
          return top && link.contains(top) && link.textContent.trim() && /help\\/now\\.html$|404\\.html#help$/.test(link.href)
            && link.checkVisibility({ opacityProperty: true, visibilityProperty: true })
            ? [] : ['does not show "Get help now" in its first screen'];
        }
        """);
  }

  /**
   * The page that "Get help now" leads to begins with numbers: a reader in need must not search.
   */
  static List<String> numbersFirst(OpenPage page) {
    if (!page.file().path().equals("help/now.html")) {
      return List.of();
    }
    return page.wrong(
        """
        () => {
          const seen = [...document.querySelectorAll('main a[href^="tel:"]')]
            .filter(link => link.getBoundingClientRect().bottom <= innerHeight);
          return seen.length >= 2 ? [] : ['shows ' + seen.length + ' numbers in its first screen'];
        }
        """);
  }

  static List<String> blockIsPrinted(PageFile file, Chromium chromium) {
    try (Visit visit = chromium.visit(file.site().url(file.path()), Viewing.PHONE)) {
      visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      boolean seen = visit.page().locator("section.help .service").first().isVisible();
      return seen ? List.of() : List.of("leaves its help block out in print");
    }
  }

  static List<String> opening(PageFile page) {
    if (!page.isAssessment()) {
      return List.of();
    }
    List<String> wrong = new ArrayList<>();
    List<Element> order =
        page.all(
            ".nobody-sees, .signposts a[href*='help/'], .signpost-numbers a[href^=tel:], .item");
    int first = first(order, ".item");
    requireBefore(
        order, ".nobody-sees", first, "does not say first that nobody sees the answers", wrong);
    requireBefore(
        order, ".signposts a", first, "has no signposts to help above its first item", wrong);
    requireBefore(
        order, ".signpost-numbers a", first, "has no numbers above its first item", wrong);
    String words = page.html().select(".nobody-sees").text();
    for (String part :
        List.of("not us", "not the clinic", "not your therapist", "you have to tell them")) {
      if (!words.contains(part)) {
        wrong.add("does not say who sees the answers: " + part);
      }
    }
    if (!page.html().select(".signposts input, .signposts button").isEmpty()) {
      wrong.add("asks for an answer before it points to help");
    }
    return wrong;
  }

  private static int first(List<Element> order, String selector) {
    for (int i = 0; i < order.size(); i++) {
      if (order.get(i).is(selector)) {
        return i;
      }
    }
    return Integer.MAX_VALUE;
  }

  private static void requireBefore(
      List<Element> order, String selector, int limit, String fault, List<String> wrong) {
    if (first(order, selector) >= limit) {
      wrong.add(fault);
    }
  }

  static List<String> helpAboveTheResult(PageFile file, Chromium chromium) {
    if (!file.isAssessment()) {
      return List.of();
    }
    try (Visit visit = QuizStates.result(file, chromium, Viewing.PHONE)) {
      return new OpenPage(file, visit, Viewing.PHONE)
          .wrong(
              """
              () => {
                const wrong = [];
                const result = document.querySelector('.result');
                const scale = result.querySelector('.scale-result');
                const before = link => link.compareDocumentPosition(scale) & Node.DOCUMENT_POSITION_FOLLOWING;
                const links = [...result.querySelectorAll('.signposts a')].filter(link => link.checkVisibility());
                if (!links.some(link => link.href.includes('help/') && before(link))) {
                  wrong.push('has no signposts above its result');
                }
                if (!links.some(link => link.href.startsWith('tel:') && before(link))) {
                  wrong.push('has no numbers above its result');
                }
                const help = document.querySelector('a.help-now').getBoundingClientRect();
                if (help.top < 0 || help.bottom > innerHeight) wrong.push('opens its result below "Get help now"');
                if (!document.activeElement.matches('h1')) wrong.push('leaves the focus behind when it shows its result');
                return wrong;
              }
              """);
    }
  }

  static List<String> judgesNobody(PageFile page) {
    if (!page.isAssessment()) {
      return List.of();
    }
    List<String> wrong = new ArrayList<>();
    for (Element part :
        page.html()
            .select(
                "self-assessment .item-text, self-assessment .feedback, self-assessment .notes,"
                    + " self-assessment .quiz-head")) {
      JUDGING
          .matcher(part.text())
          .results()
          .forEach(match -> wrong.add("judges: " + match.group() + " in " + part.text()));
    }
    if (!page.html().select("self-assessment :is(progress, meter)").isEmpty()) {
      wrong.add("draws how full a result is");
    }
    return wrong;
  }

  /** What stands in the key to score by hand stands in the result too: both are looked at. */
  static List<String> saysWhatItIsNot(PageFile page) {
    if (!page.isAssessment()) {
      return List.of();
    }
    List<String> wrong = new ArrayList<>();
    Element key = page.html().selectFirst(".key");
    Element result = page.html().selectFirst("template .result");
    if (key == null || result == null) {
      return List.of("has no key, or no result");
    }
    missing(key.text(), "its key", wrong);
    missing(result.text(), "its result", wrong);
    Element harm = key.selectFirst(".harm-line");
    Element sentence = key.selectFirst(".sentence");
    if (harm != null && sentence != null && order(key, harm) > order(key, sentence)) {
      wrong.add("offers a sentence for a session before its line on harm");
    }
    return wrong;
  }

  private static int order(Element within, Element element) {
    return within.getAllElements().indexOf(element);
  }

  private static void missing(String words, String where, List<String> wrong) {
    for (String part :
        List.of(
            "written for this site and have not been tested",
            "They do not assess, monitor or treat anything",
            "don’t belong in a clinical record",
            "touched you sexually, threatened you or asked you to keep a secret",
            "you do not have to raise it with them",
            "You don’t have to show this to anyone")) {
      if (!words.contains(part)) {
        wrong.add("does not say in " + where + ": " + part);
      }
    }
  }

  static List<String> resultSaysWhatItIsNot(PageFile file, Chromium chromium) {
    if (!file.isAssessment()) {
      return List.of();
    }
    try (Visit visit = QuizStates.result(file, chromium, Viewing.PHONE)) {
      List<String> wrong = new ArrayList<>();
      Locator result = visit.page().locator(".result");
      missing(result.innerText().replaceAll("\\s+", " "), "the result that is shown", wrong);
      Locator harm = result.locator(".harm-line a[href*='help/harm.html']");
      if (harm.count() != 1 || !harm.isVisible()) {
        wrong.add("does not lead from its result to what is never all right");
      } else if (result.locator(".say-one").count() > 0
          && result.locator(".say-one").first().boundingBox().y < harm.boundingBox().y) {
        wrong.add("offers a sentence for a session before its line on harm");
      }
      return wrong;
    }
  }
}
