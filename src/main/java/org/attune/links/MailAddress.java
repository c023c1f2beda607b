package org.attune.links;

import java.util.Locale;
import java.util.regex.Pattern;
import org.attune.address.Percent;

/**
 * The syntax of {@code mailto:}.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6068">RFC 6068</a>
 */
final class MailAddress {
  private static final String ATOM = "[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~-]+";
  private static final String LABEL =
      "[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}-]*[\\p{L}\\p{M}\\p{N}])?";
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:%1$s(?:\\.%1$s)*|\"[^\"]+\")@(?:%2$s(?:\\.%2$s)*\\.?|\\[[^\\]]+\\])"
              .formatted(ATOM, LABEL));

  /** A percent sign that begins no escape. */
  private static final Pattern OPEN_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

  private MailAddress() {}

  /**
   * True for one that a mail program can use: an address, several, or none with a subject.
   *
   * @param rest all behind the colon, as written
   */
  static boolean isSound(String rest) {
    int mark = rest.indexOf('?');
    String to = mark < 0 ? rest : rest.substring(0, mark);
    String headers = mark < 0 ? "" : rest.substring(mark + 1);
    boolean none = Percent.decode(to).isBlank();
    return (none ? headers.indexOf('=') > 0 : areAddresses(to)) && areHeaders(headers);
  }

  private static boolean areAddresses(String list) {
    if (list.startsWith("//") || OPEN_ESCAPE.matcher(list).find()) {
      return false;
    }
    for (String address : list.split(",", -1)) {
      if (!ADDRESS.matcher(Percent.decode(address).strip()).matches()) {
        return false;
      }
    }
    return true;
  }

  private static boolean areHeaders(String headers) {
    for (String header : headers.split("&", -1)) {
      int equals = header.indexOf('=');
      String name = equals < 0 ? "" : header.substring(0, equals).toLowerCase(Locale.ROOT);
      boolean person = name.equals("to") || name.equals("cc") || name.equals("bcc");
      String value = header.substring(equals + 1);
      if (person && !value.isEmpty() && !areAddresses(value)) {
        return false;
      }
    }
    return true;
  }
}
