package org.attune.jbake;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The templates of a site, in several folders of which the first that has a template wins. The
 * folders may lie in a zip file.
 */
final class Templates implements TemplateLoader {
  private final List<Path> folders;

  Templates(List<Path> folders) {
    this.folders = List.copyOf(folders);
  }

  /** True where there is a template, whatever its engine. */
  boolean has(String name) {
    return findTemplateSource(name) != null;
  }

  @Override
  public @Nullable Object findTemplateSource(String name) {
    for (Path folder : folders) {
      Path file = folder.resolve(name).normalize();
      if (file.startsWith(folder.normalize()) && Files.isRegularFile(file)) {
        return file;
      }
    }
    return null;
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
