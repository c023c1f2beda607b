package org.attune.html;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a page's bytes are read as text: by its byte order mark, else by what it says, else as UTF-8.
 *
 * @see <a
 *     href="https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding">HTML
 *     Standard, determining the character encoding</a>
 */
public final class Encoding {
  private static final int SEARCHED = 1024;

  /** Made for the first text that names a charset. */
  private static final class Declaration {
    static final Pattern CHARSET =
        Pattern.compile(
            "(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)", Pattern.CASE_INSENSITIVE);
  }

  private Encoding() {}

  /** The bytes as UTF-8: the same array where they are that already. */
  public static byte[] toUtf8(byte[] bytes, int length) {
    if (length >= 2 && (bytes[0] & 0xff) == 0xFE && (bytes[1] & 0xff) == 0xFF) {
      return recoded(bytes, length, StandardCharsets.UTF_16BE);
    }
    if (length >= 2 && (bytes[0] & 0xff) == 0xFF && (bytes[1] & 0xff) == 0xFE) {
      return recoded(bytes, length, StandardCharsets.UTF_16LE);
    }
    int word = charset(bytes, Math.min(length, SEARCHED));
    return word < 0
        ? bytes
        : declared(bytes, word, Math.min(length, SEARCHED))
            .map(charset -> recoded(bytes, length, charset))
            .orElse(bytes);
  }

  /** The same where a server says the charset in its content type, which then counts first. */
  static byte[] toUtf8(byte[] bytes, int length, String contentType) {
    Matcher matcher = Declaration.CHARSET.matcher(contentType);
    if (!matcher.find()) {
      return toUtf8(bytes, length);
    }
    return named(matcher.group(1).toLowerCase(Locale.ROOT))
        .map(charset -> recoded(bytes, length, charset))
        .orElse(bytes);
  }

  /** How many bytes there are after {@link #toUtf8}. */
  public static int lengthOf(byte[] before, int length, byte[] after) {
    return before == after ? length : after.length;
  }

  private static byte[] recoded(byte[] bytes, int length, Charset charset) {
    return new String(bytes, 0, length, charset).getBytes(StandardCharsets.UTF_8);
  }

  /** Where the word begins that names a charset; -1 for nowhere. */
  private static int charset(byte[] bytes, int limit) {
    for (int i = 0; i + 8 < limit; i++) {
      int c = bytes[i] | 0x20;
      if ((c == 'c' && isWord("charset", bytes, i)) || (c == 'e' && isWord("encoding", bytes, i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isWord(String word, byte[] bytes, int from) {
    for (int i = 0; i < word.length(); i++) {
      if ((bytes[from + i] | 0x20) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The charset that is declared; empty for UTF-8 and for none that is known. */
  private static Optional<Charset> declared(byte[] bytes, int from, int limit) {
    String text = new String(bytes, from, limit - from, StandardCharsets.ISO_8859_1);
    Matcher matcher = Declaration.CHARSET.matcher(text);
    return matcher.find() ? named(matcher.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
  }

  /** The charset of a label, as browsers take it; empty for UTF-8 and for none that is known. */
  static Optional<Charset> named(String label) {
    try {
      return switch (label) {
        case "utf-8", "utf8", "utf-16", "utf-16le", "utf-16be", "unicode" -> Optional.empty();
        case "iso-8859-1", "latin1", "us-ascii", "ascii", "iso8859-1" ->
            Optional.of(Charset.forName("windows-1252"));
        case "gb2312", "gbk" -> Optional.of(Charset.forName("GB18030"));
        case "shift_jis", "sjis", "x-sjis" -> Optional.of(Charset.forName("windows-31j"));
        default -> Optional.of(Charset.forName(label));
      };
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
