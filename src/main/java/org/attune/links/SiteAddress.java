package org.attune.links;

import java.net.IDN;
import java.util.Locale;

/**
 * Where a site is served: what makes an absolute address one of its own.
 *
 * @param scheme {@code http} or {@code https}; {@code ""} where the address is not known
 * @param authority the host in lower case, with its port unless that is the scheme's own
 * @param folder the path of the site's root, beginning and ending with {@code /}
 */
public record SiteAddress(String scheme, String authority, String folder) {
  /** The address of a site that does not say where it will be served. */
  public static final SiteAddress UNKNOWN = new SiteAddress("", "", "/");

  /**
   * The address as an author writes it, {@code https://example.org/care}; {@code ""} if unknown.
   */
  public static SiteAddress of(String host) {
    Reference written = Reference.parse(host);
    if (written.authority().isEmpty() || written.scheme().isEmpty()) {
      return UNKNOWN;
    }
    String path = Percent.decode(written.path());
    String folder = path.endsWith("/") ? path : path + "/";
    return new SiteAddress(written.scheme(), normal(written.scheme(), written.authority()), folder);
  }

  /** True where the address, already absolute, has this site's scheme, host and port. */
  boolean hasOriginOf(Reference absolute) {
    return absolute.scheme().equals(scheme)
        && normal(absolute.scheme(), absolute.authority()).equals(authority);
  }

  /** The address of a file of this site. */
  Reference of(Page page) {
    return new Reference(scheme, authority, encoded(folder + page.path()), "", "");
  }

  /** A file's name may hold what has a meaning in an address. */
  private static String encoded(String path) {
    return path.replace("%", "%25").replace("#", "%23").replace("?", "%3F").replace("\\", "%5C");
  }

  private static String normal(String scheme, String authority) {
    String host = authority.substring(authority.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    String port = scheme.equals("https") ? ":443" : ":80";
    if (host.endsWith(port)) {
      host = host.substring(0, host.length() - port.length());
    }
    try {
      return host.chars().allMatch(c -> c < 0x80) ? host : IDN.toASCII(host);
    } catch (IllegalArgumentException e) {
      return host;
    }
  }
}
