package org.attune.jbake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.attune.delivery.Delivery;
import org.attune.inputs.Inputs;
import org.attune.problem.Position;
import org.attune.problem.Problem;
import org.attune.site.Baking;
import org.attune.site.PageMemory;
import org.attune.site.PageSink;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jspecify.annotations.Nullable;

/** Renders the queued pages on several threads and writes their files. */
final class PageWriter {
  private final PageEngine engine;
  private final Path output;
  private final Charset encoding;
  private final String templateFolder;
  private final Supplier<Delivery> delivered;
  private final int threads;
  private final PageMemory memory;
  private final OvenAnswers now;
  private final PageSink sink;
  private final Consumer<Problem> problems;
  private Map<String, PageTask> written = Map.of();

  PageWriter(
      PageEngine engine,
      Baking baking,
      JBakeConfiguration configuration,
      PageSink sink,
      Consumer<Problem> problems) {
    this.engine = engine;
    this.output = baking.output().toAbsolutePath().normalize();
    this.encoding = Charset.forName(configuration.getRenderEncoding());
    this.templateFolder = configuration.getTemplateFolderName();
    this.delivered = baking.delivery();
    this.threads = baking.threads();
    this.memory = baking.memory();
    this.now = new OvenAnswers(engine, baking.delivery());
    this.sink = sink;
    this.problems = problems;
  }

  /** A page that was not made. */
  private record Miss(PageTask task, Optional<TemplateFailure> template, String said) {}

  /**
   * Renders and writes all pages; where two go into one file, the later one stands, as in JBake.
   */
  void write(List<PageTask> tasks) throws IOException {
    written = standing(tasks);
    List<PageTask> first = new ArrayList<>();
    List<PageTask> rest = new ArrayList<>();
    for (PageTask task : written.values()) {
      (Delivery.isNamedByContent(task.target()) ? first : rest).add(task);
    }
    // Their names stand in the pages.
    List<Optional<Miss>> results = new ArrayList<>(InParallel.map(first, threads, this::make));
    results.addAll(InParallel.map(rest, threads, this::make));
    report(results.stream().flatMap(Optional::stream).toList());
  }

  /** What was written, by its path below the site's root. */
  Map<String, PageTask> written() {
    return written;
  }

  private Map<String, PageTask> standing(List<PageTask> tasks) {
    Map<String, PageTask> standing = new LinkedHashMap<>();
    for (PageTask task : tasks) {
      for (String removed : task.removes()) {
        overwritten(standing.remove(name(removed)), task);
      }
      overwritten(standing.remove(name(task.target())), task);
      standing.put(name(task.target()), task);
    }
    return standing;
  }

  /** The same name for the same file. Most are as they should be, and paths are slow to make. */
  private String name(String target) {
    boolean plain =
        !target.startsWith("/")
            && target.indexOf('\\') < 0
            && !target.contains("//")
            && !target.contains("./")
            && !target.endsWith("/.")
            && !target.contains("..");
    return plain ? target : output.relativize(file(target)).toString().replace('\\', '/');
  }

  private Path file(String target) {
    return output.resolve(target.startsWith("/") ? target.substring(1) : target).normalize();
  }

  private void overwritten(@Nullable PageTask earlier, PageTask later) {
    if (earlier != null) {
      problems.accept(
          Problem.warning(
              earlier.source(),
              Position.START,
              "page-overwritten",
              "Two pages go into " + earlier.target() + ", and JBake keeps the later one",
              "This one gives way to "
                  + (later.source().isEmpty() ? "the " + later.type() + " page" : later.source()),
              "rename one of them"));
    }
  }

  private Optional<Miss> make(PageTask task) {
    Path file = file(task.target());
    if (!file.startsWith(output)) {
      return Optional.of(new Miss(task, Optional.empty(), "It would lie outside the site"));
    }
    String uri = name(task.target());
    PageMemory.Work work = new PageMemory.Work(uri, String.valueOf(task.template()), task.source());
    try {
      Optional<PageMemory.Kept> kept = memory.again(work, now);
      if (kept.isPresent()) {
        keep(kept.get(), work);
      } else {
        make(task, work);
      }
      return Optional.empty();
    } catch (TemplateFailure e) {
      sink.unmade(uri);
      return Optional.of(new Miss(task, Optional.of(e), ""));
    } catch (IOException e) {
      if (isForItsName(e, file)) {
        sink.unmade(uri);
        return Optional.of(new Miss(task, Optional.empty(), String.valueOf(e.getMessage())));
      }
      throw new UncheckedIOException(e);
    }
  }

