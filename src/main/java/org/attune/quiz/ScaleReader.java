package org.attune.quiz;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attune.problem.Position;
import org.attune.quiz.SelfAssessment.Band;
import org.attune.quiz.SelfAssessment.Item;
import org.attune.quiz.SelfAssessment.Method;
import org.attune.quiz.SelfAssessment.Scale;
import org.attune.quiz.Words.Word;

/** Reads one scale: its heading, its numbered items and what they may mean. */
record ScaleReader(Words words, Settings settings, Findings findings) {
  private static final Pattern ID = Pattern.compile("\\p{Ll}[\\p{Ll}\\p{N}_-]*");
  private static final Pattern IN_BRACKETS =
      Pattern.compile("[(\\[{]\\s*([^()\\[\\]{}]{1,40}?)\\s*[)\\]}]");
  private static final Pattern NOT_IN_SLUG = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** The scale; empty where it has no items. */
  Optional<Scale> read(Section section, Optional<Section> meaning) {
    Block.Heading heading = section.heading().orElseThrow();
    Passage title = Passage.of(mark(heading).map(Mark::text).orElse(heading.text()));
    String id = id(section);
    List<Item> items = items(section, id);
    if (items.isEmpty()) {
      reportEmpty(section, heading);
      return Optional.empty();
    }
    Method method = settings.method(id);
    int maySkip = maySkip(id, items.size(), heading.position());
    List<Band> bands = bands(section, meaning, new Frame(method, items.size(), maySkip));
    return Optional.of(
        new Scale(
            id,
            title,
            Passage.of(beside(section)),
            method,
            maySkip,
            items,
            bands,
            notes(meaning),
            heading.position()));
  }

  /** The id of a scale: the one lower-case word in brackets, else made of its heading. */
  static String id(Section section) {
    Block.Heading heading = section.heading().orElseThrow();
    return mark(heading).map(Mark::word).orElseGet(() -> slug(heading.text().text()));
  }

  private static Optional<Mark> mark(Block.Heading heading) {
    return Mark.atEndOf(heading.text())
        .filter(mark -> ID.matcher(mark.word()).matches() && !mark.alone());
  }

  /** What decides which numbers a scale can come to. */
  record Frame(Method method, int items, int maySkip) {}

  private List<Item> items(Section section, String id) {
    List<Item> items = new ArrayList<>();
    for (Block.Items list : section.lists(true)) {
      for (Block.Item item : list.items()) {
        items.add(item(item, id + (items.size() + 1)));
      }
    }
    return items;
  }

  private Item item(Block.Item item, String id) {
    Optional<Mark> mark = Mark.atEndOf(item.text()).filter(found -> isReversed(found, item));
    Passage text = Passage.of(mark.map(Mark::text).orElse(item.text()));
    findings.hear(item.text(), item.position(), false);
    if (mark.isEmpty()) {
      reportMisplacedMark(item);
    }
    if (text.isEmpty()) {
      findings.add(
          Rule.ITEM,
          item.position(),
          "this item has no text",
          "",
          "write the sentence after its number, or take the number out");
    } else if (!item.blocks().isEmpty() || item.checked().isPresent()) {
      findings.add(
          Rule.ITEM,
          item.position(),
          "an item is one sentence or one paragraph, without a box and without lists",
          "",
          "write it in one paragraph");
    }
    return new Item(id, text, mark.isPresent(), item.position());
  }

  private boolean isReversed(Mark mark, Block.Item item) {
    if (words.is(mark.word(), Word.REVERSED)) {
      return true;
    }
    boolean slip = words.slips().get(Words.plain(mark.word())) == Word.REVERSED;
    if (slip || (mark.emphasised() && words.near(mark.word(), Word.REVERSED))) {
      findings.add(
          Rule.REVERSED_WORD,
          item.position(),
          "\"(" + mark.word() + ")\" does not turn an item round",
          "Did you mean \"(" + words.first(Word.REVERSED) + ")\"?",
          "end the item with *(" + words.first(Word.REVERSED) + ")*");
      return true;
    }
    return false;
  }

