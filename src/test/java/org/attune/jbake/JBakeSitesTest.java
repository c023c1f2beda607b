package org.attune.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
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
    PlainBake.here(SITES.resolve("blog"), scratch.resolve("one"), 1);
    PlainBake.here(SITES.resolve("blog"), scratch.resolve("eight"), 8);
    SiteTree.assertSame(SiteTree.of(scratch.resolve("eight")), SiteTree.of(scratch.resolve("one")));
  }

  private void assertSameAsStock(Path site) throws Exception {
    Path stock = scratch.resolve("stock");
    Path ours = scratch.resolve("ours");
    Path log = scratch.resolve("log");
    assertThat(StockJBake.released().bake(site, stock, Optional.of(log)))
        .withFailMessage(() -> "Stock JBake failed:\n" + read(log))
        .isZero();
    assertThat(PlainBake.asLaunched(site, ours, log))
        .withFailMessage(() -> "Our oven failed:\n" + read(log))
        .isZero();
    SiteTree.assertSame(SiteTree.of(ours), SiteTree.of(stock));
  }

  private static String read(Path log) {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      return e.toString();
    }
  }
}
