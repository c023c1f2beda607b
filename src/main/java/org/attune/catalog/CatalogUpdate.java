package org.attune.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.attune.config.SiteConfig;
import org.attune.config.SiteFiles;
import org.attune.inputs.Input;
import org.attune.inputs.Inputs;
import org.attune.markdown.MarkdownParser;
import org.attune.problem.Problem;

/**
 * Brings a catalog up to date with a few content files, where these stand in the same lists at the
 * same places as before. Whatever else has changed, only a whole reading can tell.
 */
public final class CatalogUpdate {
  private final PageReader reader;
  private final SitePaths paths;

  /**
   * Updates of one site.
   *
   * @param catalog whose references pages may cite
   */
  public CatalogUpdate(
      SiteFiles files, SiteConfig config, CatalogReader.Options options, Catalog catalog) {
    this.paths = new SitePaths(config.layout());
    MarkdownParser parser =
        new MarkdownParser(catalog.references()::keys, config.markdownTrusted());
    this.reader = new PageReader(files.siteFolder(), config, options, parser);
  }

  /**
   * The same catalog without the texts of its pages; each is read again when it is needed. It has
   * forgotten what the checks of its pages came to.
   */
  public Catalog unopened(Catalog catalog) {
    return catalog.with(
        catalog.documents().stream()
            .map(Document::page)
            .filter(page -> page.known().isEmpty())
            .collect(Collectors.toMap(Page::path, reader::unopened)));
  }

  /**
   * The catalog as some files say now.
   *
   * @param changed paths of files: {@code content/articles/x.md}
   * @return empty where one of them is no page of the site, or none without a fault, or stands in
   *     other lists now
   */
  public Optional<Catalog> with(Catalog catalog, Collection<String> changed) {
    Map<String, Page> pages = new HashMap<>();
    for (String path : changed) {
      Optional<Page> before = catalog.byPath(path).map(Document::page);
      Optional<Page> now = before.flatMap(this::sound);
      if (now.isEmpty() || !isAtItsPlace(before.get(), now.get())) {
        return Optional.empty();
      }
      pages.put(path, now.get());
    }
    return Optional.of(catalog.with(pages));
  }

  private Optional<Page> sound(Page before) {
    PageReader.Outcome outcome = reader.read(new SiteFiles.Entry(before.path(), before.file()));
    return outcome
        .page()
        .filter(page -> outcome.problems().isEmpty() && page.bodyProblems().isEmpty());
  }

  private static boolean isAtItsPlace(Page before, Page now) {
    return before.order() == now.order()
        && before.facts().own()
        && now.facts().own()
        && before.meta().status() == now.meta().status();
  }

  /**
   * What the links and the quiz of a page come to.
   *
   * @param answers what was asked
   */
  public record Checked(List<Problem> problems, Map<Input, Long> answers) {
    public Checked {
      problems = List.copyOf(problems);
      answers = Map.copyOf(answers);
    }
  }

  /** Checks a page again, by its path. */
  public Checked check(Catalog catalog, String path) {
    List<Problem> found = new ArrayList<>();
    Page page = catalog.byPath(path).map(Document::page).orElseThrow();
    try (Inputs heard = Inputs.listen()) {
      new LinkCheck(catalog.index(), found::add).check(page);
      SiteReading.unread(page, catalog.index(), catalog.references(), found::add).readQuiz();
      return new Checked(found, heard.answers());
    }
  }

  /** True where the files of some pages hold what they held. */
  public static boolean sameFiles(Catalog before, Catalog now, Collection<String> paths) {
    return paths.stream().allMatch(path -> content(before, path) == content(now, path));
  }

  private static long content(Catalog catalog, String path) {
    return catalog.byPath(path).orElseThrow().page().facts().content();
  }

  /** True where nothing that other pages show of some pages is another than it was. */
  public static boolean sameFaces(Catalog before, Catalog now, Collection<String> paths) {
    return paths.stream()
        .allMatch(
            path ->
                before
                    .byPath(path)
                    .map(document -> document.page().face())
                    .equals(now.byPath(path).map(document -> document.page().face())));
  }

  /** What is wrong between pages: two with one title, translations of what is not there. */
  public List<Problem> between(Catalog catalog) {
    List<Problem> found = new ArrayList<>();
    Consumer<Problem> problems = found::add;
    List<Page> pages = catalog.documents().stream().map(Document::page).toList();
    TitleTable titles = new TitleTable(problems);
    new TranslationCheck(catalog.index(), paths, problems).check(pages);
    pages.forEach(titles::take);
    return found;
  }
}
