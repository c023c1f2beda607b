package org.attune.markdown;

import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds addresses that stand in the text without markup, by the rules of GitHub's Markdown, and
 * makes links of them. A text without a colon, an at sign or {@code www.} is not looked through.
 */
final class BareLinks {
  /** Made for the first text that may hold one. */
  private static final class Written {
    static final Pattern ADDRESS =
        Pattern.compile(
            "(?<![\\p{L}\\p{N}/@._+-])(?:(?:https?://|www\\.)(?=[\\p{L}\\p{N}])[^\\s<\"]+"
                + "|[A-Za-z0-9][A-Za-z0-9._+-]*@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+)",
            Pattern.CASE_INSENSITIVE);
  }

  private static final String NEVER_LAST = "?!.,:;*_~'\"”’»“‘-";

  private BareLinks() {}

  /** Splits the texts of a block; those inside a link stay whole, also inside an {@code <a>}. */
  static void split(Node block) {
    boolean inAnchor = false;
    Node next;
    for (Node node = block.getFirstChild(); node != null; node = next) {
      next = node.getNext();
      if (node instanceof HtmlInline) {
        inAnchor = afterTag(node.getChars(), inAnchor);
      } else if (node instanceof Text && !inAnchor) {
        splitText(node);
      } else if (!inAnchor && isMarkup(node)) {
        split(node);
      }
    }
  }

  private static boolean isMarkup(Node node) {
    return node instanceof Emphasis
        || node instanceof StrongEmphasis
        || node instanceof Strikethrough;
  }

  private static boolean afterTag(BasedSequence tag, boolean before) {
    if (tag.matchCharsIgnoreCase("</a>")) {
      return false;
    }
    boolean opens = tag.matchCharsIgnoreCase("<a ") || tag.matchCharsIgnoreCase("<a>");
    return opens || before;
  }

  private static void splitText(Node text) {
    BasedSequence chars = text.getChars();
    if ((TextSigns.in(Raw.of(chars)) & TextSigns.ADDRESS) == 0) {
      return;
    }
    Matcher matcher = Written.ADDRESS.matcher(chars);
    int done = 0;
    for (int from = 0; matcher.find(from); from = Math.max(matcher.end(), from + 1)) {
      int end = trimmedEnd(chars, matcher.start(), matcher.end());
      String address = chars.subSequence(matcher.start(), end).unescape();
      if (!isAddress(address)) {
        continue;
      }
      insert(text, chars, done, matcher.start());
      text.insertBefore(new BareLink(chars.subSequence(matcher.start(), end), target(address)));
      done = end;
    }
    if (done > 0) {
      insert(text, chars, done, chars.length());
      text.unlink();
    }
  }

  private static void insert(Node before, BasedSequence chars, int start, int end) {
    if (start < end) {
      before.insertBefore(new Text(chars.subSequence(start, end)));
    }
  }

  /** Punctuation belongs to the sentence; a closing bracket too, unless it was opened inside. */
  private static int trimmedEnd(BasedSequence chars, int start, int end) {
    int last = end;
    while (last > start) {
      char c = chars.charAt(last - 1);
      boolean unopened =
          c == ')' && count(chars, start, last, '(') < count(chars, start, last, ')');
      if (NEVER_LAST.indexOf(c) < 0 && !unopened) {
        break;
      }
      last--;
    }
    return last;
  }

  private static int count(BasedSequence chars, int start, int end, char wanted) {
    int count = 0;
    for (int i = start; i < end; i++) {
      count += chars.charAt(i) == wanted ? 1 : 0;
    }
    return count;
  }

  private static boolean isAddress(String address) {
    if (address.regionMatches(true, 0, "www.", 0, 4)) {
      return address.indexOf('.', 4) > 4;
    }
    return address.indexOf('@') > 0 || address.indexOf("://") > 0;
  }

  private static String target(String address) {
    if (address.contains("://")) {
      return address;
    }
    return address.regionMatches(true, 0, "www.", 0, 4)
        ? "https://" + address
        : "mailto:" + address;
  }
}
