package org.attune.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.attune.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * A file that is as the last build published it is the same file under a second name; where it
 * isn't, it is a new one.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "files there have no number to compare")
class LinkedFilesTest {
  private static final String TEXT = "assets/notes.txt";

  @TempDir private Path folder;

  private final RandomEdits files = new RandomEdits(7);

  private BuiltTwice site() {
    return new BuiltTwice(folder);
  }

  private Path out() {
    return site().site().resolve("target/site");
  }

  @BeforeEach
  void buildTwice() throws IOException {
    files.put(TEXT, "Notes\n");
    site().buildOnce(files);
    site().buildOnce(files);
  }

  @Test
  void eachUnchangedFileIsTheFileOfTheLastBuild() throws IOException {
    Map<String, Object> before = numbers(out());
    assertThat(before).hasSizeGreaterThan(20).containsKeys("notes.txt", "index.html");
    site().build(files, "nothing changed");
    assertThat(numbers(out())).isEqualTo(before);
  }

  @Test
  void aChangedFileIsANewOneAndTheOthersAreNot() throws IOException {
    Map<String, Object> before = numbers(out());
    files.put(TEXT, "Words\n"); // of the same size, and written with the same time
    site().build(files, "a text changed");
    Map<String, Object> after = numbers(out());
    assertThat(out().resolve("notes.txt")).hasContent("Words");
    assertThat(after.get("notes.txt")).isNotEqualTo(before.get("notes.txt"));
    assertThat(after).containsEntry(picture(before), before.get(picture(before)));
    files.put("content/img/box.svg", RandomEdits.svg(11));
    site().build(files, "a picture changed");
    assertThat(numbers(out())).doesNotContainKey(picture(before));
  }

  /** The file stays as it was; what it leads to does not. */
  @Test
  void aFileThatStaysIsLookedAtAgainWhenWhatItLeadsToIsGone() throws IOException {
    files.put(
        "assets/plans/a.svg", "<svg xmlns='http://www.w3.org/2000/svg'><a href='b.txt'/></svg>");
    files.put("assets/plans/b.txt", "B\n");
    site().build(files, "a link in a picture");
    site().build(files, "the same");
    Map<String, Object> before = numbers(out());
    files.remove("assets/plans/b.txt");
    BuildResult broken = site().build(files, "the file it leads to is gone");
    assertThat(broken.problems()).extracting(Problem::path).contains("assets/plans/a.svg");
    files.put("assets/plans/b.txt", "B\n");
    site().build(files, "it is there again");
    assertThat(numbers(out())).isEqualTo(before);
  }

  private static String picture(Map<String, Object> numbers) {
    return numbers.keySet().stream()
        .filter(path -> path.contains("box."))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void noSourceIsLinked() throws IOException {
    for (String source : List.of(TEXT, "content/img/box.svg", "assets/css/own-look.css")) {
      assertThat(Files.getAttribute(site().site().resolve(source), "unix:nlink")).isEqualTo(1);
    }
  }

  @Test
  void whatSomebodyWroteIntoAPublishedFileIsReplaced() throws IOException {
    Files.writeString(out().resolve("notes.txt"), "By hand", StandardOpenOption.APPEND);
    site().build(files, "a change by hand");
    assertThat(out().resolve("notes.txt")).hasContent("Notes");
    FileTime time = Files.getLastModifiedTime(out().resolve("notes.txt"));
    Files.writeString(out().resolve("notes.txt"), "Noted\n");
    site().build(files, "a change of the same size by hand");
    assertThat(out().resolve("notes.txt")).hasContent("Notes");
    assertThat(Files.getLastModifiedTime(out().resolve("notes.txt"))).isEqualTo(time);
  }

  @Test
  void damagedAndLostFilesOfTheMemoryAreHealed() throws IOException {
    List<Path> objects;
    try (Stream<Path> walk = Files.walk(site().memory().resolve("objects"))) {
      objects = walk.filter(Files::isRegularFile).sorted().toList();
    }
    for (int i = 0; i < objects.size(); i++) {
      if (i % 2 == 0) {
        Files.delete(objects.get(i));
      } else {
        Files.writeString(objects.get(i), "damage", StandardOpenOption.APPEND);
      }
    }
    site().build(files, "damage");
    Map<String, Object> before = numbers(out());
    site().build(files, "after the damage");
    assertThat(numbers(out())).isEqualTo(before);
  }

  @Test
  void aFileThatOthersMayReadFromNowOnIsCopied() throws IOException {
    Path source = site().site().resolve(TEXT);
    Files.setPosixFilePermissions(source, PosixFilePermissions.fromString("rw-rw-rw-"));
    BuiltTwice.publish(site().site(), out());
    assertThat(Files.getPosixFilePermissions(out().resolve("notes.txt")))
        .isEqualTo(PosixFilePermissions.fromString("rw-rw-rw-"));
  }

  @Test
  void aFileThatIsGoneIsGoneFromTheSiteAndTheMemory() throws IOException {
    files.remove(TEXT);
    site().build(files, "a file removed");
    assertThat(out().resolve("notes.txt")).doesNotExist();
    try (Stream<Path> walk = Files.walk(site().memory().resolve("objects"))) {
      for (Path object : walk.filter(Files::isRegularFile).toList()) {
        assertThat(object)
            .satisfies(
                each ->
                    assertThat(Files.readAllBytes(each)).isNotEqualTo("Notes\n".getBytes(UTF_8)));
      }
    }
  }

  @Test
  void onADiskWithoutLinksFilesAreCopied() throws IOException {
    Path other = Path.of("/dev/shm");
    assumeThat(Files.isWritable(other)).isTrue();
    assumeThat(Files.getFileStore(other)).isNotEqualTo(Files.getFileStore(folder));
    Path elsewhere = Files.createTempDirectory(other, "attune-test-");
    try {
      for (int i = 0; i < 3; i++) {
        assertThat(BuiltTwice.publish(site().site(), elsewhere.resolve("out")).published())
            .isTrue();
      }
      assertThat(BuiltTwice.tree(elsewhere.resolve("out"))).isEqualTo(BuiltTwice.tree(out()));
      assertThat(numbers(elsewhere.resolve("out"), "unix:nlink").values()).containsOnly(1);
    } finally {
      FolderTree.delete(elsewhere);
    }
  }

  private static Map<String, Object> numbers(Path root) throws IOException {
    return numbers(root, "unix:ino");
  }

  private static Map<String, Object> numbers(Path root, String attribute) throws IOException {
    Map<String, Object> numbers = new TreeMap<>();
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String path = root.relativize(file).toString();
        // The mark of a folder that Attune made, and the page that holds its scripts itself.
        if (!path.startsWith(".") && !path.equals("404.html")) {
          numbers.put(path, Files.getAttribute(file, attribute));
        }
      }
    }
    return numbers;
  }
}
