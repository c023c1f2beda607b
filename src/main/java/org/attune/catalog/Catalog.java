package org.attune.catalog;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.attune.config.SiteFiles;
import org.attune.evidence.Bibliography;
import org.attune.evidence.References;
import org.attune.inputs.Fingerprint;
import org.attune.inputs.Input;
import org.attune.inputs.Inputs;
import org.attune.inputs.Once;
import org.attune.markdown.Citation;
import org.attune.markdown.ParsedBody;
import org.attune.markdown.Resolver;
import org.attune.markdown.Size;
import org.attune.store.InputTable;
import org.attune.store.Out;

/** The content of a whole site. Does not change; may be read by several threads. */
public final class Catalog {
  private final List<Document> documents;
  private final List<Page> faultless;
  private final List<String> drafts;
  private final List<SiteFiles.Entry> foreign;
  private final List<SiteFiles.Entry> assets;
  private final Set<String> own;
  private final SortedMap<String, String> aliases;
  private final String content;
  private final Once<Translations> translations;
  private final SiteIndex index;
  private final References references;
  private final IndexAnswers now;
  private final Map<String, Document> byPath = new HashMap<>();
  private final Map<String, Document> byUri = new HashMap<>();

  Catalog(
      List<Document> documents,
      List<Page> faultless,
      List<String> drafts,
      List<SiteFiles.Entry> foreign,
      List<SiteFiles.Entry> assets,
      Set<String> own,
      SortedMap<String, String> aliases,
      String content,
      SiteIndex index,
      References references,
      IndexAnswers now) {
    this.documents = List.copyOf(documents);
    this.faultless = List.copyOf(faultless);
    this.now = now;
    this.drafts = List.copyOf(drafts);
    this.foreign = List.copyOf(foreign);
    this.assets = List.copyOf(assets);
    this.own = Set.copyOf(own);
    this.content = content;
    this.translations = new Once<>(this::findTranslations);
    this.aliases = Collections.unmodifiableSortedMap(new TreeMap<>(aliases));
    this.index = index;
    this.references = references;
    for (Document document : this.documents) {
      byPath.put(document.path(), document);
      byUri.put(document.uri(), document);
    }
  }

  /**
   * The same catalog, of which some pages were read again. What was read of a quiz may have shown
   * something of them.
   */
  Catalog with(Map<String, Page> changed) {
    SiteIndex next = index.with(changed.values());
    return new Catalog(
        documents.stream()
            .map(
                document ->
                    changed.containsKey(document.path()) || document.page().type().isQuiz()
                        ? SiteReading.unread(
                            changed.getOrDefault(document.path(), document.page()),
                            next,
                            references,
                            problem -> {})
                        : document)
            .toList(),
        faultless.stream().map(page -> changed.getOrDefault(page.path(), page)).toList(),
        drafts,
        foreign,
        assets,
        own,
        aliases,
        content,
        next,
        references,
        new IndexAnswers(next, new InputTable()));
  }

  SiteIndex index() {
    return index;
  }

  References references() {
    return references;
  }

  /** The pages of our types that the site shows, sorted by path; drafts only where asked for. */
  public List<Document> documents() {
    return Inputs.note(Input.Kind.DOCUMENTS, "", documents, Catalog::fingerprint);
  }

  /** The fingerprint of which documents there are, in which order. */
  public static long fingerprint(List<Document> documents) {
    return Fingerprint.of(documents.stream().map(Document::path).toList());
  }

  /** The fingerprint of which document there is. */
  public static long fingerprint(Optional<Document> document) {
    return fingerprint(document.stream().toList());
  }

  /** Pages with which nothing is wrong but, perhaps, where their links lead. */
  List<Page> faultless() {
    return faultless;
  }

  /**
   * What the checks of a page asked, where they found nothing wrong.
   *
   * @param into gives the questions their numbers
   */
  Optional<int[]> checks(Page page, InputTable into) {
    return now.settles(page)
        ? page.known().flatMap(RememberedPages.Known::checks).map(old -> now.carried(into, old))
        : page.shown() ? page.asked(into) : Optional.empty();
  }

  /**
   * What the checks of the pages asked, by their files; a page with which something was wrong is
   * not among them. Only of a catalog that was read as a whole.
   *
   * @param into gives the questions their numbers
   */
  public Map<String, int[]> checks(InputTable into) {
    Map<String, int[]> all = new HashMap<>();
    for (Document document : documents) {
      checks(document.page(), into).ifPresent(asked -> all.put(document.path(), asked));
    }
    return all;
  }

