package org.attune.jbake;

import java.io.File;
import java.util.List;
import java.util.Map;
import org.attune.view.PageKey;
import org.jbake.app.ContentStore;
import org.jbake.model.ModelAttributes;
import org.jbake.parser.Engines;
import org.jbake.template.ModelExtractor;
import org.jspecify.annotations.Nullable;

/**
 * Gives the templates of a stock JBake what they see under {@code attune}.
 *
 * <p>JBake makes its extractors anew at the start of each bake, before it reads content. That is
 * why the constructor does two more things: it registers our Markdown engine, since JBake keeps the
 * engine that came last and so may have put its own in our place; and it forgets the sites of an
 * earlier bake, since a JBake that watches bakes again in the same JVM.
 */
public final class AttuneExtractor implements ModelExtractor<List<Map<String, Object>>> {
  /** The name under which templates find our values. */
  static final String KEY = "attune";

  private static final String SOURCE_FOLDER = "sourceFolder";

  private @Nullable Page last;

  /** A page and its value: a template asks for it several times in a row. */
  private record Page(AttuneModel site, PageKey key, List<Map<String, Object>> value) {}

  /** The extractor of one bake. */
  public AttuneExtractor() {
    Engines.register("md", new AttuneMarkdownEngine());
    PluginSites.forget();
  }

  @Override
  @SuppressWarnings("rawtypes") // The interface is.
  public List<Map<String, Object>> get(ContentStore store, Map model, String key) {
    return model.get(ModelAttributes.CONFIG) instanceof Map<?, ?> settings
            && settings.get(SOURCE_FOLDER) instanceof File folder
        ? PluginSites.of(folder).map(site -> value(site, site.key(model))).orElseGet(List::of)
        : List.of();
  }

  private synchronized List<Map<String, Object>> value(AttuneModel site, PageKey key) {
    if (last == null || !last.site().equals(site) || !last.key().equals(key)) {
      last = new Page(site, key, site.of(key));
    }
    return last.value();
  }
}
