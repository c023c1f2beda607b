package org.attune.jbake;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.attune.catalog.Catalog;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;

/**
 * Renders the documents of a site that has none of JBake's own types. What JBake would know of them
 * is made only where a template asks for it; those of our themes don't.
 */
final class CatalogQueue extends QueueingTool {
  private final Catalog catalog;
  private final MemoryStore store;
  private final Map<String, DocumentModel> models = new ConcurrentHashMap<>();

  CatalogQueue(Catalog catalog, MemoryStore store) {
    this.catalog = catalog;
    this.store = store;
    // At once, so that what lists show of a document does not depend on which page comes first.
    store.whenFilled(
        () -> DocumentQueue.pages(store).forEach(page -> models.put(page.getUri(), page)));
  }

  @Override
  public int render(Renderer renderer, ContentStore store, JBakeConfiguration configuration) {
    QueueRenderer queue = (QueueRenderer) renderer;
    catalog.documents().forEach(one -> queue.render(one, () -> model(one.uri())));
    return catalog.documents().size();
  }

  private DocumentModel model(String uri) {
    store.newestFirst();
    return Objects.requireNonNull(models.get(uri));
  }
}
