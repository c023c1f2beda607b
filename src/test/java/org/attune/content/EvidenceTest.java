package org.attune.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attune.catalog.ContentType;
import org.attune.catalog.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What pages say about research: each claim with its source, each figure as the source has it. */
class EvidenceTest {
  private static final Library OURS = Library.OURS;
  private static final Path FIGURES = Path.of("src/test/resources/content/figures.properties");
  private static final Map<String, Set<String>> ALLOWED = allowed();
  private static final Pattern CITATION = Pattern.compile("@(\\w+)");
  private static final Pattern CITATIONS = Pattern.compile("\\[@[^\\]]*]");
  private static final Pattern DESTINATION = Pattern.compile("]\\([^)]*\\)");
  private static final Pattern LIST_NUMBER = Pattern.compile("^(?:>\\s*)?\\d+\\.\\s");
  private static final Pattern NUMBER = Pattern.compile("(?<![\\w.,])-?\\.?\\d+(?:[.,]\\d+)*%?");

  /** A number of a study: a size, a share, or how many took part. */
  private static final Pattern FINDING =
      Pattern.compile(
          "\\b[rdg]\\s*=|\\d%|\\d (?:studies|trials|reports|samples|clients|people|veterans|groups)"
              + "|\\b(?:went|goes|go) with (?:better|worse|fewer|less|more)\\b");

  /** Pages that are about research, and what rests on it. */
  private static List<Document> pages() {
    return OURS.pages().stream()
        .filter(page -> page.type() != ContentType.SELF_ASSESSMENT)
        .filter(page -> !Library.cited(page).isEmpty())
        .toList();
  }

  @Test
  void citesEachReference() {
    Set<String> cited = new TreeSet<>();
    OURS.pages().forEach(page -> cited.addAll(Library.cited(page)));
    assertThat(cited).isEqualTo(new TreeSet<>(OURS.references()));
  }

  @Test
  void knowsTheFiguresOfEachReference() {
    assertThat(ALLOWED.keySet()).isEqualTo(new TreeSet<>(OURS.references()));
  }

  @TestFactory
  Stream<DynamicTest> givesNoFigureThatItsSourceDoesNot() {
    return pages().stream()
        .map(page -> DynamicTest.dynamicTest(Library.name(page), () -> checkFigures(page)));
  }

  private static void checkFigures(Document page) {
    List<String> wrong = new ArrayList<>();
    for (String line : lines(page)) {
      Set<String> keys = keys(line);
      Set<String> allowed =
          keys.stream().flatMap(key -> ALLOWED.get(key).stream()).collect(Collectors.toSet());
      numbers(line).stream()
          .filter(number -> !keys.isEmpty() && !allowed.contains(number))
          .forEach(number -> wrong.add(number + " in: " + line));
    }
    assertThat(wrong).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> namesTheSourceOfEachFinding() {
    return OURS.articles().stream()
        .map(page -> DynamicTest.dynamicTest(Library.name(page), () -> checkSources(page)));
  }

  private static void checkSources(Document page) {
    assertThat(lines(page))
        .filteredOn(line -> FINDING.matcher(line).find())
        .allSatisfy(line -> assertThat(keys(line)).as(line).isNotEmpty());
  }

  @Test
  void gathersEachStudyThatArticlesCiteOnOnePage() {
    Set<String> studies = new TreeSet<>();
    OURS.articles().forEach(article -> studies.addAll(Library.cited(article)));
    studies.retainAll(studiesAndTheories());
    assertThat(Library.cited(OURS.page("about/evidence.md"))).containsAll(studies);
  }

  /** The keys with figures, and those of theories. The rest is advice, rules and law. */
  private static Set<String> studiesAndTheories() {
    Set<String> keys = new TreeSet<>(Set.of("cuijpers2019", "davis2018", "norwood2018"));
    keys.addAll(Set.of("stern1985", "wampold2015"));
    ALLOWED.forEach((key, figures) -> addIfAny(keys, key, figures));
    return keys;
  }

  private static void addIfAny(Set<String> keys, String key, Set<String> figures) {
    if (!figures.isEmpty()) {
      keys.add(key);
    }
  }

  @Test
  void warnsAboveTheFindingsThatTheyOverlap() {
    Document page = OURS.page("about/evidence.md");
    assertThat(page.body().firstParagraph()).contains("overlap", "added up");
    assertThat(page.source().body())
        .contains("| Finding | Size | How sure | Source |", "small", "medium");
    assertThat(page.source().body().lines())
        .filteredOn(line -> line.startsWith("|") && !line.startsWith("|---"))
        .filteredOn(line -> !line.endsWith("| Source |"))
        .allSatisfy(row -> assertThat(keys(row)).as(row).isNotEmpty());
  }

  /** Lines of a page that a figure may stand in; captions and pictures repeat what is said. */
  private static List<String> lines(Document page) {
    return page.source()
        .body()
        .lines()
        .filter(line -> !line.startsWith("#") && !line.startsWith("!"))
        .filter(line -> !(line.startsWith("*") && line.endsWith("*")))
        .toList();
  }

  private static Set<String> keys(String line) {
    return CITATIONS
        .matcher(line)
        .results()
        .flatMap(marks -> CITATION.matcher(marks.group()).results())
        .map(key -> key.group(1))
        .collect(Collectors.toSet());
  }

  private static List<String> numbers(String line) {
    String text = CITATIONS.matcher(line).replaceAll("");
    text = DESTINATION.matcher(text).replaceAll("]").replace("&nbsp;", " ");
    text = LIST_NUMBER.matcher(text).replaceFirst("");
    return NUMBER.matcher(text).results().map(MatchResult::group).toList();
  }

  private static Map<String, Set<String>> allowed() {
    Properties file = new Properties();
    try (Reader reader = Files.newBufferedReader(FIGURES, StandardCharsets.UTF_8)) {
      file.load(reader);
    } catch (IOException e) {
      throw new IllegalStateException("cannot read " + FIGURES, e);
    }
    Map<String, Set<String>> allowed = new TreeMap<>();
    file.stringPropertyNames().forEach(key -> allowed.put(key, figures(file.getProperty(key))));
    return allowed;
  }

  private static Set<String> figures(String list) {
    return list.isBlank() ? Set.of() : Set.of(list.strip().split("\\s+"));
  }
}
