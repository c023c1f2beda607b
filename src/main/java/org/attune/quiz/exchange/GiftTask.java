package org.attune.quiz.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attune.quiz.exchange.Task.Choice;
import org.attune.quiz.exchange.Task.NumberAnswer;
import org.attune.quiz.exchange.Task.Pair;
import org.attune.quiz.exchange.Task.TextAnswer;

/** Reads what stands between { and } of one GIFT question. */
final class GiftTask {
  private static final String ANSWER = "gift-answer";
  private static final Pattern TRUE_FALSE = Pattern.compile("(TRUE|FALSE|T|F)(?=[\\s\\x00#/]|$)");
  private static final Pattern WEIGHT = Pattern.compile("%\\s*([-+]?[0-9.,]*)\\s*%");
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private final GiftQuestion question;
  private final String text;

  GiftTask(GiftQuestion question, String text) {
    this.question = question;
    this.text = text;
  }

  /** What is asked for; where it is not understood, that was reported. */
  Task read(int from, int end) {
    if (from == end) {
      return new Task.Essay();
    }
    if (text.charAt(from) == '#') {
      return numbers(question.skip(from + 1, end), end);
    }
    if (text.charAt(from) == '>') {
      return ordering(from, end);
    }
    if (Escaped.indexOf(text, '~', from, end) >= 0) {
      return choices(from, end);
    }
    if (isMatching(from, end)) {
      return matching(from, end);
    }
    Matcher word = TRUE_FALSE.matcher(text).region(from, end);
    if (word.lookingAt()) {
      int after = question.skip(word.end(), end);
      if (after == end || text.charAt(after) == '#') {
        return trueFalse(word.group(1).startsWith("T"), after, end);
      }
    }
    return shortText(from, end);
  }

  /** A piece of the answers: its sign, and what follows it. */
  private record Piece(int sign, int from, int end) {}

