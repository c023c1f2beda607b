package org.attune.jbake;

import java.io.File;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.attune.catalog.Document;
import org.attune.view.PageKey;
import org.jbake.app.FileUtil;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.jbake.template.model.TemplateModel;
import org.jbake.util.PagingHelper;
import org.jspecify.annotations.Nullable;

/**
 * JBake's renderer, which JBake's rendering tools call page by page, as a queue: it notes what is
 * to be rendered, so that all pages can then be rendered on several threads.
 */
final class QueueRenderer extends Renderer {
  private static final String MASTER_INDEX = "masterindex";

  private final MemoryStore store;
  private final JBakeConfiguration configuration;
  private final Function<DocumentModel, String> source;
  private final Supplier<? extends Collection<String>> tags;
  private final boolean ours;
  private final List<PageTask> tasks = new ArrayList<>();
  private final Map<String, Rules> rulesByType = new HashMap<>();

  /**
   * A queue.
   *
   * @param site knows the content file of a document, for problems, and the tags that have a page
   */
  @SuppressWarnings("NullAway") // No engine: nothing of the superclass renders.
  QueueRenderer(MemoryStore store, JBakeConfiguration configuration, OvenSite site) {
    super(store, configuration, null);
    this.store = store;
    this.tags = () -> site.tags(store);
    this.ours = site.attune().isPresent();
    this.configuration = configuration;
    this.source = site::source;
  }

  /** What was asked for, in JBake's order. */
  List<PageTask> tasks() {
    return List.copyOf(tasks);
  }

  @Override
  public void render(DocumentModel document) {
    boolean draft = ModelAttributes.Status.DRAFT.equals(document.getStatus());
    TemplateModel model = new TemplateModel();
    model.setContent(document);
    add(
        document.getType(),
        document.getUri(),
        draft,
        () -> model,
        Optional.empty(),
        document.getFile() == null ? "" : source.apply(document));
  }

  /**
   * Notes a page of ours, whose template seldom asks for what JBake knows of it.
   *
   * @param content what JBake knows, asked for by such a template only
   */
  void render(Document document, Supplier<DocumentModel> content) {
    add(
        AttuneDocument.type(document),
        document.uri(),
        false,
        () -> {
          TemplateModel model = new TemplateModel();
          model.setContent(content.get());
          return model;
        },
        Optional.of(PageKey.document(document.uri())),
        document.path());
  }

  private void add(
      String type,
      String uri,
      boolean draft,
      Supplier<TemplateModel> model,
      Optional<PageKey> key,
      String path) {
    String stem = stem(uri);
    Rules rules = rules(type);
    String extension = rules.extension();
    String suffix = rules.suffix();
    tasks.add(
        new PageTask(
            stem + (draft ? suffix : "") + extension,
            rules.template(),
            type,
            model,
            key,
            Paging.NONE,
            path,
            List.of(stem + "/" + suffix + extension, stem + extension)));
  }

  /** What the configuration says of a type; to ask it takes longer than all else here. */
  private record Rules(String extension, String suffix, @Nullable String template) {}

  private Rules rules(String type) {
    return rulesByType.computeIfAbsent(
        type,
        one ->
            new Rules(
                configuration.getOutputExtensionByDocType(one),
                configuration.getDraftSuffix(),
                configuration.getTemplateByDocType(one)));
  }

  /** An address without the ending of its file. */
  private static String stem(String uri) {
    int dot = uri.lastIndexOf('.');
    return dot > uri.lastIndexOf('/') ? uri.substring(0, dot) : uri;
  }

  @Override
  public void renderIndex(String indexFile) {
    listing(indexFile, MASTER_INDEX);
  }

  @Override
  public void renderSitemap(String sitemapFile) {
    listing(sitemapFile, "sitemap");
  }

  @Override
  public void renderFeed(String feedFile) {
    listing(feedFile, "feed");
  }

  @Override
  public void renderArchive(String archiveFile) {
    listing(archiveFile, "archive");
  }

  @Override
  public void renderError404(String errorFile) {
    listing(errorFile, "error404");
  }

  private void listing(String file, String type) {
    TemplateModel model = new TemplateModel();
    model.setContent(content(type, ""));
    if (configuration.getPaginateIndex()) {
      model.setNumberOfPages(0);
      model.setCurrentPageNuber(0);
      model.setPreviousFilename("");
      model.setNextFileName("");
    }
    add(file, configuration.getTemplateByDocType(type), type, model, Paging.NONE);
  }

  private void add(String file, String template, String type, TemplateModel model, Paging paging) {
    tasks.add(
        new PageTask(file, template, type, () -> model, Optional.empty(), paging, "", List.of()));
  }

  private static DocumentModel content(String type, String rootPath) {
    DocumentModel content = new DocumentModel();
    content.setType(type);
    content.setRootPath(rootPath);
    return content;
  }

  @Override
  public void renderIndexPaging(String indexFile) throws URISyntaxException {
    long total = store.getPublishedCount("post");
    int perPage = configuration.getPostsPerPage();
    if (total == 0 || perPage < 1) {
      renderIndex(indexFile);
      return;
    }
    PagingHelper pages = new PagingHelper(total, perPage);
    for (int page = 1; page <= pages.getNumberOfPages(); page++) {
      TemplateModel model = new TemplateModel();
      model.setNumberOfPages(pages.getNumberOfPages());
      model.setCurrentPageNuber(page);
      model.setPreviousFilename(pages.getPreviousFileName(page));
      model.setNextFileName(pages.getNextFileName(page));
      model.setContent(content(MASTER_INDEX, page > 1 ? "../" : ""));
      add(
          pages.getCurrentFileName(page, indexFile),
          configuration.getTemplateByDocType(MASTER_INDEX),
          MASTER_INDEX,
          model,
          new Paging((page - 1L) * perPage, perPage));
    }
  }

  @Override
  public int renderTags(String tagPath) {
    int before = tasks.size();
    String extension = configuration.getOutputExtension();
    String template = configuration.getTemplateByDocType(ModelAttributes.TAG);
    for (String tag : tags.get()) {
      String target = tagPath + "/" + tag + extension;
      Supplier<TemplateModel> model =
          () -> {
            TemplateModel values = new TemplateModel();
            values.setTag(tag);
            values.setContent(content(ModelAttributes.TAG, rootOf(target)));
            return values;
          };
      Optional<PageKey> key = ours ? Optional.of(PageKey.tag(tag)) : Optional.empty();
      tasks.add(
          new PageTask(
              target, template, ModelAttributes.TAG, model, key, Paging.NONE, "", List.of()));
    }
    if (configuration.getRenderTagsIndex()) {
      String target = tagPath + "/index" + extension;
      TemplateModel model = new TemplateModel();
      model.setContent(content(ModelAttributes.TAGS, rootOf(target)));
      String index = configuration.getTemplateByDocType("tagsindex");
      add(target, index, ModelAttributes.TAGS, model, Paging.NONE);
    }
    return tasks.size() - before;
  }

  private String rootOf(String target) {
    File file = new File(configuration.getDestinationFolder() + File.separator + target);
    return FileUtil.getUriPathToDestinationRoot(configuration, file);
  }
}
