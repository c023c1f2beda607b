package org.attune.catalog;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attune.config.SiteFiles;
import org.attune.inputs.Fingerprint;
import org.attune.inputs.Input;
import org.attune.inputs.Inputs;
import org.attune.markdown.ParsedBody;
import org.attune.markdown.Resolver;
import org.attune.markdown.Size;
import org.attune.markdown.Term;

/** All pages by their files, for the links between them. May be read by several threads. */
final class SiteIndex {
  private final Map<String, Page> pages = new HashMap<>();
  private final Map<String, String> foreign;
  private final Set<String> unusable;
  private final Set<String> own;
  private final PictureSizes pictures;
  private final SiteFiles files;
  private final Map<String, Map<String, Term>> glossaries = new TreeMap<>();
  private final Map<String, String> bodies = new ConcurrentHashMap<>();
  private final Map<String, LinkedFile> linked = new ConcurrentHashMap<>();
  private final Map<String, FolderLinks> links = new ConcurrentHashMap<>();

  /**
   * An index.
   *
   * @param foreign addresses of JBake's own Markdown pages by their files
   * @param unusable files that were reported and make no page
   * @param own the files of the site's own folder; all others come with Attune
   * @param files knows the pages that come with Attune and that the site does not take
   */
  SiteIndex(
      Collection<Page> pages,
      Map<String, String> foreign,
      Collection<String> unusable,
      Set<String> own,
      PictureSizes pictures,
      SiteFiles files) {
    this.files = files;
    this.own = Set.copyOf(own);
    this.pictures = pictures;
    pages.forEach(page -> this.pages.put(page.path(), page));
    this.foreign = Map.copyOf(foreign);
    this.unusable = Set.copyOf(unusable);
    for (Page page : pages) {
      if (page.path().endsWith("/" + ParsedBody.GLOSSARY)) {
        glossaries.put(page.path(), terms(page));
      }
    }
  }

  private SiteIndex(SiteIndex before, Collection<Page> changed) {
    this.files = before.files;
    this.own = before.own;
    this.pictures = before.pictures;
    this.foreign = before.foreign;
    this.unusable = before.unusable;
    this.pages.putAll(before.pages);
    this.glossaries.putAll(before.glossaries);
    this.bodies.putAll(before.bodies);
    for (Page page : changed) {
      pages.put(page.path(), page);
      bodies.remove(page.path());
      if (glossaries.containsKey(page.path())) {
        glossaries.put(page.path(), terms(page));
      }
    }
  }

  /** The same files, of which some pages were read again. */
  SiteIndex with(Collection<Page> changed) {
    return new SiteIndex(this, changed);
  }

  private static Map<String, Term> terms(Page page) {
    return page.body().terms().stream()
        .map(term -> term.in(page.meta().lang()))
        .collect(Collectors.toMap(Term::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
  }

  /** The page of a file, a draft too. */
  Optional<Page> page(String path) {
    return Optional.ofNullable(pages.get(path));
  }

  /** The same, for whoever shows something of it. */
  Optional<Page> shownPage(String path) {
    Optional<Page> page = page(path);
    Inputs.note(Input.Kind.FACE, path, page, SiteIndex::face);
    return page;
  }

  private static long face(Optional<Page> page) {
    return page.map(Page::face).orElse(Fingerprint.ABSENT);
  }

  /** A file, for whoever asks only whether it is there, and of what kind. */
  LinkedFile target(String path) {
    return linked(path).noted();
  }

  /** The fingerprint of what a link to a file must know of it. */
  long targetNow(String path) {
    return linked(path).print();
  }

  /** The links of the files of a file's folder. */
  FolderLinks linksBeside(String path) {
    return links.computeIfAbsent(SitePaths.folder(path), folder -> new FolderLinks(this));
  }

  LinkedFile linked(String path) {
    LinkedFile known = linked.get(path);
    return known == null ? linked.computeIfAbsent(path, file -> LinkedFile.of(file, this)) : known;
  }

  /** The address of a file's page, JBake's own included. */
  Optional<String> uri(String path) {
    return page(path).map(Page::uri).or(() -> Optional.ofNullable(foreign.get(path)));
  }

  /** True for a Markdown file of the site, whether or not it could be used. */
  boolean has(String path) {
    return pages.containsKey(path) || foreign.containsKey(path) || unusable.contains(path);
  }

  /** The page that took the place of a file which is gone, as its aliases say. */
  Optional<String> movedTo(String uri) {
    return pages.values().stream()
        .filter(page -> page.meta().aliases().stream().anyMatch(alias -> alias.uri().equals(uri)))
        .map(Page::path)
        .min(Comparator.naturalOrder());
  }

  /** True for a page that comes with Attune and that the site does not take. */
  boolean isLeftOut(String path) {
    return !has(path) && files.isLeftOut(path);
  }

  /** True for a page of the site's own folder. */
  boolean isOwn(String path) {
    return own.contains(path);
  }

  /** All files that are pages, sorted. */
  Set<String> paths() {
    Set<String> paths = new TreeSet<>(pages.keySet());
    paths.addAll(foreign.keySet());
    return paths;
  }

  /** True for the glossary. */
  boolean isGlossary(String path) {
    return glossaries.containsKey(path);
  }

  /** A term of a glossary, with the glossary's language. */
  Optional<Term> term(String path, String id) {
    if (!path.endsWith("/" + ParsedBody.GLOSSARY)) {
      return Optional.empty();
    }
    if (Inputs.heard()) {
      Inputs.note(new Input(Input.Kind.TERM, path, id), termNow(path, id));
    }
    return find(path, id);
  }

  private Optional<Term> find(String path, String id) {
    return Optional.ofNullable(glossaries.getOrDefault(path, Map.of()).get(id));
  }

  /** The fingerprint of a term. */
  long termNow(String path, String id) {
    return Fingerprint.of(find(path, id).toString());
  }

  /** The size of a picture that a page shows. */
  Optional<Size> size(String from, String destination) {
    return pictures.size(from, destination);
  }

  /** The fingerprint of what pages need to know of a picture. */
  long pictureNow(String inSite) {
    return pictures.now(inSite);
  }

  /**
   * True where a page that comes with Attune links to a heading that the site's own page in the
   * place of ours does not have: the link then leads to the page, and nobody made a mistake.
   */
  boolean isReplaced(String from, Page target, String anchor) {
    return !anchor.isEmpty()
        && !own.contains(from)
        && own.contains(target.path())
        && !target.type().isQuiz()
        && !hasAnchor(target, anchor);
  }

  /** Where a picture was looked for in vain; empty where it is there. */
  Optional<String> missingPicture(String from, String destination) {
    return pictures.missing(from, destination);
  }

  /** True where a page's text holds an anchor. */
  boolean hasAnchor(Page page, String anchor) {
    boolean heading = page.body().outline().stream().anyMatch(one -> one.id().equals(anchor));
    boolean has = heading || bodyHtml(page).contains(" id=\"" + anchor + "\"");
    Inputs.note(new Input(Input.Kind.ANCHOR, page.path(), anchor), has ? 1 : 0);
    return has;
  }

  /** 1 where a page has an anchor, 0 where it has not or is not there. */
  long anchorNow(String path, String anchor) {
    return page(path).filter(page -> hasAnchor(page, anchor)).isPresent() ? 1 : 0;
  }

  private String bodyHtml(Page page) {
    return bodies.computeIfAbsent(page.path(), path -> page.body().html(Resolver.NONE));
  }
}
