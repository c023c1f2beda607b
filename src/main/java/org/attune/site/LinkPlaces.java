package org.attune.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.attune.catalog.Catalog;
import org.attune.catalog.Document;
import org.attune.config.SiteFiles;
import org.attune.links.BrokenLink;
import org.attune.markdown.Link;
import org.attune.markdown.Resolver;
import org.attune.problem.Position;
import org.attune.source.SourceReader;
import org.attune.source.SourceText;

/** Finds where the author of a site wrote a link that stands on a finished page. */
final class LinkPlaces {
  /**
   * A place in a file of the site.
   *
   * @param written the address as it stands there
   */
  record Place(String path, Position position, String written) {}

  private static final String DATA = "data";

  private final SiteFiles files;
  private final Optional<Catalog> catalog;
  private final List<String> templates;
  private final List<String> data;
  private final Map<String, Optional<SourceText>> texts = new ConcurrentHashMap<>();

  /**
   * Places in one site.
   *
   * @param catalog empty for a plain JBake site
   * @param templateFolder relative to the site's folder
   */
  LinkPlaces(SiteFiles files, Optional<Catalog> catalog, String templateFolder) {
    this.files = files;
    this.catalog = catalog;
    this.templates =
        files.list(templateFolder, problem -> {}).stream().map(SiteFiles.Entry::path).toList();
    this.data = files.list(DATA, problem -> {}).stream().map(SiteFiles.Entry::path).toList();
  }

  /**
   * All places in the content file of a page; none where the link comes from elsewhere.
   *
   * @param sourcePath the content file
   */
  List<Place> inContent(BrokenLink broken, String sourcePath) {
    String url = broken.link().url();
    List<Place> places = new ArrayList<>();
    catalog
        .flatMap(all -> all.byPath(sourcePath))
        .ifPresent(document -> addBodyLinks(document, url, places));
    return places.isEmpty() ? inFile(sourcePath, url) : places;
  }

  private void addBodyLinks(Document document, String url, List<Place> places) {
    Resolver resolver = catalog.orElseThrow().resolver(document);
    for (Link link : document.body().links()) {
      if (url.equals(resolver.href(link.destination()))) {
        places.add(new Place(document.path(), link.position(), link.destination()));
      }
    }
  }

  /** All places in a file where the address stands between what may delimit one. */
  List<Place> inFile(String path, String url) {
    Optional<SourceText> text = text(path);
    if (text.isEmpty() || url.isBlank()) {
      return List.of();
    }
    List<Place> places = new ArrayList<>();
    String all = text.get().text();
    for (int at = all.indexOf(url); at >= 0; at = all.indexOf(url, at + 1)) {
      if (isDelimited(all, at - 1) && isDelimited(all, at + url.length())) {
        places.add(new Place(path, text.get().positionAt(at), url));
      }
    }
    return places;
  }

  /**
   * The first place in a template, its own partials and all others, or in the data that it shows
   * (references, the help of a region); a text is searched for what follows the prefix that leads
   * to the root.
   *
   * @param own the template's name that made the page
   */
  Optional<Place> inTemplate(BrokenLink broken, String own) {
    String tail = broken.link().url().replaceFirst("^(\\.{0,2}/)+", "");
    if (tail.length() < 2) {
      return Optional.empty();
    }
    List<String> order = new ArrayList<>(templates);
    order.sort((a, b) -> Boolean.compare(b.endsWith("/" + own), a.endsWith("/" + own)));
    order.addAll(data);
    return order.stream().flatMap(path -> inFile(path, tail).stream()).findFirst();
  }

  /** The first place of an address in any template. */
  Optional<Place> inAnyTemplate(String url) {
    return templates.stream().flatMap(path -> inFile(path, url).stream()).findFirst();
  }

  /** The template's file by its name; the name itself where no file is found. */
  String templatePath(String name) {
    return templates.stream()
        .filter(path -> path.equals(name) || path.endsWith("/" + name))
        .findFirst()
        .orElse(name);
  }

  /** The file of an asset that is published under this path; empty where it is made otherwise. */
  Optional<String> asset(String published, List<String> folders) {
    return folders.stream()
        .map(folder -> folder + "/" + published)
        .filter(path -> files.find(path).isPresent())
        .findFirst();
  }

  private static boolean isDelimited(String text, int at) {
    return at < 0
        || at >= text.length()
        || Character.isWhitespace(text.charAt(at))
        || "\"'()<>[]{}=|?#,;/".indexOf(text.charAt(at)) >= 0;
  }

  private Optional<SourceText> text(String path) {
    return texts.computeIfAbsent(
        path,
        key -> files.find(key).flatMap(file -> new SourceReader().read(file, key, problem -> {})));
  }
}
