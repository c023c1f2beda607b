package org.attune.catalog;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.attune.config.SiteConfig;
import org.attune.config.SiteData;
import org.attune.config.SiteFiles;
import org.attune.problem.Problem;

/** A small site in a zip, where any name of a file may stand beside any other. */
final class Site implements AutoCloseable {
  private final FileSystem zip;
  private final List<Problem> problems = new ArrayList<>();
  private boolean drafts;
  private LocalDate today = LocalDate.of(2026, 3, 9);

  /**
   * A site.
   *
   * @param folder where the zip may lie
   */
  Site(Path folder) throws IOException {
    this.zip = FileSystems.newFileSystem(folder.resolve("site.zip"), Map.of("create", "true"));
  }

  /** Adds a file. */
  Site with(String path, String text) throws IOException {
    Path file = zip.getPath("/", path);
    Files.createDirectories(file.getParent());
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** Adds a published page with a title. */
  Site withPage(String path, String title, String body) throws IOException {
    return with(path, "---\ntitle: " + title + "\nstatus: published\n---\n\n" + body + "\n");
  }

  Site drafts() {
    drafts = true;
    return this;
  }

  Site on(LocalDate day) {
    today = day;
    return this;
  }

  Catalog read() {
    SiteFiles files = files();
    SiteConfig config = SiteConfig.read(files, problems::add);
    SiteData data = SiteData.read(files, config, problems::add);
    return CatalogReader.read(
        files, config, data, new CatalogReader.Options(drafts, 2, today), problems::add);
  }

  boolean isJBakeSite() {
    return CatalogReader.isJBakeSite(files(), SiteConfig.read(files(), problems::add));
  }

  private SiteFiles files() {
    return new SiteFiles(List.of(zip.getPath("/")));
  }

  /** The problems of the reading, as lines. */
  List<String> lines() {
    return problems.stream().map(Problem::toLine).toList();
  }

  /** The rules of the problems. */
  List<String> rules() {
    return problems.stream().map(Problem::rule).toList();
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
