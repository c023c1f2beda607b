package org.attune.catalog;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.attune.problem.Nearest;
import org.attune.problem.Position;
import org.attune.problem.Problem;
import org.attune.problem.Severity;
import org.attune.source.Entry;

/** Checks what pages say they are translations of. */
final class TranslationCheck {
  private static final String KEY = "translation-of";

  private final SiteIndex index;
  private final SitePaths paths;
  private final Consumer<Problem> problems;

  /** The page that has a language of a source, by both. */
  private final Map<String, String> taken = new HashMap<>();

  TranslationCheck(SiteIndex index, SitePaths paths, Consumer<Problem> problems) {
    this.index = index;
    this.paths = paths;
    this.problems = problems;
  }

  void check(List<Page> pages) {
    for (Page page : pages) {
      page.meta().translationOf().ifPresent(source -> check(page, source));
    }
  }

  private void check(Page page, String named) {
    Optional<Page> found = index.page(paths.inSite(named));
    if (found.isEmpty()) {
      List<String> known = index.paths().stream().map(paths::inContent).toList();
      report(
          page,
          Severity.ERROR,
          "translation-missing",
          "there is no page that this one could be a translation of",
          "Found " + named + ", and no file " + paths.inSite(named),
          Nearest.to(named, known)
              .map(near -> "did you mean " + near + "?")
              .orElse("name a file below content/, such as articles/fit.md"));
      return;
    }
    Page source = found.get();
    Optional<String> first = source.meta().translationOf();
    if (source.equals(page) || first.isPresent()) {
      report(
          page,
          Severity.ERROR,
          "translation-circle",
          "a translation names the page that was written first",
          "Found " + named + ", which is " + (source.equals(page) ? "this page" : "a translation"),
          first
              .filter(one -> !source.equals(page))
              .map(one -> "write translation-of: " + one)
              .orElse("take the line out"));
    } else {
      checkLanguage(page, source);
      checkAge(page, source);
    }
  }

  private void checkLanguage(Page page, Page source) {
    String lang = page.meta().lang();
    taken.putIfAbsent(source.path() + " " + source.meta().lang(), source.path());
    String other = taken.putIfAbsent(source.path() + " " + lang, page.path());
    if (other != null) {
      report(
          page,
          Severity.ERROR,
          "translation-language",
          "this translation is in a language that is there already",
          "Found lang " + lang + ", as in " + other,
          "write lang: and this page's language, or take translation-of out");
    }
  }

  private void checkAge(Page page, Page source) {
    Optional<LocalDate> mine = page.meta().lastChanged();
    Optional<LocalDate> theirs = source.meta().lastChanged();
    if (mine.isPresent() && theirs.isPresent() && mine.get().isBefore(theirs.get())) {
      report(
          page,
          Severity.WARNING,
          "translation-stale",
          "this translation is older than the page that it translates",
          "It was last changed on " + mine.get() + ", and " + source.path() + " on " + theirs.get(),
          "bring it up to date, then write changed: " + theirs.get() + " or a later day");
    }
  }

  private void report(
      Page page, Severity severity, String rule, String message, String detail, String fix) {
    Position position =
        page.header().find(KEY).map(Entry::value).map(value -> value.position()).orElseThrow();
    problems.accept(new Problem(page.path(), position, severity, rule, message, detail, fix));
  }
}
