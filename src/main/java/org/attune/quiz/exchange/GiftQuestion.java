package org.attune.quiz.exchange;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one question of a GIFT file, of which the comment lines were blanked out. */
final class GiftQuestion {
  private static final String BLANK = "_____";
  private static final Pattern FORMAT = Pattern.compile("^\\[(html|markdown|plain|moodle)]");

  private final String text;
  private final TextPlaces places;
  private final Optional<String> category;
  private TextFormat format = TextFormat.MOODLE;
  private boolean sound = true;

  GiftQuestion(String text, TextPlaces places, Optional<String> category) {
    this.text = text;
    this.places = places;
    this.category = category;
  }

  /**
   * Reads it.
   *
   * @param open where its first { is; -1 for none
   * @param close where the } after it is; -1 for none
   * @return empty where it is not understood, which was reported
   */
  Optional<Question> read(int from, int end, int open, int close) {
    Title title = title(from, end);
    if (open < 0) {
      FormattedText stem = stem(title.end(), end);
      return question(from, title, stem, new Task.Description(), Optional.empty());
    }
    FormattedText before = stem(title.end(), open);
    FormattedText stem = withRest(before, close + 1, end);
    int answers = skip(open + 1, close);
    int general = lastGeneral(answers, close);
    int stop = general < 0 ? close : general;
    Optional<FormattedText> feedback =
        general < 0 ? Optional.empty() : feedback(general + 4, close);
    Task task = new GiftTask(this, text).read(answers, stop);
    return question(from, title, stem, task, feedback);
  }

  private Optional<Question> question(
      int from, Title title, FormattedText stem, Task task, Optional<FormattedText> feedback) {
    return sound
        ? Optional.of(new Question(title.name(), stem, task, feedback, category, places.at(from)))
        : Optional.empty();
  }

  private record Title(Optional<String> name, int end) {}

  private Title title(int from, int end) {
    if (!text.startsWith("::", from)) {
      return new Title(Optional.empty(), skip(from, end));
    }
    int after = afterTitle(text, from, end);
    if (after == from) {
      fail(from, "gift-title", "a title begins here and never ends", "write :: after it");
      return new Title(Optional.empty(), from + 2);
    }
    String name = plain(from + 2, after - 2);
    return new Title(Optional.of(name).filter(it -> !it.isEmpty()), skip(after, end));
  }

  /** Where the question's text begins; the same place where it has no title. */
  static int afterTitle(String text, int from, int end) {
    int close = text.startsWith("::", from) ? Escaped.indexOf(text, "::", from + 2, end) : -1;
    return close < 0 ? from : close + 2;
  }

  private FormattedText stem(int from, int end) {
    FormattedText stem = formatted(from, end, TextFormat.MOODLE);
    format = stem.format();
    return stem;
  }

  /** The question with a blank where its answers stand in the middle. */
  private FormattedText withRest(FormattedText before, int from, int end) {
    int rest = skip(from, end);
    if (rest == end) {
      return before;
    }
    List<Integer> more = Escaped.all(text, "{}", rest, end);
    if (!more.isEmpty()) {
      fail(
          more.get(0),
          "gift-bracket",
          "a question has one set of answers between { and }",
          "write \\{ and \\} where the signs are meant, or a blank line before the next question");
    }
    String after = formatted(rest, end, format).text();
    String joined = before.text().isEmpty() ? BLANK : before.text() + " " + BLANK;
    return new FormattedText(format, joined + " " + after);
  }

  private int lastGeneral(int from, int end) {
    int last = -1;
    int at = Escaped.indexOf(text, "####", from, end);
    while (at >= 0) {
      last = at;
      at = Escaped.indexOf(text, "####", at + 4, end);
    }
    return last;
  }

  /** What is said to an answer; empty for nothing. */
  Optional<FormattedText> feedback(int from, int end) {
    return Optional.of(formatted(from, end, format)).filter(said -> !said.text().isEmpty());
  }

  /** A text that may say its format. */
  FormattedText formatted(int from, int end) {
    return formatted(from, end, format);
  }

  private FormattedText formatted(int from, int end, TextFormat otherwise) {
    String written = written(from, end).strip();
    Matcher named = FORMAT.matcher(written);
    TextFormat found = otherwise;
    if (named.find()) {
      found = TextFormat.of(named.group(1)).orElse(otherwise);
      written = written.substring(named.end()).strip();
    }
    return new FormattedText(
        found, Escaped.undo(found.keepsSpace() ? written : singleSpaced(written)));
  }

  /** A text that has no format. */
  String plain(int from, int end) {
    return Escaped.undo(singleSpaced(written(from, end).strip()));
  }

  private String written(int from, int end) {
    return from >= end ? "" : text.substring(from, end).replace("\0", "");
  }

  private static String singleSpaced(String written) {
    return written.replace('\n', ' ').replaceAll("\\s{2,}", " ");
  }

  /** Goes over space and over comments at the end of a line. */
  int skip(int from, int end) {
    int at = from;
    while (at < end) {
      if (GiftReader.isSpace(text.charAt(at))) {
        at++;
      } else if (text.startsWith("//", at) && at + 1 < end) {
        int lineEnd = text.indexOf('\n', at);
        at = lineEnd < 0 || lineEnd > end ? end : lineEnd;
      } else {
        return at;
      }
    }
    return end;
  }

  /** Says why the question is left out. */
  void fail(int offset, String rule, String message, String fix) {
    sound = false;
    places.error(offset, rule, message, "The question is left out.", fix);
  }

  void warn(int offset, String rule, String message, String fix) {
    places.warning(offset, rule, message, "", fix);
  }
}
