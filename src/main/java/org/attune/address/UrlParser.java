package org.attune.address;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads one address by the URL Standard: not by its state machine, but with the same outcome for
 * the web's schemes and for those without a hierarchy.
 *
 * @see <a href="https://url.spec.whatwg.org/#url-parsing">URL Standard, URL parsing</a>
 */
final class UrlParser {
  private static final String IN_PATH = " \"#<>?^`{}";
  private static final String IN_QUERY = " \"#<>'";
  private static final String IN_PLAIN_QUERY = " \"#<>";
  private static final String IN_FRAGMENT = " \"<>`";
  private static final String IN_USER = " \"#<>?^`{}/:;=@[\\]|";

  private final String input;
  private final Optional<Url> base;

  UrlParser(String written, Optional<Url> base) {
    this.input = withoutNoise(written);
    this.base = base;
  }

  Optional<Url> parse() {
    int hash = input.indexOf('#');
    String fragment = hash < 0 ? "" : "#" + encode(input.substring(hash + 1), IN_FRAGMENT);
    String rest = hash < 0 ? input : input.substring(0, hash);
    int colon = schemeEnd(rest);
    if (colon < 0) {
      return base.flatMap(from -> relative(from, rest, hash < 0 ? "" : fragment));
    }
    String scheme = rest.substring(0, colon).toLowerCase(Locale.ROOT);
    String after = rest.substring(colon + 1);
    if (!Url.SPECIAL.containsKey(scheme)) {
      return other(scheme, after, fragment);
    }
    boolean slashes = after.startsWith("//");
    if (base.isPresent() && base.get().scheme().equals(scheme) && !slashes) {
      return relative(base.get(), after, fragment);
    }
    return scheme.equals("file") ? file(after, fragment) : authority(scheme, after, fragment);
  }

  /** Seen from another address; a path that begins with two slashes names another host. */
  private Optional<Url> relative(Url from, String rest, String fragment) {
    if (from.opaque()) {
      return rest.isEmpty() && !fragment.isEmpty()
          ? Optional.of(copy(from, from.path(), from.query(), fragment))
          : Optional.empty();
    }
    boolean special = Url.SPECIAL.containsKey(from.scheme());
    int mark = rest.indexOf('?');
    String query = mark < 0 ? "" : "?" + encode(rest.substring(mark + 1), IN_QUERY);
    String written = mark < 0 ? rest : rest.substring(0, mark);
    String path = special ? written.replace('\\', '/') : written;
    if (path.startsWith("//")) {
      return from.scheme().equals("file")
          ? file(path, fragment)
          : authority(from.scheme(), special ? rest : path.substring(2), fragment);
    }
    if (path.isEmpty()) {
      return Optional.of(copy(from, from.path(), mark < 0 ? from.query() : query, fragment));
    }
    String folder = from.path().substring(0, from.path().lastIndexOf('/') + 1);
    String whole = path.startsWith("/") ? path : folder + path;
    return Optional.of(copy(from, plain(encode(whole, IN_PATH)), query, fragment));
  }

  private static Url copy(Url from, String path, String query, String fragment) {
    return new Url(
        from.scheme(), from.user(), from.host(), from.port(), path, query, fragment, from.opaque());
  }

  /** A scheme of the web: however many slashes follow, a host must. */
  private static Optional<Url> authority(String scheme, String after, String fragment) {
    int mark = after.indexOf('?');
    String query = mark < 0 ? "" : "?" + encode(after.substring(mark + 1), IN_QUERY);
    String text = (mark < 0 ? after : after.substring(0, mark)).replace('\\', '/');
    int start = 0;
    while (start < text.length() && text.charAt(start) == '/') {
      start++;
    }
    int slash = text.indexOf('/', start);
    String authority = slash < 0 ? text.substring(start) : text.substring(start, slash);
    String path = slash < 0 ? "/" : plain(encode(text.substring(slash), IN_PATH));
    int at = authority.lastIndexOf('@');
    String user = at < 0 ? "" : credentials(authority.substring(0, at));
    String server = authority.substring(at + 1);
    int colon = server.indexOf(':', Math.max(server.lastIndexOf(']'), 0));
    String port = colon < 0 ? "" : server.substring(colon + 1);
    Optional<String> host = UrlHost.parse(colon < 0 ? server : server.substring(0, colon));
    if (host.isEmpty() || !isPort(port)) {
      return Optional.empty();
    }
    String number = port.isEmpty() ? "" : String.valueOf(Integer.parseInt(port));
    String shown = number.equals(Url.SPECIAL.get(scheme)) ? "" : number;
    return Optional.of(new Url(scheme, user, host.get(), shown, path, query, fragment, false));
  }

