package org.attune.address;

import java.util.Map;
import java.util.Optional;

/**
 * A URL as browsers read it.
 *
 * @param scheme in lower case, without its colon
 * @param host as it goes over the wire: an IDN in its {@code xn--} form; {@code ""} where there is
 *     none
 * @param port {@code ""} for none and for the scheme's own
 * @param path percent-encoded; begins with {@code /} for web addresses; all that follows the colon
 *     for {@code mailto:} and its like
 * @param query with its {@code ?}; {@code ""} where there is none
 * @param fragment with its {@code #}; {@code ""} where there is none
 * @param opaque true where the path is no hierarchy
 * @see <a href="https://url.spec.whatwg.org/">URL Standard</a>
 */
public record Url(
    String scheme,
    String user,
    String host,
    String port,
    String path,
    String query,
    String fragment,
    boolean opaque) {

  /** Schemes that are read in the manner of the web, with their ports. */
  static final Map<String, String> SPECIAL =
      Map.of("http", "80", "https", "443", "ws", "80", "wss", "443", "ftp", "21", "file", "");

  /** Reads an absolute address; empty where no browser can. */
  public static Optional<Url> parse(String written) {
    return new UrlParser(written, Optional.empty()).parse();
  }

  /** Reads an address as seen from this one; empty where no browser can. */
  public Optional<Url> resolve(String written) {
    return new UrlParser(written, Optional.of(this)).parse();
  }

  /** True for an address that begins with a scheme, {@code mailto:}: no relative one. */
  public static boolean hasScheme(String written) {
    return UrlParser.schemeEnd(written) >= 0;
  }

  /** True where a browser fetches it by HTTP. */
  public boolean isWeb() {
    return scheme.equals("http") || scheme.equals("https");
  }

  /** Scheme, host and port: what makes a site. */
  public String origin() {
    return scheme + "://" + host + (port.isEmpty() ? "" : ":" + port);
  }

  /** What stands after {@code #}, as written; {@code ""} for none. */
  public String fragmentText() {
    return fragment.isEmpty() ? "" : fragment.substring(1);
  }

  /** The same without its fragment. */
  public Url withoutFragment() {
    return fragment.isEmpty() ? this : new Url(scheme, user, host, port, path, query, "", opaque);
  }

  /** The whole address. */
  @Override
  public String toString() {
    boolean hierarchy = !host.isEmpty() || scheme.equals("file");
    String authority = hierarchy ? "//" + (user.isEmpty() ? "" : user + "@") + host : "";
    return scheme + ":" + authority + (port.isEmpty() ? "" : ":" + port) + path + query + fragment;
  }
}
