package org.attune.address;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The host of a web address.
 *
 * @see <a href="https://url.spec.whatwg.org/#host-parsing">URL Standard, host parsing</a>
 */
final class UrlHost {
  private static final String FORBIDDEN = " #/:<>?@[\\]^|%";

  private UrlHost() {}

  /** The host as it goes over the wire; empty where no browser takes it. */
  static Optional<String> parse(String written) {
    if (written.startsWith("[")) {
      return written.endsWith("]")
          ? ipv6(written.substring(1, written.length() - 1))
          : Optional.empty();
    }
    Optional<String> ascii = toAscii(Percent.decode(written));
    if (ascii.isEmpty() || ascii.get().isEmpty() || ascii.get().chars().anyMatch(UrlHost::isOut)) {
      return Optional.empty();
    }
    return endsInNumber(ascii.get()) ? ipv4(ascii.get()) : ascii;
  }

  private static boolean isOut(int c) {
    return c <= ' ' || c == 0x7f || FORBIDDEN.indexOf(c) >= 0;
  }

  /**
   * Each label that is not ASCII in its {@code xn--} form. Stands in for UTS 46, which is more
   * exact about what may not be registered; java.net.IDN knows only Unicode 3.2.
   */
  private static Optional<String> toAscii(String host) {
    if (host.chars().allMatch(c -> c < 0x80)) {
      return Optional.of(host.toLowerCase(Locale.ROOT));
    }
    String folded = host.toLowerCase(Locale.ROOT).replace("\u00AD", "");
    String mapped =
        Normalizer.normalize(folded, Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .replace('\u3002', '.');
    List<String> labels = new ArrayList<>();
    for (String label : mapped.split("\\.", -1)) {
      if (label.chars().anyMatch(c -> c == 0xFFFD || Character.isISOControl(c))) {
        return Optional.empty();
      }
      labels.add(label.chars().allMatch(c -> c < 0x80) ? label : "xn--" + Punycode.encode(label));
    }
    return Optional.of(String.join(".", labels));
  }

  private static boolean endsInNumber(String host) {
    String[] parts = host.split("\\.", -1);
    int last = parts.length - 1;
    if (parts[last].isEmpty() && last > 0) {
      last--;
    }
    return !parts[last].isEmpty()
        && (parts[last].chars().allMatch(c -> c >= '0' && c <= '9')
            || (parts[last].startsWith("0") && parts[last].matches("0[xX][0-9a-fA-F]*")));
  }

  private static Optional<String> ipv4(String host) {
    String text = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    String[] parts = text.split("\\.", -1);
    if (parts.length > 4) {
      return Optional.empty();
    }
    long address = 0;
    for (int i = 0; i < parts.length; i++) {
      long number = number(parts[i]);
      boolean last = i == parts.length - 1;
      long limit = last ? 1L << 8 * (5 - parts.length) : 256;
      if (number < 0 || number >= limit) {
        return Optional.empty();
      }
      address += last ? number : number << 8 * (3 - i);
    }
    return Optional.of(
        (address >> 24)
            + "."
            + (address >> 16 & 255)
            + "."
            + (address >> 8 & 255)
            + "."
            + (address & 255));
  }

  /** A number in ten, eight or sixteen; -1 for none. */
  private static long number(String part) {
    boolean hex = part.startsWith("0x") || part.startsWith("0X");
    boolean octal = !hex && part.length() > 1 && part.startsWith("0");
    String digits = hex ? part.substring(2) : part;
    try {
      return part.isEmpty()
          ? -1
          : digits.isEmpty() ? 0 : Long.parseUnsignedLong(digits, hex ? 16 : octal ? 8 : 10);
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  /** Kept as written in lower case where it is an address: enough to compare and to fetch it. */
  private static Optional<String> ipv6(String text) {
    int gap = text.indexOf("::");
    if (gap >= 0 && text.indexOf("::", gap + 1) >= 0) {
      return Optional.empty();
    }
    String[] parts = text.isEmpty() ? new String[0] : text.split(":", -1);
    int pieces = 0;
    for (int i = 0; i < parts.length; i++) {
      if (parts[i].isEmpty()) {
        boolean atGap = gap >= 0 && (text.startsWith(":", 0) || i > 0);
        if (!atGap) {
          return Optional.empty();
        }
      } else if (i == parts.length - 1 && parts[i].indexOf('.') >= 0) {
        if (!parts[i].matches("\\d{1,3}(\\.\\d{1,3}){3}") || ipv4(parts[i]).isEmpty()) {
          return Optional.empty();
        }
        pieces += 2;
      } else if (parts[i].matches("[0-9a-fA-F]{1,4}")) {
        pieces++;
      } else {
        return Optional.empty();
      }
    }
    boolean whole = gap >= 0 ? pieces <= 7 : pieces == 8;
    return whole ? Optional.of("[" + text.toLowerCase(Locale.ROOT) + "]") : Optional.empty();
  }
}
