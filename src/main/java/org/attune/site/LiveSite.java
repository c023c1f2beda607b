package org.attune.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.attune.catalog.Catalog;
import org.attune.catalog.CatalogReader;
import org.attune.catalog.CatalogUpdate;
import org.attune.catalog.RememberedPages;
import org.attune.config.SiteConfig;
import org.attune.html.LinkReader;
import org.attune.inputs.Input;
import org.attune.links.Leads;
import org.attune.problem.Problem;
import org.attune.store.InputTable;
import org.attune.view.Views;

/**
 * A site that stays in memory after it was built. When articles are saved, their pages are made
 * again at once, pages that show something of them when somebody asks for them or when there is
 * time, and nothing is written to the disk.
 *
 * <p>It answers only where nothing but these pages can have changed and nothing is wrong with them;
 * all else is left to a whole build, which knows how to say it.
 */
public final class LiveSite {
  /** Bytes of fresh pages, beyond which a whole build writes them down. */
  private static final long MOST = 64L << 20;

  /** Pages that are made between two looks at whether there is something better to do. */
  private static final int PART = 16;

  /**
   * What was left by the build.
   *
   * @param result what the build came to
   * @param reviewed the problems among its own that every review finds anew
   */
  record Origin(
      SiteBuild.Options options,
      SiteBuild.Reading reading,
      LeftPages left,
      SiteBuild.Again again,
      BuildResult result,
      List<Problem> reviewed) {}

  /**
   * The site after a change.
   *
   * @param pages all that is newer than the folder
   */
  public record Update(BuildResult result, FreshPages pages) {}

  private final Origin origin;
  private final CompletableFuture<Optional<State>> state;

  /** A site that was just published. Gets ready beside what follows. */
  LiveSite(Origin origin) {
    this.origin = origin;
    this.state = CompletableFuture.supplyAsync(this::prepared).exceptionally(e -> Optional.empty());
  }

  /** True for a site that was built on this day, with which dates of publication are compared. */
  public boolean isOf(LocalDate day) {
    return origin.options().today().equals(day);
  }

  /**
   * Brings the site up to date.
   *
   * @param changed paths of all files that were saved since it last was, relative to the site's
   *     folder: {@code content/articles/fit.md}
   * @return empty where only a whole build can do it; the site is then as it was
   */
  public Optional<Update> after(Collection<String> changed) throws IOException {
    try {
      Optional<State> now = state.join();
      return now.isEmpty() ? Optional.empty() : now.get().after(Set.copyOf(changed));
    } catch (UncheckedIOException e) {
      // A file that went or changed while it was read: the next building will tell.
      return Optional.empty();
    }
  }

  /**
   * Makes and checks the pages that show something of what was saved and that nobody has asked for.
   *
   * @param again asked now and then; false to leave the rest for another time
   * @return false where only a whole build can go on
   */
  public boolean finish(BooleanSupplier again) throws IOException {
    try {
      return state.join().isEmpty() || state.join().get().finish(again);
    } catch (UncheckedIOException e) {
      return false;
    }
  }

  private Optional<State> prepared() {
    State fresh = new State(origin);
    return fresh.canLive() ? Optional.of(fresh) : Optional.empty();
  }

  /** The site as it is now. */
  private static final class State {
    private final Origin origin;
    private final CatalogUpdate updates;
    private final InputTable questions;
    private final Map<String, RememberedPage> pages = new HashMap<>();
    private final Map<String, int[]> checks;
    private final LiveLinks links;
    private final List<Problem> between;
    private final List<Problem> faults;
    private final Map<String, byte[]> made = new HashMap<>();
    private final Set<String> late = new HashSet<>();
    private Views views;

    State(Origin origin) {
      this.origin = origin;
      this.questions = origin.left().questions();
      SiteBuild.Options options = origin.options();
      Views built = origin.reading().views().orElseThrow();
      this.updates =
          new CatalogUpdate(
              origin.reading().files(),
              origin.reading().config(),
              new CatalogReader.Options(options.drafts(), 1, options.today()),
              built.catalog());
      this.checks = built.catalog().checks(questions);
      this.views = built.with(updates.unopened(built.catalog()));
      origin.left().pages().forEach(page -> pages.put(page.path(), page));
      questions.getReady();
      this.links = new LiveLinks(options.out(), origin.again().address(), pages.values());
      this.between = updates.between(views.catalog());
      this.faults = faults(views.catalog(), Set.of());
      views.getReady();
    }

