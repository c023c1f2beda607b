package org.attune.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuiltInTest {
  @TempDir Path folder;

  @Test
  void isTheFolderThatTheLauncherNames() throws IOException {
    try (BuiltIn builtIn = BuiltIn.open(Optional.of(folder))) {
      assertThat(builtIn.root()).isEqualTo(folder);
    }
  }

  @Test
  void isCarriedByTheProgramOtherwise() throws IOException {
    try (BuiltIn builtIn = BuiltIn.open(Optional.empty())) {
      assertThat(builtIn.root().resolve("templates/layout/base.ftl")).isRegularFile();
    }
  }
}
