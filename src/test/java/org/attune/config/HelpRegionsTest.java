package org.attune.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attune.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HelpRegionsTest {
  private static final String BROKEN = "name: [\n";

  @TempDir Path folder;

  private static HelpRegion region(String id) {
    return new HelpRegion(id, id, "en", List.of(), List.of(), List.of());
  }

  @Test
  void readsARegionWhenItIsAskedForAndNotTwice() {
    List<String> read = new ArrayList<>();
    HelpRegions regions =
        new HelpRegions(
            List.of("at", "be"),
            id -> {
              read.add(id);
              return Optional.of(region(id));
            });
    assertThat(read).isEmpty();
    assertThat(regions.find("be")).contains(region("be"));
    assertThat(regions.shown("be")).contains(region("be"));
    assertThat(regions.find("fr")).isEmpty();
    assertThat(read).containsExactly("be");
    assertThat(regions.all()).containsExactly(region("at"), region("be"));
    assertThat(read).containsExactly("be", "at");
  }

  @Test
  void showsHelpForAnyCountryWhereTheSiteHasNoRegion() {
    HelpRegions regions =
        new HelpRegions(List.of("at", HelpRegions.ANYWHERE), id -> Optional.of(region(id)));
    assertThat(regions.shown("")).contains(region(HelpRegions.ANYWHERE));
    assertThat(regions.shown("fr")).contains(region(HelpRegions.ANYWHERE));
  }

  @Test
  void saysWhatIsWrongInHelpOfTheSiteThatNoPageShows() throws IOException {
    write("site/data/help/at.yml", BROKEN);
    assertThat(rules()).contains("data/help/at.yml");
  }

  @Test
  void saysWhatIsWrongInHelpOfAttuneThatEachPageShows() throws IOException {
    write("attune/data/help/international.yml", BROKEN);
    write("attune/data/help/at.yml", BROKEN);
    assertThat(rules()).containsExactly("data/help/international.yml");
  }

  private List<String> rules() {
    List<Problem> problems = new ArrayList<>();
    SiteFiles files = new SiteFiles(List.of(folder.resolve("site"), folder.resolve("attune")));
    SiteData.read(files, SiteConfig.defaults(), problems::add);
    return problems.stream().map(Problem::path).distinct().toList();
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
