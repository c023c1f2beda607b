package org.attune.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickFileTest {
  @TempDir Path folder;

  @Test
  void readsAFileUpToASize() throws IOException {
    Path file = Files.write(folder.resolve("a"), new byte[] {1, 2, 3});
    assertThat(QuickFile.read(file, 3)).hasValue(new byte[] {1, 2, 3});
    assertThat(QuickFile.read(file, 2)).isEmpty();
  }

  @Test
  void leavesToOthersWhatIsNoFileOrEmpty() throws IOException {
    assertThat(QuickFile.read(folder, 10_000)).isEmpty();
    assertThat(QuickFile.read(folder.resolve("none"), 10)).isEmpty();
    assertThat(QuickFile.read(Files.createFile(folder.resolve("empty")), 10)).isEmpty();
  }

  /** It stands for any letter that the system's names can't hold. */
  @Test
  void leavesToOthersANameThatMayBeThatOfAnotherFile() throws IOException {
    Path file = Files.write(folder.resolve("a\uFFFD"), new byte[] {1});
    assertThat(QuickFile.read(file, 10)).isEmpty();
  }
}
