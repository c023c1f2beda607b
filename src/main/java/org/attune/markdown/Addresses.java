package org.attune.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Locale;
import java.util.Set;

/** What may stand in an address. */
final class Addresses {
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel", "sms");
  private static final Set<String> RUNNING = Set.of("javascript", "vbscript", "data", "livescript");
  private static final String PICTURE_DATA = "(?s)data:image/(png|jpeg|gif|webp|avif)[;,].*";

  private Addresses() {}

  /**
   * True for an address that leads somewhere and runs nothing: a relative one, web, mail, phone.
   */
  static boolean isSafe(String destination) {
    String scheme = scheme(destination);
    return scheme.isEmpty() || SCHEMES.contains(scheme);
  }

  /** True for an address that could run a script in the reader's browser. */
  static boolean runs(String destination) {
    return RUNNING.contains(scheme(destination))
        && !readAsBrowser(destination).matches(PICTURE_DATA);
  }

  /** True for what is plainly the path of a page of this site; false where a closer look is due. */
  static boolean isRelative(String destination) {
    char first = destination.isEmpty() ? ' ' : destination.charAt(0);
    return (first == '.' || first == '#' || Character.isLetterOrDigit(first))
        && destination.indexOf(':') < 0;
  }

  /** True for a page of another site. */
  static boolean isExternal(String destination) {
    String scheme = scheme(destination);
    return scheme.equals("http")
        || scheme.equals("https")
        || (scheme.isEmpty() && readAsBrowser(destination).startsWith("//"));
  }

  /**
   * True where the text of a link off the site is the address that it leads to, as {@code
   * www.x.org/a} or a number to call: on paper it need not be said again.
   */
  static boolean isSaid(String text, String destination) {
    String scheme = scheme(destination);
    if (scheme.equals("tel") || scheme.equals("sms")) {
      String number = digits(text).replaceFirst("^0+", "");
      return !number.isEmpty() && digits(destination).contains(number);
    }
    // Most texts of links are several words.
    boolean mayBe = text.strip().indexOf(' ') < 0 || destination.indexOf(' ') >= 0;
    return mayBe
        && (isExternal(destination) || scheme.equals("mailto"))
        && bare(text).equals(bare(destination));
  }

  private static String digits(String text) {
    return text.replaceAll("[^0-9]", "");
  }

  /** An address without what people leave out when they write it down. */
  private static String bare(String address) {
    return address
        .strip()
        .toLowerCase(Locale.ROOT)
        .replaceFirst("^(?:https?:|mailto:)?(?://)?(?:www\\.)?", "")
        .replaceFirst("/$", "");
  }

  /** The scheme in lower case; {@code ""} for a relative address. */
  static String scheme(String destination) {
    if (destination.indexOf(':') < 0) {
      return "";
    }
    if (destination.startsWith("https:")) {
      return "https";
    }
    String address = readAsBrowser(destination);
    int colon = address.indexOf(':');
    for (int i = 0; i < colon; i++) {
      char c = address.charAt(i);
      boolean letter = c >= 'a' && c <= 'z';
      if (!letter && (i == 0 || "0123456789+.-".indexOf(c) < 0)) {
        return "";
      }
    }
    return colon < 1 ? "" : address.substring(0, colon);
  }

  /** The address with every character that may not stand in one percent-encoded. */
  static String encoded(String address) {
    return isPlain(address, ':') ? address : Escaping.percentEncodeUrl(address);
  }

  /** True for an address without a scheme in which nothing need be encoded or escaped. */
  static boolean isPlainPath(String address) {
    return isPlain(address, '9');
  }

  /**
   * True where all signs stand for themselves.
   *
   * @param last of the row that begins with {@code -./} and goes on with digits
   */
  private static boolean isPlain(String address, char last) {
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      boolean inRow = c >= '-' && c <= last;
      if (!letter && !inRow && c != '_' && c != '#' && c != '?') {
        return false;
      }
    }
    return true;
  }

  /** Browsers pass over control characters in an address, and over spaces before it. */
  private static String readAsBrowser(String destination) {
    StringBuilder kept = new StringBuilder(destination.length());
    for (int i = 0; i < destination.length(); i++) {
      char c = destination.charAt(i);
      if (c > ' ' && c != 0x7f) {
        kept.append(c);
      }
    }
    return kept.toString().toLowerCase(Locale.ROOT);
  }
}
