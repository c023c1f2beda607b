package org.attune.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.attune.inputs.Fingerprint;
import org.attune.store.In;
import org.attune.store.Objects;
import org.attune.store.Out;

/** The published files that are no pages: those of the last build, and those of this one. */
final class KeptFiles {
  private final Objects objects;
  private final Map<String, Left> old = new HashMap<>();
  private final Map<String, Left> kept = new ConcurrentHashMap<>();
  private final Set<String> copied = ConcurrentHashMap.newKeySet();

  KeptFiles(Objects objects) {
    this.objects = objects;
  }

  /**
   * A file as a build leaves it to the next.
   *
   * @param path where it lies below the site's root
   * @param leads the numbers of what its links led to; empty where one was broken, and for a file
   *     that has none
   */
  @SuppressWarnings("ArrayRecordComponent") // Compared by nobody.
  private record Left(String path, Objects.Kept file, Optional<int[]> leads) {
    void write(Out out) {
      out.text(path);
      file.write(out);
      out.truth(leads.isPresent());
      leads.ifPresent(out::numbers);
    }

    static Left read(In in) {
      return new Left(
          in.text(),
          Objects.Kept.read(in),
          in.truth() ? Optional.of(in.numbers()) : Optional.empty());
    }
  }

  /** Reads what the last build left. */
  void read(In in) {
    in.all(Left::read).forEach(file -> old.put(file.path(), file));
  }

  void forget() {
    old.clear();
  }

  /** As {@link PageMemory#again(String, PageMemory.Content, Path)}. */
  boolean again(String path, PageMemory.Content content, Path target) throws IOException {
    Left before = old.get(path);
    if (before == null
        || before.file().size() != content.size()
        || before.file().fingerprint() != content.fingerprint()) {
      return false;
    }
    Optional<Objects.Kept> here = objects.publish(before.file(), target);
    here.ifPresent(now -> kept.put(path, new Left(path, now, before.leads())));
    return here.isPresent();
  }

  /** What the links of a file led to that lies in the output as the last build left it. */
  Optional<int[]> leads(String path) {
    return Optional.ofNullable(kept.get(path)).flatMap(Left::leads);
  }

  /** As {@link PageMemory#copied(String)}. */
  void copied(String path) {
    copied.add(path);
  }

  /**
   * Takes in what was copied, and writes what is left to the next build. What was copied is read
   * where it lies now: its source may have changed since.
   *
   * @param leads the numbers of what the links of a file lead to, by its path
   */
  void save(Path published, Function<String, Optional<int[]>> leads, Out out) throws IOException {
    for (String path : copied) {
      kept.remove(path);
      Path file = published.resolve(path);
      long size = Files.exists(file) ? Files.size(file) : Long.MAX_VALUE;
      if (size <= Integer.MAX_VALUE) {
        Optional<Objects.Kept> taken = objects.takeLinked(file, Fingerprint.of(file), (int) size);
        if (taken.isEmpty()) {
          break; // The disk has no links: nobody reads the other files for nothing.
        }
        kept.put(path, new Left(path, taken.get(), Optional.empty()));
      }
    }
    List<Left> left = new ArrayList<>();
    kept.forEach((path, one) -> left.add(new Left(path, one.file(), leads.apply(path))));
    out.all(left, (to, file) -> file.write(to));
  }

  /** These and the files of some pages, for the next build; complete once they are saved. */
  List<Objects.Kept> left(Collection<RememberedPage> pages) {
    return with(pages, kept.values());
  }

  /** Those of the last build and the files of its pages. */
  List<Objects.Kept> before(Collection<RememberedPage> pages) {
    return with(pages, old.values());
  }

  private static List<Objects.Kept> with(Collection<RememberedPage> pages, Collection<Left> files) {
    List<Objects.Kept> all = new ArrayList<>();
    files.forEach(file -> all.add(file.file()));
    pages.forEach(page -> all.add(page.file()));
    return all;
  }
}
