package org.attune.pagechecks;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.attune.browser.BuiltSite;
import org.attune.browser.Chromium;
import org.attune.browser.Viewing;
import org.attune.browser.Visit;

/**
 * A walk over the pages of a site. Each worker has a browser of its own, opens a page once, and
 * looks at it in one way after another.
 */
final class Inspection {
  private static final int WORKERS = Math.min(4, Runtime.getRuntime().availableProcessors());

  private static final List<Viewing> TWO = List.of(Viewing.PHONE, Viewing.DESK_DARK);

  private static final List<Viewing> MATRIX =
      TWO.stream()
          .flatMap(
              viewing ->
                  Stream.of(viewing, viewing.inverted(), viewing.still(), viewing.inForcedColors()))
          .toList();

  private final List<PageCheck> checks;
  private final Report report;
  private final Predicate<Report> enough;

  private Inspection(List<PageCheck> checks, Predicate<Report> enough) {
    this.checks = checks;
    this.report = new Report(checks);
    this.enough = enough;
  }

  /**
   * Looks at all pages: in all ways at one page of each kind, in two ways at the others.
   *
   * @param only the pages whose paths match
   * @param everything true for all pages in all ways
   */
  static Report ofSite(BuiltSite site, String only, List<PageCheck> checks, boolean everything) {
    Collection<String> examples = site.onePageOfEachKind();
    Queue<Task> tasks = new ArrayDeque<>();
    // The long ones first, so that the workers end at about the same time.
    site.pages().stream()
        .filter(page -> page.matches(only))
        .map(page -> new Task(new PageFile(site, page), everything || examples.contains(page)))
        .sorted((a, b) -> Boolean.compare(b.example(), a.example()))
        .forEach(tasks::add);
    return new Inspection(checks, report -> false).run(tasks);
  }

  /**
   * Looks at one page, in one way after another, with a browser that is there already.
   *
   * @param finding the words that end the looking once they are found
   */
  static Report ofPage(PageFile page, PageCheck check, String finding, Chromium chromium) {
    Inspection inspection =
        new Inspection(
            List.of(check),
            report ->
                report.findings(check.number()).stream()
                    .anyMatch(found -> found.toString().contains(finding)));
    inspection.look(new Task(page, true), chromium);
    return inspection.report;
  }

  private record Task(PageFile page, boolean example) {}

  private Report run(Queue<Task> waiting) {
    Queue<Task> tasks = new ConcurrentLinkedQueue<>(waiting);
    ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
    try {
      List<Future<?>> ends = new ArrayList<>();
      for (int worker = 0; worker < WORKERS; worker++) {
        ends.add(workers.submit(() -> work(tasks)));
      }
      for (Future<?> end : ends) {
        end.get();
      }
      return report;
    } catch (ExecutionException e) {
      throw new AssertionError("the pages could not be looked at", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("the pages were not looked at to the end", e);
    } finally {
      workers.shutdownNow();
    }
  }

  private void work(Queue<Task> tasks) {
    try (Chromium chromium = Chromium.start();
        Visit reader = chromium.reader(Viewing.PHONE)) {
      for (Task task = tasks.poll(); task != null; task = tasks.poll()) {
        look(task, chromium, reader);
      }
    }
  }

  private void look(Task task, Chromium chromium) {
    try (Visit reader = chromium.reader(Viewing.PHONE)) {
      look(task, chromium, reader);
    }
  }

  private void look(Task task, Chromium chromium, Visit reader) {
    readFile(task.page());
    if (task.page().isMoved()) {
      return; // A browser never shows it for long enough to look.
    }
    if (checks.stream().anyMatch(PageCheck::needsOpenPage) && !enough.test(report)) {
      lookAtOpen(task, reader);
    }
    if (task.example()) {
      checks.forEach(check -> check.visits().forEach(look -> visit(check, look, task, chromium)));
    }
  }

  private void readFile(PageFile page) {
    for (PageCheck check : checks) {
      check.files().forEach(look -> report.note(check, page, "", () -> look.at(page)));
    }
  }

  private void lookAtOpen(Task task, Visit reader) {
    PageFile page = task.page();
    reader.follow(page.site().url(page.path())).as(Viewing.PHONE);
    OpenPage open = new OpenPage(page, reader, Viewing.PHONE);
    for (PageCheck check : checks) {
      check.once().forEach(look -> report.note(check, page, "", () -> look.at(open)));
    }
    for (Viewing viewing : task.example() ? MATRIX : TWO) {
      if (!enough.test(report)) {
        lookAs(viewing, page, reader);
      }
    }
    if (!reader.leftBehind().isEmpty()) {
      reader.forget();
    }
  }

  private void lookAs(Viewing viewing, PageFile page, Visit reader) {
    List<PageCheck> looking = checks.stream().filter(it -> !it.viewings().isEmpty()).toList();
    if (looking.isEmpty()) {
      return;
    }
    OpenPage open = new OpenPage(page, reader.as(viewing), viewing);
    for (PageCheck check : looking) {
      check
          .viewings()
          .forEach(look -> report.note(check, page, viewing.toString(), () -> look.at(open)));
    }
  }

  private void visit(PageCheck check, PageCheck.VisitLook look, Task task, Chromium chromium) {
    if (!enough.test(report)) {
      report.note(check, task.page(), "", () -> look.at(task.page(), chromium));
    }
  }

  /** A look that may fail to read a file. */
  interface Looking {
    List<String> findings() throws IOException;
  }
}