  private void make(PageTask task, PageMemory.Work work) throws TemplateFailure, IOException {
    try (Inputs heard = Inputs.listen()) {
      Delivery.Delivered page = delivered.get().deliver(work.uri(), engine.render(task));
      byte[] bytes = page.text().getBytes(encoding);
      Path target = output.resolve(page.path());
      write(target, bytes);
      memory.made(work, page.path(), bytes, heard.answers());
      byte[] utf8 =
          encoding.equals(StandardCharsets.UTF_8)
              ? bytes
              : page.text().getBytes(StandardCharsets.UTF_8);
      sink.page(page.path(), page.text(), utf8, work.source(), work.template());
    }
  }

  /** Most folders are there: to ask for each page costs as much as to open the file. */
  private static void write(Path target, byte[] bytes) throws IOException {
    try {
      Files.write(target, bytes);
    } catch (NoSuchFileException e) {
      Files.createDirectories(target.getParent());
      Files.write(target, bytes);
    }
  }

  private void keep(PageMemory.Kept kept, PageMemory.Work work) {
    if (Delivery.isNamedByContent(work.uri())) {
      // Pages ask for its name.
      delivered.get().deliver(work.uri(), new String(kept.bytes(), encoding));
    }
    sink.kept(kept, work);
  }

  /**
   * Tells whether this page alone can't be written, for its name. Anything else, such as a full
   * disk, ends the build: a link check of pages that were cut off would report what is not so.
   */
  private boolean isForItsName(IOException failure, Path file) {
    return failure instanceof FileAlreadyExistsException
        || Files.isDirectory(file)
        || String.valueOf(failure.getMessage()).contains("name too long");
  }

  private void report(List<Miss> misses) {
    Map<String, List<Miss>> faults = new TreeMap<>();
    misses.stream()
        .sorted((one, other) -> one.task().target().compareTo(other.task().target()))
        .forEach(m -> faults.computeIfAbsent(key(m), unused -> new ArrayList<>()).add(m));
    faults.values().forEach(same -> problems.accept(problem(same.get(0), same.size())));
  }

  /** One fault of a template is one problem, on however many pages it shows. */
  private static String key(Miss miss) {
    return miss.template()
        .map(e -> e.kind() + "\0" + e.template() + "\0" + e.position() + miss.task().type())
        .orElse(miss.task().target());
  }

  private Problem problem(Miss miss, int pages) {
    String page = miss.task().target() + (pages > 1 ? " and " + (pages - 1) + " more" : "");
    return miss.template()
        .map(e -> templateProblem(e, miss.task(), page))
        .orElseGet(
            () ->
                Problem.error(
                    miss.task().source(),
                    Position.START,
                    "page-unwritable",
                    "The page " + page + " can't be written",
                    miss.said(),
                    "change its name, or allow writing"));
  }

  private Problem templateProblem(TemplateFailure e, PageTask task, String page) {
    String path = e.template().isEmpty() ? "" : templateFolder + "/" + e.template();
    return switch (e.kind()) {
      case FAULTY ->
          Problem.error(
              path,
              e.position(),
              "template-failed",
              "The template failed while making " + page,
              String.valueOf(e.getMessage()),
              "correct the template or the page's header");
      case OTHER_ENGINE ->
          Problem.error(
              path,
              Position.START,
              "template-engine",
              "Only Freemarker templates can be used here",
              "Found a template of another engine, needed for " + page,
              "write the template as .ftl, or build this site with JBake itself");
      case MISSING ->
          Problem.error(
              path,
              Position.START,
              "template-missing",
              "There is no template for " + page,
              "Pages of type \"" + task.type() + "\" need one",
              "add the template, or set template." + task.type() + ".file in jbake.properties");
    };
  }
}
