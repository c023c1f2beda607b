package org.attune.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.attune.config.SiteConfig;
import org.attune.config.SiteFiles;
import org.attune.inputs.Fingerprint;

/**
 * What every page may depend on and no question is asked about: the program, the settings, the
 * data, and which templates there are.
 */
final class Grounds {
  private Grounds() {}

  /** The fingerprint of a site's grounds. */
  static long of(SiteFiles files, SiteConfig config) throws IOException {
    List<String> all = new ArrayList<>();
    all.add(Locale.getDefault() + " " + TimeZone.getDefault().getID());
    for (String name : List.of(SiteConfig.FILE, "custom.properties", "default.properties")) {
      add(files.siteFolder().resolve(name), name, all);
    }
    for (SiteFiles.Entry data : files.list(config.layout().data(), problem -> {})) {
      add(data.file(), data.path(), all);
    }
    files.list(config.layout().templates(), problem -> {}).stream()
        .map(SiteFiles.Entry::path)
        .forEach(all::add);
    return Fingerprint.of(all);
  }

  private static void add(Path file, String name, List<String> all) throws IOException {
    if (Files.isRegularFile(file) && Files.isReadable(file)) {
      all.add(name + " " + Long.toHexString(Fingerprint.of(Files.readAllBytes(file))));
    }
  }
}
