package org.attune.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attune.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sites with content of our types: in our oven, and in a stock JBake that has our classes. */
class OwnSiteTest {
  private static final Path REPOSITORY = Path.of(".");
  private static final Path CLASSES = Path.of("target/classes");

  /** The libraries that our jar carries under other names. */
  private static final Pattern LIBRARIES =
      Pattern.compile("(flexmark|autolink|jsoup|snakeyaml-engine)[^/\\\\]*\\.jar$");

  @TempDir Path scratch;

  @Test
  void stockJBakeWithOurClassesFirstWritesTheBytesOfOurOven() throws Exception {
    StockJBake first = StockJBake.released().withFirst(withClasses());
    SiteTree.assertSame(bakedBy(first), bakedByUs());
  }

  @Test
  void stockJBakeWithOurClassesLastWritesTheBytesOfOurOven() throws Exception {
    StockJBake last = StockJBake.released().withFirst(libraries()).withLast(CLASSES);
    SiteTree.assertSame(bakedBy(last), bakedByUs());
  }

  private Map<String, String> bakedBy(StockJBake stock) throws Exception {
    Path output = scratch.resolve("stock");
    Path log = scratch.resolve("stock.log");
    assertThat(stock.bake(REPOSITORY, output, Optional.of(log)))
        .withFailMessage(() -> read(log))
        .isZero();
    return SiteTree.of(output);
  }

  private Map<String, String> bakedByUs() throws IOException {
    Path output = scratch.resolve("ours");
    List<Problem> problems = OurSites.bake(List.of(REPOSITORY), output, 2);
    assertThat(problems).filteredOn(Problem::isError).isEmpty();
    return SiteTree.of(output);
  }

  private static Path[] withClasses() {
    return Stream.concat(Stream.of(CLASSES), Arrays.stream(libraries())).toArray(Path[]::new);
  }

  private static Path[] libraries() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .filter(entry -> LIBRARIES.matcher(entry).find())
        .map(Path::of)
        .toArray(Path[]::new);
  }

  private static String read(Path log) {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      return e.toString();
    }
  }

  @Test
  void takesThemeAndAssetsFromTheFolderBehindTheSite() throws IOException {
    Path site = scratch.resolve("clinic");
    Path page = site.resolve("content/articles/hello.md");
    Files.createDirectories(page.getParent());
    Files.writeString(page, "---\ntitle: Hello\nstatus: published\n---\n\nHello.\n");
    Path theme = scratch.resolve("theme");
    for (String part : List.of("templates", "assets")) {
      link(theme, part);
    }
    Path output = scratch.resolve("out");
    List<Problem> problems = OurSites.bake(List.of(site, theme), output, 1);
    assertThat(problems).filteredOn(Problem::isError).isEmpty();
    assertThat(SiteTree.of(output))
        .containsKeys("articles/hello.html", "search.html", "robots.txt", "css/tokens.css");
  }

  private static void link(Path theme, String part) throws IOException {
    Files.createDirectories(theme);
    Files.createSymbolicLink(theme.resolve(part), REPOSITORY.resolve(part).toRealPath());
  }
}
