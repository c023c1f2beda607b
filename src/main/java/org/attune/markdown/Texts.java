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
  private Texts() {}

  /** The text of a node; a line break is a space, footnote marks and citations are left out. */
  static String of(Node node) {
    StringBuilder text = new StringBuilder(node.getTextLength());
    append(text, node, true);
    return text.toString().strip();
  }

  /** The text of one node of a line, spaces at its ends kept. */
  static String ofInline(Node node) {
    StringBuilder text = new StringBuilder();
    appendNode(text, node, true);
    return text.toString();
  }

  /** The text of a node as it was typed, for an anchor. */
  static String typed(Node node) {
    StringBuilder text = new StringBuilder();
    append(text, node, false);
    return text.toString().strip();
  }

  /** All blocks below a node, one a line; those without text give none. */
  static String lines(Node parent) {
    return lines(parent, node -> false);
  }

  /**
   * The same without some of the blocks.
   *
   * @param without true for a block whose text is not wanted
   */
  static String lines(Node parent, Predicate<Node> without) {
    StringBuilder text = new StringBuilder(parent.getTextLength());
    appendLines(text, parent, without);
    return text.toString().stripTrailing();
  }

  private static void appendLines(StringBuilder text, Node parent, Predicate<Node> without) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (without.test(node)) {
        continue;
      }
      if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
        appendLine(text, ((ContentNode) node).getContentChars().toString().strip());
      } else if (node instanceof TableRow) {
        appendLine(text, cells(node));
      } else if (isLeaf(node)) {
        appendLine(text, node);
      } else if (!isHidden(node)) {
        appendLines(text, node, without);
      }
    }
  }

  private static void appendLine(StringBuilder text, String line) {
    if (!line.isEmpty()) {
      text.append(line).append('\n');
    }
  }

  /** As the other for the text of a node, which is written where it belongs. */
  private static void appendLine(StringBuilder text, Node node) {
    int start = text.length();
    append(text, node, true);
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

  private static void append(StringBuilder text, Node parent, boolean printed) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      appendNode(text, node, printed);
    }
  }

  private static void appendNode(StringBuilder text, Node node, boolean printed) {
    if (node instanceof Text || node instanceof HtmlEntity || node instanceof BareLink) {
      Raw.appendUnescaped(text, node.getChars());
    } else if (node instanceof PlainText plain) {
      text.append(printed ? plain.text() : Raw.unescaped(plain.getChars()));
    } else if (node instanceof Code code) {
      text.append(code(code));
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      text.append(' ');
    } else if (node instanceof DelimitedLinkNode link) {
      text.append(Raw.unescaped(link.getText()));
    } else if (node instanceof LinkRef ref) {
      appendReference(text, ref, printed);
    } else if (!(node instanceof Footnote)) {
      append(text, node, printed);
    }
  }

  private static void appendReference(StringBuilder text, LinkRef ref, boolean printed) {
    if (CitationMark.isOne(ref)) {
      return;
    }
    if (ref.isDefined()) {
      append(text, ref, printed);
      return;
    }
    text.append('[');
    append(text, ref, printed);
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
