package org.attune.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.attune.config.SiteConfig;
import org.attune.delivery.Hosting;

/** Writes the settings for web servers into a folder beside the published site. */
final class HostingFiles {
  private HostingFiles() {}

  /**
   * Writes the files: into {@code hosting} beside a folder {@code site}, else into {@code
   * NAME-hosting} beside the folder NAME. Other files there stay.
   *
   * @param policy the content security policy that a server sends
   * @param moved the new addresses of pages that have moved, by the old ones; below the root
   */
  static void write(Path out, SiteConfig config, String policy, Map<String, String> moved)
      throws IOException {
    Path whole = out.toAbsolutePath().normalize();
    String name = String.valueOf(whole.getFileName());
    Path folder = whole.resolveSibling(name.equals("site") ? "hosting" : name + "-hosting");
    Files.createDirectories(folder);
    for (Map.Entry<String, String> file :
        new Hosting(base(config.host()), policy, moved).files().entrySet()) {
      byte[] bytes = file.getValue().getBytes(StandardCharsets.UTF_8);
      Files.write(folder.resolve(file.getKey()), bytes);
    }
  }

  /** The path that a site stands under, beginning and ending with a slash. */
  private static String base(String host) {
    int scheme = host.indexOf("://");
    int slash = scheme < 0 ? -1 : host.indexOf('/', scheme + 3);
    return slash < 0 ? "/" : host.substring(slash) + "/";
  }
}
