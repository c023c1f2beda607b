package org.attune.html;

import org.jspecify.annotations.Nullable;

/**
 * Cuts markup into tags, by the rules of browsers, straight from the bytes of a file. It builds no
 * tree; who uses it says at which elements text stands that is no markup.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/parsing.html#tokenization">HTML Standard,
 *     tokenization</a>
 */
final class Markup {
  private static final int MOST_ATTRIBUTES = 64;

  /** True for XML, where there is no text without markup beside CDATA. */
  private final boolean xml;

  private final byte[] bytes;
  private final int limit;
  private int at;

  private int tagStart;
  private int nameStart;
  private int nameEnd;
  private boolean isEnd;
  private boolean isEmpty;
  private Name element = Name.OTHER;

  private int attributes;
  private final @Nullable Name[] names = new @Nullable Name[MOST_ATTRIBUTES];
  private final int[] nameStarts = new int[MOST_ATTRIBUTES];
  private final int[] valueStarts = new int[MOST_ATTRIBUTES];
  private final int[] valueEnds = new int[MOST_ATTRIBUTES];

  /** Reads bytes from one offset to another. */
  Markup(byte[] bytes, int from, int limit, boolean xml) {
    this.bytes = bytes;
    this.limit = limit;
    this.at = from;
    this.xml = xml;
  }

  byte[] bytes() {
    return bytes;
  }

  boolean isXml() {
    return xml;
  }

  /** Where reading has come to. */
  int at() {
    return at;
  }

  Name element() {
    return element;
  }

  /** True where the tag's name, in any case, is that word. */
  boolean isNamed(String word) {
    if (nameEnd - nameStart != word.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if ((bytes[nameStart + i] | 0x20) != (word.charAt(i) | 0x20)) {
        return false;
      }
    }
    return true;
  }

  int nameStart() {
    return nameStart;
  }

  int nameEnd() {
    return nameEnd;
  }

  boolean isEnd() {
    return isEnd;
  }

  /** True where the tag ends with a slash. */
  boolean isEmpty() {
    return isEmpty;
  }

  int tagStart() {
    return tagStart;
  }

  int attributes() {
    return attributes;
  }

  Name name(int attribute) {
    Name name = names[attribute];
    return name == null ? Name.OTHER : name;
  }

  int nameStart(int attribute) {
    return nameStarts[attribute];
  }

  int valueStart(int attribute) {
    return valueStarts[attribute];
  }

  int valueEnd(int attribute) {
    return valueEnds[attribute];
  }

