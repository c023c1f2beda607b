package org.attune.jbake;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.lang3.LocaleUtils;
import org.jbake.app.Oven;
import org.jbake.app.Utensils;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentTypes;
import org.jbake.render.ArchiveRenderer;
import org.jbake.render.Error404Renderer;
import org.jbake.render.FeedRenderer;
import org.jbake.render.IndexRenderer;
import org.jbake.render.RenderingTool;
import org.jbake.render.SitemapRenderer;
import org.jbake.render.TagsRenderer;
import org.jbake.template.ModelExtractors;
import org.jbake.template.RenderingException;

/**
 * JBake's oven with stock's steps in stock's order, up to the point where every page is queued: the
 * queue is then worked off in parallel.
 *
 * <p>JBake keeps its document types and extractors in static fields and the locale is the JVM's, so
 * one JVM bakes one site at a time.
 */
final class FastOven extends Oven {
  /** In the order of stock's service file: where two pages share a file, the later one stands. */
  private static List<RenderingTool> tools(RenderingTool documents) {
    return List.of(
        new ArchiveRenderer(),
        documents,
        new FeedRenderer(),
        new IndexRenderer(),
        new SitemapRenderer(),
        new TagsRenderer(),
        new Error404Renderer());
  }

  private final List<RenderingTool> tools;

  /**
   * An oven.
   *
   * @param documents the tool that renders documents
   * @param more tools that follow stock's
   */
  FastOven(Utensils utensils, RenderingTool documents, List<RenderingTool> more) {
    super(utensils);
    this.tools = Stream.concat(tools(documents).stream(), more.stream()).toList();
  }

  /** Crawls the content and fills the renderer's queue; renders and copies nothing. */
  @Override
  public void bake() {
    Utensils utensils = getUtensils();
    registerTypes(utensils.getConfiguration());
    utensils.getCrawler().crawl();
    utensils.getCrawler().crawlDataFiles();
    for (RenderingTool tool : tools) {
      try {
        tool.render(
            utensils.getRenderer(), utensils.getContentStore(), utensils.getConfiguration());
      } catch (RenderingException e) {
        throw new IllegalStateException("Queueing a page never fails", e);
      }
    }
  }

  /** The locale of {@code jvm.locale}, else the JVM's. */
  static Locale locale(JBakeConfiguration configuration) {
    String name = configuration.getJvmLocale();
    return name == null ? Locale.getDefault() : LocaleUtils.toLocale(name);
  }

  /**
   * Registers the site's types. Stock does it through a listener in a static set that is never
   * emptied; calling the registry directly leaves nothing behind.
   */
  private static void registerTypes(JBakeConfiguration configuration) {
    DocumentTypes.resetDocumentTypes();
    ModelExtractors extractors = ModelExtractors.getInstance();
    extractors.reset();
    Set<String> types = new LinkedHashSet<>(configuration.getDocumentTypes());
    types.add(configuration.getDataFileDocType());
    for (String type : types) {
      DocumentTypes.addDocumentType(type);
      extractors.registerExtractorsForCustomTypes(type);
    }
  }
}
