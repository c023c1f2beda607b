package org.attune.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.attune.problem.Problem;
import org.attune.source.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * All works that the pages of a site may cite. Its file may be read only when a page cites
 * something. May be used by several threads.
 */
public final class References {
  /** No works. */
  public static final References NONE = new References(() -> Works.of(Map.of()));

  private final Supplier<Works> reading;
  private @Nullable Works read;
  private final Map<String, Terms> terms = new ConcurrentHashMap<>();

  /**
   * Entries by all that they depend on: many pages cite the same work, and writing it is slow. The
   * key is a text, since the JVM makes code for a record's hash when it is first asked for one.
   */
  private final Map<String, String> entries = new ConcurrentHashMap<>();

  private final Map<String, Naming.Key> sortKeys = new ConcurrentHashMap<>();

  private References(Supplier<Works> reading) {
    this.reading = reading;
  }

  /**
   * Reads a list of works in CSL-JSON. What can't be used is reported and left out.
   *
   * @param json the references file
   */
  public static References read(SourceText json, Consumer<Problem> problems) {
    Works works = Works.of(WorkReader.read(json, problems));
    return new References(() -> works);
  }

  /**
   * The same, read by whoever asks first; what is wrong is reported then.
   *
   * @param json empty where the file can't be read
   */
  public static References later(Supplier<Optional<SourceText>> json, Consumer<Problem> problems) {
    return new References(
        () -> Works.of(json.get().map(text -> WorkReader.read(text, problems)).orElse(Map.of())));
  }

  /**
   * Works that were checked when their file was made: each is read when it is cited.
   *
   * @param json as the file of references that comes with Attune is written, in UTF-8; empty where
   *     it can't be read
   */
  public static References checked(Supplier<Optional<byte[]>> json) {
    return new References(() -> new CheckedWorks(json.get().orElse(new byte[0])));
  }

  private synchronized Works works() {
    Works works = read;
    if (works == null) {
      works = reading.get();
      read = works;
    }
    return works;
  }

  /** All keys, in the file's order. */
  public Set<String> keys() {
    return works().ids();
  }

  /**
   * A citation of some works as it stands in a sentence: {@code (Flückiger et al., 2018)}.
   *
   * @param keys known ones; others are passed over
   * @param lang the page's language as a BCP 47 tag
   */
  public String inText(List<String> keys, String lang) {
    Bibliography cited = cited(keys, lang);
    return keys.stream()
        .map(cited::inText)
        .flatMap(Optional::stream)
        .collect(Collectors.joining("; ", "(", ")"));
  }

  private Naming.Key sortKey(Work work) {
    return sortKeys.computeIfAbsent(work.id(), id -> Naming.Key.of(work));
  }

  /**
   * The works that one page cites, for its list and for the citations in its text.
   *
   * @param keys in any order, repeated or not; unknown ones are passed over
   * @param lang the page's language as a BCP 47 tag
   */
  public Bibliography cited(Collection<String> keys, String lang) {
    if (keys.isEmpty()) {
      return Bibliography.EMPTY;
    }
    List<Work> cited = new ArrayList<>();
    for (String key : new HashSet<>(keys)) {
      Work work = works().find(key);
      if (work != null) {
        cited.add(work);
      }
    }
    cited.sort((one, other) -> sortKey(one).compareTo(sortKey(other)));
    Terms words = terms.computeIfAbsent(lang, Terms::of);
    return new Bibliography(
        cited,
        words,
        (work, year) ->
            entries.computeIfAbsent(
                work.id() + "\n" + lang + "\n" + year, unused -> ApaEntry.of(work, words, year)));
  }
}
