package org.attune.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines of a plain body into blocks: first what goes on of the open quotes and items,
 * then what begins, then the text. A line that is indented more than its item, one that goes on
 * with a paragraph without the marks of its quote, and the like, are not plain.
 */
final class PlainBlocks {
  private static final int DEEPEST = 20;

  private final Document document;
  private final BasedSequence body;
  private final char[] chars;
  private final OpenBlock[] stack = new OpenBlock[DEEPEST];
  private final LeafSigns signs = new LeafSigns();
  private final OpenParagraph paragraph;
  private int open;

  /** The rest of the line that is read: its next character, its end, and the next line. */
  private int at;

  private int end;
  private int next;

  PlainBlocks(Document document, char[] chars) {
    this.document = document;
    this.body = document.getChars();
    this.chars = chars;
    this.paragraph = new OpenParagraph(body, chars, signs);
  }

  /** Appends all blocks to the document, and gives what signs their texts hold. */
  LeafSigns read() {
    int start = 0;
    while (start < chars.length) {
      at = start;
      end = PlainSigns.lineEnd(chars, start);
      next = Math.min(end + 1, chars.length);
      int matched = match();
      if (isBlank()) {
        blankLine(matched);
      } else {
        textLine(matched);
      }
      start = next;
    }
    closeTo(0);
    return signs;
  }

  /** Steps over the marks of the open blocks, and gives how many go on with this line. */
  private int match() {
    int matched = 0;
    while (matched < open) {
      OpenBlock block = stack[matched];
      if (block.isItem() ? !matchItem(block) : !matchQuote(block)) {
        return matched;
      }
      matched++;
    }
    return matched;
  }

  private boolean matchItem(OpenBlock item) {
    if (isBlank()) {
      item.seeBlank();
      return true;
    }
    int spaces = 0;
    while (spaces < item.indent && chars[at + spaces] == ' ') {
      spaces++;
    }
    NotPlain.when(spaces > 0 && spaces < item.indent);
    if (spaces == 0) {
      return false;
    }
    at += spaces;
    item.seeLine();
    return true;
  }

  private boolean matchQuote(OpenBlock quote) {
    if (at == end || chars[at] != '>') {
      return false;
    }
    stepOverMark();
    if (isBlank()) {
      quote.blankEnd = next;
    }
    return true;
  }

  private void stepOverMark() {
    at++;
    if (at < end && chars[at] == ' ') {
      at++;
    }
  }

  private boolean isBlank() {
    return isBlank(at);
  }

  private void blankLine(int matched) {
    if (matched == open) {
      paragraph.endWithBlankLine();
    }
    closeTo(matched);
    OpenBlock tip = tip();
    if (tip != null && tip.isItem()) {
      tip.childEndsBlank();
      setEndsBlank(true);
    } else {
      setEndsBlank(false);
    }
  }

  private void setEndsBlank(boolean blank) {
    for (int i = 0; i < open; i++) {
      stack[i].setEndsBlank(blank);
    }
  }

  private @Nullable OpenBlock tip() {
    return open == 0 ? null : stack[open - 1];
  }

  private void textLine(int alreadyMatched) {
    int matched = alreadyMatched;
    while (begins(matched)) {
      matched = open;
      NotPlain.when(at == end);
    }
    leaf(matched);
    setEndsBlank(false);
  }

  /** Opens the quote or the item that begins here. */
  private boolean begins(int matched) {
    char c = chars[at];
    NotPlain.when(c == ' ');
    if (c == '>') {
      closeTo(matched);
      OpenBlock quote = OpenBlock.quote(at, body);
      append(quote.node);
      push(quote);
      stepOverMark();
      return true;
    }
    if (isRule(matched)) {
      return false;
    }
    ListMarker marker = ListMarker.at(chars, at, end);
    if (marker == null) {
      return false;
    }
    item(marker, matched);
    at = marker.content;
    return true;
  }

  private void push(OpenBlock block) {
    NotPlain.when(open == DEEPEST);
    stack[open++] = block;
  }

  private void append(Node child) {
    OpenBlock tip = tip();
    if (tip == null) {
      document.appendChild(child);
    } else {
      tip.append(child);
    }
  }

