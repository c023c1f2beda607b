package org.attune.quiz;

import java.util.List;
import java.util.function.Consumer;
import org.attune.problem.Position;

/**
 * Words that reach a reader, and where they stand.
 *
 * @param text without markup; where it goes over several lines of the file, with their breaks
 * @param position where its first line begins
 * @param feedback true for what is said to an answer
 */
record Spoken(String text, Position position, boolean feedback) {
  /** Hands on each line of text in the blocks. */
  static void in(List<? extends Block> blocks, boolean feedback, Consumer<Spoken> heard) {
    for (Block block : blocks) {
      if (block instanceof Block.Items list) {
        for (Block.Item item : list.items()) {
          heard.accept(of(item.text().html(), item.position(), feedback));
          in(item.blocks(), feedback, heard);
        }
      } else if (block instanceof Block.Quote quote) {
        in(quote.blocks(), feedback, heard);
      } else {
        heard.accept(of(block.html(), block.position(), feedback));
      }
    }
  }

  /** The words in HTML, which unlike plain text keeps the line breaks of the file. */
  static Spoken of(String html, Position position, boolean feedback) {
    String text =
        withoutTags(html)
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&amp;", "&")
            .stripTrailing();
    return new Spoken(text, position, feedback);
  }

  /** HTML without its tags. */
  static String withoutTags(String html) {
    StringBuilder text = new StringBuilder(html.length());
    int done = 0;
    for (int tag = html.indexOf('<'); tag >= 0; tag = html.indexOf('<', done)) {
      int end = html.indexOf('>', tag);
      if (end < 0) {
        break;
      }
      text.append(html, done, tag);
      done = end + 1;
    }
    return text.append(html, done, html.length()).toString();
  }

  /** Where a character of the text stands: exact in the first line, else the line's beginning. */
  Position at(int offset) {
    int breaks = (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    return breaks == 0 ? position : new Position(position.line() + breaks, 1);
  }
}
