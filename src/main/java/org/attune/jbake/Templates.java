package org.attune.jbake;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.attune.config.SiteConfig;
import org.attune.config.SiteFiles;
import org.attune.inputs.Fingerprint;
import org.jspecify.annotations.Nullable;

/**
 * The templates of a site of ours: its own, and behind them the theme's, which may lie in a zip
 * file.
 */
final class Templates implements TemplateLoader {
  private static final String THEME = SiteConfig.Layout.DEFAULT.templates();

  private final SiteFiles files;
  private final String folder;

  /**
   * The templates of a site.
   *
   * @param folder the site's folder of templates; the theme's has JBake's usual name
   */
  Templates(SiteFiles files, String folder) {
    this.files = files;
    this.folder = folder;
  }

  /** True where there is a template, whatever its engine. */
  boolean has(String name) {
    return find(name).isPresent();
  }

  private Optional<Path> find(String name) {
    return files
        .find(folder + "/" + name)
        .or(() -> files.find(THEME + "/" + name))
        .filter(Files::isRegularFile);
  }

  /** The fingerprint of a template's text. */
  long fingerprint(String name) {
    return find(name).map(Templates::read).map(Fingerprint::of).orElse(Fingerprint.ABSENT);
  }

  /** True for a template that asks for the time, which is another one in each build. */
  boolean asksForTime(String name) {
    return find(name)
        .map(Templates::read)
        .filter(bytes -> new String(bytes, StandardCharsets.ISO_8859_1).contains(".now"))
        .isPresent();
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public @Nullable Object findTemplateSource(String name) {
    return find(name).orElse(null);
  }

  @Override
  public long getLastModified(Object source) {
    try {
      return Files.getLastModifiedTime((Path) source).toMillis();
    } catch (IOException e) {
      return -1; // Freemarker's word for "not known".
    }
  }

  @Override
  public Reader getReader(Object source, String encoding) throws IOException {
    return new InputStreamReader(Files.newInputStream((Path) source), encoding);
  }

  @Override
  public void closeTemplateSource(Object source) {
    // A path holds nothing open.
  }
}
