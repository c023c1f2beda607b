package org.attune.jbake;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.attune.problem.Problem;
import org.jbake.app.Crawler;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.render.RenderingTool;

/**
 * What the oven must know of a site, which a plain JBake site and one of ours answer differently.
 */
interface OvenSite {
  DefaultJBakeConfiguration configuration();

  /** Fills a store with the site's documents. */
  Crawler crawler(MemoryStore store, Consumer<Problem> problems);

  TemplateLoader templates() throws IOException;

  /** True where there is a template with a name. */
  boolean hasTemplate(String name);

  /** The fingerprint of a template's text. */
  long template(String name);

  /** The content file behind a document, relative to the site's folder. */
  String source(DocumentModel document);

  /** What renders the documents. */
  RenderingTool documents(MemoryStore store);

  /** The tags that have a page. */
  Collection<String> tags(MemoryStore store);

  /** Tools beside stock's. */
  List<RenderingTool> tools();

  /** What templates see under {@code attune}. */
  Optional<AttuneModel> attune();

  /** Copies what is copied as it is. */
  void copyAssets(Consumer<Problem> problems) throws IOException;
}
