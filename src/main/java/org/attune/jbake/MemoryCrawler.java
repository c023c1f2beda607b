package org.attune.jbake;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.attune.problem.Problem;
import org.jbake.app.Crawler;
import org.jbake.app.FileUtil;
import org.jbake.app.configuration.JBakeConfiguration;

/** JBake's crawler with all files parsed on several threads. */
final class MemoryCrawler extends Crawler {
  private final MemoryStore store;
  private final JBakeConfiguration configuration;
  private final ContentFiles files;
  private final ForeignParser parser;
  private final int threads;
  private final Consumer<Problem> problems;

  MemoryCrawler(
      MemoryStore store,
      JBakeConfiguration configuration,
      Path site,
      ForeignParser parser,
      int threads,
      Consumer<Problem> problems) {
    super(store, configuration);
    this.store = store;
    this.configuration = configuration;
    this.files = new ContentFiles(site, problems);
    this.parser = parser;
    this.threads = threads;
    this.problems = problems;
  }

  @Override
  public void crawl() {
    List<File> content =
        files.below(configuration.getContentFolder(), FileUtil.getFileFilter(configuration));
    for (Parsed parsed : parse(content, parser::content)) {
      parsed.problems().forEach(problems);
      add(parsed);
    }
  }

  /**
   * Stores a document. One with the same address goes first, even where the later file can't be
   * used: so does stock.
   */
  private void add(Parsed parsed) {
    store.deleteContent(parsed.uri());
    parsed.document().ifPresent(store::addDocument);
  }

  @Override
  public void crawlDataFiles() {
    File folder = configuration.getDataFolder();
    List<File> data = files.below(folder, FileUtil.getDataFileFilter());
    for (Parsed parsed : parse(data, parser::data)) {
      parsed.problems().forEach(problems);
      add(parsed);
    }
  }

  private List<Parsed> parse(List<File> all, Function<File, Parsed> parse) {
    try {
      return InParallel.map(all, threads, parse);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
