package org.attune.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attune.config.SiteConfig;
import org.attune.config.SiteFiles;
import org.attune.problem.Problem;
import org.attune.site.Baking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sites of stock JBake come out of our oven byte for byte as stock JBake writes them. */
class JBakeSitesTest {
  private static final Path SITES = Path.of("src/test/resources/jbake-sites");

  @TempDir Path scratch;

  static Stream<String> sites() throws IOException {
    try (Stream<Path> folders = Files.list(SITES)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("sites")
  void writesTheBytesOfStockJBake(String name) throws Exception {
    assertSameAsStock(SITES.resolve(name));
  }

  @Test
  void writesTheBytesOfStockJBakeForThreeHundredPosts() throws Exception {
    Path site = scratch.resolve("generated");
    GeneratedSite.write(site, 300, 20261124L);
    assertSameAsStock(site);
  }

  @Test
  void writesTheSameBytesOnOneThreadAndOnEight() throws Exception {
    bake(SITES.resolve("blog"), scratch.resolve("one"), 1);
    bake(SITES.resolve("blog"), scratch.resolve("eight"), 8);
    SiteTree.assertSame(
        SiteTree.of(scratch.resolve("eight")), SiteTree.of(scratch.resolve("one")));
  }

  private void assertSameAsStock(Path site) throws Exception {
    Path stock = scratch.resolve("stock");
    Path ours = scratch.resolve("ours");
    Path log = scratch.resolve("stock.log");
    assertThat(StockJBake.released().bake(site, stock, Optional.of(log)))
        .withFailMessage(() -> "Stock JBake failed:\n" + read(log))
        .isZero();
    List<Problem> problems = bake(site, ours, 3);
    assertThat(problems).filteredOn(Problem::isError).isEmpty();
    SiteTree.assertSame(SiteTree.of(ours), SiteTree.of(stock));
  }

  private static String read(Path log) {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      return e.toString();
    }
  }

  private static List<Problem> bake(Path site, Path output, int threads) throws IOException {
    Files.createDirectories(output);
    List<Problem> problems = Collections.synchronizedList(new ArrayList<>());
    new JBakeOven(Clock.systemUTC())
        .bake(
            new Baking(
                new SiteFiles(List.of(site)),
                output,
                SiteConfig.defaults(),
                Optional.empty(),
                threads),
            (uri, text, source, template) -> {},
            problems::add);
    return problems;
  }
}