  private void item(ListMarker marker, int matched) {
    OpenList list = matched < open ? stack[matched].list : null;
    if (list != null && list.continuesWith(marker)) {
      closeTo(matched + 1);
      paragraph.close();
      stack[matched].closeBeforeNext(body);
      open = matched;
    } else {
      NotPlain.when(isInParagraph(matched) && marker.isOrdered() && marker.number != 1);
      closeTo(matched);
      list = new OpenList(marker);
      append(list.node);
    }
    push(OpenBlock.item(list, marker, body));
  }

  /** A line of three or more stars, hyphens or low lines; with spaces between, not plain. */
  private boolean isRule(int matched) {
    char c = chars[at];
    if (c != '-' && c != '*' && c != '_') {
      return false;
    }
    int run = PlainSigns.runEnd(chars, at, end);
    if (run - at >= 3 && isBlank(run)) {
      NotPlain.when(c == '-' && isInParagraph(matched));
      return true;
    }
    NotPlain.when(isSpacedRule(c));
    NotPlain.when(c == '-' && isInParagraph(matched) && isBlank(run));
    return false;
  }

  /** True where the line may go on with a paragraph. */
  private boolean isInParagraph(int matched) {
    return paragraph.isOpen() && matched == open;
  }

  private boolean isSpacedRule(char c) {
    int count = 0;
    for (int i = at; i < end; i++) {
      if (chars[i] == c) {
        count++;
      } else if (chars[i] != ' ') {
        return false;
      }
    }
    return count >= 3;
  }

  private boolean isBlank(int from) {
    int i = from;
    while (i < end && chars[i] == ' ') {
      i++;
    }
    return i == end;
  }

  private void leaf(int matched) {
    char c = chars[at];
    if (isRule(matched)) {
      closeTo(matched);
      append(new ThematicBreak(body.baseSubSequence(at, end)));
    } else if (c == '#' && heading(matched)) {
      return;
    } else {
      refuseOtherBlocks(c);
      text(matched);
    }
  }

  /** Code between fences, definitions, and lines under a paragraph that make a heading of it. */
  private void refuseOtherBlocks(char c) {
    NotPlain.when(c == ':' || c == '~');
    if (c == '`') {
      NotPlain.when(PlainSigns.runEnd(chars, at, end) - at >= 3);
    } else if (c == '=') {
      NotPlain.when(isBlank(PlainSigns.runEnd(chars, at, end)));
    }
  }

  private boolean heading(int matched) {
    int marks = PlainSigns.runEnd(chars, at, end);
    int level = marks - at;
    if (level > 6 || (marks < end && chars[marks] != ' ')) {
      return false;
    }
    int text = marks;
    while (text < end && chars[text] == ' ') {
      text++;
    }
    NotPlain.when(text == end);
    LeafText leaf = LeafText.of(chars, text, end, body);
    NotPlain.when(chars[leaf.end - 1] == '#');
    closeTo(matched);
    Heading heading = new Heading();
    heading.setLevel(level);
    heading.setOpeningMarker(body.baseSubSequence(at, marks));
    heading.setText(body.baseSubSequence(text, leaf.end));
    heading.setChars(body.baseSubSequence(at, leaf.end));
    append(heading);
    signs.add(PlainInlines.read(leaf, heading));
    return true;
  }

  private void text(int matched) {
    if (paragraph.isOpen()) {
      NotPlain.when(matched < open);
    } else {
      closeTo(matched);
      append(paragraph.open());
    }
    paragraph.add(at, next);
  }

  /** Closes all blocks but the first ones; an item's list too. */
  private void closeTo(int kept) {
    paragraph.close();
    while (open > kept) {
      OpenBlock block = stack[--open];
      block.close(body);
      boolean endsBlank = block.endsBlank;
      if (block.list != null) {
        block.list.close(body);
        endsBlank = block.list.endsBlank || block.endsWithBlankLine();
      }
      OpenBlock around = tip();
      if (around != null && endsBlank) {
        around.childEndsBlank();
      }
    }
  }
}
