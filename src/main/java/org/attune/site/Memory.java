package org.attune.site;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.attune.catalog.RememberedPages;
import org.attune.inputs.Fingerprint;
import org.attune.problem.Problem;
import org.attune.view.Views;

/**
 * The memory of one build, or none: a site of JBake's own has none, nor has a site whose folder
 * can't be written.
 */
record Memory(Optional<BuildMemory> build) implements Closeable {
  /** Beside a site's sources. */
  private static final String FOLDER = ".attune";

  /** Opens the memory of a site; builds that make different pages have different ones. */
  static Memory of(SiteBuild.Options options, SiteBuild.Sources sources, Consumer<Problem> problems)
      throws IOException {
    if (sources.plain()) {
      return new Memory(Optional.empty());
    }
    String kind =
        (options.purpose() == Purpose.PLAIN ? "plain" : "site")
            + (options.drafts() ? "-with-drafts" : "");
    Path folder = options.site().resolve(FOLDER).resolve("builds").resolve(kind);
    return new Memory(
        BuildMemory.open(folder, Grounds.of(sources.files(), sources.config()), problems));
  }

  RememberedPages pages() {
    return build.map(BuildMemory::pages).orElse(RememberedPages.NONE);
  }

  PageMemory baking() {
    return build.<PageMemory>map(memory -> memory).orElse(PageMemory.NONE);
  }

  /** How many files this build made anew; empty where it keeps no count. */
  Optional<Integer> made() {
    return build.map(BuildMemory::madeAnew);
  }

  /** Begins to hand out the pages of the last build. */
  void start(Path output, SiteBuild.Reading reading) {
    if (build.isPresent() && reading.views().isPresent()) {
      Views views = reading.views().get();
      build.get().start(output, views.answers(pages()), Fingerprint.of(views.shared()));
    }
  }

  /** Leaves what this build knows to the next; where that can't be written, the next is a first. */
  void save(SiteBuild.Reading reading, Path published) {
    if (build.isPresent() && reading.catalog().isPresent()) {
      try {
        build.get().save(reading.catalog().get(), published);
      } catch (IOException e) {
        // A full disk, or one that was taken away: the site is published.
      }
    }
  }

  @Override
  public void close() throws IOException {
    if (build.isPresent()) {
      build.get().close();
    }
  }
}
