package org.attune.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.attune.config.HelpRegion;
import org.attune.config.HelpRegion.Service;
import org.attune.config.Navigation.ReadingPath;
import org.attune.markdown.Term;
import org.junit.jupiter.api.Test;

/** How a reader gets in: the doors, the glossary, and the services of each part of the world. */
class WaysInTest {
  private static final Library OURS = Library.OURS;

  @Test
  void leadsAPathFromEachDoor() {
    List<ReadingPath> paths = OURS.data().navigation().paths();
    assertThat(paths.stream().map(ReadingPath::id))
        .containsExactly("new", "unsure", "leaving", "wrong");
    assertThat(paths).allSatisfy(path -> assertThat(path.pages()).hasSizeGreaterThan(1));
    assertThat(first(paths.get(3))).isEqualTo("help/harm.md");
  }

  @Test
  void putsEachArticleForClientsOnAPath() {
    Set<String> onPaths = new TreeSet<>();
    OURS.data()
        .navigation()
        .paths()
        .forEach(path -> path.pages().forEach(page -> onPaths.add(page.path())));
    assertThat(OURS.articles().stream().map(Library::name))
        .filteredOn(name -> !name.equals("for-clinicians"))
        .allSatisfy(name -> assertThat(onPaths).contains("articles/" + name + ".md"));
  }

  private static String first(ReadingPath path) {
    return path.pages().get(0).path();
  }

  @Test
  void explainsFortyWordsAndMore() {
    List<Term> terms = OURS.page("glossary.md").body().terms();
    assertThat(terms).hasSizeGreaterThanOrEqualTo(40);
    assertThat(terms)
        .allSatisfy(
            term -> assertThat(term.meaning().split(" ").length).as(term.id()).isBetween(3, 45));
  }

  @Test
  void hasHelpForEachPartOfTheWorld() {
    assertThat(OURS.data().regions().all().stream().map(HelpRegion::id))
        .containsExactlyInAnyOrder("us", "gb", "ie", "ca", "au", "nz", "es", "de", "international");
  }

  /** Two that answer day and night, one of them in writing. Germany has one service: it says so. */
  @Test
  void namesTwoServicesThatAnswerDayAndNight() {
    assertThat(OURS.data().regions().all())
        .filteredOn(region -> !Set.of("de", "international").contains(region.id()))
        .allSatisfy(
            region -> {
              assertThat(open(region)).as(region.id()).hasSizeGreaterThanOrEqualTo(2);
              assertThat(open(region)).as(region.id()).anyMatch(WaysInTest::inWriting);
            });
  }

  private static List<Service> open(HelpRegion region) {
    return region.services().stream()
        .filter(service -> service.hours().orElse("").startsWith("24/7"))
        .toList();
  }

  private static boolean inWriting(Service service) {
    return service.sms().isPresent()
        || Stream.of(service.what(), service.note())
            .anyMatch(text -> text.orElse("").toLowerCase(Locale.ROOT).contains("chat"));
  }
}