  /** The attribute of that name; -1 where there is none. */
  int find(Name wanted) {
    for (int i = 0; i < attributes; i++) {
      if (names[i] == wanted) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Goes on to the next tag.
   *
   * @param foreign true inside SVG or MathML, where CDATA sections are
   * @return false at the end of the file; a tag that the file's end cuts off is none
   */
  boolean next(boolean foreign) {
    byte[] b = bytes;
    int end = limit;
    int i = at;
    while (true) {
      while (i < end && b[i] != '<') {
        i++;
      }
      if (i + 1 >= end) {
        at = end;
        return false;
      }
      byte c = b[i + 1];
      if (isLetter(c)) {
        return tag(i, i + 1, false);
      }
      if (c == '/' && i + 2 < end && isLetter(b[i + 2])) {
        return tag(i, i + 2, true);
      }
      i =
          c == '/'
              ? afterOddEnd(i + 2)
              : c == '!' ? afterDeclaration(i + 2, foreign) : afterOther(i);
    }
  }

  private int afterOddEnd(int from) {
    return from < limit && bytes[from] == '>' ? from + 1 : after((byte) '>', from);
  }

  private int afterOther(int open) {
    if (bytes[open + 1] != '?') {
      return open + 1;
    }
    return xml ? afterText("?>", open + 2) : after((byte) '>', open + 2);
  }

  private int afterDeclaration(int from, boolean foreign) {
    if (from + 1 < limit && bytes[from] == '-' && bytes[from + 1] == '-') {
      return afterComment(from + 2);
    }
    if ((foreign || xml) && isText("[CDATA[", from)) {
      return afterText("]]>", from + 7);
    }
    if (xml) {
      int close = after((byte) '>', from);
      int subset = after((byte) '[', from);
      return subset < close ? after((byte) '>', afterText("]", subset)) : close;
    }
    return after((byte) '>', from);
  }

  private int afterComment(int from) {
    byte[] b = bytes;
    if (!xml && from < limit && b[from] == '>') {
      return from + 1;
    }
    if (!xml && from + 1 < limit && b[from] == '-' && b[from + 1] == '>') {
      return from + 2;
    }
    for (int i = from; i + 2 < limit; i++) {
      if (b[i] == '-' && b[i + 1] == '-') {
        if (b[i + 2] == '>') {
          return i + 3;
        }
        if (!xml && b[i + 2] == '!' && i + 3 < limit && b[i + 3] == '>') {
          return i + 4;
        }
      }
    }
    return limit;
  }

  private int after(byte wanted, int from) {
    int i = from;
    while (i < limit && bytes[i] != wanted) {
      i++;
    }
    return Math.min(i + 1, limit);
  }

  private int afterText(String wanted, int from) {
    for (int i = from; i < limit; i++) {
      if (isText(wanted, i)) {
        return i + wanted.length();
      }
    }
    return limit;
  }

  boolean isText(String wanted, int from) {
    return RawText.isText(wanted, bytes, from, limit);
  }

  private boolean tag(int open, int from, boolean end) {
    byte[] b = bytes;
    int stop = limit;
    int i = from;
    while (i < stop && (b[i] > '>' || !endsName(b[i]))) {
      i++;
    }
    tagStart = open;
    nameStart = from;
    nameEnd = i;
    isEnd = end;
    isEmpty = false;
    attributes = 0;
    if (xml) {
      for (int k = from; k < i; k++) {
        if (b[k] == ':') {
          nameStart = k + 1;
          break;
        }
      }
    }
    element = Name.of(b, nameStart, nameEnd);
    at = attributes(i);
    return closed;
  }

  /** True where the tag that was read last has its end. */
  private boolean closed;

  private int attributes(int from) {
    byte[] b = bytes;
    int stop = limit;
    int i = from;
    closed = false;
    while (i < stop) {
      byte c = b[i];
      if (c == '>') {
        closed = true;
        return i + 1;
      }
      if (c == '/') {
        isEmpty = i + 1 < stop && b[i + 1] == '>';
        i++;
      } else if (isSpace(c)) {
        i++;
      } else {
        i = attribute(i);
      }
    }
    return stop;
  }

  private int attribute(int from) {
    byte[] b = bytes;
    int stop = limit;
    int i = from + 1; // A "=" in the first place is part of the name.
    while (i < stop && (b[i] > '>' || !(b[i] == '=' || endsName(b[i])))) {
      i++;
    }
    int end = i;
    while (i < stop && isSpace(b[i])) {
      i++;
    }
    if (i >= stop || b[i] != '=') {
      add(from, end, end, end);
      return i;
    }
    i++;
    while (i < stop && isSpace(b[i])) {
      i++;
    }
    if (i >= stop || b[i] == '>') {
      add(from, end, i, i);
      return i;
    }
    byte quote = b[i];
    int start = i;
    if (quote == '"' || quote == '\'') {
      start = ++i;
      while (i < stop && b[i] != quote) {
        i++;
      }
      add(from, end, start, i);
      return i + 1;
    }
    while (i < stop && b[i] != '>' && !isSpace(b[i])) {
      i++;
    }
    add(from, end, start, i);
    return i;
  }

  /** Of two attributes of one name the first counts; an end tag has none. */
  private void add(int from, int end, int valueStart, int valueEnd) {
    Name name = Name.of(bytes, from, end);
    if (name == Name.OTHER || isEnd || attributes == MOST_ATTRIBUTES || find(name) >= 0) {
      return;
    }
    names[attributes] = name;
    nameStarts[attributes] = from;
    valueStarts[attributes] = valueStart;
    valueEnds[attributes++] = valueEnd;
  }

  /**
   * Goes to the end tag of an element that holds text only; reading goes on with that tag.
   *
   * @return where the text ends
   */
  int text(Name of) {
    at = endOfText(of);
    return at;
  }

  /** Where that end tag is, or the end of the file; reading stays where it is. */
  int endOfText(Name of) {
    return RawText.end(bytes, at, limit, of);
  }

  /** Goes to the end tag of a script. */
  int script() {
    at = RawText.endOfScript(bytes, at, limit);
    return at;
  }

  /** Nothing more is markup. */
  void stop() {
    at = limit;
  }

  /** Asked of few: letters lie behind all of these. */
  private static boolean endsName(byte b) {
    return b == '>' || b == '/' || isSpace(b);
  }

  static boolean isSpace(byte b) {
    return b == ' ' || b == '\n' || b == '\t' || b == '\r' || b == '\f';
  }

  private static boolean isLetter(byte b) {
    return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
  }
}
