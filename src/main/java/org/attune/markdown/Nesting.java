package org.attune.markdown;

import com.vladsch.flexmark.util.ast.Node;

/**
 * How deep the nodes of a syntax tree lie: they are walked by recursion, and the stack has an end.
 */
final class Nesting {
  private static final int DEEPEST = 250;

  private Nesting() {}

  /** True where no node lies deeper than anybody writes. */
  static boolean isBearable(Node root) {
    int depth = 0;
    Node node = root.getFirstChild();
    while (node != null && depth <= DEEPEST) {
      if (node.getFirstChild() != null) {
        node = node.getFirstChild();
        depth++;
      } else {
        while (node != null && node.getNext() == null && depth > 0) {
          node = node.getParent();
          depth--;
        }
        node = node == null ? null : node.getNext();
      }
    }
    return depth <= DEEPEST;
  }
}
