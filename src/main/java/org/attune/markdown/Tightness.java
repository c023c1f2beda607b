package org.attune.markdown;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.util.ast.Node;

/** Which paragraphs stand in a list without blank lines, and so have no element of their own. */
final class Tightness {
  private Tightness() {}

  /** True for a paragraph whose text stands directly in its item. */
  static boolean isTight(Paragraph paragraph) {
    Node parent = paragraph.getParent();
    if (parent instanceof DefinitionTerm) {
      return true;
    }
    if (parent instanceof DefinitionItem) {
      return parent.getFirstChild() == parent.getLastChild();
    }
    return parent instanceof ListItem
        && parent.getParent() instanceof ListBlock list
        && list.isTight();
  }
}
