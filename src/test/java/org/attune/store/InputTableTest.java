package org.attune.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attune.inputs.Input;
import org.junit.jupiter.api.Test;

/** Numbers of questions mean the same after they were written, read, added to and carried over. */
class InputTableTest {
  private static final Input FACE = new Input(Input.Kind.FACE, "content/a.md");
  private static final Input CONTENT = new Input(Input.Kind.CONTENT, "content/a.md");
  private static final Input OTHER = new Input(Input.Kind.FACE, "content/b.md");
  private static final Input TEXTS = new Input(Input.Kind.TEXTS, "");
  private static final Input TAGS = new Input(Input.Kind.TAGS, "");

  /** Answers that are the same for all questions. */
  private record Always(long answer) implements InputTable.Answers {
    @Override
    public boolean stands(Input input) {
      return false;
    }

    @Override
    public long now(Input input) {
      return answer;
    }
  }

  private static InputTable again(InputTable table) {
    Out out = new Out();
    table.write(out);
    return InputTable.read(new In(out.bytes()));
  }

  @Test
  void anEqualQuestionIsKeptOnce() {
    InputTable table = new InputTable();
    int[] first = table.numbers(Map.of(FACE, 1L));
    assertThat(table.numbers(Map.of(FACE, 1L))).isEqualTo(first);
    assertThat(table.size()).isEqualTo(1);
  }

  @Test
  void anotherAnswerIsAnotherNumber() {
    InputTable table = new InputTable();
    int[] first = table.numbers(Map.of(FACE, 1L));
    assertThat(table.numbers(Map.of(FACE, 2L))).isNotEqualTo(first);
  }

  @Test
  void eachOfManyQuestionsKeepsItsNumber() {
    InputTable table = new InputTable();
    List<Input> many = new ArrayList<>();
    for (int i = 0; i < 5000; i++) {
      Input.Kind kind = i % 2 == 0 ? Input.Kind.FACE : Input.Kind.TARGET;
      many.add(new Input(kind, "content/" + i / 2 + ".md"));
    }
    int[] numbers = table.numbers(many, 1);
    assertThat(Arrays.stream(numbers).distinct().count()).isEqualTo(5000);
    List<Input> equal =
        many.stream().map(one -> new Input(one.kind(), one.subject(), one.detail())).toList();
    assertThat(table.numbers(equal, 1)).isEqualTo(numbers);
    assertThat(table.size()).isEqualTo(5000);
    assertThat(again(table).of(Input.Kind.FACE)).hasSize(2500);
  }

  @Test
  void whatWasReadHoldsByItsAnswer() {
    InputTable before = new InputTable();
    int[] one = before.numbers(Map.of(FACE, 7L));
    int[] two = before.numbers(Map.of(OTHER, 8L));
    InputTable table = again(before);
    assertThat(table.hold(one, new Always(7))).isTrue();
    assertThat(table.hold(two, new Always(7))).isFalse();
  }

  @Test
  void whatIsAddedToAReadTableKeepsTheOldNumbers() {
    InputTable before = new InputTable();
    int[] old = before.numbers(Map.of(FACE, 7L));
    InputTable table = again(before);
    int[] added = table.numbers(Map.of(OTHER, 8L));
    InputTable later = again(table);
    assertThat(later.size()).isEqualTo(2);
    assertThat(later.hold(old, new Always(7))).isTrue();
    assertThat(later.hold(added, new Always(8))).isTrue();
  }

  @Test
  void numbersAreCarriedIntoANewTableWithoutWaste() {
    InputTable before = new InputTable();
    before.numbers(Map.of(OTHER, 1L));
    int[] read = before.numbers(Map.of(FACE, 7L));
    InputTable table = again(before);
    int[] added = table.numbers(Map.of(CONTENT, 7L));
    InputTable fresh = new InputTable();
    int[] carriedRead = fresh.carried(table, read);
    int[] carriedAdded = fresh.carried(table, added);
    assertThat(fresh.size()).isEqualTo(2);
    assertThat(fresh.carried(table, read)).isEqualTo(carriedRead);
    InputTable later = again(fresh);
    assertThat(later.hold(carriedRead, new Always(7))).isTrue();
    assertThat(later.hold(carriedAdded, new Always(7))).isTrue();
    assertThat(table.carried(table, read)).isSameAs(read);
  }

  @Test
  void questionsThatCannotBeAskedAgainNeverHold() {
    InputTable before = new InputTable();
    int[] passing = before.numbers(Map.of(new Input(Input.Kind.PASSING, ""), 0L));
    int[] unnoted = before.numbers(Map.of(new Input(Input.Kind.UNNOTED, ""), 0L));
    InputTable table = again(before);
    assertThat(table.hold(passing, new Always(0))).isFalse();
    assertThat(table.hold(unnoted, new Always(0))).isFalse();
  }

  @Test
  void aChangeConcernsTheQuestionsAboutItsFileAndAboutAllTexts() {
    InputTable before = new InputTable();
    int face = before.numbers(Map.of(FACE, 1L))[0];
    int other = before.numbers(Map.of(OTHER, 1L))[0];
    int texts = before.numbers(Map.of(TEXTS, 1L))[0];
    int tags = before.numbers(Map.of(TAGS, 1L))[0];
    InputTable table = again(before);
    int content = table.numbers(Map.of(CONTENT, 1L))[0];
    assertThat(table.changed(Set.of("content/a.md"), input -> 2L).stream().boxed())
        .contains(face, content, texts)
        .doesNotContain(other, tags);
    assertThat(table.changed(Set.of("content/a.md"), input -> 1L).isEmpty()).isTrue();
  }
}
