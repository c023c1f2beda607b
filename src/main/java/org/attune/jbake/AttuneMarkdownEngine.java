package org.attune.jbake;

import java.io.File;
import java.util.Optional;
import org.attune.catalog.Catalog;
import org.attune.catalog.Document;
import org.attune.view.Views;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.parser.MarkdownEngine;
import org.jspecify.annotations.Nullable;

/**
 * The Markdown engine that a stock JBake gets from us: our types come from the catalog, everything
 * else goes to JBake's own engine unchanged.
 */
public final class AttuneMarkdownEngine extends MarkdownEngine {
  /** An engine without state, as JBake asks of its engines. */
  public AttuneMarkdownEngine() {
    // JBake's loader needs a public constructor.
  }

  /**
   * Parses a file.
   *
   * @return null for a draft of ours, or a file of ours with an error: JBake then leaves it out
   */
  @Override
  public @Nullable DocumentModel parse(JBakeConfiguration configuration, File file) {
    Optional<AttuneModel> site = PluginSites.of(configuration.getSourceFolder());
    String path = ContentFiles.path(configuration.getSourceFolder().toPath(), file);
    if (site.isEmpty() || isForeign(site.get().views().catalog(), path)) {
      return super.parse(configuration, file);
    }
    Views views = site.get().views();
    return views.catalog().byPath(path).map(document -> model(document, views)).orElse(null);
  }

  private static boolean isForeign(Catalog catalog, String path) {
    return catalog.foreign().stream().anyMatch(entry -> entry.path().equals(path));
  }

  private static DocumentModel model(Document document, Views views) {
    DocumentModel model = AttuneDocument.of(document);
    model.setBody(views.body(document));
    return model;
  }
}
