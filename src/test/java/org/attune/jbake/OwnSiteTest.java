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
import org.apache.commons.io.FileUtils;
import org.attune.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sites with content of our types: in our oven, and in a stock JBake that has our classes. */
class OwnSiteTest {
  private static final Path REPOSITORY = Path.of(".");
  private static final Path CLASSES = Path.of("target/classes");

  private static final String POST_TEMPLATE =
      """
      ${content.title} ${content.uri} ${content.rootpath} ${attune[0].site.name}
      <#list published_posts as post>${post.uri} </#list>
      <#list published_content as any>${any.uri} ${any.body?length} </#list>
      <#list all_content as any>${any.type} </#list>
      <#if content.previousContent??>${content.previousContent.uri}</#if>
      ${db.getPublishedCount("article")} <#list alltags as tag>${tag} </#list>
      ${content.body}
      """;

  /** The libraries that our jar carries under other names. */
  private static final Pattern LIBRARIES =
      Pattern.compile("(flexmark|autolink|jsoup|snakeyaml-engine)[^/\\\\]*\\.jar$");

  @TempDir Path scratch;

  @Test
  void stockJBakeWithOurClassesFirstWritesTheBytesOfOurOven() throws Exception {
    StockJBake first = StockJBake.released().withFirst(withClasses());
    SiteTree.assertSame(bakedBy(first, REPOSITORY), bakedByUs(REPOSITORY));
  }

  @Test
  void stockJBakeWithOurClassesLastWritesTheBytesOfOurOven() throws Exception {
    StockJBake last = StockJBake.released().withFirst(libraries()).withLast(CLASSES);
    SiteTree.assertSame(bakedBy(last, REPOSITORY), bakedByUs(REPOSITORY));
  }

  @Test
  void postsOfJBakesOwnTypesBesideOurPagesComeOutAsFromStock() throws Exception {
    Path site = scratch.resolve("mixed");
    for (String part : List.of("templates", "assets", "data", "content")) {
      FileUtils.copyDirectory(REPOSITORY.resolve(part).toFile(), site.resolve(part).toFile());
    }
    Files.copy(REPOSITORY.resolve("jbake.properties"), site.resolve("jbake.properties"));
    Files.writeString(site.resolve("templates/post.ftl"), POST_TEMPLATE);
    Path page = site.resolve("content/articles/Été à la mer.md");
    Files.writeString(
        page,
        """
        ---
        title: Été
        status: published
        tags: [Été]
        aliases: [sommer.html, été/]
        ---

        Warm.
        """);
    Files.writeString(site.resolve("content/articles/draft.md"), "---\ntitle: D\n---\n\nText.\n");
    for (int i = 1; i <= 3; i++) {
      String header = SmallSite.header("Post " + i) + "Text \"" + i + "\"\n";
      Path post = site.resolve("content/blog/post-" + i + ".md");
      Files.createDirectories(site.resolve("content/blog"));
      Files.writeString(post, "tags=blog,ete\n" + header);
    }
    StockJBake stock = StockJBake.released().withFirst(withClasses());
    SiteTree.assertSame(bakedBy(stock, site), bakedByUs(site));
  }

  private Map<String, String> bakedBy(StockJBake stock, Path site) throws Exception {
    Path output = scratch.resolve("stock");
    Path log = scratch.resolve("stock.log");
    assertThat(stock.bake(site, output, Optional.of(log)))
        .withFailMessage(() -> read(log))
        .isZero();
    return SiteTree.of(output);
  }

  private Map<String, String> bakedByUs(Path site) throws IOException {
    Path output = scratch.resolve("ours");
    List<Problem> problems = OurSites.bake(List.of(site), output, 2);
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
