package org.attune.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attune.problem.Position;
import org.attune.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceReaderTest {
  @TempDir Path folder;

  private final List<Problem> problems = new ArrayList<>();

  private Optional<SourceText> read(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("x.md"), bytes);
    return new SourceReader(100).read(file, "content/x.md", problems::add);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void readsByteOrderMarkAndWindowsLineEndsAsIfAbsent() throws IOException {
    SourceText text = read(bytes("\uFEFFa\r\nüb\r\n\r\nc")).orElseThrow();
    assertThat(text.text()).isEqualTo("a\nüb\n\nc");
    assertThat(text.positionAt(3)).isEqualTo(new Position(2, 2));
    assertThat(text.positionAt(text.text().length())).isEqualTo(new Position(4, 2));
  }

  @Test
  void readsOldMacLineEndsAsLineEnds() throws IOException {
    assertThat(read(bytes("a\rb")).orElseThrow().positionAt(2)).isEqualTo(new Position(2, 1));
  }

  @Test
  void namesThePlaceOfTheBadByte() throws IOException {
    assertThat(read("a\r\nbc\u00e9".getBytes(StandardCharsets.ISO_8859_1))).isEmpty();
    assertThat(problems)
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.rule()).isEqualTo("not-utf-8");
              assertThat(problem.position()).isEqualTo(new Position(2, 3));
              assertThat(problem.detail()).contains("0xE9").contains("é");
            });
  }

  @Test
  void refusesACharacterCutOffAtTheEnd() throws IOException {
    assertThat(read(new byte[] {'a', (byte) 0xC3})).isEmpty();
    assertThat(problems).extracting(Problem::position).containsExactly(new Position(1, 2));
  }

  @Test
  void refusesSurrogatesAndOverlongForms() throws IOException {
    assertThat(read(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80})).isEmpty();
    assertThat(read(new byte[] {(byte) 0xC0, (byte) 0xAF})).isEmpty();
    assertThat(problems).hasSize(2);
  }

  @Test
  void refusesAFileOverTheLimit() throws IOException {
    assertThat(read(new byte[101])).isEmpty();
    assertThat(problems).extracting(Problem::rule).containsExactly("file-too-large");
  }

  @Test
  void reportsAFileThatIsGone() {
    assertThat(new SourceReader().read(folder.resolve("no.md"), "content/no.md", problems::add))
        .isEmpty();
    assertThat(problems).extracting(Problem::rule).containsExactly("file-unreadable");
  }

  @Test
  void reportsAFolderInTheFilesPlace() {
    assertThat(new SourceReader().read(folder, "content/x.md", problems::add)).isEmpty();
    assertThat(problems).extracting(Problem::rule).containsExactly("file-unreadable");
  }
}
