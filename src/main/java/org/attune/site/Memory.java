package org.attune.site;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.attune.catalog.RememberedPages;
import org.attune.inputs.Fingerprint;
import org.attune.problem.Position;
import org.attune.problem.Problem;
import org.attune.problem.Severity;
import org.attune.view.Views;

/**
 * The memory of one build, or none: a site of JBake's own has none, nor has a site whose folder
 * can't be written.
 */
final class Memory implements Closeable {
  /** Beside a site's sources. */
  private static final String FOLDER = ".attune";

  private final Path folder;
  private final Consumer<Problem> problems;
  private final CompletableFuture<Optional<BuildMemory>> begun;
  private CompletableFuture<Optional<BuildMemory>> used =
      CompletableFuture.completedFuture(Optional.empty());

  private Memory(Path folder, Consumer<Problem> problems) {
    this.folder = folder;
    this.problems = problems;
    // A folder is made only for a site that turns out to be one of ours.
    this.begun =
        Files.isDirectory(folder)
            ? CompletableFuture.supplyAsync(
                () -> BuildMemory.open(folder, why -> problems.accept(unusable(why))))
            : CompletableFuture.completedFuture(Optional.empty());
  }

  /** Begins to read what the last build left, beside what follows. */
  static Memory begin(SiteBuild.Options options, Consumer<Problem> problems) {
    // Builds that make different pages have different memories.
    String kind =
        (options.purpose() == Purpose.PLAIN ? "plain" : "site")
            + (options.drafts() ? "-with-drafts" : "");
    return new Memory(options.site().resolve(FOLDER).resolve("builds").resolve(kind), problems);
  }

  private static Problem unusable(String why) {
    return new Problem(
        "",
        Position.START,
        Severity.NOTE,
        "memory-unusable",
        "what the last build left in .attune/ " + why,
        "All pages were made anew",
        "nothing needs to be done");
  }

  /** Says which site it is. What it rests on is looked at beside what follows. */
  void use(SiteBuild.Sources sources) {
    if (!sources.plain()) {
      CompletableFuture<Long> key = CompletableFuture.supplyAsync(() -> key(sources));
      used =
          begun.thenCombine(
              key,
              (opened, now) -> {
                Optional<BuildMemory> build =
                    opened.or(
                        () -> BuildMemory.open(folder, why -> problems.accept(unusable(why))));
                build.ifPresent(memory -> memory.use(now));
                return build;
              });
    }
  }

  private static long key(SiteBuild.Sources sources) {
    Program.fingerprint(); // Asked for at the end, when one core works.
    try {
      return Grounds.of(sources.files(), sources.config());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The memory that is used, once it is read. */
  private Optional<BuildMemory> build() {
    try {
      return used.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  RememberedPages pages() {
    return build().map(BuildMemory::pages).orElse(RememberedPages.NONE);
  }

  PageMemory baking() {
    return build().<PageMemory>map(memory -> memory).orElse(PageMemory.NONE);
  }

  /** What this build made anew; empty where nothing is remembered. */
  Optional<Set<String>> made() {
    return build().map(BuildMemory::madeAnew);
  }

  /** Begins to hand out the pages of the last build. */
  void start(Path output, SiteBuild.Reading reading) {
    Optional<BuildMemory> build = build();
    if (build.isPresent() && reading.views().isPresent()) {
      Views views = reading.views().get();
      build
          .get()
          .start(views.catalog(), output, views.answers(pages()), Fingerprint.of(views.shared()));
    }
  }

  /** Leaves what this build knows to the next; where that can't be written, the next is a first. */
  void save(Path published) {
    Optional<BuildMemory> build = build();
    if (build.isPresent()) {
      try {
        build.get().save(published);
      } catch (IOException | UncheckedIOException | CompletionException e) {
        // A full disk, or one that was taken away: the site is published.
      }
    }
  }

  /** What was left; empty where nothing is remembered. */
  Optional<LeftPages> left() {
    return build().flatMap(BuildMemory::left);
  }

  @Override
  public void close() throws IOException {
    Optional<BuildMemory> opened;
    try {
      opened = used.join().or(begun::join);
    } catch (CompletionException e) {
      opened = begun.join();
    }
    if (opened.isPresent()) {
      opened.get().close();
    }
  }
}
