package org.attune.jbake;

import freemarker.ext.beans.BeansWrapper;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleDate;
import freemarker.template.SimpleSequence;
import freemarker.template.TemplateDateModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModelException;
import java.time.Clock;
import java.util.Collection;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attune.inputs.Inputs;
import org.attune.view.PageKey;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.ModelAttributes;
import org.jbake.template.ModelExtractors;
import org.jbake.template.NoModelExtractorException;
import org.jbake.template.model.TemplateModel;
import org.jbake.util.DataFileUtil;
import org.jspecify.annotations.Nullable;

/**
 * What one page's template sees at the top: stock's lists by name, then the page's own values. A
 * model belongs to one page and is used by one thread.
 */
final class PageModel implements TemplateHashModel {
  /** What the model of a page of ours has beside what all models have. */
  private static final Set<String> MADE_LATE = Set.of(ModelAttributes.CONTENT, ModelAttributes.TAG);

  private final PageTask task;
  private @Nullable TemplateModel values;
  private final Shared shared;
  private freemarker.template.@Nullable TemplateModel attune;

  /**
   * What all pages of a bake share.
   *
   * @param views wraps what templates see of our types
   * @param settings the settings as one map, as stock hands it to templates
   * @param configuration the same as a template sees it
   * @param attune what templates see of our types; empty for a plain JBake site
   */
  record Shared(
      ObjectWrapper wrapper,
      ViewWrapper views,
      BeansWrapper beans,
      Listings listings,
      MemoryStore store,
      JBakeConfiguration jbake,
      Map<String, Object> settings,
      MapHash configuration,
      Optional<AttuneModel> attune) {}

  PageModel(PageTask task, Shared shared) {
    this.task = task;
    this.shared = shared;
  }

  /** What JBake knows of the page. */
  private TemplateModel values() {
    if (values == null) {
      values = task.model().get();
      values.setVersion(shared.jbake().getVersion());
      values.setConfig(shared.settings());
    }
    return values;
  }

  /** One of these values; those of a page of ours are made only where they are asked for. */
  private @Nullable Object value(String key, boolean ofOurs) {
    if (ofOurs && !MADE_LATE.contains(key)) {
      return key.equals(ModelAttributes.VERSION) ? shared.jbake().getVersion() : null;
    }
    return values().get(key);
  }

  @Override
  public freemarker.template.@Nullable TemplateModel get(String key) throws TemplateModelException {
    freemarker.template.TemplateModel value = value(key);
    if (value != null && !key.equals(AttuneExtractor.KEY) && !key.equals(ModelAttributes.CONFIG)) {
      Inputs.unnoted();
    }
    return value;
  }

  private freemarker.template.@Nullable TemplateModel value(String key)
      throws TemplateModelException {
    return switch (key) {
      case ModelAttributes.DB -> {
        complete();
        yield shared.beans().wrap(shared.store());
      }
      case ModelAttributes.DATA -> shared.beans().wrap(dataFiles());
      case ModelAttributes.CONFIG -> shared.configuration();
      case "published_posts" -> publishedPosts();
      case "tag_posts" -> shared.listings().taggedPosts(values().getTag());
      case "tagged_documents" -> shared.listings().taggedDocuments(values().getTag());
      case ModelAttributes.PUBLISHED_DATE -> new SimpleDate(now(), TemplateDateModel.UNKNOWN);
      default -> other(key);
    };
  }

  private static Date now() {
    return Date.from(Clock.systemUTC().instant());
  }

  /** Data files, which come into the store only now, are in no list. */
  private void complete() {
    shared.listings().settle();
    shared.store().complete();
  }

  private DataFileUtil dataFiles() {
    complete();
    return new DataFileUtil(shared.store(), shared.jbake().getDataFileDocType());
  }

  private freemarker.template.TemplateModel publishedPosts() throws TemplateModelException {
    boolean paged =
        values().containsKey(ModelAttributes.NUMBER_OF_PAGES) && !task.paging().equals(Paging.NONE);
    return paged
        ? shared.listings().publishedPosts(task.paging())
        : shared.listings().named("published_posts").orElseThrow();
  }

  private freemarker.template.@Nullable TemplateModel other(String key)
      throws TemplateModelException {
    if (key.equals(AttuneExtractor.KEY) && shared.attune().isPresent()) {
      return attune(shared.attune().get());
    }
    Optional<freemarker.template.TemplateModel> listing = shared.listings().named(key);
    if (listing.isPresent()) {
      return listing.get();
    }
    Object value = value(key, task.key().isPresent());
    if (value == null && ModelExtractors.getInstance().containsKey(key)) {
      return extracted(key);
    }
    return value instanceof Map<?, ?> map ? hash(map) : shared.wrapper().wrap(value);
  }

  /** Our value of this page, made at the first mention: a template mentions it often. */
  private freemarker.template.TemplateModel attune(AttuneModel model) {
    if (attune == null) {
      PageKey key = task.key().orElseGet(() -> model.key(values()));
      attune = new SimpleSequence(model.of(key), shared.views());
    }
    return attune;
  }

  @SuppressWarnings("unchecked") // The maps of a JBake model have strings as keys.
  private MapHash hash(Map<?, ?> map) {
    return new MapHash((Map<String, Object>) map, shared.wrapper());
  }

  /** A value of an extractor that some other jar on the class path brought along. */
  private freemarker.template.@Nullable TemplateModel extracted(String key)
      throws TemplateModelException {
    try {
      Object value =
          ModelExtractors.getInstance()
              .extractAndTransform(shared.store(), key, values(), (unused, extracted) -> extracted);
      return value instanceof Collection<?> collection
          ? new SimpleSequence(collection, shared.wrapper())
          : shared.wrapper().wrap(value);
    } catch (NoModelExtractorException e) {
      throw new TemplateModelException("No value for " + key, e);
    }
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
