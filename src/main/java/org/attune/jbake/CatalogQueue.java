package org.attune.jbake;

import java.io.File;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.attune.catalog.Catalog;
import org.attune.inputs.Once;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.render.RenderingTool;

/**
 * Renders the documents of a site that has none of JBake's own types. What JBake would know of them
 * is made only where a template asks for it; those of our themes don't.
 */
final class CatalogQueue implements RenderingTool {
  private final Catalog catalog;
  private final Once<Map<String, DocumentModel>> models;

  CatalogQueue(Catalog catalog, MemoryStore store) {
    this.catalog = catalog;
    this.models =
        new Once<>(
            () ->
                DocumentQueue.pages(store).stream()
                    .collect(Collectors.toMap(DocumentModel::getUri, page -> page, (a, b) -> b)));
  }

  @Override
  public int render(Renderer renderer, ContentStore store, JBakeConfiguration configuration) {
    QueueRenderer queue = (QueueRenderer) renderer;
    catalog.documents().forEach(one -> queue.render(one, () -> model(one.uri())));
    return catalog.documents().size();
  }

  private DocumentModel model(String uri) {
    return Objects.requireNonNull(models.unnoted().get(uri));
  }

  @Override
  @Deprecated
  public int render(
      Renderer renderer,
      ContentStore store,
      File destination,
      File templates,
      CompositeConfiguration configuration) {
    throw new UnsupportedOperationException("The oven calls the tool with its configuration");
  }
}
