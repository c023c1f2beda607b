package org.attune.html;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The names of elements and attributes that matter for links; all others are {@link #OTHER}. */
enum Name {
  OTHER(""),
  A,
  ACTION,
  ARIA_ACTIVEDESCENDANT("aria-activedescendant"),
  ARIA_CONTROLS("aria-controls"),
  ARIA_DESCRIBEDBY("aria-describedby"),
  ARIA_DETAILS("aria-details"),
  ARIA_ERRORMESSAGE("aria-errormessage"),
  ARIA_FLOWTO("aria-flowto"),
  ARIA_LABELLEDBY("aria-labelledby"),
  ARIA_OWNS("aria-owns"),
  ANNOTATION_XML("annotation-xml"),
  AREA,
  AS,
  AUDIO,
  BACKGROUND,
  BASE,
  BLOCKQUOTE,
  BUTTON,
  CITE,
  CLIP_PATH("clip-path"),
  COMMANDFOR,
  CONTENT,
  CURSOR,
  DATA,
  DATA_PROOFER_IGNORE("data-proofer-ignore"),
  DEL,
  DESC,
  EMBED,
  FIELDSET,
  FILL,
  FILTER,
  FOR,
  FOREIGNOBJECT,
  FORM,
  FORMACTION,
  FRAME,
  GUID,
  HEADERS,
  HREF,
  HTTP_EQUIV("http-equiv"),
  ID,
  IFRAME,
  IMAGE,
  IMAGESRCSET,
  IMG,
  INPUT,
  INS,
  ISPERMALINK,
  ITEMPROP,
  ITEMREF,
  LABEL,
  LINK,
  LIST,
  LONGDESC,
  MAP,
  MARKER_END("marker-end"),
  MARKER_MID("marker-mid"),
  MARKER_START("marker-start"),
  MASK,
  MATH,
  META,
  NAME,
  NOEMBED,
  NOFRAMES,
  NOSCRIPT,
  OBJECT,
  OUTPUT,
  PING,
  PLAINTEXT,
  POPOVERTARGET,
  POSTER,
  PROPERTY,
  Q,
  REL,
  SCRIPT,
  SELECT,
  SHADOWROOTMODE,
  SOURCE,
  SRC,
  SRCDOC,
  SRCSET,
  STROKE,
  STYLE,
  SVG,
  TD,
  TEMPLATE,
  TEXTAREA,
  TH,
  TITLE,
  TRACK,
  TYPE,
  URL,
  USEMAP,
  VIDEO,
  XLINK_HREF("xlink:href"),
  XMP;

  private static final int SLOTS = 1024;
  private static final @Nullable Name[] TABLE = table();

  private final byte[] word;

  Name() {
    word = toBytes(name().toLowerCase(Locale.ROOT));
  }

  Name(String word) {
    this.word = toBytes(word);
  }

  private static byte[] toBytes(String word) {
    return word.getBytes(StandardCharsets.US_ASCII);
  }

  private static @Nullable Name[] table() {
    @Nullable Name[] table = new @Nullable Name[SLOTS];
    for (Name name : values()) {
      int at = hash(name.word, 0, name.word.length);
      while (table[at] != null) {
        at = (at + 1) & (SLOTS - 1);
      }
      table[at] = name;
    }
    return table;
  }

  /** The name that stands there, in letters of any case. */
  static Name of(byte[] bytes, int from, int to) {
    for (int at = hash(bytes, from, to); ; at = (at + 1) & (SLOTS - 1)) {
      Name name = TABLE[at];
      if (name == null) {
        return OTHER;
      }
      if (name.is(bytes, from, to)) {
        return name;
      }
    }
  }

  boolean is(byte[] bytes, int from, int to) {
    if (to - from != word.length) {
      return false;
    }
    for (int i = 0; i < word.length; i++) {
      if (lower(bytes[from + i]) != word[i]) {
        return false;
      }
    }
    return true;
  }

  int length() {
    return word.length;
  }

  private static int hash(byte[] bytes, int from, int to) {
    int length = to - from;
    if (length == 0) {
      return 0;
    }
    int hash = small(bytes[from]) * 31 + small(bytes[to - 1]) * 7 + length * 131;
    hash += small(bytes[from + length / 2]) * 523;
    return (hash ^ hash >>> 7) & (SLOTS - 1);
  }

  /** The same for a letter of either case, and for some other signs, which only a hash may mix. */
  private static int small(byte b) {
    return b | 0x20;
  }

  private static int lower(byte b) {
    return b >= 'A' && b <= 'Z' ? b + 32 : b;
  }
}
