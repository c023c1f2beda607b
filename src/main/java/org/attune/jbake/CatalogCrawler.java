package org.attune.jbake;

import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.attune.catalog.Document;
import org.attune.config.SiteFiles;
import org.attune.inputs.Once;
import org.attune.problem.Problem;
import org.attune.site.Baking;
import org.attune.view.Views;
import org.jbake.app.Crawler;
import org.jbake.app.FileUtil;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;

/**
 * Stores the documents of a site of ours: those that the catalog has read, and those of JBake's own
 * types, in the order in which JBake would come across them.
 */
final class CatalogCrawler extends Crawler {
  private final MemoryStore store;
  private final JBakeConfiguration configuration;
  private final Baking baking;
  private final Views views;

  /** Of JBake's own types most sites have no page, and its engines look for many libraries. */
  private final Once<ForeignParser> parser;

  private final Consumer<Problem> problems;

  CatalogCrawler(
      MemoryStore store,
      JBakeConfiguration configuration,
      Baking baking,
      Views views,
      Supplier<ForeignParser> parser,
      Consumer<Problem> problems) {
    super(store, configuration);
    this.store = store;
    this.configuration = configuration;
    this.baking = baking;
    this.views = views;
    this.parser = new Once<>(parser);
    this.problems = problems;
  }

  /** Where all documents are ours, they wait for the first template that asks for JBake's lists. */
  @Override
  public void crawl() {
    if (views.catalog().foreign().isEmpty()) {
      store.leaveContent(this::storeContent);
    } else {
      storeContent();
    }
  }

  private void storeContent() {
    List<Parsed> all = new ArrayList<>();
    views.catalog().documents().forEach(document -> all.add(ours(document)));
    all.addAll(foreign());
    all.sort(Comparator.comparing(Parsed::path, CatalogCrawler::compareAsJBake));
    for (Parsed parsed : all) {
      parsed.problems().forEach(problems);
      store.deleteContent(parsed.uri());
      parsed.document().ifPresent(store::addDocument);
    }
  }

  private List<Parsed> foreign() {
    try {
      return InParallel.map(
          views.catalog().foreign(),
          baking.threads(),
          (SiteFiles.Entry entry) -> parser.get().content(entry.file().toFile()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Parsed ours(Document document) {
    DocumentModel model = AttuneDocument.of(document);
    model.put(ModelAttributes.BODY, (TemplateScalarModel) () -> views.body(document));
    model.setRootPath("../".repeat((int) document.uri().chars().filter(c -> c == '/').count()));
    Path file = document.file();
    model.put(ModelAttributes.SHA1, (TemplateScalarModel) () -> sha1(file));
    model.setFile(file.toString());
    model.setSourceUri(document.uri());
    return new Parsed(document.path(), document.uri(), Optional.of(model), List.of());
  }

  private static String sha1(Path file) {
    try {
      return Fingerprint.of(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Folder by folder, each sorted by name: not the order of the whole paths as text. */
  static int compareAsJBake(String a, String b) {
    String[] x = a.split("/", -1);
    String[] y = b.split("/", -1);
    for (int i = 0; i < Math.min(x.length, y.length); i++) {
      int order = x[i].compareTo(y[i]);
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(x.length, y.length);
  }

  /**
   * Leaves the data files for the first template that asks for them: those of our types have them
   * in views. What is wrong in them, {@code config} has reported already.
   */
  @Override
  public void crawlDataFiles() {
    store.leave(this::storeDataFiles);
  }

  private void storeDataFiles() {
    ContentFiles files = new ContentFiles(baking.files().siteFolder(), unused -> {});
    files.below(configuration.getDataFolder(), FileUtil.getDataFileFilter()).stream()
        .map(file -> parser.get().data(file))
        .forEach(parsed -> parsed.document().ifPresent(store::addDocument));
  }
}
