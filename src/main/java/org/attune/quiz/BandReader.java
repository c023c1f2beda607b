package org.attune.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attune.problem.Nearest;
import org.attune.problem.Position;
import org.attune.quiz.SelfAssessment.Answer;
import org.attune.quiz.SelfAssessment.Band;
import org.attune.quiz.SelfAssessment.Method;
import org.attune.quiz.Words.Word;

/** Reads the bands under "What this may mean". */
record BandReader(Words words, List<Answer> answers, ScaleReader.Frame frame, Findings findings) {
  private static final String NUMBER = "([-−–]?\\d{1,9})";
  private static final List<UnaryOperator<String>> LIKENESSES =
      List.of(Words::typed, label -> Words.typed(label).toLowerCase(Locale.ROOT), Words::plain);
  private static final Pattern COLON_AT_START = Pattern.compile("^[\\s\\u00A0]*[:：]\\s*");

  /** The bands that could be read, in the order of the file. */
  List<Band> read(String scale, Section meaning) {
    List<Band> bands = new ArrayList<>();
    int listed = 0;
    for (Block block : meaning.blocks()) {
      if (block instanceof Block.Items list) {
        listed += list.items().size();
        list.items().forEach(item -> band(item).ifPresent(bands::add));
      } else if (block instanceof Block.Quote quote && !bands.isEmpty()) {
        findings.hear(quote.blocks(), true);
        Band last = bands.remove(bands.size() - 1);
        bands.add(withSentence(last, Passage.of(quote.blocks())));
      }
    }
    if (listed == bands.size() && !inDoubt()) {
      new BandCover(scale, bands, answers, frame, findings).check();
    }
    return bands;
  }

  /** True where the front matter has mistakes from which those of bands would only follow. */
  private boolean inDoubt() {
    return findings.has(
        Rule.ANSWERS_REPEAT,
        Rule.FIRST,
        Rule.SCORE,
        Rule.MAY_SKIP,
        Rule.MAY_SKIP_LARGE,
        Rule.SCALE_KEY,
        Rule.SCALE_UNKNOWN,
        Rule.SCALE_REPEATED);
  }

  private Optional<Band> band(Block.Item item) {
    Labelled labelled = Labelled.of(item);
    Optional<Range> range = range(labelled.label());
    if (range.isEmpty()) {
      reportUnreadable(labelled);
      return Optional.empty();
    }
    Passage feedback = Passage.of(labelled.rest());
    Passage all = wrapped(feedback).and(Passage.of(quotes(item, false)));
    if (all.isEmpty()) {
      findings.add(
          Rule.BAND_EMPTY,
          labelled.position(),
          "nothing is said about \"" + labelled.label() + "\"",
          "",
          "write after the colon what such answers may mean");
    }
    findings.hear(labelled.rest(), labelled.position(), true);
    findings.hear(item.blocks(), true);
    List<Passage> sentences =
        quotes(item, true).stream().map(q -> Passage.of(((Block.Quote) q).blocks())).toList();
    return Optional.of(
        new Band(
            labelled.label(),
            range.get().from(),
            range.get().to(),
            all,
            sentences,
            labelled.position()));
  }

  private static Passage wrapped(Passage line) {
    return line.isEmpty() ? line : new Passage("<p>" + line.html() + "</p>", line.text());
  }

  private static List<Block> quotes(Block.Item item, boolean wanted) {
    return item.blocks().stream().filter(b -> b instanceof Block.Quote == wanted).toList();
  }

  private static Band withSentence(Band band, Passage sentence) {
    List<Passage> sentences = new ArrayList<>(band.sentences());
    sentences.add(sentence);
    return new Band(
        band.label(), band.from(), band.to(), band.feedback(), sentences, band.position());
  }

  /** A band's label, as written, and the line after it. */
  private record Labelled(String label, Block.Inline rest, Position position) {

