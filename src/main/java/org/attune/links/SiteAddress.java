package org.attune.links;

import java.util.Optional;
import org.attune.address.Percent;
import org.attune.address.Url;

/**
 * Where a site is served: what makes an absolute address one of its own.
 *
 * @param root the address of its root, which ends with {@code /}
 * @param known false where nobody said where it will be served
 */
public record SiteAddress(Url root, boolean known) {
  /** The address of a site that does not say where it will be served. */
  public static final SiteAddress UNKNOWN =
      new SiteAddress(Url.parse("https://site.invalid/").orElseThrow(), false);

  /**
   * The address as an author writes it, {@code https://example.org/care}; {@code ""} if unknown.
   */
  public static SiteAddress of(String host) {
    Optional<Url> written = Url.parse(host).filter(Url::isWeb);
    return written.isEmpty() ? UNKNOWN : new SiteAddress(folderOf(written.get()), true);
  }

  private static Url folderOf(Url url) {
    String path = url.path().endsWith("/") ? url.path() : url.path() + "/";
    return new Url(url.scheme(), "", url.host(), url.port(), path, "", "", false);
  }

  /** The path of the site's root, decoded, beginning and ending with {@code /}. */
  String folder() {
    return Percent.decode(root.path());
  }

  /** True where the address has this site's scheme, host and port. */
  boolean isOrigin(Url url) {
    return url.scheme().equals(root.scheme())
        && url.host().equals(root.host())
        && url.port().equals(root.port());
  }

  /** The address of a file of this site. */
  Url urlOf(String path) {
    return new Url(
        root.scheme(),
        "",
        root.host(),
        root.port(),
        root.path() + Percent.encodePath(path),
        "",
        "",
        false);
  }
}
