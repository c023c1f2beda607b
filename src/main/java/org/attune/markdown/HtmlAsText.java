package org.attune.markdown;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;

/** Turns the raw HTML of a syntax tree into the text that was typed. Comments stay comments. */
final class HtmlAsText {
  private HtmlAsText() {}

  static void set(Node parent) {
    Node node = parent.getFirstChild();
    while (node != null) {
      Node next = node.getNext();
      if (node instanceof HtmlInline) {
        replace(node, new PlainText(node.getChars(), node.getChars().toString()));
      } else if (node instanceof HtmlBlock) {
        Paragraph paragraph = new Paragraph(node.getChars());
        paragraph.appendChild(new PlainText(node.getChars(), node.getChars().toString().strip()));
        replace(node, paragraph);
      } else {
        set(node);
      }
      node = next;
    }
  }

  private static void replace(Node old, Node fresh) {
    old.insertBefore(fresh);
    old.unlink();
  }
}
