package org.attune.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.ContentNode;
import com.vladsch.flexmark.util.ast.Node;
import java.util.function.Predicate;

/** What a reader reads, without markup. */
final class Texts {
  private final StringBuilder text;
  private final boolean printed;
  private final int signs;

  /**
   * A text that is being written.
   *
   * @param length about how many characters it will have
   * @param printed true for what a reader reads, false for what the author typed
   * @param signs the {@link TextSigns} that it may hold
   */
  private Texts(int length, boolean printed, int signs) {
    this.text = new StringBuilder(length);
    this.printed = printed;
    this.signs = signs;
  }

  /** The text of a node; a line break is a space, footnote marks and citations are left out. */
  static String of(Node node) {
    return stripped(node, true);
  }

  /** The text of one node of a line, spaces at its ends kept. */
  static String ofInline(Node node) {
    Texts texts = new Texts(16, true, TextSigns.ALL);
    texts.appendNode(node);
    return texts.text.toString();
  }

  /** The text of a node as it was typed, for an anchor. */
  static String typed(Node node) {
    return stripped(node, false);
  }

  private static String stripped(Node node, boolean printed) {
    Texts texts = new Texts(node.getTextLength(), printed, TextSigns.ALL);
    texts.append(node);
    return texts.text.toString().strip();
  }

  /**
   * All blocks of a body, one a line; those without text give none.
   *
   * @param signs the {@link TextSigns} that it may hold
   * @param without true for a block whose text is not wanted
   */
  static String lines(Node document, int signs, Predicate<Node> without) {
    Texts texts = new Texts(document.getTextLength(), true, signs);
    texts.appendLines(document, without);
    return texts.text.toString().stripTrailing();
  }

  private void appendLines(Node parent, Predicate<Node> without) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (without.test(node)) {
        continue;
      }
      if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
        appendLine(((ContentNode) node).getContentChars().toString().strip());
      } else if (node instanceof TableRow) {
        appendLine(cells(node));
      } else if (isLeaf(node)) {
        appendLine(node);
      } else if (!isHidden(node)) {
        appendLines(node, without);
      }
    }
  }

  private void appendLine(String line) {
    if (!line.isEmpty()) {
      text.append(line).append('\n');
    }
  }

  /** As the other for the text of a node, which is written where it belongs. */
  private void appendLine(Node node) {
    int start = text.length();
    append(node);
    int end = text.length();
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    text.setLength(end);
    int first = start;
    while (first < end && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    if (first > start) {
      text.delete(start, first);
    }
    if (first < end) {
      text.append('\n');
    }
  }

  private static String cells(Node row) {
    StringBuilder text = new StringBuilder();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      text.append(of(cell)).append(' ');
    }
    return text.toString().strip();
  }

  /** True for a block that holds text directly. */
  static boolean isLeaf(Node node) {
    return node instanceof Paragraph || node instanceof Heading || node instanceof TableCell;
  }

  private static boolean isHidden(Node node) {
    return node instanceof HtmlBlockBase
        || node instanceof Reference
        || node instanceof TableSeparator;
  }

  private void append(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      appendNode(node);
    }
  }

  private void appendNode(Node node) {
    if (node instanceof Text || node instanceof HtmlEntity || node instanceof BareLink) {
      Raw.appendUnescaped(text, node.getChars(), signs);
    } else if (node instanceof PlainText plain) {
      text.append(printed ? plain.text() : Raw.unescaped(plain.getChars()));
    } else if (node instanceof Code code) {
      text.append(code(code));
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      text.append(' ');
    } else if (node instanceof DelimitedLinkNode link) {
      text.append(Raw.unescaped(link.getText()));
    } else if (node instanceof LinkRef ref) {
      appendReference(ref);
    } else if (!(node instanceof Footnote)) {
      append(node);
    }
  }

  private void appendReference(LinkRef ref) {
    if (CitationMark.isOne(ref)) {
      return;
    }
    if (ref.isDefined()) {
      append(ref);
      return;
    }
    text.append('[');
    append(ref);
    text.append(']');
    text.append(Destinations.secondBrackets(ref));
  }

  /**
   * The text of a code span: line ends are spaces; one space at both ends falls away, and in a
   * table the backslash that keeps a bar from dividing cells.
   */
  static String code(Code code) {
    String text = code.getText().toString().replace('\n', ' ');
    boolean padded = text.length() > 1 && text.startsWith(" ") && text.endsWith(" ");
    text = padded && !text.isBlank() ? text.substring(1, text.length() - 1) : text;
    boolean inTable = code.getAncestorOfType(TableCell.class) != null;
    return inTable ? text.replace("\\|", "|") : text;
  }
}