  /** The fingerprint of which documents there are, and of what sorts them into lists. */
  long order() {
    Out all = new Out();
    documents.forEach(document -> all.whole(document.page().order()));
    return Fingerprint.of(all.bytes());
  }

  /** Answers the questions that pages ask of single files, and of the catalog's order. */
  public InputTable.Answers answers(RememberedPages before) {
    boolean sameOrder = before.order() == order();
    return new InputTable.Answers() {
      @Override
      public boolean stands(Input input) {
        return input.kind().ground() == Input.Ground.ORDER ? sameOrder : now.stands(input);
      }

      @Override
      public long now(Input input) {
        return now.now(input);
      }
    };
  }

  /** The fingerprint of all texts. */
  public long texts() {
    Out all = new Out();
    documents.forEach(document -> all.whole(document.page().contentNow()));
    return Fingerprint.of(all.bytes());
  }

  /** The document of a content file: {@code content/articles/x.md}. */
  public Optional<Document> byPath(String path) {
    return Optional.ofNullable(byPath.get(path));
  }

  /** The document of an address below the root: {@code articles/x.html}. */
  public Optional<Document> byUri(String uri) {
    return Optional.ofNullable(byUri.get(uri));
  }

  /** Each page notes the answer, which rests on nothing but the order of all. */
  private Translations findTranslations() {
    try (Inputs unheard = Inputs.unheard()) {
      return new Translations(documents, content);
    }
  }

  /**
   * A document in all its languages, the one that was written first at the start; empty for one
   * that there is in one language only.
   */
  public List<Document> translations(Document document) {
    return Inputs.note(
        Input.Kind.TRANSLATIONS,
        document.path(),
        translations.unnoted().of(document),
        Catalog::fingerprint);
  }

  /** The documents that have moved, by their older addresses. */
  public SortedMap<String, Document> moved() {
    SortedMap<String, Document> moved = new TreeMap<>();
    aliases.forEach((uri, path) -> byPath(path).ifPresent(found -> moved.put(uri, found)));
    return moved;
  }

  /** The content files that are drafts and left out, sorted. */
  public List<String> drafts() {
    return drafts;
  }

  /** True for a content file that there was when the content was read and that could be used. */
  public boolean knows(String path) {
    return byPath.containsKey(path)
        || drafts.contains(path)
        || Stream.concat(foreign.stream(), assets.stream())
            .anyMatch(file -> file.path().equals(path));
  }

  /** Files of JBake's own types, which the oven parses, in JBake's order. */
  public List<SiteFiles.Entry> foreign() {
    return foreign;
  }

  /** Files in the content folder that are copied as they are. */
  public List<SiteFiles.Entry> assets() {
    return assets;
  }

  /**
   * What one document's page knows of the others. A quiz is never put in place of a link to it:
   * what that looks like is known only to package {@code view}.
   */
  public Resolver resolver(Document document) {
    return resolver(document, bibliography(document));
  }

  /**
   * The same for a caller that has the page's works at hand.
   *
   * @param cited what {@link #bibliography(Document)} gave for the document
   */
  public Resolver resolver(Document document, Bibliography cited) {
    return new PageResolver(document.path(), index, cited);
  }

  /**
   * The document that a link leads to; empty where it leads elsewhere.
   *
   * @param from the document that holds the link
   * @param destination as the author wrote it: {@code ../quizzes/x.md}
   */
  public Optional<Document> target(Document from, String destination) {
    return Target.of(from.path(), destination)
        .flatMap(target -> index.target(target.path()).page())
        .flatMap(page -> byPath(page.path()));
  }

  /** True for a document of the site's own folder, false for one that comes with Attune. */
  public boolean isOwn(Document document) {
    document.page().noteFace();
    return own.contains(document.path());
  }

  /**
   * The size of a picture; empty where it is not known.
   *
   * @param path as it is published: {@code img/logo.svg}
   */
  public Optional<Size> pictureSize(String path) {
    return index.size("", path);
  }

  /** The works that one document cites. */
  public Bibliography bibliography(Document document) {
    return bibliography(document.body(), document.meta(), references);
  }

  static Bibliography bibliography(ParsedBody body, Metadata meta, References references) {
    return references.cited(body.citations().stream().map(Citation::key).toList(), meta.lang());
  }
}
