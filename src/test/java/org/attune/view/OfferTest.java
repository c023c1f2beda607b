package org.attune.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OfferTest {
  private final List<String> asked = new ArrayList<>();
  private final Offer offer = new Offer();

  private void late(String key, String value) {
    offer.late(
        key,
        () -> {
          asked.add(key);
          return value.isEmpty() ? null : value;
        });
  }

  @Test
  void makesAValueAtTheFirstMentionAndNotAgain() {
    late("related", "three pages");
    late("outline", "two headings");
    assertThat(offer.get("related")).isEqualTo("three pages");
    assertThat(offer.get("related")).isEqualTo("three pages");
    assertThat(asked).containsExactly("related");
  }

  @Test
  void hasNoValueWhereNoneIsMade() {
    late("next", "");
    assertThat(offer).doesNotContainKey("next");
    assertThat(offer.get("next")).isNull();
    assertThat(offer).isEmpty();
  }

  @Test
  void makesAllForWhoeverLooksAtTheWhole() {
    offer.put("title", "Fit");
    late("next", "");
    late("related", "three pages");
    offer.put("lang", "en");
    assertThat(offer)
        .containsExactly(
            entry("title", "Fit"), entry("related", "three pages"), entry("lang", "en"));
  }

  @Test
  void letsOneValueBeMadeOfOthers() {
    late("sources", "two works");
    offer.late("linked_data", () -> "data on " + offer.get("sources"));
    offer.put("uri", "a.html");
    assertThat(new ArrayList<>(offer.keySet())).containsExactly("sources", "linked_data", "uri");
    assertThat(offer.get("linked_data")).isEqualTo("data on two works");
  }

  @Test
  void keepsTheLaterOfTwoValues() {
    offer.put("authors", List.of());
    late("authors", "the clinic");
    assertThat(offer).containsExactly(entry("authors", "the clinic"));
  }
}
