package org.attune.markdown;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Pairs the straight quotation marks of one block and says what stands in their place. Asked for
 * one run of text after the other, then {@link #finish}ed.
 */
final class QuotePairs {
  private static final String APOSTROPHE = "’";
  private static final char NO_BREAK_SPACE = '\u00a0';

  /** Made for the first quotation mark that may stand for what is left out. */
  private static final class LeftOut {
    static final Pattern WORD =
        Pattern.compile("(?:\\d\\d(?:s\\b|\\b(?!'))|n'|tis\\b|twas\\b|em\\b(?!'))");
  }

  private final CharSequence text;
  private final BitSet literal;
  private final Map<Integer, String> set;
  private final Words.Quotes quotes;
  private final Deque<Open> open = new ArrayDeque<>();

  /** A mark that waits for its partner. */
  private record Open(char mark, int index, int depth) {}

  /**
   * Pairs for one block.
   *
   * @param literal the places whose character stays as it is
   * @param set receives what stands in place of the character at an index
   */
  QuotePairs(CharSequence text, BitSet literal, Map<Integer, String> set, Words.Quotes quotes) {
    this.text = text;
    this.literal = literal;
    this.set = set;
    this.quotes = quotes;
  }

  /**
   * Reads on.
   *
   * @param depth how deep in emphasis and links the run lies: a pair lies on one level
   */
  void read(int start, int end, int depth) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if ((c == '"' || c == '\'') && !literal.get(i)) {
        mark(c, i, depth);
      }
    }
  }

  /** Sees to the marks that are still without a partner. */
  void finish() {
    while (!open.isEmpty()) {
      leftOpen(open.pop());
    }
  }

  private void mark(char c, int index, int depth) {
    while (!open.isEmpty() && open.peek().depth() > depth) {
      leftOpen(open.pop());
    }
    boolean opens = canOpen(index) && !(c == '\'' && leavesOut(index));
    boolean closes = canClose(index);
    if (opens && closes) {
      opens = isPunctuation(before(index));
      closes = isPunctuation(after(index));
    }
    if (closes && close(c, index, depth)) {
      return;
    }
    if (opens) {
      open.push(new Open(c, index, depth));
    } else if (c == '\'') {
      set.put(index, APOSTROPHE);
    }
  }

  /** True before what stands for a longer word: {@code '90s}, {@code 'n'}, {@code 'tis}. */
  private boolean leavesOut(int index) {
    int end = Math.min(text.length(), index + 5);
    String rest = text.subSequence(index + 1, end).toString();
    boolean mayBe =
        Character.isDigit(after(index))
            || Stream.of("n'", "tis", "twas", "em").anyMatch(rest::startsWith);
    return mayBe && LeftOut.WORD.matcher(rest).lookingAt();
  }

  private boolean close(char c, int index, int depth) {
    boolean waiting = open.stream().anyMatch(mark -> mark.mark() == c && mark.depth() == depth);
    if (!waiting) {
      return false;
    }
    Open partner = open.pop();
    while (partner.mark() != c || partner.depth() != depth) {
      leftOpen(partner);
      partner = open.pop();
    }
    boolean inner = c == '\'' || open.stream().anyMatch(mark -> mark.mark() == '"');
    set.put(partner.index(), inner ? quotes.innerLeft() : quotes.left());
    set.put(index, inner ? quotes.innerRight() : quotes.right());
    return true;
  }

  /**
   * A mark without its partner: an apostrophe ({@code '90s}), or the beginning of a quotation that
   * goes on in the next paragraph.
   */
  private void leftOpen(Open mark) {
    set.put(mark.index(), mark.mark() == '\'' ? APOSTROPHE : quotes.left());
  }

  private boolean canOpen(int index) {
    char before = before(index);
    char after = after(index);
    if (isSpace(after)) {
      return false;
    }
    return !isPunctuation(after) || isSpace(before) || isPunctuation(before);
  }

  private boolean canClose(int index) {
    char before = before(index);
    char after = after(index);
    if (isSpace(before)) {
      return false;
    }
    return !isPunctuation(before) || isSpace(after) || isPunctuation(after);
  }

  private char before(int index) {
    return index == 0 ? ' ' : text.charAt(index - 1);
  }

  private char after(int index) {
    return index + 1 == text.length() ? ' ' : text.charAt(index + 1);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == NO_BREAK_SPACE;
  }

  /** Symbols are none of it: {@code "€5"} opens before one. */
  private static boolean isPunctuation(char c) {
    return PlainSigns.isUnicodePunctuation(c) || Typography.isAsciiPunctuation(c);
  }
}
