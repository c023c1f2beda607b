package org.attune.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What may stand in an address. */
final class Addresses {
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel", "sms");
  private static final Set<String> RUNNING = Set.of("javascript", "vbscript", "data", "livescript");
  private static final Pattern SCHEME = Pattern.compile("([a-z][a-z0-9+.-]*):.*", Pattern.DOTALL);
  private static final Pattern PICTURE_DATA =
      Pattern.compile("data:image/(png|jpeg|gif|webp|avif)[;,].*", Pattern.DOTALL);

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
        && !PICTURE_DATA.matcher(readAsBrowser(destination)).matches();
  }

  /** True for a page of another site. */
  static boolean isExternal(String destination) {
    String scheme = scheme(destination);
    return scheme.equals("http")
        || scheme.equals("https")
        || readAsBrowser(destination).startsWith("//");
  }

  /** The scheme in lower case; {@code ""} for a relative address. */
  static String scheme(String destination) {
    Matcher matcher = SCHEME.matcher(readAsBrowser(destination));
    return matcher.matches() ? matcher.group(1) : "";
  }

  /** The address with every character that may not stand in one percent-encoded. */
  static String encoded(String address) {
    return Escaping.percentEncodeUrl(address);
  }

  /** Browsers pass over control characters in an address, and over spaces before it. */
  private static String readAsBrowser(String destination) {
    StringBuilder kept = new StringBuilder(destination.length());
    destination.chars().filter(c -> c > ' ' && c != 0x7f).forEach(c -> kept.append((char) c));
    return kept.toString().toLowerCase(Locale.ROOT);
  }
}
