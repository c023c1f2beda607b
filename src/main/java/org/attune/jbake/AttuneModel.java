package org.attune.jbake;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.attune.view.PageKey;
import org.attune.view.Views;
import org.jbake.model.ModelAttributes;

/**
 * What templates see under {@code attune}: the view of the page that JBake is making, as the one
 * element of a list, since JBake takes nothing but lists from an extractor.
 */
final class AttuneModel {
  private final Views views;
  private final Map<String, PageKey> generated;

  AttuneModel(Views views) {
    this.views = views;
    this.generated =
        views.generated().stream()
            .collect(Collectors.toMap(Views.Generated::uri, Views.Generated::key));
  }

  Views views() {
    return views;
  }

  /**
   * The view of a page.
   *
   * @param model JBake's model of the page, with {@code content} and, on a tag's page, {@code tag}
   */
  List<Map<String, Object>> of(Map<?, ?> model) {
    return of(key(model));
  }

  /** The view of a page, by its key. */
  List<Map<String, Object>> of(PageKey key) {
    return List.of(views.of(key));
  }

  /** The key of the page that a model of JBake's is for. */
  PageKey key(Map<?, ?> model) {
    if (model.get(ModelAttributes.TAG) instanceof String tag) {
      return PageKey.tag(tag);
    }
    if (!(model.get(ModelAttributes.CONTENT) instanceof Map<?, ?> content)) {
      return frame();
    }
    String uri = String.valueOf(content.get(ModelAttributes.URI));
    PageKey made = generated.get(uri);
    if (made != null) {
      return made;
    }
    return views.catalog().byUri(uri).isPresent()
        ? PageKey.document(uri)
        : listing(String.valueOf(content.get(ModelAttributes.TYPE)));
  }

  private static PageKey listing(String type) {
    return switch (type) {
      case ModelAttributes.TAGS -> PageKey.only(PageKey.Kind.TAGS);
      case "feed" -> PageKey.only(PageKey.Kind.FEED);
      case "sitemap" -> PageKey.only(PageKey.Kind.SITEMAP);
      case "error404" -> PageKey.only(PageKey.Kind.NOT_FOUND);
      default -> frame();
    };
  }

  /** What every page has; for pages of JBake's own types. */
  private static PageKey frame() {
    return PageKey.only(PageKey.Kind.ROBOTS);
  }
}
