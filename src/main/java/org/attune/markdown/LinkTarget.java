package org.attune.markdown;

/** What stands in the round brackets of a link. Places are those in the text. */
final class LinkTarget {
  private static final int LONGEST_TITLE = 500;

  /** The address. */
  final int start;

  final int end;

  /** Where the title's first quotation mark stands, and the place behind its last; 0 for none. */
  int titleStart;

  int titleEnd;

  /** Behind the closing bracket. */
  int last;

  private LinkTarget(int start, int end) {
    this.start = start;
    this.end = end;
  }

  /** Reads what follows an opening round bracket. */
  static LinkTarget read(LeafText text, int from) {
    int end = from;
    while (end < text.end && isAddress(text.chars[end])) {
      end++;
    }
    NotPlain.when(end == from);
    LinkTarget target = new LinkTarget(from, end);
    int at = spaces(text, end);
    if (at > end) {
      at = target.title(text, at);
    }
    NotPlain.when(at == text.end || text.chars[at] != ')');
    target.last = at + 1;
    return target;
  }

  private static boolean isAddress(char c) {
    return c > ' ' && c != '(' && c != ')' && c != '\\';
  }

  private static int spaces(LeafText text, int from) {
    int at = from;
    while (at < text.end && text.chars[at] == ' ') {
      at++;
    }
    return at;
  }

  private int title(LeafText text, int from) {
    NotPlain.when(from == text.end);
    char quote = text.chars[from];
    if (quote != '"' && quote != '\'') {
      return from;
    }
    int at = from + 1;
    while (at < text.end && text.chars[at] != quote) {
      NotPlain.when(text.chars[at] == '\\' || text.chars[at] == '\n');
      at++;
    }
    NotPlain.when(at == text.end || at - from > LONGEST_TITLE);
    titleStart = from;
    titleEnd = at + 1;
    return spaces(text, at + 1);
  }
}
