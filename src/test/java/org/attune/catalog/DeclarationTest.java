package org.attune.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.attune.golden.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeclarationTest {
  private static final Path REFERENCE = Path.of("src", "docs", "front-matter.md");

  @Test
  void theEditorsReferenceIsUpToDate() throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(REFERENCE, KeyReference.markdown());
    }
    assertThat(REFERENCE).hasContent(KeyReference.markdown());
  }

  @ParameterizedTest
  @EnumSource(ContentType.class)
  void theSchemaOfATypeHoldsItsKeys(ContentType type) {
    Golden.assertMatches("schemas/" + type.word() + ".schema.json", JsonSchema.of(type));
  }

  @Test
  void theSchemaIsJson() {
    for (ContentType type : ContentType.values()) {
      assertThat(org.json.simple.JSONValue.parse(JsonSchema.of(type)))
          .isInstanceOf(org.json.simple.JSONObject.class);
    }
  }

  @Test
  void onlyAnswersMustBeThere() {
    assertThat(Declaration.keys().stream().filter(Key::isRequired).map(Key::name))
        .containsExactly("answers");
  }

  @Test
  void noKeyIsDeclaredTwice() {
    assertThat(Declaration.keys().stream().map(Key::name)).doesNotHaveDuplicates();
  }
}
