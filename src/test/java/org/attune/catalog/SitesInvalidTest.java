package org.attune.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attune.config.SiteConfig;
import org.attune.config.SiteData;
import org.attune.config.SiteFiles;
import org.attune.problem.Problem;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each folder of sites-invalid is a small site with one mistake of an editor, and the problem lines
 * that it must give. {@code -Dgolden.update=true} writes the lines anew.
 */
class SitesInvalidTest {
  private static final Path SITES = Path.of("src/test/resources/sites-invalid");
  private static final String EXPECTED = "expected-problems.txt";
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 9);

  @TestFactory
  Stream<DynamicTest> reportsExactlyTheExpectedProblems() {
    return sites()
        .map(site -> DynamicTest.dynamicTest(site.getFileName().toString(), () -> compare(site)));
  }

  @Test
  void holdsAtLeastFortyMistakes() {
    assertThat(sites().count()).isGreaterThanOrEqualTo(40);
  }

  @Test
  void everyFixtureHasContentAndExpectedProblems() {
    assertThat(sites())
        .allSatisfy(
            site -> {
              assertThat(site.resolve(EXPECTED)).isNotEmptyFile();
              assertThat(Stream.of("content", "jbake.properties", "data").map(site::resolve))
                  .anyMatch(Files::exists);
            });
  }

  @Test
  void readsTheSameWithOneThreadAndWithMany() {
    assertThat(sites())
        .allSatisfy(site -> assertThat(problems(site, 1)).isEqualTo(problems(site, 4)));
  }

  private static void compare(Path site) throws IOException {
    String found = problems(site, 2);
    Path golden = site.resolve(EXPECTED);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(golden, found);
    }
    assertThat(found).isEqualTo(Files.readString(golden));
  }

  /** The problem lines of a site, as a command prints them. */
  private static String problems(Path site, int threads) {
    SiteFiles files = new SiteFiles(List.of(site));
    List<Problem> problems = new ArrayList<>();
    SiteConfig config = SiteConfig.read(files, problems::add);
    SiteData data = SiteData.read(files, config, problems::add);
    CatalogReader.read(
        files, config, data, new CatalogReader.Options(false, threads, TODAY), problems::add);
    return problems.stream()
        .sorted(Problem.REPORT_ORDER)
        .map(problem -> problem.toLine() + "\n")
        .collect(Collectors.joining());
  }

  private static Stream<Path> sites() {
    try (Stream<Path> folders = Files.list(SITES)) {
      return folders.filter(Files::isDirectory).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(SITES.toString(), e);
    }
  }
}
