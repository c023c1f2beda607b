package org.attune.html;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Entities;

/**
 * Values of attributes as text.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/parsing.html#character-reference-state">HTML
 *     Standard, character references</a>
 */
final class Values {
  private static final Charset WESTERN = Charset.forName("windows-1252");

  /** What the numbers 0x80 to 0x9F mean: characters of windows-1252. */
  private static final String CONTROLS =
      "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D"
          + "\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153"
          + "\u009D\u017E\u0178";

  private Values() {}

  /** True where the bytes are the text itself: ASCII without a character reference. */
  static boolean isPlain(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] == '&' || bytes[i] < 0) {
        return false;
      }
    }
    return true;
  }

  /** The text of an attribute's value, character references resolved. */
  static String attribute(byte[] bytes, int from, int to) {
    String raw = text(bytes, from, to);
    return raw.indexOf('&') < 0 ? raw : resolve(raw, true);
  }

  /** Text between tags, character references resolved. */
  static String between(byte[] bytes, int from, int to) {
    String raw = text(bytes, from, to);
    return raw.indexOf('&') < 0 ? raw : resolve(raw, false);
  }

  /** UTF-8, or where it is none what browsers take for Western text. */
  static String text(byte[] bytes, int from, int to) {
    String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
    if (text.indexOf('\uFFFD') < 0) {
      return text;
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes, from, to - from))
          .toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, from, to - from, WESTERN);
    }
  }

  static String resolve(String raw, boolean inAttribute) {
    StringBuilder text = new StringBuilder(raw.length());
    int at = 0;
    for (int amp = raw.indexOf('&'); amp >= 0; amp = raw.indexOf('&', at)) {
      text.append(raw, at, amp);
      at =
          raw.startsWith("#", amp + 1)
              ? number(raw, amp, text)
              : named(raw, amp, text, inAttribute);
    }
    return text.append(raw, at, raw.length()).toString();
  }

  private static int number(String raw, int amp, StringBuilder text) {
    boolean hex = raw.startsWith("x", amp + 2) || raw.startsWith("X", amp + 2);
    int start = amp + (hex ? 3 : 2);
    int end = start;
    int code = 0;
    while (end < raw.length() && Character.digit(raw.charAt(end), hex ? 16 : 10) >= 0) {
      code = Math.min(code * (hex ? 16 : 10) + Character.digit(raw.charAt(end), 16), 0x110000);
      end++;
    }
    if (end == start) {
      text.append('&');
      return amp + 1;
    }
    boolean none = code == 0 || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000);
    text.appendCodePoint(
        none ? 0xFFFD : code >= 0x80 && code < 0xA0 ? CONTROLS.charAt(code - 0x80) : code);
    return raw.startsWith(";", end) ? end + 1 : end;
  }

  private static int named(String raw, int amp, StringBuilder text, boolean inAttribute) {
    int end = amp + 1;
    while (end < raw.length() && isLetterOrDigit(raw.charAt(end))) {
      end++;
    }
    String name = raw.substring(amp + 1, end);
    if (raw.startsWith(";", end) && Entities.isNamedEntity(name)) {
      text.append(Entities.getByName(name));
      return end + 1;
    }
    boolean whole = !raw.startsWith("=", end) || !inAttribute;
    if (whole && Entities.isBaseNamedEntity(name)) {
      text.append(Entities.getByName(name));
      return end;
    }
    for (int cut = name.length() - 1; cut > 1 && !inAttribute; cut--) {
      String part = name.substring(0, cut);
      if (Entities.isBaseNamedEntity(part)) {
        text.append(Entities.getByName(part));
        return amp + 1 + cut;
      }
    }
    text.append('&');
    return amp + 1;
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
