package org.attune.catalog;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.attune.config.SiteConfig;
import org.attune.source.Letters;

/** Names of files and the addresses that they get. */
final class SitePaths {
  private final String content;
  private final String extension;

  SitePaths(SiteConfig.Layout layout) {
    this.content = layout.content();
    this.extension = layout.outputExtension();
  }

  /** A path below the content folder: {@code articles/x.md}. */
  String inContent(String path) {
    return path.substring(content.length() + 1);
  }

  /** A path below the site's folder. */
  String inSite(String contentPath) {
    return content + "/" + contentPath;
  }

  /** A file's name without its ending. */
  String stem(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** The address of a page, as JBake makes it: the name, but not its folder, is encoded. */
  String uri(String path) {
    return folder(inContent(path))
        + URLEncoder.encode(stem(path), StandardCharsets.UTF_8)
        + extension;
  }

  /** What two addresses have in common where a file system, or a program, takes them for one. */
  String key(String path) {
    return normal(folder(inContent(path)) + stem(path) + extension);
  }

  /** The same for a file that is copied. */
  String copyKey(String path) {
    return normal(inContent(path));
  }

  /** A path without its case and with its accents composed. */
  static String normal(String path) {
    return Letters.composed(path).toLowerCase(Locale.ROOT);
  }

  /** Everything up to the last slash, the slash too. */
  static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }
}
