package org.attune.html;

import java.util.Arrays;
import java.util.Set;
import org.attune.links.LinkList;

/**
 * Elements with {@code data-proofer-ignore}, by which authors tell checkers of links to leave them
 * and all in them alone.
 */
final class Quiet {
  /** Elements without an end, among those that are told apart here. */
  private static final Set<Name> WITHOUT_END =
      Set.of(
          Name.AREA,
          Name.BASE,
          Name.EMBED,
          Name.IMG,
          Name.IMAGE,
          Name.INPUT,
          Name.LINK,
          Name.META,
          Name.SOURCE,
          Name.TRACK);

  private final Markup markup;
  private final LinkList links;
  private byte[] word = new byte[0];
  private int depth;

  Quiet(Markup markup, LinkList links) {
    this.markup = markup;
    this.links = links;
  }

  /** A tag was read, and its links are not added yet. */
  void hear() {
    if (depth > 0) {
      inside();
    } else if (markup.attributes() > 0) {
      begin();
    }
  }

  private void begin() {
    boolean quiet = markup.find(Name.DATA_PROOFER_IGNORE) >= 0;
    links.leaveAlone(quiet);
    if (quiet && !markup.isEmpty() && !WITHOUT_END.contains(markup.element())) {
      word = name();
      depth = 1;
    }
  }

  private void inside() {
    if (Arrays.equals(word, name()) && !markup.isEmpty()) {
      depth += markup.isEnd() ? -1 : 1;
      links.leaveAlone(depth > 0);
    }
  }

  private byte[] name() {
    return Arrays.copyOfRange(markup.bytes(), markup.nameStart(), markup.nameEnd());
  }
}
