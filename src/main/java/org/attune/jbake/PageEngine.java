package org.attune.jbake;

import freemarker.core.ParseException;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.attune.problem.Position;
import org.attune.view.Views;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.app.configuration.PropertyList;

/**
 * Freemarker with stock's settings, but for one: a template that fails throws, where stock prints a
 * stack trace into the page. May be used by several threads.
 */
final class PageEngine {
  private static final String FTL = ".ftl";

  /** Endings of the engines that stock tries after Freemarker; none of them is here. */
  private static final List<String> OTHER_ENGINES =
      List.of("groovy", "gsp", "gxml", "tpl", "thyme", "html", "pebble", "peb", "jade");

  private final Configuration freemarker;
  private final PageModel.Shared shared;
  private final Predicate<String> exists;
  private final ToLongFunction<String> fingerprints;

  /** An engine for one bake; the store must be full. */
  PageEngine(MemoryStore store, HeardTemplates freemarker, OvenSite site) throws IOException {
    JBakeConfiguration jbake = site.configuration();
    this.freemarker = freemarker;
    this.exists = site::hasTemplate;
    this.fingerprints = site::template;
    freemarker.setTemplateLoader(site.templates());
    freemarker.hear(fingerprints);
    Map<String, Object> settings = jbake.asHashMap();
    this.shared =
        new PageModel.Shared(
            freemarker.getObjectWrapper(),
            new ViewWrapper(freemarker.getObjectWrapper()),
            new StoreWrapper(),
            new Listings(store, jbake, freemarker.getObjectWrapper()),
            store,
            jbake,
            settings,
            new MapHash(settings, freemarker.getObjectWrapper()),
            site.attune());
  }

  private PageEngine(PageEngine other, PageModel.Shared shared) {
    this.freemarker = other.freemarker;
    this.exists = other.exists;
    this.fingerprints = other.fingerprints;
    this.shared = shared;
  }

  /** The same templates for a site that has changed. */
  PageEngine with(Views views) {
    return new PageEngine(
        this,
        new PageModel.Shared(
            shared.wrapper(),
            shared.views(),
            shared.beans(),
            shared.listings(),
            shared.store(),
            shared.jbake(),
            shared.settings(),
            shared.configuration(),
            Optional.of(new AttuneModel(views))));
  }

  /** Loads Freemarker's object wrappers and its parser, each of which takes a cold JVM long. */
  static void warmUp() {
    Configuration any = new Configuration(Configuration.DEFAULT_INCOMPATIBLE_IMPROVEMENTS);
    any.getObjectWrapper();
    try {
      new Template("", new StringReader("<#if a??>${a?size}</#if>"), any);
    } catch (IOException e) {
      throw new AssertionError("A text in memory can be read", e);
    }
  }

  /**
   * Freemarker as stock sets it up. Its default locale and time zone are those of the JVM at this
   * moment: stock makes it before it applies {@code jvm.locale}, so that setting never reaches it.
   */
  static HeardTemplates freemarker(JBakeConfiguration jbake) {
    HeardTemplates freemarker = new HeardTemplates();
    freemarker.setDefaultEncoding(jbake.getRenderEncoding());
    freemarker.setOutputEncoding(jbake.getOutputEncoding());
    // JBake's own getter loads a library to find that there is nothing.
    Object zone = jbake.get(PropertyList.FREEMARKER_TIMEZONE.getKey());
    if (zone != null && !zone.equals("")) {
      freemarker.setTimeZone(jbake.getFreemarkerTimeZone());
      freemarker.setSQLDateAndTimeTimeZone(jbake.getFreemarkerTimeZone());
    }
    freemarker.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    freemarker.setLogTemplateExceptions(false);
    freemarker.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    return freemarker;
  }

  /**
   * Renders a page.
   *
   * @return the page's text
   * @throws IOException if a template can't be read
   */
  String render(PageTask task) throws TemplateFailure, IOException {
    String name = choose(task);
    shared.store().page(task.paging());
    PageText out = new PageText();
    try {
      Template template = freemarker.getTemplate(name);
      template.process(new PageModel(task, shared), out);
      return out.toString();
    } catch (TemplateException e) {
      throw failure(name, e);
    } catch (ParseException e) {
      throw failure(e);
    } catch (TemplateNotFoundException e) {
      throw new TemplateFailure(TemplateFailure.Kind.MISSING, name, "");
    } finally {
      shared.store().resetPagination();
    }
  }

  /** The fingerprint of a template's text. */
  long fingerprint(String name) {
    return fingerprints.applyAsLong(name);
  }

  /** The template that stock would take, if it is one for Freemarker. */
  String choose(PageTask task) throws TemplateFailure {
    String name = task.template();
    if (name == null) {
      throw new TemplateFailure(TemplateFailure.Kind.MISSING, "", "");
    }
    if (!exists.test(name)) {
      String stem = name.substring(0, Math.max(0, name.length() - FTL.length()));
      if (exists.test(stem + FTL)) {
        return stem + FTL;
      }
      for (String ending : OTHER_ENGINES) {
        if (exists.test(stem + "." + ending)) {
          throw new TemplateFailure(TemplateFailure.Kind.OTHER_ENGINE, stem + "." + ending, "");
        }
      }
      throw new TemplateFailure(TemplateFailure.Kind.MISSING, name, "");
    }
    if (!name.endsWith(FTL)) {
      throw new TemplateFailure(TemplateFailure.Kind.OTHER_ENGINE, name, "");
    }
    return name;
  }

  private static TemplateFailure failure(String name, TemplateException e) {
    String template = e.getTemplateSourceName() == null ? name : e.getTemplateSourceName();
    return new TemplateFailure(
        TemplateFailure.Kind.FAULTY,
        template,
        position(e.getLineNumber(), e.getColumnNumber()),
        brief(e.getMessageWithoutStackTop()),
        e);
  }

  private static TemplateFailure failure(ParseException e) {
    return new TemplateFailure(
        TemplateFailure.Kind.FAULTY,
        e.getTemplateName(),
        position(e.getLineNumber(), e.getColumnNumber()),
        brief(e.getEditorMessage()),
        e);
  }

  private static Position position(Integer line, Integer column) {
    return line == null || column == null || line < 1 || column < 1
        ? Position.START
        : new Position(line, column);
  }

  /** The first paragraph of what Freemarker says: the rest is advice on its syntax and a trace. */
  private static String brief(String message) {
    String paragraph = message == null ? "" : message.strip().split("\\R\\R|\\R----", 2)[0];
    return paragraph.lines().map(String::strip).reduce((a, b) -> a + " " + b).orElse("");
  }
}
