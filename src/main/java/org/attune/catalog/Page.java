package org.attune.catalog;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attune.inputs.Fingerprint;
import org.attune.inputs.Input;
import org.attune.inputs.Inputs;
import org.attune.inputs.Once;
import org.attune.markdown.ParsedBody;
import org.attune.problem.Problem;
import org.attune.source.Source;
import org.attune.store.InputTable;
import org.attune.store.Out;

/**
 * One content file of ours, read on its own: nothing in it depends on another file yet. What is not
 * needed to list it, its source and its body, may be read only when it is asked for.
 */
final class Page {
  /** Words that people read in a minute (Brysbaert 2019 gives 238; we round down for ease). */
  private static final int WORDS_PER_MINUTE = 200;

  /** A file, cut and looked at. */
  record Read(Source source, Header header) {}

  /**
   * What is known of a page without opening its file.
   *
   * @param path the file, relative to the site's folder
   * @param uri its address below the site's root
   * @param content the fingerprint of the file
   * @param own true in the site's own folder
   * @param minutes that reading it takes, from 1
   */
  record Facts(
      String path,
      String uri,
      ContentType type,
      Metadata meta,
      long content,
      boolean own,
      int minutes) {
    static int minutes(ParsedBody body) {
      return Math.max(1, (body.words() + WORDS_PER_MINUTE - 1) / WORDS_PER_MINUTE);
    }
  }

  private final Path file;
  private final Facts facts;
  private final Once<Read> read;
  private final ParsedBody body;
  private final boolean shown;
  private final List<Problem> bodyProblems;
  private final Input asContent;
  private final Input asFace;
  private final Once<Long> face = new Once<>(this::makeFace);
  private final Once<Long> order = new Once<>(this::makeOrder);
  private final Optional<RememberedPages.Known> known;

  /** What its check asked, and the answers: of all pages at once, so in the least room. */
  private Input[] asked = {};

  private long[] answered = {};
  private boolean faultless;

  /**
   * A page.
   *
   * @param file where it lies on the disk
   * @param shown true where the site has it
   * @param known what the last build left of it, where it is as it was
   * @param bodyProblems what is wrong in its text; reported only where the page is shown
   */
  Page(
      Path file,
      Facts facts,
      Once<Read> read,
      ParsedBody body,
      boolean shown,
      Optional<RememberedPages.Known> known,
      List<Problem> bodyProblems) {
    this.file = file;
    this.facts = facts;
    this.known = known;
    this.faultless = bodyProblems.isEmpty();
    this.read = read;
    this.body = body;
    this.shown = shown;
    this.bodyProblems = List.copyOf(bodyProblems);
    this.asContent = new Input(Input.Kind.CONTENT, facts.path());
    this.asFace = new Input(Input.Kind.FACE, facts.path());
  }

  String path() {
    return facts.path();
  }

  String uri() {
    return facts.uri();
  }

  Path file() {
    return file;
  }

  Facts facts() {
    return facts;
  }

  ContentType type() {
    return facts.type();
  }

  Metadata meta() {
    return facts.meta();
  }

  Source source() {
    return read.get().source();
  }

  Header header() {
    return read.get().header();
  }

  ParsedBody body() {
    return body;
  }

  boolean shown() {
    return shown;
  }

  List<Problem> bodyProblems() {
    return bodyProblems;
  }

  /** Notes that something of the page is used that only its file tells. */
  void noteContent() {
    if (Inputs.heard()) {
      Inputs.note(asContent, contentNow());
    }
  }

  /** Notes that something is used that other pages show of it. */
  void noteFace() {
    Inputs.note(asFace, face);
  }

  /** The fingerprint of the file, and of whether the page is shown. */
  long contentNow() {
    return Fingerprint.of(facts.content(), face());
  }

  /** The fingerprint of what other pages show of it. */
  long face() {
    return face.get();
  }

  /** What the last build left of it, where it is shown now as then. */
  private Optional<RememberedPages.Known> same() {
    return known.filter(one -> one.shown() == shown);
  }

  private long makeFace() {
    if (same().isPresent()) {
      return same().get().face();
    }
    Out all = new Out();
    all.text(facts.uri());
    all.text(facts.type().name());
    all.truth(facts.own());
    all.truth(shown);
    all.number(facts.minutes());
    RememberedPages.meta(all, facts.meta());
    return Fingerprint.of(all.bytes());
  }

  /** The fingerprint of what decides on the lists that it is in, and on its place there. */
  long order() {
    return order.get();
  }

  private long makeOrder() {
    if (same().isPresent()) {
      return same().get().order();
    }
    Metadata meta = facts.meta();
    Out all = new Out();
    all.text(facts.path());
    all.text(facts.uri());
    all.text(facts.type().name());
    all.truth(shown);
    all.text(meta.lang());
    all.maybe(meta.topic());
    all.maybe(meta.published().map(LocalDate::toString));
    all.maybe(meta.changed().map(LocalDate::toString));
    all.maybe(meta.translationOf());
    all.all(meta.tags(), Out::text);
    all.all(meta.aliases(), (out, alias) -> out.text(alias.uri()));
    return Fingerprint.of(all.bytes());
  }

  /** What the last build left of it, where it is as it was. */
  Optional<RememberedPages.Known> known() {
    return known;
  }

  /**
   * Notes what the check of the page came to.
   *
   * @param answers what it asked
   * @param clean true where it found nothing wrong
   */
  void checked(Map<Input, Long> answers, boolean clean) {
    asked = answers.keySet().toArray(Input[]::new);
    answered = answers.values().stream().mapToLong(Long::longValue).toArray();
    faultless &= clean;
  }

  /** The numbers of what its check asked, where it found nothing wrong. */
  Optional<int[]> asked(InputTable table) {
    return faultless ? Optional.of(table.numbers(asked, answered)) : Optional.empty();
  }
}
