package org.attune.jbake;

import java.util.List;
import java.util.Optional;
import org.attune.view.Views;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.jbake.template.RenderingException;
import org.jspecify.annotations.Nullable;

/**
 * The pages that Attune adds to those of JBake's own tools: topics, search with its index, and
 * robots.txt. In a stock JBake found through its service file; does nothing on a plain JBake site.
 */
public final class GeneratedPages extends QueueingTool {
  private final @Nullable Views given;

  /** The tool of a stock JBake, which finds the site by its folder. */
  public GeneratedPages() {
    this.given = null;
  }

  /** The tool of our own oven. */
  GeneratedPages(Views views) {
    this.given = views;
  }

  @Override
  public int render(Renderer renderer, ContentStore store, JBakeConfiguration configuration)
      throws RenderingException {
    Optional<Views> views =
        Optional.ofNullable(given)
            .or(() -> PluginSites.of(configuration.getSourceFolder()).map(AttuneModel::views));
    int rendered = 0;
    for (Views.Generated page : views.map(Views::generated).orElseGet(List::of)) {
      try {
        renderer.render(document(page));
        rendered++;
      } catch (Exception e) { // Stock's Renderer declares it.
        throw new RenderingException(e);
      }
    }
    return rendered;
  }

  private static DocumentModel document(Views.Generated page) {
    DocumentModel document = DocumentModel.createDefaultDocumentModel();
    document.setType(page.type());
    document.setStatus(ModelAttributes.Status.PUBLISHED);
    document.setTitle(page.title());
    document.setUri(page.uri());
    document.setRootPath("../".repeat((int) page.uri().chars().filter(c -> c == '/').count()));
    return document;
  }
}