  /** A mark that does not end the item, or has no round brackets, would be overlooked. */
  private void reportMisplacedMark(Block.Item item) {
    String all = item.text().text() + "\n" + Passage.of(item.blocks()).text();
    Matcher bracketed = IN_BRACKETS.matcher(all);
    boolean found = false;
    while (!found && bracketed.find()) {
      found = words.is(bracketed.group(1), Word.REVERSED);
    }
    if (found || endsInBareMark(item.text())) {
      findings.add(
          Rule.REVERSED_WORD,
          item.position(),
          "the mark of a reversed item must end it, in round brackets",
          "",
          "end the item with *(" + words.first(Word.REVERSED) + ")*");
    }
  }

  private boolean endsInBareMark(Block.Inline line) {
    List<Block.Run> runs = line.runs().stream().filter(run -> !run.text().isBlank()).toList();
    return runs.size() > 1
        && (runs.get(runs.size() - 1).style() == Block.Style.EMPHASIS
            || runs.get(runs.size() - 1).style() == Block.Style.STRONG)
        && words.is(runs.get(runs.size() - 1).text(), Word.REVERSED);
  }

  private void reportEmpty(Section section, Block.Heading heading) {
    boolean bullets = !section.lists(false).isEmpty();
    findings.add(
        Rule.SCALE_EMPTY,
        heading.position(),
        "the scale \"" + heading.text().text() + "\" has no items",
        bullets ? "Found a list with bullets." : "Expected a numbered list under the heading.",
        bullets ? "number the sentences: 1. 2. 3." : "write the sentences as 1. 2. 3.");
  }

  private int maySkip(String id, int items, Position scale) {
    Optional<Settings.MaySkip> asked = settings.maySkip(id);
    if (asked.isPresent() && asked.get().count() >= items) {
      findings.add(
          Rule.MAY_SKIP_LARGE,
          asked.get().position(),
          "may-skip leaves nothing of the scale \"" + id + "\" to answer",
          "Found "
              + asked.get().count()
              + ", but the scale in line "
              + scale.line()
              + " has "
              + items
              + (items == 1 ? " item." : " items."),
          "write a number less than " + items);
      return items - 1;
    }
    return asked.map(Settings.MaySkip::count).orElse(items / 3);
  }

  private List<Band> bands(Section section, Optional<Section> meaning, Frame frame) {
    boolean listed =
        meaning
            .filter(found -> found.blocks().stream().anyMatch(Block.Items.class::isInstance))
            .isPresent();
    if (!listed) {
      Block.Heading at =
          meaning.or(() -> Optional.of(section)).flatMap(Section::heading).orElseThrow();
      findings.add(
          Rule.MEANING_MISSING,
          at.position(),
          "nothing is said about the answers to \"" + section.title() + "\"",
          "",
          "add ### "
              + words.first(Word.MEANING)
              + " with a list such as - **"
              + range()
              + "**: What that may mean.");
      return List.of();
    }
    if (settings.answers().isEmpty()) {
      return List.of();
    }
    return new BandReader(words, settings.answers(), frame, findings)
        .read(section.title(), meaning.orElseThrow());
  }

  private String range() {
    if (settings.answers().isEmpty()) {
      return "Not at all to A little";
    }
    String first = settings.answers().get(0).label();
    return first
        + " "
        + words.first(Word.TO)
        + " "
        + settings.answers().get(settings.answers().size() - 1).label();
  }

  private static Passage notes(Optional<Section> meaning) {
    return meaning
        .map(
            section ->
                section.blocks().stream()
                    .filter(
                        block -> !(block instanceof Block.Items) && !(block instanceof Block.Quote))
                    .toList())
        .map(Passage::of)
        .orElse(Passage.NONE);
  }

  private static List<Block> beside(Section section) {
    return section.blocks().stream()
        .filter(block -> !(block instanceof Block.Items items && items.ordered()))
        .toList();
  }

  /** An id made of a heading: its letters and digits in lower case, words joined by hyphens. */
  static String slug(String title) {
    String plain = Normalizer.normalize(title, Normalizer.Form.NFD).replaceAll("\\p{Mn}+", "");
    String joined = NOT_IN_SLUG.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
    String slug = joined.replaceAll("^-|-$", "");
    return slug.isEmpty() ? "scale" : slug;
  }
}
