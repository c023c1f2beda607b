package org.attune.links;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attune.address.Percent;

/**
 * The syntax of {@code tel:} and {@code sms:}, and whether a shown number is the same.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc3966">RFC 3966</a>
 */
final class PhoneNumber {
  private static final int LONGEST = 15;
  private static final Pattern GLOBAL = Pattern.compile("\\+[-.()]*\\d[\\d().-]*");
  private static final Pattern LOCAL = Pattern.compile("[-.()]*[\\d*#][\\dA-D*#().-]*");
  private static final Pattern PARAMETER = Pattern.compile("[\\w-]+(=[^;=]*)?");

  /** What a reader takes for a number: digits with what may stand between them. */
  private static final Pattern SHOWN =
      Pattern.compile("\\+?\\(?\\d(?:[\\s\\u00A0\\u2010-\\u2015\\u2212().-]*\\d)*");

  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

  private PhoneNumber() {}

  /** True where a phone can dial it; spaces are told apart by {@link #hasSpaces}. */
  static boolean isSound(String rest) {
    String[] parts = Percent.decode(body(rest)).replaceAll("[\\s\\u00A0]", "").split(";", -1);
    for (String number : parts[0].split(",", -1)) {
      boolean sound =
          number.startsWith("+")
              ? GLOBAL.matcher(number).matches() && digits(number).length() <= LONGEST
              : LOCAL.matcher(number).matches();
      if (!sound) {
        return false;
      }
    }
    for (int i = 1; i < parts.length; i++) {
      if (!PARAMETER.matcher(parts[i]).matches()) {
        return false;
      }
    }
    return true;
  }

  static boolean hasSpaces(String rest) {
    String number = Percent.decode(body(rest)).strip();
    return number.chars().anyMatch(c -> Character.isWhitespace(c) || c == 0xA0);
  }

  /** Without a message that is to be sent. */
  private static String body(String rest) {
    int mark = rest.indexOf('?');
    return mark < 0 ? rest : rest.substring(0, mark);
  }

  /** True where the text shows a number, and no number that it shows is the one called. */
  static boolean differs(String rest, String shown) {
    String[] parts = Percent.decode(body(rest)).split(";", -1);
    String called = digits(parts[0]);
    List<String> numbers = shownNumbers(shown, called.length());
    String extension = "";
    for (int i = 1; i < parts.length; i++) {
      if (parts[i].startsWith("ext=")) {
        extension = digits(parts[i]);
      }
    }
    String whole = called + extension;
    return !called.isEmpty()
        && !numbers.isEmpty()
        && numbers.stream().noneMatch(n -> isSame(called, n) || isSame(whole, n))
        && !isSame(called, String.join("", numbers))
        && !isSame(called, letters(shown));
  }

  private static List<String> shownNumbers(String text, int calledDigits) {
    List<String> numbers = new ArrayList<>();
    Matcher matcher = SHOWN.matcher(text.replace("(0)", ""));
    while (matcher.find()) {
      String run = matcher.group();
      String digits = digits(run);
      boolean year = YEAR.matcher(run).matches() && calledDigits != 4;
      if (digits.length() >= 3 && !year) {
        numbers.add(digits);
      }
    }
    return numbers;
  }

  /** The same, or the same but for the country's code and the zero that stands in its place. */
  private static boolean isSame(String called, String shown) {
    if (called.equals(shown)) {
      return true;
    }
    return isTail(called, shown) || isTail(shown, called);
  }

  private static boolean isTail(String longer, String shorter) {
    String tail = shorter.startsWith("00") ? shorter.substring(2) : shorter;
    String bare = tail.startsWith("0") ? tail.substring(1) : tail;
    int more = longer.length() - bare.length();
    String front = more > 0 ? longer.substring(0, more) : "";
    return more >= 0
        && longer.endsWith(bare)
        && (bare.length() >= 6 ? front.length() <= 7 : bare.length() == 5 && front.length() <= 4);
  }

  /** A number of which a part is spelt on the keys: 0800-LISTEN. */
  private static String letters(String text) {
    StringBuilder digits = new StringBuilder();
    for (char c : text.toUpperCase(Locale.ROOT).toCharArray()) {
      if (c >= 'A' && c <= 'Z') {
        digits.append("22233344455566677778889999".charAt(c - 'A'));
      } else if (c >= '0' && c <= '9') {
        digits.append(c);
      }
    }
    return digits.toString();
  }

  private static String digits(String text) {
    return text.replaceAll("\\D", "");
  }
}
