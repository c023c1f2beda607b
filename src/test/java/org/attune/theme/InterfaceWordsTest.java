package org.attune.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InterfaceWordsTest {
  @Test
  void hasEachKeyOnce() {
    assertThat(InterfaceWords.keys()).doesNotHaveDuplicates();
  }

  @Test
  void sortsTheKeysOfEachBlock() {
    for (String block : ThemeFiles.text(InterfaceWords.FILE).split("\n\n", -1)) {
      assertThat(InterfaceWords.keys(block)).isSorted();
    }
  }

  @Test
  void namesKeysInSnakeCase() {
    assertThat(InterfaceWords.keys()).allMatch(key -> key.matches("[a-z][a-z0-9]*(_[a-z0-9]+)*"));
  }

  @Test
  void speaksWithoutExclamationMarks() {
    assertThat(InterfaceWords.lines()).noneMatch(line -> line.contains("!"));
  }

  @Test
  void usesTypographicQuotesAndApostrophes() {
    assertThat(InterfaceWords.lines()).noneMatch(line -> line.matches(".*['\"].*"));
  }
}
