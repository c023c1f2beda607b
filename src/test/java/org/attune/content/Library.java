package org.attune.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.attune.catalog.Catalog;
import org.attune.catalog.CatalogReader;
import org.attune.catalog.ContentType;
import org.attune.catalog.Document;
import org.attune.config.SiteConfig;
import org.attune.config.SiteData;
import org.attune.config.SiteFiles;
import org.attune.evidence.References;
import org.attune.markdown.Citation;
import org.attune.problem.Problem;
import org.attune.quiz.KnowledgeCheck;
import org.attune.quiz.SelfAssessment;
import org.attune.source.SourceReader;

/** The library as it lies in this project, read once. */
record Library(Catalog catalog, SiteData data) {
  static final Library OURS = read();

  private static Library read() {
    SiteFiles files = new SiteFiles(List.of(Path.of("")));
    List<Problem> problems = new ArrayList<>();
    SiteConfig config = SiteConfig.read(files, problems::add);
    SiteData data = SiteData.read(files, config, problems::add);
    CatalogReader.Options options = new CatalogReader.Options(false, 2, LocalDate.of(2026, 11, 24));
    Catalog catalog = CatalogReader.read(files, config, data, options, problems::add);
    assertThat(problems.stream().map(Problem::toLine)).isEmpty();
    return new Library(catalog, data);
  }

  /** All pages of all types. */
  List<Document> pages() {
    return catalog.documents();
  }

  List<Document> articles() {
    return pages().stream().filter(page -> page.type() == ContentType.ARTICLE).toList();
  }

  List<SelfAssessment> assessments() {
    return pages().stream().flatMap(page -> page.assessment().stream()).toList();
  }

  List<KnowledgeCheck> checks() {
    return pages().stream().flatMap(page -> page.check().stream()).toList();
  }

  /** The page with this file below content/. */
  Document page(String file) {
    return catalog.byPath("content/" + file).orElseThrow();
  }

  /** The keys in data/references.json. */
  Set<String> references() {
    SiteFiles.Entry file = data.references().orElseThrow();
    return References.later(
            () -> new SourceReader().read(file.file(), file.path(), problem -> {}), problem -> {})
        .keys();
  }

  /** The keys that a page cites, each once. */
  static Set<String> cited(Document page) {
    Set<String> keys = new TreeSet<>();
    page.body().citations().stream().map(Citation::key).forEach(keys::add);
    return keys;
  }

  /** Where the links of a page lead, as written. */
  static List<String> destinations(Document page) {
    return page.body().links().stream().map(link -> link.destination()).toList();
  }

  /** The file's name without folder and ending. */
  static String name(Document page) {
    String path = page.path();
    return path.substring(path.lastIndexOf('/') + 1, path.length() - ".md".length());
  }
}
