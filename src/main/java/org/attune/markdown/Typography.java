package org.attune.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Sets quotation marks, apostrophes, dashes and dots as print does, by the language of the page.
 * Code, addresses and escaped characters stay as they are.
 *
 * <p>Whether a mark opens or closes is told by the characters around it, as markdown-it does; marks
 * are paired, so that one without a partner is an apostrophe, or stays.
 */
public final class Typography {
  private final Words.Quotes quotes;
  private final StringBuilder flat = new StringBuilder();
  private final BitSet literal = new BitSet();
  private final Map<Node, Span> spans = new LinkedHashMap<>();

  /** Where the text of one node lies in {@link #flat}, and how deep in emphasis and links. */
  private record Span(int start, int end, int depth) {}

  private Typography(Words.Quotes quotes) {
    this.quotes = quotes;
  }

  /**
   * A text without markup as it is set in a page of a language: a title, a description.
   *
   * @param lang BCP 47
   */
  public static String set(String text, String lang) {
    if (!isNeededBy(text)) {
      return text;
    }
    Typography typography = new Typography(Words.quotesOf(lang));
    typography.flat.append(text);
    Map<Integer, String> set = typography.signs(List.of(new Span(0, text.length(), 0)));
    return typography.textOf(0, text.length(), set);
  }

  /** Sets the texts of one block: a paragraph, a heading, a cell. */
  static void set(Node block, Words.Quotes quotes) {
    Typography typography = new Typography(quotes);
    typography.collect(block, 0);
    typography.replace();
  }

  /** True for a text that holds a sign that may have to be set. */
  static boolean isNeededBy(String text) {
    return (TextSigns.in(text) & TextSigns.TYPOGRAPHY) != 0;
  }

  private void collect(Node parent, int depth) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Text) {
        int start = flat.length();
        appendText(node.getChars());
        spans.put(node, new Span(start, flat.length(), depth));
      } else if (isOpaque(node)) {
        appendOpaque(node);
      } else if (node.hasChildren()) {
        collect(node, depth + 1);
      } else {
        appendLiteral(" ");
      }
    }
  }

  private static boolean isOpaque(Node node) {
    return node instanceof Code
        || node instanceof BareLink
        || node instanceof HtmlEntity
        || node instanceof HtmlInline
        || node instanceof HtmlInlineComment
        || node instanceof Footnote
        || node instanceof Image
        || node instanceof ImageRef
        || CitationMark.isOne(node);
  }

  /** What a mark next to the node should see: nothing of a tag, a letter of code, a full stop. */
  private void appendOpaque(Node node) {
    if (node instanceof HtmlEntity) {
      appendLiteral(node.getChars().unescape());
    } else if (node instanceof Code || node instanceof BareLink) {
      appendLiteral("x");
    } else if (!(node instanceof HtmlInline || node instanceof HtmlInlineComment)) {
      appendLiteral(".");
    }
  }

  private void appendLiteral(String text) {
    literal.set(flat.length(), flat.length() + text.length());
    flat.append(text);
  }

  private void appendText(BasedSequence chars) {
    for (int i = 0; i < chars.length(); i++) {
      char c = chars.charAt(i);
      if (c == '\\' && i + 1 < chars.length() && isAsciiPunctuation(chars.charAt(i + 1))) {
        i++;
        appendLiteral(String.valueOf(chars.charAt(i)));
      } else {
        flat.append(c);
      }
    }
  }

  private void replace() {
    Map<Integer, String> set = signs(spans.values());
    spans.forEach(
        (node, span) -> {
          String text = textOf(span.start(), span.end(), set);
          node.insertBefore(new PlainText(node.getChars(), text));
          node.unlink();
        });
  }

  /** What stands in place of the characters, by their index in {@link #flat}. */
  private Map<Integer, String> signs(Collection<Span> read) {
    Map<Integer, String> set = new HashMap<>();
    setDashesAndDots(set);
    QuotePairs pairs = new QuotePairs(flat, literal, set, quotes);
    read.forEach(span -> pairs.read(span.start(), span.end(), span.depth()));
    pairs.finish();
    return set;
  }

  private String textOf(int start, int end, Map<Integer, String> set) {
    StringBuilder text = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      String other = set.get(i);
      if (other == null) {
        text.append(flat.charAt(i));
      } else {
        text.append(other);
      }
    }
    return text.toString();
  }

  private void setDashesAndDots(Map<Integer, String> set) {
    int run;
    for (int i = 0; i < flat.length(); i += Math.max(run, 1)) {
      run = run(i);
      if (run == 3 && flat.charAt(i) == '.') {
        put(set, i, run, "…");
      } else if (flat.charAt(i) == '-' && (run == 2 || run == 3) && isDash(i, i + run)) {
        put(set, i, run, run == 2 ? "–" : "—");
      }
    }
  }

  /** A dash stands between two spaces or between two words; {@code --option} is none. */
  private boolean isDash(int start, int end) {
    boolean spaceBefore = start == 0 || Character.isWhitespace(flat.charAt(start - 1));
    boolean spaceAfter = end == flat.length() || Character.isWhitespace(flat.charAt(end));
    return spaceBefore == spaceAfter && start > 0 && end < flat.length();
  }

  /** How often the dot or hyphen at a place is repeated there; 0 for any other character. */
  private int run(int start) {
    char c = flat.charAt(start);
    int end = start;
    while (end < flat.length()
        && (c == '.' || c == '-')
        && flat.charAt(end) == c
        && !literal.get(end)) {
      end++;
    }
    return end - start;
  }

  private static void put(Map<Integer, String> set, int start, int length, String text) {
    set.put(start, text);
    for (int i = 1; i < length; i++) {
      set.put(start + i, "");
    }
  }

  static boolean isAsciiPunctuation(char c) {
    return "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~".indexOf(c) >= 0;
  }
}
