package org.attune.jbake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attune.inputs.Inputs;
import org.attune.site.PageMaker;
import org.attune.view.Views;
import org.jbake.app.configuration.JBakeConfiguration;

/**
 * Makes single pages of a site that was baked. What JBake's own lists and documents held then is
 * not brought up to date: a page that shows something of them notes it as unnoted.
 */
final class SinglePages implements PageMaker {
  /** Of fewer pages than these no second thread is worth its start. */
  private static final int FEW = 8;

  private final PageEngine engine;
  private final Map<String, PageTask> tasks;
  private final Charset encoding;
  private final Locale locale;
  private final int threads;

  /**
   * The pages of one bake.
   *
   * @param tasks by the path below the site's root
   * @param threads how many threads may work, at least 1
   */
  SinglePages(
      PageEngine engine,
      Map<String, PageTask> tasks,
      JBakeConfiguration configuration,
      int threads) {
    this.engine = engine;
    this.tasks = tasks;
    this.encoding = Charset.forName(configuration.getRenderEncoding());
    this.locale = FastOven.locale(configuration);
    this.threads = threads;
  }

  @Override
  public Optional<Map<String, Made>> pages(Collection<String> uris, Views views)
      throws IOException {
    synchronized (JBakeOven.ONE_AT_A_TIME) {
      Locale before = Locale.getDefault();
      Locale.setDefault(locale);
      try {
        return all(List.copyOf(uris), engine.with(views));
      } finally {
        Locale.setDefault(before);
      }
    }
  }

  private Optional<Map<String, Made>> all(List<String> uris, PageEngine now) throws IOException {
    int workers = uris.size() < FEW ? 1 : threads;
    List<Optional<Made>> pages = InParallel.map(uris, workers, uri -> one(uri, now));
    Map<String, Made> made = new HashMap<>();
    for (int i = 0; i < uris.size(); i++) {
      if (pages.get(i).isEmpty()) {
        return Optional.empty();
      }
      made.put(uris.get(i), pages.get(i).get());
    }
    return Optional.of(made);
  }

  private Optional<Made> one(String uri, PageEngine now) {
    PageTask task = tasks.get(uri);
    if (task == null) {
      return Optional.empty();
    }
    try (Inputs heard = Inputs.listen()) {
      String text = now.render(task);
      return Optional.of(new Made(text, text.getBytes(encoding), heard.answers()));
    } catch (TemplateFailure e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
