package org.attune.jbake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.jbake.template.RenderingException;
import org.jspecify.annotations.Nullable;

/**
 * Renders all documents with their neighbours, the next and the previous published document of the
 * same type. Stock's tool asks the store again for each page; this one goes through the documents
 * twice in all.
 */
final class DocumentQueue extends QueueingTool {
  @Override
  public int render(Renderer renderer, ContentStore store, JBakeConfiguration configuration)
      throws RenderingException {
    int rendered = 0;
    try {
      for (DocumentModel page : pages((MemoryStore) store)) {
        renderer.render(page);
        rendered++;
      }
    } catch (Exception e) { // Stock's Renderer declares it.
      throw new RenderingException(e);
    }
    return rendered;
  }

  /** The documents that are not rendered yet, newest first, each with its neighbours. */
  static List<DocumentModel> pages(MemoryStore store) {
    List<DocumentModel> documents = store.newestFirst();
    IdentityHashMap<DocumentModel, DocumentModel> previous = new IdentityHashMap<>();
    Map<String, DocumentModel> latest = new HashMap<>();
    for (int i = documents.size() - 1; i >= 0; i--) {
      note(documents.get(i), latest, previous);
    }
    IdentityHashMap<DocumentModel, DocumentModel> next = new IdentityHashMap<>();
    latest.clear();
    documents.forEach(document -> note(document, latest, next));
    List<DocumentModel> pages = new ArrayList<>();
    for (DocumentModel document : documents) {
      if (!document.getRendered()) {
        DocumentModel page = StoredValues.copy(document);
        put(page, ModelAttributes.PREVIOUS_CONTENT, previous.get(document));
        put(page, ModelAttributes.NEXT_CONTENT, next.get(document));
        pages.add(page);
      }
    }
    // As after stock's tool; pages that stock makes before it are alone in seeing "false" there.
    documents.forEach(document -> document.setRendered(true));
    return pages;
  }

  /** Notes the last published document of this type that was met, then this one if published. */
  private static void note(
      DocumentModel document,
      Map<String, DocumentModel> latest,
      IdentityHashMap<DocumentModel, DocumentModel> neighbours) {
    DocumentModel neighbour = latest.get(document.getType());
    if (neighbour != null) {
      neighbours.put(document, neighbour);
    }
    if (ModelAttributes.Status.PUBLISHED.equals(document.getStatus())) {
      latest.put(document.getType(), document);
    }
  }

  @SuppressWarnings("NullAway") // Stock puts null under the key of a neighbour that isn't there.
  private static void put(DocumentModel page, String key, @Nullable DocumentModel neighbour) {
    page.put(key, neighbour == null ? null : forNavigation(neighbour));
  }

  /** What a template sees of a neighbour. */
  private static DocumentModel forNavigation(DocumentModel document) {
    DocumentModel neighbour = new DocumentModel();
    neighbour.setNoExtensionUri(document.getNoExtensionUri());
    neighbour.setUri(document.getUri());
    neighbour.setTitle(document.getTitle());
    return neighbour;
  }
}
