package org.attune.catalog;

import java.util.List;
import java.util.Optional;
import org.attune.config.SiteFiles;
import org.attune.evidence.Bibliography;
import org.attune.evidence.References;
import org.attune.markdown.Resolver;

/** The content of a whole site. Does not change; may be read by several threads. */
public final class Catalog {
  private final List<Document> documents;
  private final List<String> drafts;
  private final List<SiteFiles.Entry> foreign;
  private final List<SiteFiles.Entry> assets;
  private final References references;

  Catalog(
      List<Document> documents,
      List<String> drafts,
      List<SiteFiles.Entry> foreign,
      List<SiteFiles.Entry> assets,
      References references) {
    this.documents = List.copyOf(documents);
    this.drafts = List.copyOf(drafts);
    this.foreign = List.copyOf(foreign);
    this.assets = List.copyOf(assets);
    this.references = references;
  }

  /** The pages of our types that the site shows, sorted by path; drafts only where asked for. */
  public List<Document> documents() {
    return documents;
  }

  /** The document of a content file: {@code content/articles/x.md}. */
  public Optional<Document> byPath(String path) {
    return documents.stream().filter(document -> document.path().equals(path)).findFirst();
  }

  /** The document of an address below the root: {@code articles/x.html}. */
  public Optional<Document> byUri(String uri) {
    return documents.stream().filter(document -> document.uri().equals(uri)).findFirst();
  }

  /** The content files that are drafts and left out, sorted. */
  public List<String> drafts() {
    return drafts;
  }

  /** Files of JBake's own types, which the oven parses, in JBake's order. */
  public List<SiteFiles.Entry> foreign() {
    return foreign;
  }

  /** Files in the content folder that are copied as they are. */
  public List<SiteFiles.Entry> assets() {
    return assets;
  }

  /** What one document's page knows of the others. */
  public Resolver resolver(Document document) {
    return Resolver.NONE;
  }

  /** The works that one document cites. */
  public Bibliography bibliography(Document document) {
    return references.cited(
        document.body().citations().stream().map(citation -> citation.key()).toList(),
        document.meta().lang());
  }
}
