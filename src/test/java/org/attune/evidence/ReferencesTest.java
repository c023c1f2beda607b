package org.attune.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.attune.problem.Problem;
import org.attune.source.SourceText;
import org.junit.jupiter.api.Test;

class ReferencesTest {
  private final List<Problem> problems = new ArrayList<>();

  @Test
  void knowsWorksByKey() {
    References references =
        read(
            """
            [
              { "id": "a", "type": "book", "title": "Book \\"A\\" \\u00e9" }
            ]
            """);

    assertThat(references.keys()).containsExactly("a");
    assertThat(entry(references, "a")).startsWith("<i>Book “A” é</i>");
    assertThat(problems).isEmpty();
  }

  @Test
  void readsAFileWhenSomebodyAsksForAWork() {
    AtomicInteger times = new AtomicInteger();
    SourceText file = new SourceText("data/references.json", "[{ \"id\": \"a\" }]");
    References references =
        References.later(
            () -> {
              times.incrementAndGet();
              return Optional.of(file);
            },
            problems::add);

    assertThat(references.cited(List.of(), "en").entries()).isEmpty();
    assertThat(times).hasValue(0);
    assertThat(problems).isEmpty();
    assertThat(references.keys()).isEmpty();
    assertThat(references.cited(List.of("a"), "en").entries()).isEmpty();
    assertThat(times).hasValue(1);
    assertThat(problems).hasSize(1);
  }

  /** As {@link CheckedWorks} takes for granted of the file that comes with Attune. */
  @Test
  void readsOurWorksOneByOneAsAllAtOnce() throws IOException {
    Path ours = Path.of("data/references.json");
    References all = read(Files.readString(ours));
    References cited = References.checked(() -> Optional.of(bytes(ours)));

    assertThat(problems).isEmpty();
    assertThat(List.copyOf(cited.keys())).isEqualTo(List.copyOf(all.keys()));
    assertThat(cited.cited(cited.keys(), "en").entries())
        .isEqualTo(all.cited(all.keys(), "en").entries())
        .hasSize(all.keys().size());
  }

  @Test
  void knowsNoCheckedWorksWhereTheirFileCannotBeRead() {
    References references = References.checked(Optional::empty);

    assertThat(references.keys()).isEmpty();
    assertThat(references.cited(List.of("a"), "en").entries()).isEmpty();
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String entry(References references, String key) {
    return references.cited(List.of(key), "en").entries().get(0).html();
  }

  @Test
  void reportsWhereJsonBreaks() {
    read(
        """
        [
          { "id": "a", "title": "A" },
          { "id": "b" "title": "B" }
        ]
        """);

    assertThat(lines())
        .containsExactly(
            "data/references.json:3:15: error: the file is not JSON: a comma or } is missing. No"
                + " reference of the file is known now. Fix: correct this place."
                + " [references-json]");
  }

  @Test
  void reportsCommaBeforeTheEnd() {
    read("[{\"id\":\"a\",\"title\":\"A\",}]");

    assertThat(lines().get(0)).startsWith("data/references.json:1:23: error:");
  }

  @Test
  void reportsTextWithoutItsLastQuote() {
    read("[{\"id\":\"a\",\"title\":\"A\n}]");

    assertThat(lines().get(0)).startsWith("data/references.json:1:20: error:");
  }

  @Test
  void reportsEndOfFile() {
    read("[{\"id\":\"a\"");

    assertThat(lines().get(0)).contains(":1:11: error:").contains("ends too early");
  }

  @Test
  void reportsNestingWithoutEnd() {
    read("[".repeat(100_000));

    assertThat(lines().get(0)).contains("[references-json]");
  }

  @Test
  void reportsFileThatIsNoList() {
    read("{}");

    assertThat(lines().get(0)).contains("must hold a list");
  }

  @Test
  void reportsMissingTitleAndSuggestsTheKeyThatWasMeant() {
    References references = read("[{\"id\":\"a\",\"titel\":\"A\"},{\"title\":\"B\"}]");

    assertThat(references.keys()).isEmpty();
    assertThat(lines())
        .containsExactly(
            "data/references.json:1:2: error: a reference has no title. Found \"titel\". Did you"
                + " mean \"title\"? Fix: add \"title\": \"…\". [reference-title]",
            "data/references.json:1:25: error: a reference has no id. Fix: add \"id\": \"…\"."
                + " [reference-id]");
  }

  @Test
  void reportsSecondWorkWithTheSameId() {
    read(
        """
        [{ "id": "a", "type": "book", "title": "A" },
         { "id": "a", "type": "book", "title": "B" }]
        """);

    assertThat(lines())
        .containsExactly(
            "data/references.json:2:10: error: two references have the id \"a\". The first is in"
                + " line 1. Fix: give one of them another id. [reference-id-twice]");
  }

  @Test
  void reportsIdThatNoCitationCanHold() {
    read("[{\"id\":\"a b\",\"type\":\"book\",\"title\":\"A\"}]");

    assertThat(lines().get(0)).contains("can't be cited").contains("[reference-id]");
  }

  @Test
  void warnsOfUnknownKeyAndUnknownType() {
    References references =
        read("[{\"id\":\"a\",\"type\":\"article-jornal\",\"title\":\"A\",\"authors\":[]}]");

    assertThat(references.keys()).containsExactly("a");
    assertThat(lines())
        .containsExactlyInAnyOrder(
            "data/references.json:1:19: warning: there is no type \"article-jornal\". Did you mean"
                + " \"article-journal\"? Fix: write a type of CSL, such as article-journal, book,"
                + " chapter or webpage. [reference-type]",
            "data/references.json:1:48: warning: references have no \"authors\", so it is left out."
                + " Did you mean \"author\"? Fix: use a key of CSL-JSON, or put it into \"note\"."
                + " [reference-key]");
  }

  @Test
  void reportsDateThatIsNone() {
    read(
        "[{\"id\":\"a\",\"type\":\"book\",\"title\":\"A\","
            + "\"issued\":{\"date-parts\":[[2018,13]]}}]");

    assertThat(lines().get(0)).contains("\"issued\" is not a date");
  }

  @Test
  void reportsAuthorThatIsNoList() {
    read("[{\"id\":\"a\",\"type\":\"book\",\"title\":\"A\",\"author\":\"Smith, J.\"}]");

    assertThat(lines().get(0)).contains("\"author\" is a list of names").contains("Found text");
  }

  @Test
  void readsYearsAsNumbersOrAsText() {
    References references =
        read(
            "[{\"id\":\"a\",\"type\":\"book\",\"title\":\"A\","
                + "\"issued\":{\"date-parts\":[[\"2018\"]]}},"
                + "{\"id\":\"b\",\"type\":\"book\",\"title\":\"B\",\"issued\":{\"raw\":\"2019-05\"}}]");

    assertThat(references.inText(List.of("a", "b"), "en")).isEqualTo("(A, 2018; B, 2019)");
    assertThat(problems).isEmpty();
  }

  private References read(String json) {
    return References.read(new SourceText("data/references.json", json), problems::add);
  }

  private List<String> lines() {
    return problems.stream().map(Problem::toLine).toList();
  }
}