    static Labelled of(Block.Item item) {
      List<Block.Run> runs = item.text().runs();
      int first = 0;
      while (first < runs.size() && runs.get(first).text().isBlank()) {
        first++;
      }
      if (first == runs.size()) {
        return new Labelled("", item.text(), item.position());
      }
      Block.Run run = runs.get(first);
      boolean bold = run.style() == Block.Style.STRONG;
      int colon = run.text().indexOf(':');
      String label = bold || colon < 0 ? run.text() : run.text().substring(0, colon);
      Block.Inline rest = bold ? item.text().from(first + 1) : item.text().withoutStart(label);
      return new Labelled(
          label.strip().replaceAll("\\s*[:：]$", ""), withoutColon(rest), run.position());
    }

    private static Block.Inline withoutColon(Block.Inline line) {
      Matcher colon = COLON_AT_START.matcher(line.text());
      return colon.find() ? line.withoutStart(colon.group()) : line;
    }
  }

  private record Range(int from, int to) {}

  private Optional<Range> range(String label) {
    return frame.method() == Method.SUM ? sums(label) : values(label);
  }

  private Optional<Range> sums(String label) {
    String to = String.join("|", words.all(Word.TO).stream().map(Pattern::quote).toList());
    String plain = label.strip();
    Matcher one = Pattern.compile(NUMBER).matcher(plain);
    if (one.matches()) {
      return Optional.of(new Range(number(one.group(1)), number(one.group(1))));
    }
    Matcher two =
        Pattern.compile(NUMBER + "\\s*(?i:\\s" + to + "\\s|[-–—])\\s*" + NUMBER).matcher(plain);
    return two.matches()
        ? Optional.of(new Range(number(two.group(1)), number(two.group(2))))
        : Optional.empty();
  }

  private static int number(String written) {
    return Integer.parseInt(written.replaceAll("[−–]", "-"));
  }

  private Optional<Range> values(String label) {
    OptionalInt whole = value(label);
    if (whole.isPresent()) {
      return Optional.of(new Range(whole.getAsInt(), whole.getAsInt()));
    }
    for (String to : words.all(Word.TO)) {
      Matcher between =
          Pattern.compile("(?i)\\s+" + Pattern.quote(to) + "\\s+|\\s*[–—]\\s*").matcher(label);
      while (between.find()) {
        OptionalInt from = value(label.substring(0, between.start()));
        OptionalInt end = value(label.substring(between.end()));
        if (from.isPresent() && end.isPresent()) {
          return Optional.of(new Range(from.getAsInt(), end.getAsInt()));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The answer that is named: exactly, else but for its case, else but for the marks at its ends.
   */
  private OptionalInt value(String label) {
    for (UnaryOperator<String> likeness : LIKENESSES) {
      String wanted = likeness.apply(label);
      for (Answer answer : answers) {
        if (!wanted.isEmpty() && likeness.apply(answer.label()).equals(wanted)) {
          return OptionalInt.of(answer.value());
        }
      }
    }
    return OptionalInt.empty();
  }

  private void reportUnreadable(Labelled labelled) {
    if (inDoubt()) {
      return;
    }
    boolean sum = frame.method() == Method.SUM;
    findings.add(
        Rule.BAND_ANSWER,
        labelled.position(),
        "\"" + labelled.label() + "\" names no " + (sum ? "sums" : "answers"),
        sum ? "Expected two whole numbers." : expectedAnswers(labelled.label()),
        sum
            ? "write for example **3 " + words.first(Word.TO) + " 8**: and the text"
            : "begin with one answer, or with two and \""
                + words.first(Word.TO)
                + "\" between them, in bold, and a colon");
  }

  private String expectedAnswers(String label) {
    List<String> labels = answers.stream().map(Answer::label).toList();
    for (String part :
        label.split("\\s+(?i:" + String.join("|", words.all(Word.TO)) + ")\\s+", -1)) {
      Optional<String> near = value(part).isPresent() ? Optional.empty() : Nearest.to(part, labels);
      if (near.isPresent()) {
        return "Did you mean \"" + near.get() + "\"?";
      }
    }
    return "The answers are " + String.join(", ", labels) + ".";
  }
}
