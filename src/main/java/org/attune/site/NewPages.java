package org.attune.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.attune.inputs.Fingerprint;
import org.attune.store.Objects;

/** The pages that a build makes anew, until it takes them into its memory. */
final class NewPages {
  /**
   * A page that was made.
   *
   * @param from the numbers of what it was made from, in the table of this build
   */
  @SuppressWarnings("ArrayRecordComponent") // Compared by nobody.
  private record New(PageMemory.Work work, String path, int[] from, long fingerprint, int size) {}

  /**
   * A page that lies in the memory.
   *
   * @param from as it was made
   */
  @SuppressWarnings("ArrayRecordComponent") // Compared by nobody.
  record Taken(PageMemory.Work work, String path, int[] from, Objects.Kept file) {}

  private final Map<String, New> made = new ConcurrentHashMap<>();

  /** Hears of a page; may be called by several threads. */
  void add(PageMemory.Work work, String path, byte[] bytes, int[] from) {
    made.put(work.uri(), new New(work, path, from, Fingerprint.of(bytes), bytes.length));
  }

  /** Their addresses, before delivery named them. */
  Set<String> uris() {
    return Set.copyOf(made.keySet());
  }

  /**
   * Takes them in, on all cores: a first build makes all pages.
   *
   * @param published the folder that holds them
   * @throws UncheckedIOException where the disk can't take one
   */
  Stream<Taken> takenInto(Objects objects, Path published) {
    return made.values().parallelStream().map(page -> taken(page, objects, published));
  }

  private static Taken taken(New page, Objects objects, Path published) {
    try {
      Path file = published.resolve(page.path());
      return new Taken(
          page.work(),
          page.path(),
          page.from(),
          objects.take(file, page.fingerprint(), page.size()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
