package org.attune.pagechecks;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attune.browser.Chromium;
import org.attune.browser.Viewing;
import org.attune.browser.Visit;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page keeps to itself: numbers 7 and 8. */
final class PrivacyChecks {
  private static final Set<String> CLOSED =
      Set.of("default-src", "connect-src", "form-action", "base-uri");

  private PrivacyChecks() {}

  static List<String> policy(PageFile page) {
    List<String> wrong = new ArrayList<>();
    Element meta = page.html().selectFirst("head > meta[http-equiv=Content-Security-Policy]");
    if (meta == null) {
      return List.of("has no content security policy");
    }
    Map<String, String> policy = directives(meta.attr("content"));
    for (String directive : CLOSED) {
      if (!"'none'".equals(policy.get(directive))) {
        wrong.add("leaves open by its policy: " + directive + " " + policy.get(directive));
      }
    }
    policy.forEach(
        (directive, sources) -> {
          if (!sources.matches("'none'|('self'|file:|'sha(256|384|512)-[A-Za-z0-9+/=]+')( \\S+)*")
              || sources.matches(".*(unsafe|\\*|https?:|data:|blob:).*")) {
            wrong.add("opens by its policy: " + directive + " " + sources);
          }
        });
    wrong.addAll(unnamed(page, "script:not([src]):not([type*=json])", policy.get("script-src")));
    wrong.addAll(unnamed(page, "style", policy.get("style-src")));
    if (!page.html().select("script, link[rel=stylesheet], img").isEmpty()
        && meta.elementSiblingIndex() > firstLoad(page)) {
      wrong.add("loads something before its policy is said");
    }
    if (page.html().select("head > meta[name=referrer][content=no-referrer]").isEmpty()) {
      wrong.add("tells other sites where its readers come from");
    }
    return wrong;
  }

  /** Scripts and styles in the page's text whose hash its policy does not name. */
  private static List<String> unnamed(PageFile page, String selector, @Nullable String sources) {
    return page.html().select(selector).stream()
        .filter(
            part -> sources == null || !sources.contains("'sha256-" + sha256(part.data()) + "'"))
        .map(part -> "holds what its policy does not name: " + part.tagName())
        .toList();
  }

  private static String sha256(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("Every JVM has SHA-256", e);
    }
  }

  private static int firstLoad(PageFile page) {
    Element first = page.html().selectFirst("head > script, head > link[rel=stylesheet]");
    return first == null ? Integer.MAX_VALUE : first.elementSiblingIndex();
  }

  private static Map<String, String> directives(String policy) {
    Map<String, String> found = new LinkedHashMap<>();
    for (String directive : policy.split(";", -1)) {
      String[] parts = directive.strip().split("\\s+", 2);
      found.put(parts[0], parts.length > 1 ? parts[1] : "");
    }
    return found;
  }

  /** Links may lead anywhere; what a page loads by itself comes from its own site. */
  static List<String> asksNobodyElse(PageFile page) {
    List<String> wrong = new ArrayList<>();
    for (Element element : page.html().select("[src], [srcset], [data], [poster], [action]")) {
      for (String name : List.of("src", "srcset", "data", "poster", "action")) {
        if (Addresses.isForeign(element.attr(name))) {
          wrong.add("asks another host: " + element.attr(name));
        }
      }
    }
    for (Element link :
        page.html().select("link[href]:not([rel=canonical]):not([rel=alternate])")) {
      if (Addresses.isForeign(link.attr("href"))) {
        wrong.add("asks another host: " + link.attr("href"));
      }
    }
    if (!page.html()
        .select("iframe, object, embed, link[rel~=preconnect|prefetch|dns-prefetch]")
        .isEmpty()) {
      wrong.add("holds a page or a thing of somebody else");
    }
    return wrong;
  }

  static List<String> formsForget(PageFile page) {
    return page.html().select("form").stream()
        .filter(form -> !form.attr("autocomplete").equals("off") || form.hasAttr("action"))
        .map(form -> "has a form that a browser may keep or send")
        .toList();
  }

  static List<String> quiet(OpenPage page) {
    List<String> wrong = new ArrayList<>();
    page.visit().foreignRequests().forEach(url -> wrong.add("asks another host: " + url));
    page.visit().leftBehind().forEach(what -> wrong.add("leaves on the device: " + what));
    page.visit().complaints().stream()
        .filter(text -> text.contains("Content Security Policy"))
        .forEach(text -> wrong.add("tries what its policy forbids: " + text));
    if (!page.page().url().equals(page.file().site().url(page.file().path()))) {
      wrong.add("changes its address to " + page.page().url());
    }
    return wrong;
  }

  /** Choices are gone after a reload, and after going on and coming back. */
  static List<String> answersAreGone(PageFile file, Chromium chromium) {
    if (!file.isAssessment() && !file.isKnowledgeCheck()) {
      return List.of();
    }
    try (Visit visit = chromium.visit(file.site().url(file.path()), Viewing.PHONE)) {
      List<String> wrong = new ArrayList<>();
      Page page = visit.page();
      String address = page.url();
      QuizStates.answerHalf(page);
      page.reload();
      stillChosen(page, "a reload", wrong);
      QuizStates.answerHalf(page);
      QuizStates.finish(file, page);
      if (!page.url().equals(address)) {
        wrong.add("puts answers into its address: " + page.url());
      }
      page.navigate(file.site().url("404.html"));
      page.goBack();
      stillChosen(page, "coming back", wrong);
      return wrong;
    }
  }

  private static void stillChosen(Page page, String after, List<String> wrong) {
    if (page.locator("main input:checked").count() > 0 || page.locator(".result").count() > 0) {
      wrong.add("still shows the answers after " + after);
    }
  }

  /** After a whole visit with a result, and without the reader's word, the device holds nothing. */
  static List<String> keepsNothing(PageFile file, Chromium chromium) {
    if (!file.isAssessment()) {
      return List.of();
    }
    try (Visit visit = QuizStates.result(file, chromium, Viewing.PHONE)) {
      List<String> wrong = new ArrayList<>();
      visit.leftBehind().forEach(what -> wrong.add("keeps without being asked: " + what));
      visit.requests().stream()
          .filter(url -> url.contains("?"))
          .forEach(url -> wrong.add("sends: " + url));
      if (visit.page().locator("input[name=keep]:checked").count() > 0) {
        wrong.add("has decided to keep answers before the reader has");
      }
      return wrong;
    }
  }

  static List<String> savesAsAFile(PageFile file, Chromium chromium) throws IOException {
    if (!file.isAssessment()) {
      return List.of();
    }
    try (Visit visit = QuizStates.result(file, chromium, Viewing.PHONE)) {
      Locator save = visit.page().locator("[data-action=save]");
      if (save.count() != 1 || !save.isVisible()) {
        return List.of("cannot save a result as a file");
      }
      Download saved = visit.page().waitForDownload(save::click);
      String text = Files.readString(saved.path());
      return text.contains("have not been tested")
          ? List.of()
          : List.of("saves a result without saying what it is not");
    }
  }
}
