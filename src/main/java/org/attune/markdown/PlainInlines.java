package org.attune.markdown;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the marks in a text: delimiters and their partners, brackets and what they lead to, code,
 * line breaks. A bracket is settled when its partner is read, and the delimiters in it with it.
 */
final class PlainInlines {
  private static final int MOST_MARKS = 1000;
  private static final int LONGEST_LABEL = 500;

  private final LeafText text;
  private final char[] chars;
  private final List<Mark> marks = new ArrayList<>();
  private @Nullable Mark bracket;
  private int signs;

  private PlainInlines(LeafText text) {
    this.text = text;
    this.chars = text.chars;
  }

  /**
   * Appends what a text is made of to its block.
   *
   * @return the {@link TextSigns} of what is text in it
   */
  static int read(LeafText text, Node block) {
    PlainInlines inlines = new PlainInlines(text);
    int first = inlines.next(text.start);
    if (first == text.end) {
      block.appendChild(new Text(text.text(text.start, text.end)));
    } else {
      inlines.read(first);
      new InlineTree(text, inlines.marks).append(block);
    }
    return inlines.signs;
  }

  /** The next place at which the text may be more than text; its end where there is none. */
  private int next(int from) {
    boolean[] looks = PlainSigns.INLINE_OR_NOTED;
    int end = text.end;
    for (int at = from; at < end; at++) {
      char c = chars[at];
      if (c < looks.length && looks[c]) {
        signs |= TextSigns.at(chars, at, text.start, end);
        if (PlainSigns.isInline(c)) {
          return at;
        }
      }
    }
    return end;
  }

  private void read(int first) {
    int at = first;
    while (at < text.end) {
      at = next(mark(at));
      NotPlain.when(marks.size() > MOST_MARKS);
    }
    DelimiterPairs.find(marks, 0);
    for (Mark open = bracket; open != null; open = open.outer) {
      open.live = false;
    }
  }

  /** Reads one mark, and gives the place behind it. */
  private int mark(int at) {
    return switch (chars[at]) {
      case '*', '_' -> delimiter(at);
      case '\n' -> lineBreak(at);
      case '\\' -> backslash(at);
      case '`' -> code(at);
      case '[' -> bracket(at, at + 1);
      case ']' -> closeBracket(at);
      case '!' -> at + 1 < text.end && chars[at + 1] == '[' ? bracket(at, at + 2) : at + 1;
      default -> entityOrTilde(at);
    };
  }

  private Mark add(Mark.Kind kind, int start, int end) {
    Mark mark = new Mark(kind, marks.size(), start, end);
    marks.add(mark);
    return mark;
  }

  private int delimiter(int at) {
    int end = PlainSigns.runEnd(chars, at, text.end);
    char before = at == text.start ? '\n' : chars[at - 1];
    char after = end == text.end ? '\n' : chars[end];
    boolean spaceBefore = PlainSigns.isSpace(before);
    boolean spaceAfter = PlainSigns.isSpace(after);
    boolean markBefore = PlainSigns.isPunctuation(before);
    boolean markAfter = PlainSigns.isPunctuation(after);
    boolean left = !spaceAfter && (!markAfter || spaceBefore || markBefore);
    boolean right = !spaceBefore && (!markBefore || spaceAfter || markAfter);
    Mark mark = add(Mark.Kind.DELIMITER, at, end);
    mark.sign = chars[at];
    boolean star = mark.sign == '*';
    mark.opens = left && (star || !right || markBefore);
    mark.closes = right && (star || !left || markAfter);
    return end;
  }

  private int lineBreak(int at) {
    int start = at;
    while (start > text.start && chars[start - 1] == ' ') {
      start--;
    }
    add(at - start >= 2 ? Mark.Kind.HARD_BREAK : Mark.Kind.SOFT_BREAK, start, at + 1);
    return at + 1;
  }

