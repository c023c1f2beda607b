package org.attune.markdown;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.attune.problem.Nearest;

/** Puts the footnotes of one body in the order in which the text refers to them. */
final class FootnoteReader {
  private FootnoteReader() {}

  static List<FootnoteBlock> read(List<Node> nodes, Reading reading) {
    Set<FootnoteBlock> used = new LinkedHashSet<>();
    List<FootnoteBlock> written = new ArrayList<>();
    for (Node node : nodes) {
      if (node instanceof FootnoteBlock block) {
        written.add(block);
      }
    }
    for (Node node : nodes) {
      if (node instanceof Footnote mark) {
        use(mark, used, written, reading);
      }
    }
    written.removeAll(used);
    written.forEach(block -> reportUnused(block, reading));
    return List.copyOf(used);
  }

  private static void use(
      Footnote mark, Set<FootnoteBlock> used, List<FootnoteBlock> written, Reading reading) {
    FootnoteBlock block = mark.getFootnoteBlock();
    if (block != null) {
      used.add(block);
      return;
    }
    List<String> names = written.stream().map(it -> it.getText().toString()).toList();
    String name = mark.getText().toString();
    reading.fail(
        mark,
        "footnote-missing",
        "the footnote [^" + name + "] has no text",
        Nearest.to(name, names).map(it -> "Did you mean [^" + it + "]?").orElse(""),
        "write its text in a line of its own: [^" + name + "]: text");
  }

  private static void reportUnused(FootnoteBlock block, Reading reading) {
    String name = block.getText().toString();
    reading.warn(
        block,
        "footnote-unused",
        "nothing refers to the footnote [^" + name + "], so it is not shown",
        "",
        "write [^" + name + "] where it belongs, or take it out");
  }
}
