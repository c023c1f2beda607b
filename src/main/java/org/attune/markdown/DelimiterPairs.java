package org.attune.markdown;

import java.util.List;

/**
 * Finds the partners of delimiters by the rules of CommonMark. Three or more signs, and a run that
 * meets one of another length, are not plain where they mean something.
 */
final class DelimiterPairs {
  private static final int STRONG = 2;

  private DelimiterPairs() {}

  /** Pairs the delimiters from a mark on; those that are left are text. */
  static void find(List<Mark> marks, int from) {
    for (int i = from; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      if (isFree(mark) && mark.closes) {
        close(marks, from, i);
      }
    }
    drop(marks, from, marks.size());
  }

  private static boolean isFree(Mark mark) {
    return mark.kind == Mark.Kind.DELIMITER && mark.live && mark.until < 0;
  }

  private static void close(List<Mark> marks, int from, int index) {
    Mark closer = marks.get(index);
    for (int i = index - 1; i >= from; i--) {
      Mark opener = marks.get(i);
      if (isFree(opener) && opener.opens && isSameSign(opener, closer)) {
        int length = opener.end - opener.start;
        NotPlain.when(length > STRONG || length != closer.end - closer.start);
        opener.until = index;
        closer.until = index;
        drop(marks, i + 1, index);
        return;
      }
    }
    closer.live = closer.opens;
  }

  private static boolean isSameSign(Mark opener, Mark closer) {
    return opener.sign == closer.sign;
  }

  /** What has no partner by now is text. */
  private static void drop(List<Mark> marks, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isFree(marks.get(i))) {
        marks.get(i).live = false;
      }
    }
  }
}