  private int backslash(int at) {
    if (at + 1 < text.end && chars[at + 1] == '\n') {
      add(Mark.Kind.HARD_BREAK, at, at + 2);
      return at + 2;
    }
    boolean escapes = at + 1 < text.end && PlainSigns.isAsciiPunctuation(chars[at + 1]);
    return escapes ? at + 2 : at + 1;
  }

  private int code(int at) {
    int ticks = PlainSigns.runEnd(chars, at, text.end);
    int i = ticks;
    while (i < text.end) {
      if (chars[i] != '`') {
        i++;
        continue;
      }
      int run = PlainSigns.runEnd(chars, i, text.end);
      if (run - i == ticks - at) {
        Mark mark = add(Mark.Kind.CODE, at, run);
        mark.closing = i;
        return run;
      }
      i = run;
    }
    return ticks;
  }

  /** An entity has a name or a number; two tildes strike text through. */
  private int entityOrTilde(int at) {
    if (at + 1 < text.end) {
      char next = chars[at + 1];
      if (chars[at] == '~') {
        NotPlain.when(next == '~');
      } else {
        NotPlain.when(next == '#' || (next < 128 && Character.isLetter(next)));
      }
    }
    return at + 1;
  }

  private int bracket(int at, int end) {
    NotPlain.when(end < text.end && chars[end] == '^');
    Mark mark = add(Mark.Kind.BRACKET, at, end);
    mark.outer = bracket;
    if (bracket != null) {
      bracket.bracketInside = true;
    }
    bracket = mark;
    return end;
  }

  private int closeBracket(int at) {
    Mark opener = bracket;
    if (opener == null) {
      return at + 1;
    }
    bracket = opener.outer;
    if (!opener.allowed) {
      opener.live = false;
      return at + 1;
    }
    opener.closing = at;
    if (at + 1 < text.end && chars[at + 1] == '(') {
      opener.target = LinkTarget.read(text, at + 2);
      opener.last = opener.target.last;
      link(opener);
    } else if (opener.bracketInside) {
      NotPlain.when(at + 1 < text.end && chars[at + 1] == '[');
      opener.live = false;
      return at + 1;
    } else {
      reference(opener);
    }
    opener.until = marks.size();
    return opener.last;
  }

  private void link(Mark opener) {
    refuseSpaces(opener.end, opener.closing);
    int inside = opener.index + 1;
    for (int i = inside; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      if (mark.kind == Mark.Kind.BRACKET) {
        NotPlain.when(opener.isImage() || !mark.isImage() || mark.target == null);
      }
    }
    DelimiterPairs.find(marks, inside);
    if (!opener.isImage()) {
      for (Mark open = bracket; open != null; open = open.outer) {
        open.allowed = open.isImage();
      }
    }
  }

  /** Words in brackets that lead nowhere, since no definition is plain. */
  private void reference(Mark opener) {
    refuseSpaces(opener.end, opener.closing);
    for (int i = opener.index + 1; i < marks.size(); i++) {
      NotPlain.when(marks.get(i).kind == Mark.Kind.DELIMITER);
    }
    opener.last = opener.closing + 1;
    if (opener.last < text.end && chars[opener.last] == '[') {
      opener.last = label(opener.last);
      NotPlain.when(opener.last < text.end && chars[opener.last] == '[');
    }
  }

  private int label(int from) {
    int at = from + 1;
    while (at < text.end && chars[at] != ']') {
      char c = chars[at];
      NotPlain.when(c == '[' || c == '\\' || c == '\n' || at - from > LONGEST_LABEL);
      at++;
    }
    NotPlain.when(at == text.end);
    if (at > from + 1) {
      refuseSpaces(from + 1, at);
    }
    return at + 1;
  }

  /** Flexmark trims what stands in brackets. */
  private void refuseSpaces(int from, int to) {
    NotPlain.when(from == to || isTrimmed(chars[from]) || isTrimmed(chars[to - 1]));
  }

  private static boolean isTrimmed(char c) {
    return c == ' ' || c == '\n';
  }
}