  private static String credentials(String written) {
    int colon = written.indexOf(':');
    String name = encode(colon < 0 ? written : written.substring(0, colon), IN_USER);
    String password = colon < 0 ? "" : encode(written.substring(colon + 1), IN_USER);
    return password.isEmpty() ? name : name + ":" + password;
  }

  private static boolean isPort(String port) {
    int start = 0;
    while (start < port.length() - 1 && port.charAt(start) == '0') {
      start++;
    }
    return port.chars().allMatch(c -> c >= '0' && c <= '9')
        && (port.isEmpty()
            || (port.length() - start <= 5 && Integer.parseInt(port.substring(start)) <= 65535));
  }

  private static Optional<Url> file(String after, String fragment) {
    int mark = after.indexOf('?');
    String query = mark < 0 ? "" : "?" + encode(after.substring(mark + 1), IN_QUERY);
    String path = (mark < 0 ? after : after.substring(0, mark)).replace('\\', '/');
    String host = "";
    if (path.startsWith("//")) {
      int slash = path.indexOf('/', 2);
      host = slash < 0 ? path.substring(2) : path.substring(2, slash);
      path = slash < 0 ? "/" : path.substring(slash);
    }
    String whole = path.startsWith("/") ? path : "/" + path;
    String encoded = plain(encode(whole, IN_PATH));
    return Optional.of(new Url("file", "", host, "", encoded, query, fragment, false));
  }

  /** A scheme of its own: what follows is kept, with controls and non-ASCII encoded. */
  private static Optional<Url> other(String scheme, String after, String fragment) {
    int mark = after.indexOf('?');
    String query = mark < 0 ? "" : "?" + encode(after.substring(mark + 1), IN_PLAIN_QUERY);
    String rest = mark < 0 ? after : after.substring(0, mark);
    if (!rest.startsWith("//")) {
      return Optional.of(
          new Url(scheme, "", "", "", encode(rest, ""), query, fragment, !rest.startsWith("/")));
    }
    int slash = rest.indexOf('/', 2);
    String host = slash < 0 ? rest.substring(2) : rest.substring(2, slash);
    if (host.chars().anyMatch(c -> c <= ' ' || "<>^|".indexOf(c) >= 0)) {
      return Optional.empty();
    }
    String path = slash < 0 ? "" : plain(encode(rest.substring(slash), IN_PATH));
    return Optional.of(new Url(scheme, "", host, "", path, query, fragment, false));
  }

  /** The index of the colon that ends a scheme; -1 for a relative address. */
  static int schemeEnd(String text) {
    if (text.isEmpty() || !isLetter(text.charAt(0))) {
      return -1;
    }
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ':') {
        return i;
      }
      if (!Percent.isLetterOrDigit(c) && c != '+' && c != '-' && c != '.') {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** Without control characters and spaces around it, and without tabs and line ends in it. */
  private static String withoutNoise(String written) {
    int start = 0;
    int end = written.length();
    while (start < end && written.charAt(start) <= ' ') {
      start++;
    }
    while (end > start && written.charAt(end - 1) <= ' ') {
      end--;
    }
    String url = written.substring(start, end);
    return url.indexOf('\n') < 0 && url.indexOf('\t') < 0 && url.indexOf('\r') < 0
        ? url
        : url.replace("\n", "").replace("\t", "").replace("\r", "");
  }

  private static String encode(String text, String set) {
    int at = 0;
    while (at < text.length() && isPlain(text.charAt(at), set)) {
      at++;
    }
    if (at == text.length()) {
      return text;
    }
    StringBuilder encoded = new StringBuilder(text.length() + 16);
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      if (isPlain(c, set)) {
        encoded.append(c);
      } else {
        Percent.append(encoded, b);
      }
    }
    return encoded.toString();
  }

  private static boolean isPlain(char c, String set) {
    return c >= ' ' && c < 0x7f && set.indexOf(c) < 0;
  }

  /** The path without dot segments; it never climbs above the root. */
  static String plain(String path) {
    if (path.indexOf('.') < 0 && path.indexOf("%2") < 0) {
      return path;
    }
    List<String> kept = new ArrayList<>();
    String[] segments = path.substring(1).split("/", -1);
    for (int i = 0; i < segments.length; i++) {
      String dots = segments[i].replace("%2e", ".").replace("%2E", ".");
      boolean up = dots.equals("..");
      if (up && !kept.isEmpty()) {
        kept.remove(kept.size() - 1);
      }
      if (!up && !dots.equals(".")) {
        kept.add(segments[i]);
      } else if (i == segments.length - 1) {
        kept.add("");
      }
    }
    return "/" + String.join("/", kept);
  }
}
