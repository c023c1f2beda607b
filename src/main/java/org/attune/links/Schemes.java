package org.attune.links;

import java.util.Optional;
import java.util.Set;
import org.attune.address.Url;
import org.attune.problem.Nearest;

/** What can be said about addresses that no browser fetches by HTTP. */
final class Schemes {
  private static final Set<String> SLIPS_OF = Set.of("http", "https", "mailto");

  /** Registered or in wide use, though near to another. */
  private static final Set<String> KNOWN =
      Set.of(
          "http", "https", "mailto", "tel", "sms", "ftp", "ftps", "sftp", "smtp", "shttp", "httpx",
          "hxxp", "hxxps", "matrix", "market", "maps", "mms", "mid", "app", "nntp", "xmpp",
          "htcpcp", "message", "data", "blob");

  /**
   * What is wrong.
   *
   * @param meant the address that was probably meant; {@code ""} for none
   */
  record Found(BreakReason reason, String meant) {}

  private Schemes() {}

  static Optional<Found> check(Url url, String written) {
    String rest = written.strip().substring(written.strip().indexOf(':') + 1);
    return switch (url.scheme()) {
      case "mailto" -> found(!MailAddress.isSound(withoutFragment(rest)), BreakReason.MAIL);
      case "tel", "callto", "sms" -> phone(rest);
      case "file" -> found(true, BreakReason.OWN_DISK);
      default -> slip(url.scheme(), rest);
    };
  }

  private static Optional<Found> phone(String rest) {
    return PhoneNumber.isSound(rest)
        ? found(PhoneNumber.hasSpaces(rest), BreakReason.PHONE_SPACES)
        : found(true, BreakReason.PHONE);
  }

  private static String withoutFragment(String rest) {
    int hash = rest.indexOf('#');
    return hash < 0 ? rest : rest.substring(0, hash);
  }

  private static Optional<Found> found(boolean wrong, BreakReason reason) {
    return wrong ? Optional.of(new Found(reason, "")) : Optional.empty();
  }

  private static Optional<Found> slip(String scheme, String rest) {
    if (KNOWN.contains(scheme) || scheme.length() < 3 || scheme.indexOf('+') >= 0) {
      return Optional.empty();
    }
    boolean web = rest.startsWith("//");
    return Nearest.to(scheme, SLIPS_OF)
        .filter(near -> near.equals("mailto") != web)
        .filter(near -> near.equals("mailto") ? scheme.startsWith("m") : scheme.contains("t"))
        .map(near -> new Found(BreakReason.SCHEME, near + ":" + rest));
  }
}
