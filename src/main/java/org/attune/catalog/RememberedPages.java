package org.attune.catalog;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.attune.inputs.Fingerprint;
import org.attune.markdown.BodyRecord;
import org.attune.problem.Position;
import org.attune.store.In;
import org.attune.store.InputTable;
import org.attune.store.Out;
import org.attune.store.Texts;

/**
 * The pages that the last build has read. A page that something is wrong with is not among them, so
 * that it is read, and said, again.
 */
public final class RememberedPages {
  /** Nothing. */
  public static final RememberedPages NONE =
      new RememberedPages(Map.of(), new InputTable(), Fingerprint.ABSENT);

  private static final List<ContentType> TYPES = List.of(ContentType.values());
  private static final List<Status> STATES = List.of(Status.values());

  private final Map<String, Known> pages;
  private final InputTable questions;
  private final long order;

  /**
   * A page as the last build knew it.
   *
   * @param shown true where the site had it
   * @param face the fingerprint of what other pages show of it
   * @param order the fingerprint of what sorts it into lists
   * @param checks what its checks asked, as numbers of a table; empty where they found something
   *     wrong or were not made
   * @param slice where its body stands
   */
  record Known(
      Page.Facts facts,
      boolean shown,
      long face,
      long order,
      Optional<int[]> checks,
      Texts.Slice slice,
      Function<Texts.Slice, Optional<byte[]>> texts) {
    Optional<byte[]> body() {
      return texts.apply(slice);
    }
  }

  private RememberedPages(Map<String, Known> pages, InputTable questions, long order) {
    this.pages = pages;
    this.questions = questions;
    this.order = order;
  }

  /** The page of a file that is as it was. */
  Optional<Known> find(String path, long content, boolean own) {
    return Optional.ofNullable(pages.get(path))
        .filter(known -> known.facts().content() == content && known.facts().own() == own);
  }

  /** The fingerprint of which pages there were, and of what sorts them. */
  long order() {
    return order;
  }

  /** How many bytes the bodies of these pages have. */
  public long bytes() {
    return pages.values().stream().mapToLong(page -> page.slice().length()).sum();
  }

  InputTable questions() {
    return questions;
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @param questions the table that its numbers are for
   */
  public static RememberedPages read(
      In in, InputTable questions, Function<Texts.Slice, Optional<byte[]>> texts) {
    long order = in.whole();
    Map<String, Known> pages = new HashMap<>();
    int count = in.count();
    for (int i = 0; i < count; i++) {
      Known known =
          new Known(
              facts(in),
              in.truth(),
              in.whole(),
              in.whole(),
              in.truth() ? Optional.of(in.numbers()) : Optional.empty(),
              Texts.Slice.read(in),
              texts);
      pages.put(known.facts().path(), known);
    }
    return new RememberedPages(pages, questions, order);
  }

  /**
   * Writes the pages of a catalog.
   *
   * @param questions takes in what their checks asked
   * @param texts takes in the bodies that it does not hold
   * @param holds true where {@code texts} has the bodies that the last build left
   */
  public static void write(
      Catalog catalog, Out out, InputTable questions, Texts texts, boolean holds)
      throws IOException {
    List<Page> pages = catalog.faultless();
    out.whole(catalog.order());
    out.number(pages.size());
    for (Page page : pages) {
      facts(out, page.facts());
      out.truth(page.shown());
      out.whole(page.face());
      out.whole(page.order());
      Optional<int[]> checks = catalog.checks(page, questions);
      out.truth(checks.isPresent());
      checks.ifPresent(out::numbers);
      Optional<Texts.Slice> kept = page.known().filter(known -> holds).map(Known::slice);
      (kept.isPresent() ? kept.get() : texts.add(BodyRecord.of(page.body()))).write(out);
    }
  }

  private static void facts(Out out, Page.Facts facts) {
    out.text(facts.path());
    out.text(facts.uri());
    out.number(TYPES.indexOf(facts.type()));
    out.whole(facts.content());
    out.truth(facts.own());
    out.number(facts.minutes());
    meta(out, facts.meta());
  }

  /** Writes what a header says. */
  static void meta(Out out, Metadata meta) {
    out.text(meta.title());
    out.text(meta.description());
    out.maybe(meta.topic());
    out.all(meta.tags(), Out::text);
    out.all(meta.authors(), Out::text);
    date(out, meta.published());
    date(out, meta.changed());
    date(out, meta.reviewed());
    date(out, meta.reviewDue());
    out.maybe(meta.reviewer());
    out.text(meta.lang());
    out.number(STATES.indexOf(meta.status()));
    out.truth(meta.sensitive());
    out.all(meta.aliases(), RememberedPages::alias);
    out.text(meta.regions());
    out.maybe(meta.translationOf());
  }

  private static Page.Facts facts(In in) {
    String path = in.text();
    String uri = in.text();
    ContentType type = TYPES.get(in.count());
    long content = in.whole();
    boolean own = in.truth();
    int minutes = in.count();
    Metadata meta =
        new Metadata(
            in.text(),
            in.text(),
            in.maybe(),
            in.all(In::text),
            in.all(In::text),
            date(in),
            date(in),
            date(in),
            date(in),
            in.maybe(),
            in.text(),
            STATES.get(in.count()),
            in.truth(),
            in.all(RememberedPages::alias),
            in.text(),
            in.maybe());
    return new Page.Facts(path, uri, type, meta, content, own, minutes);
  }

  private static void date(Out out, Optional<LocalDate> date) {
    out.truth(date.isPresent());
    date.ifPresent(day -> out.number(day.toEpochDay()));
  }

  private static Optional<LocalDate> date(In in) {
    return in.truth() ? Optional.of(LocalDate.ofEpochDay(in.number())) : Optional.empty();
  }

  private static void alias(Out out, Alias alias) {
    out.text(alias.uri());
    out.number(alias.position().line());
    out.number(alias.position().column());
  }

  private static Alias alias(In in) {
    return new Alias(in.text(), new Position(in.count(), in.count()));
  }
}
