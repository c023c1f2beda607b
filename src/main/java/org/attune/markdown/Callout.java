package org.attune.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A block quote that begins with a bold word of the table.
 *
 * @param label the word as the table spells it
 * @param mark the bold word
 */
record Callout(Words.Kind kind, String label, StrongEmphasis mark) {
  /** The callout that a block quote is. */
  static Optional<Callout> of(BlockQuote quote, Words words) {
    return mark(quote)
        .flatMap(
            mark ->
                words
                    .callout(word(mark))
                    .map(entry -> new Callout(entry.getValue(), entry.getKey(), mark)));
  }

  /** The bold text that a block quote begins with. */
  static Optional<StrongEmphasis> mark(BlockQuote quote) {
    Node first = quote.getFirstChild();
    return first instanceof Paragraph && first.getFirstChild() instanceof StrongEmphasis strong
        ? Optional.of(strong)
        : Optional.empty();
  }

  /** The bold text without the colon or full stop at its end. */
  static String word(StrongEmphasis mark) {
    return Texts.of(mark).replaceFirst("[\\s:.!]+$", "");
  }

  /** Where the text after the bold word begins, on its line or on the next; null for none. */
  @Nullable Node rest() {
    Node node = mark.getNext();
    while (node != null && isSeparator(node)) {
      node = node.getNext();
    }
    return node;
  }

  private static boolean isSeparator(Node node) {
    return node instanceof SoftLineBreak
        || node instanceof HardLineBreak
        || node.getChars().toString().matches("[\\s:.]*");
  }
}
