package org.attune.html;

import org.attune.links.LinkKind;
import org.attune.links.LinkList;

/** Telephone links: each waits for its text, which must show the same number. */
final class Phones {
  private static final int LONGEST_SHOWN = 2000;

  private final Markup markup;
  private final ElementLinks elements;
  private final LinkList links;
  private boolean open;
  private int textStart;
  private int offset;
  private String href = "";

  Phones(Markup markup, ElementLinks elements, LinkList links) {
    this.markup = markup;
    this.elements = elements;
    this.links = links;
  }

  /** A start tag of a link was read. */
  void begin() {
    int attribute = markup.find(Name.HREF);
    open = false;
    if (attribute < 0) {
      return;
    }
    int start = markup.valueStart(attribute);
    while (start < markup.valueEnd(attribute) && markup.bytes()[start] <= ' ') {
      start++;
    }
    boolean isLong = markup.valueEnd(attribute) - start > 4 && markup.bytes()[start + 3] == ':';
    if (isLong && (isWord("tel", start) || isWord("sms", start))) {
      open = true;
      href = elements.value(attribute);
      offset = markup.nameStart(attribute);
      textStart = markup.at();
    }
  }

  private boolean isWord(String word, int from) {
    for (int i = 0; i < word.length(); i++) {
      if ((markup.bytes()[from + i] | 0x20) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** An end tag of a link was read. */
  void end() {
    if (open) {
      int end = Math.min(markup.tagStart(), textStart + LONGEST_SHOWN);
      String shown = ShownText.of(markup.bytes(), textStart, end);
      links.add(LinkKind.PHONE, offset, href + "\0" + shown);
      open = false;
    }
  }
}
