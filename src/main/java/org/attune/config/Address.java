package org.attune.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks addresses: of pages, of people and of phones. */
final class Address {
  private static final String TEL = "tel:";
  private static final String MAIL = "[^\\s@,;:<>]+@[^\\s@,;:<>]+\\.[^\\s@,;:<>.]+";
  private static final String HOST = "[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+(?::[0-9]{1,5})?";

  private Address() {}

  /**
   * What is wrong with a value.
   *
   * @param detail what was found and what was expected
   * @param fix what to do
   */
  record Fault(String detail, String fix) {}

  /** What is wrong with the address of a page. */
  static Optional<Fault> webFault(String address) {
    if (address.chars().anyMatch(Character::isWhitespace)) {
      return fault(
          address, "an address without spaces", "delete the spaces, or write %20 for each");
    }
    if (!isWeb(address)) {
      boolean named = address.matches("(?:\\d+|[^/@?#]*\\.(?!html?$)[A-Za-z][^@/?#]*)(?:[/?#].*)?");
      boolean other =
          address.matches("(?i)[a-z][a-z0-9+.-]*:.*") && !address.matches("[^/]+:\\d+.*");
      return fault(
          address,
          "an address that begins with https://",
          other
              ? "give the address of a web page"
              : named
                  ? "write https://" + address
                  : "give the whole address, as the browser's address line shows it");
    }
    try {
      String host = new URI(address).getHost();
      if (host == null || host.isEmpty()) {
        return fault(address, "an address with a host such as example.org", "check the address");
      }
      return Optional.empty();
    } catch (URISyntaxException e) {
      return fault(
          address, "a web address", "copy the address again from the browser's address line");
    }
  }

  static boolean isWeb(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    return lower.startsWith("https://") || lower.startsWith("http://");
  }

  /** What is wrong with the name of another place: a host, or its address without a path. */
  static Optional<Fault> originFault(String written) {
    if (written.matches("(?i)(?:https://)?" + HOST + "/?")) {
      return Optional.empty();
    }
    Matcher part =
        Pattern.compile("(?i)(?:[a-z]+:)?(?://)?(" + HOST + ")(?=[/?#]|$)").matcher(written);
    String expected = "the name of one host, such as maps.example.org";
    if (written.contains("*")) {
      return fault(written, expected, "name each host by itself, with commas between them");
    }
    return fault(
        written,
        expected,
        part.lookingAt()
            ? "write " + part.group(1).toLowerCase(Locale.ROOT)
            : "write it like this: maps.example.org");
  }

  /** The name of another place as a policy has it: {@code https://maps.example.org}. */
  static String origin(String written) {
    String lower = written.toLowerCase(Locale.ROOT).replaceFirst("/$", "");
    return lower.startsWith("https://") ? lower : "https://" + lower;
  }

  /** What is wrong with the address that a site stands at. */
  static Optional<Fault> siteFault(String address) {
    int rest = address.replace('?', '#').indexOf('#');
    return webFault(address)
        .or(
            () ->
                rest < 0
                    ? Optional.empty()
                    : fault(
                        address,
                        "an address without ? and #",
                        "write " + address.substring(0, rest)));
  }

  /** What is wrong with a mail address. */
  static Optional<Fault> mailFault(String address) {
    if (address.matches(MAIL)) {
      return Optional.empty();
    }
    String bare = address.replaceFirst("(?i)^mailto:", "");
    return fault(
        address,
        "one mail address",
        bare.matches(MAIL) ? "write " + bare : "write it like this: name@example.org");
  }

  /** What is wrong with a phone number. */
  static Optional<Fault> phoneFault(String number) {
    if (number.startsWith("+") && number.contains("(0)")) {
      return fault(
          number,
          "a number as it is dialled: behind a country's code the 0 is left out",
          "write " + number.replace("(0)", " ").replaceAll(" +", " "));
    }
    boolean named = number.toLowerCase(Locale.ROOT).startsWith(TEL);
    if (named && isPhone(number.substring(TEL.length()))) {
      return fault(number, "the number alone", "write " + number.substring(TEL.length()));
    }
    return isPhone(number)
        ? Optional.empty()
        : fault(
            number,
            "a phone number of digits and spaces, perhaps with + at the start",
            "write only the number, such as 116 123 or +44 20 7946 0000, and the rest in note:");
  }

  static boolean isPhone(String number) {
    String digits = number.startsWith("+") ? number.substring(1) : number;
    return digits.length() >= 2
        && isDigit(digits.charAt(0))
        && isDigit(digits.charAt(digits.length() - 1))
        && digits.chars().allMatch(c -> isDigit(c) || " ()./-\u00a0\u2011".indexOf(c) >= 0);
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static Optional<Fault> fault(String value, String expected, String fix) {
    return Optional.of(new Fault("Found \"" + value + "\", expected " + expected, fix));
  }

  /** An address without the slash at its end. */
  static String withoutSlash(String address) {
    return address.endsWith("/")
        ? withoutSlash(address.substring(0, address.length() - 1))
        : address;
  }
}