    /** False for a site whose pages show what nobody notes, or that has rules for addresses. */
    boolean canLive() {
      BitSet unnoted = questions.which(input -> input.kind() == Input.Kind.UNNOTED);
      String encoding =
          origin.reading().config().properties().getOrDefault("render.encoding", "UTF-8");
      return origin.options().purpose() == Purpose.PLAIN
          && encoding.equalsIgnoreCase(StandardCharsets.UTF_8.name())
          && !links.hasRules()
          && pages.values().stream().noneMatch(page -> asks(page.from(), unnoted));
    }

    /** What is wrong with pages that something was wrong with before. */
    private List<Problem> faults(Catalog catalog, Set<String> without) {
      return catalog.documents().stream()
          .map(document -> document.path())
          .filter(path -> !checks.containsKey(path) && !without.contains(path))
          .flatMap(path -> updates.check(catalog, path).problems().stream())
          .toList();
    }

    Optional<Update> after(Set<String> saved) throws IOException {
      Set<String> changed = new HashSet<>(saved);
      changed.removeIf(this::hasPassed);
      boolean faulty =
          origin.result().problems().stream().anyMatch(p -> changed.contains(p.path()));
      Optional<Catalog> read = faulty ? Optional.empty() : updates.with(views.catalog(), changed);
      if (read.isEmpty() || changed.stream().anyMatch(path -> !checks.containsKey(path))) {
        return Optional.empty();
      }
      Catalog catalog = read.get();
      if (CatalogUpdate.sameFiles(views.catalog(), catalog, changed)) {
        // The system may tell of one save twice; what is late by the first was told then.
        return Optional.of(update(problems(catalog), Set.of()));
      }
      Views now = views.with(catalog);
      InputTable.Answers answers = now.answers(RememberedPages.NONE);
      BitSet other = questions.changed(changed, answers::now);
      Optional<Map<String, int[]>> checked = checked(catalog, changed, other);
      if (checked.isEmpty() || !faults(catalog, changed).equals(faults)) {
        return Optional.empty();
      }
      return remade(catalog, now, other, checked.get(), changed);
    }

    /** True for what an editor's program wrote beside a file and took away again. */
    private boolean hasPassed(String path) {
      SiteConfig.Layout layout = origin.reading().config().layout();
      String name = path.substring(path.lastIndexOf('/') + 1);
      return path.startsWith(layout.content() + "/")
          && !name.equalsIgnoreCase(layout.ignoreFile()) // It hid pages that nobody knows.
          && !views.catalog().knows(path)
          && origin.result().problems().stream().noneMatch(p -> p.path().equals(path))
          && Files.notExists(origin.options().site().resolve(path));
    }

    private static boolean asks(int[] numbers, BitSet questions) {
      for (int number : numbers) {
        if (questions.get(number)) {
          return true;
        }
      }
      return false;
    }

    /** What the checks of the pages ask now that ask about a change; empty where one is faulty. */
    private Optional<Map<String, int[]>> checked(
        Catalog catalog, Set<String> changed, BitSet other) {
      boolean sameFaces = CatalogUpdate.sameFaces(views.catalog(), catalog, changed);
      if (!sameFaces && !updates.between(catalog).equals(between)) {
        return Optional.empty();
      }
      Map<String, int[]> again = new HashMap<>();
      for (Map.Entry<String, int[]> page : checks.entrySet()) {
        if (changed.contains(page.getKey()) || asks(page.getValue(), other)) {
          CatalogUpdate.Checked found = updates.check(catalog, page.getKey());
          if (!found.problems().isEmpty()) {
            return Optional.empty();
          }
          again.put(page.getKey(), questions.numbers(found.answers()));
        }
      }
      return Optional.of(again);
    }