  private List<Piece> pieces(String signs, int from, int end) {
    List<Integer> starts = Escaped.all(text, signs, from, end);
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int stop = i + 1 < starts.size() ? starts.get(i + 1) : end;
      pieces.add(new Piece(starts.get(i), starts.get(i) + 1, stop));
    }
    if (!starts.isEmpty() && question.skip(from, starts.get(0)) < starts.get(0)) {
      question.fail(
          from,
          ANSWER,
          "there is text before the first answer",
          "write = before a right answer and ~ before any other");
    }
    return pieces;
  }

  private Task choices(int from, int end) {
    List<Choice> choices = new ArrayList<>();
    boolean several = Escaped.indexOf(text, '=', from, end) < 0;
    for (Piece piece : pieces("=~", from, end)) {
      choices.add(choice(piece, several));
    }
    if (choices.size() < 2) {
      question.fail(from, ANSWER, "there is one answer to choose from", "write a second one");
    } else if (choices.stream().noneMatch(Choice::correct)) {
      question.warn(from, ANSWER, "no answer to this question is right", "write = before one");
    }
    return new Task.Choices(several, choices);
  }

  private Choice choice(Piece piece, boolean several) {
    Said said = said(piece);
    boolean marked = text.charAt(piece.sign()) == '=';
    boolean counts = several && said.weight().filter(it -> it.signum() > 0).isPresent();
    FormattedText answer = question.formatted(said.from(), said.end());
    if (answer.text().isEmpty()) {
      emptyAnswer(piece);
    }
    return new Choice(answer, marked || counts, said.weight(), said.feedback());
  }

  private void emptyAnswer(Piece piece) {
    question.fail(piece.sign(), ANSWER, "an answer has no text", "write it, or take its sign out");
  }

  /** An answer without its weight and its feedback: from here to there. */
  private record Said(
      int from, int end, Optional<BigDecimal> weight, Optional<FormattedText> feedback) {}

  private Said said(Piece piece) {
    int from = GiftReader.skipSpace(text, piece.from(), piece.end());
    Optional<BigDecimal> weight = Optional.empty();
    Matcher percent = WEIGHT.matcher(text).region(from, piece.end());
    if (percent.lookingAt()) {
      weight = weight(percent);
      from = percent.end();
    }
    int hash = Escaped.indexOf(text, '#', from, piece.end());
    return hash < 0
        ? new Said(from, piece.end(), weight, Optional.empty())
        : new Said(from, hash, weight, question.feedback(hash + 1, piece.end()));
  }

  private Optional<BigDecimal> weight(Matcher percent) {
    Optional<BigDecimal> number = Decimals.read(percent.group(1));
    if (number.isEmpty() || number.get().abs().compareTo(WHOLE) > 0) {
      question.fail(
          percent.start(),
          "gift-weight",
          "\"" + percent.group() + "\" is no weight",
          "write a number from -100 to 100 between two %, with a point for decimals");
      return Optional.empty();
    }
    return number;
  }

  /** True where an arrow stands in an answer itself; in feedback it is only a sign. */
  private boolean isMatching(int from, int end) {
    List<Integer> starts = Escaped.all(text, "=", from, end);
    for (int i = 0; i < starts.size(); i++) {
      int stop = i + 1 < starts.size() ? starts.get(i + 1) : end;
      int hash = Escaped.indexOf(text, '#', starts.get(i), stop);
      if (Escaped.indexOf(text, "->", starts.get(i), hash < 0 ? stop : hash) >= 0) {
        return true;
      }
    }
    return false;
  }

  private Task matching(int from, int end) {
    List<Pair> pairs = new ArrayList<>();
    for (Piece piece : pieces("=", from, end)) {
      int arrow = Escaped.indexOf(text, "->", piece.from(), piece.end());
      if (arrow < 0) {
        question.fail(
            piece.sign(),
            ANSWER,
            "this pair has no right side",
            "write -> between the two that belong together");
      } else {
        FormattedText left = question.formatted(piece.from(), arrow);
        pairs.add(new Pair(left, right(piece, arrow + 2)));
      }
    }
    return new Task.Matching(pairs);
  }

  private String right(Piece piece, int from) {
    String right = question.plain(from, piece.end());
    if (right.isEmpty()) {
      question.fail(
          piece.sign(), ANSWER, "this pair has no right side", "write what belongs to it after ->");
    }
    return right;
  }

  private Task trueFalse(boolean correct, int from, int end) {
    Optional<FormattedText> wrong = Optional.empty();
    Optional<FormattedText> right = Optional.empty();
    if (from < end) {
      int second = Escaped.indexOf(text, '#', from + 1, end);
      wrong = question.feedback(from + 1, second < 0 ? end : second);
      right = second < 0 ? right : question.feedback(second + 1, end);
    }
    return correct
        ? new Task.TrueFalse(true, right, wrong)
        : new Task.TrueFalse(false, wrong, right);
  }

  private Task shortText(int from, int end) {
    List<TextAnswer> answers = new ArrayList<>();
    if (Escaped.indexOf(text, '=', from, end) < 0) {
      answers.add(textAnswer(new Piece(from, from, end)));
    } else {
      pieces("=", from, end).forEach(piece -> answers.add(textAnswer(piece)));
    }
    return new Task.ShortText(answers);
  }

  private TextAnswer textAnswer(Piece piece) {
    Said said = said(piece);
    String answer = question.plain(said.from(), said.end());
    if (answer.isEmpty()) {
      emptyAnswer(piece);
    }
    return new TextAnswer(answer, said.weight(), said.feedback());
  }

  private Task numbers(int from, int end) {
    List<NumberAnswer> answers = new ArrayList<>();
    List<Integer> signs = Escaped.all(text, "=~", from, end);
    int first = signs.isEmpty() ? end : signs.get(0);
    if (question.skip(from, first) < first) {
      answers.add(numberAnswer(new Piece(from, from, first), true));
    }
    for (int i = 0; i < signs.size(); i++) {
      int stop = i + 1 < signs.size() ? signs.get(i + 1) : end;
      boolean right = text.charAt(signs.get(i)) == '=';
      answers.add(numberAnswer(new Piece(signs.get(i), signs.get(i) + 1, stop), right));
    }
    if (answers.isEmpty()) {
      question.fail(from - 1, ANSWER, "no number follows the #", "write one, as in {#4}");
    }
    return new Task.Numbers(answers);
  }

  private NumberAnswer numberAnswer(Piece piece, boolean right) {
    Said said = said(piece);
    String written = withoutComment(question.plain(said.from(), said.end()));
    if (written.equals("*") || (written.isEmpty() && !right)) {
      return new NumberAnswer(
          Optional.empty(), Optional.empty(), right, said.weight(), said.feedback());
    }
    Optional<Decimals.Around> number = Decimals.around(written);
    if (number.isEmpty()) {
      question.fail(
          said.from(),
          "gift-number",
          "\"" + written + "\" is no number",
          "write 4, or 4:0.5 for 0.5 more or less, or 3.5..4.5");
    }
    return new NumberAnswer(
        number.map(Decimals.Around::number),
        number.map(Decimals.Around::tolerance),
        right,
        said.weight(),
        said.feedback());
  }

  private static String withoutComment(String written) {
    int comment = written.indexOf("//");
    return comment < 0 ? written : written.substring(0, comment).strip();
  }

  /** Lines in their right order, after one line of settings that mean nothing here. */
  private Task ordering(int from, int end) {
    List<FormattedText> items = new ArrayList<>();
    int line = text.indexOf('\n', from);
    while (line >= 0 && line < end) {
      int next = text.indexOf('\n', line + 1);
      int stop = next < 0 || next > end ? end : next;
      FormattedText item = question.formatted(line + 1, stop);
      if (!item.text().isEmpty()) {
        items.add(item);
      }
      line = next;
    }
    if (items.size() < 2) {
      question.fail(from, ANSWER, "there is nothing to put in order", "write each on its own line");
    } else if (question.plain(from + 1, text.indexOf('\n', from)).length() > 0) {
      question.warn(from, "gift-lost", "how the order is shown and judged is not kept", "");
    }
    return new Task.Ordering(items);
  }
}
