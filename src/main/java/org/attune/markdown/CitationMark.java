package org.attune.markdown;

import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A citation as it is written: {@code [@key]}, {@code [@key; @other]}, {@code [@key, p. 12]}.
 *
 * @param works in order; none where the mark can't be read
 */
record CitationMark(List<Work> works) {
  /** Made for the first citation. */
  private static final class Written {
    static final Pattern WORK =
        Pattern.compile(
            "\\s*@([\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_:./+-]*[\\p{L}\\p{N}_])?)\\s*(?:,\\s*(.+?))?\\s*");
  }

  /**
   * One work of a citation.
   *
   * @param offset where its {@code @} stands in the body
   * @param place what is cited of it: {@code p. 12}; {@code ""} for the whole
   */
  record Work(String key, int offset, String place) {}

  CitationMark {
    works = List.copyOf(works);
  }

  /** True for brackets that begin with an at sign and a letter or digit. */
  static boolean isOne(Node node) {
    BasedSequence chars = node.getChars();
    return node instanceof LinkRef ref
        && !ref.isDefined()
        && chars.length() > 3
        && chars.charAt(1) == '@'
        && Character.isLetterOrDigit(chars.charAt(2));
  }

  /** Reads the mark; only for a node that {@link #isOne}. */
  static CitationMark of(Node node) {
    BasedSequence chars = node.getChars();
    List<Work> works = new ArrayList<>();
    int start = 1;
    int last = chars.length() - 1;
    while (start <= last) {
      int end = chars.indexOf(';', start);
      end = end < 0 ? last : end;
      BasedSequence part = chars.subSequence(start, end);
      Matcher work = Written.WORK.matcher(part);
      if (!work.matches()) {
        return new CitationMark(List.of());
      }
      String place = place(work.group(2));
      works.add(new Work(work.group(1), part.getIndexOffset(work.start(1) - 1), place));
      start = end + 1;
    }
    return new CitationMark(works);
  }

  private static String place(@Nullable String written) {
    return written == null ? "" : written.replaceAll("(?<=\\d)-{1,2}(?=\\d)", "–");
  }
}