    /** Makes the pages of the changed files; whatever else shows something of them is late. */
    private Optional<Update> remade(
        Catalog catalog, Views now, BitSet other, Map<String, int[]> checked, Set<String> changed)
        throws IOException {
      Set<String> own = new HashSet<>();
      Set<String> dirty = new HashSet<>();
      for (RememberedPage page : pages.values()) {
        if (asks(page.from(), other)) {
          boolean ofChanged = changed.contains(page.work().source());
          (ofChanged && LinkReader.isHtml(page.path()) ? own : dirty).add(page.path());
        }
      }
      Set<String> waiting = new HashSet<>(late);
      waiting.addAll(dirty);
      waiting.removeAll(own);
      if (!make(own, now, waiting)) {
        return Optional.empty();
      }
      List<Problem> problems = problems(catalog);
      checks.putAll(checked);
      views = now;
      late.clear();
      late.addAll(waiting);
      dirty.addAll(own);
      return Optional.of(update(problems, dirty));
    }

    /**
     * Makes pages that are late, some at a time.
     *
     * @param again asked before each part; false to leave the rest
     * @return false where something is wrong with one, or the pages have grown too many
     */
    boolean finish(BooleanSupplier again) throws IOException {
      // The index of the search takes all texts to make: it waits for somebody who searches.
      List<String> rest = late.stream().filter(path -> !path.endsWith(".js")).sorted().toList();
      for (int from = 0; from < rest.size() && again.getAsBoolean(); from += PART) {
        List<String> part = rest.subList(from, Math.min(from + PART, rest.size()));
        Set<String> waiting = new HashSet<>(late);
        part.forEach(waiting::remove);
        if (!make(part, views, waiting)) {
          return false;
        }
        part.forEach(late::remove);
      }
      return made.values().stream().mapToLong(bytes -> bytes.length).sum() <= MOST;
    }

    /**
     * Makes and checks pages.
     *
     * @param waiting pages that are not made yet, which they may lead to
     * @return false where something is wrong with one, which is then not taken
     */
    private boolean make(Collection<String> paths, Views now, Set<String> waiting)
        throws IOException {
      PageMaker maker = origin.again().maker();
      Optional<Map<String, PageMaker.Made>> again = maker.pages(paths, now);
      if (again.isEmpty() || again.get().values().stream().anyMatch(State::showsUnnoted)) {
        return false;
      }
      Map<String, String> texts = new HashMap<>();
      again.get().forEach((path, page) -> texts.put(path, page.text()));
      if (loads(texts)) {
        return false;
      }
      FreshPages newer = new FreshPages(made, waiting, maker, now);
      Optional<Map<String, Leads>> leads = links.sound(texts, newer, questions.of(Input.Kind.PART));
      leads.ifPresent(sound -> again.get().forEach((path, page) -> take(path, page, sound)));
      return leads.isPresent();
    }

    private static boolean showsUnnoted(PageMaker.Made page) {
      return page.from().keySet().stream().anyMatch(input -> input.kind() == Input.Kind.UNNOTED);
    }

    /** True where a page loads something from elsewhere, or did. */
    private boolean loads(Map<String, String> texts) {
      PrivacyCheck privacy = new PrivacyCheck(origin.reading().config());
      texts.forEach((path, text) -> privacy.page(path, text, "", ""));
      return !privacy.loading().isEmpty()
          || texts.keySet().stream().anyMatch(path -> page(path).loads());
    }

    private RememberedPage page(String path) {
      return Optional.ofNullable(pages.get(path)).orElseThrow();
    }

    private void take(String path, PageMaker.Made page, Map<String, Leads> leads) {
      made.put(path, page.bytes());
      RememberedPage before = page(path);
      pages.put(
          path,
          new RememberedPage(
              before.work(),
              path,
              questions.numbers(page.from()),
              before.file(),
              false,
              Optional.ofNullable(leads.get(path)).map(all -> LeadInputs.numbers(all, questions))));
    }

    /** What there was to say of the site before, and what a review says of it now. */
    private List<Problem> problems(Catalog catalog) {
      List<Problem> problems = new ArrayList<>(origin.result().problems());
      problems.removeAll(origin.reviewed());
      LocalDate today = origin.options().today();
      problems.addAll(new SiteReview(origin.reading(), catalog, today, false).brief());
      return problems;
    }

    private Update update(List<Problem> problems, Set<String> dirty) {
      BuildResult built = origin.result();
      BuildResult result =
          new BuildResult(
              problems,
              built.pages(),
              Optional.of(dirty),
              built.drafts(),
              built.out(),
              true,
              built.loadsFrom());
      return new Update(result, new FreshPages(made, late, origin.again().maker(), views));
    }
  }
}
