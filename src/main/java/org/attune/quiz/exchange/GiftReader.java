package org.attune.quiz.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attune.problem.Problem;

/**
 * Reads GIFT, the form in which Moodle and others pass questions on as text. Follows Moodle's
 * importer, and the documented grammar where the two agree on what is a mistake: a question that is
 * not understood is reported and left out, never mended.
 *
 * @see <a href="https://docs.moodle.org/en/GIFT_format">GIFT format</a>
 */
public final class GiftReader {
  /** Stands where a comment was; no file that was read as text holds it. */
  private static final char GONE = '\0';

  private static final String CATEGORY = "$CATEGORY:";
  private static final Pattern TAG = Pattern.compile("\\[(id|tag):([^\\p{Cntrl}]+?)]");

  private final String text;
  private final TextPlaces places;
  private final List<Question> questions = new ArrayList<>();
  private Optional<String> category = Optional.empty();

  private GiftReader(String text, TextPlaces places) {
    this.text = text;
    this.places = places;
  }

  /**
   * The questions of a file, in order.
   *
   * @param text with {@code \n} as its line ends
   * @param path names the file in problems
   * @param problems gets errors for what is left out, warnings for what is lost
   */
  public static List<Question> read(String text, String path, Consumer<Problem> problems) {
    TextPlaces places = new TextPlaces(path, text, problems);
    GiftReader reader = new GiftReader(withoutComments(text, places), places);
    reader.blocks();
    return List.copyOf(reader.questions);
  }

  /** The same text, each line that is a comment blanked out but for its line end. */
  private static String withoutComments(String text, TextPlaces places) {
    StringBuilder clean = new StringBuilder(text);
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start);
      if (text.substring(start, end).strip().startsWith("//")) {
        reportTags(text.substring(start, end), start, places);
        for (int i = start; i < end; i++) {
          clean.setCharAt(i, GONE);
        }
      }
      start = end + 1;
    }
    return clean.toString();
  }

  private static void reportTags(String comment, int offset, TextPlaces places) {
    Matcher tag = TAG.matcher(comment);
    while (tag.find()) {
      places.warning(
          offset + tag.start(),
          "gift-lost",
          "the " + tag.group(1) + " \"" + tag.group(2) + "\" of a question is not kept",
          "Questions here have a title and a category.",
          "put it into the title where it matters");
    }
  }

  /** Goes through the pieces between blank lines. */
  private void blocks() {
    int at = 0;
    while (at < text.length()) {
      int end = blockEnd(at);
      int from = skipSpace(text, at, end);
      if (from < end) {
        end = question(from, end);
      }
      at = skipSpace(text, end, text.length());
    }
  }

  /** Where the piece that begins here ends: before the next line without anything. */
  private int blockEnd(int from) {
    int line = from;
    while (line < text.length()) {
      int end = text.indexOf('\n', line);
      if (end < 0) {
        return text.length();
      }
      if (isBlankLine(end + 1)) {
        return end;
      }
      line = end + 1;
    }
    return text.length();
  }

  private boolean isBlankLine(int start) {
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        return true;
      }
      if (c != ' ' && c != '\t' && c != '\f' && c != '\u000B') {
        return false;
      }
    }
    return true;
  }

  /** Reads one question; returns where it ends, further on where a bracket closes only there. */
  private int question(int from, int end) {
    if (text.startsWith(CATEGORY, from)) {
      return categoryLine(from, end);
    }
    int body = GiftQuestion.afterTitle(text, from, end);
    int open = Escaped.indexOf(text, '{', body, end);
    int close = Escaped.indexOf(text, '}', Math.max(open, body), end);
    if (open >= 0 && close < 0) {
      return unclosed(open, end);
    }
    if (close >= 0 && open < 0) {
      places.error(
          close,
          "gift-bracket",
          "a } closes what no { has opened",
          "",
          "write \\} where the sign is meant, or { where the answers begin");
      return end;
    }
    new GiftQuestion(text, places, category).read(from, end, open, close).ifPresent(questions::add);
    return end;
  }

  private int categoryLine(int from, int end) {
    int lineEnd = text.indexOf('\n', from);
    int stop = lineEnd < 0 || lineEnd > end ? end : lineEnd;
    String name = text.substring(from + CATEGORY.length(), stop).replace("\0", "").strip();
    category = Optional.of(name).filter(it -> !it.isEmpty());
    int next = skipSpace(text, stop, end);
    return next < end ? question(next, end) : end;
  }

  private int unclosed(int open, int end) {
    int close = Escaped.indexOf(text, '}', end, text.length());
    int other = Escaped.indexOf(text, '{', end, text.length());
    boolean onlyTorn = close >= 0 && (other < 0 || close < other);
    places.error(
        open,
        "gift-bracket",
        onlyTorn
            ? "a blank line stands between { and }, and a blank line ends a question"
            : "the answers begin here and never end",
        "",
        onlyTorn ? "take the blank line out" : "write } after the last answer");
    return onlyTorn ? blockEnd(close) : end;
  }

  /** Goes over space and over comments that were blanked out. */
  static int skipSpace(String text, int from, int end) {
    int at = from;
    while (at < end && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  static boolean isSpace(char c) {
    return c == GONE || Character.isWhitespace(c);
  }
}
