package org.attune.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the last build left may be damaged, cut off, foreign or gone: the site is right all the
 * same.
 */
class DamagedMemoryTest {
  private static final String NOTE = "memory-unusable";

  @TempDir(factory = FastFolder.class)
  private Path folder;

  private final RandomEdits files = new RandomEdits(3);

  private BuiltTwice site() {
    return new BuiltTwice(folder);
  }

  @BeforeEach
  void buildOnce() throws IOException {
    assertThat(site().buildOnce(files).published()).isTrue();
  }

  private BuildResult after(String what) throws IOException {
    files.add("content/articles/a1.md", "\nA line after " + what + ".\n");
    return site().build(files, what);
  }

  private static List<String> notes(BuildResult result) {
    return result.problems().stream()
        .filter(problem -> problem.rule().equals(NOTE))
        .map(problem -> problem.message())
        .toList();
  }

  @Test
  void aRecordWithAWrongByteIsSaidInOneLine() throws IOException {
    Path record = site().memory().resolve("record");
    Random random = new Random(5);
    for (int i = 0; i < 6; i++) {
      byte[] bytes = Files.readAllBytes(record);
      bytes[20 + random.nextInt(bytes.length - 20)] ^= (byte) (1 + random.nextInt(255));
      Files.write(record, bytes);
      assertThat(notes(after("damage " + i)))
          .containsExactly("what the last build left in .attune/ is damaged");
    }
  }

  @Test
  void aRecordThatWasCutOff() throws IOException {
    Path record = site().memory().resolve("record");
    for (int keep : new int[] {0, 8, 19, 20, 200}) {
      byte[] bytes = Files.readAllBytes(record);
      Files.write(record, Arrays.copyOf(bytes, keep));
      assertThat(notes(after("cut " + keep))).hasSize(1);
    }
  }

  @Test
  void aRecordOfAnotherProgram() throws IOException {
    Files.writeString(site().memory().resolve("record"), "something else, and long enough to read");
    assertThat(notes(after("another program")))
        .containsExactly(
            "what the last build left in .attune/ is none of Attune's, or was cut off");
  }

  @Test
  void aRecordOfANewerAttune() throws IOException {
    Path record = site().memory().resolve("record");
    byte[] bytes = Files.readAllBytes(record);
    ByteBuffer.wrap(bytes).putInt(8, 9999);
    Files.write(record, bytes);
    assertThat(notes(after("a newer one")))
        .containsExactly("what the last build left in .attune/ was left by a newer Attune");
  }

  @Test
  void aFolderInThePlaceOfTheRecord() throws IOException {
    Path record = site().memory().resolve("record");
    Files.delete(record);
    Files.createDirectory(record);
    assertThat(notes(after("a folder"))).hasSize(1);
  }

  @Test
  void bodiesThatWereCutOffAreReadAgain() throws IOException {
    Files.write(site().memory().resolve("texts-0"), new byte[100]);
    files.change("content/articles/a2.md", "title: .*", "title: Another");
    after("no bodies");
    after("no bodies, once more");
  }

  @Test
  void pagesThatWereChangedOrRemovedAreMadeAnew() throws IOException {
    List<Path> objects;
    try (Stream<Path> walk = Files.walk(site().memory().resolve("objects"))) {
      objects = walk.filter(Files::isRegularFile).sorted().toList();
    }
    long pages = 0;
    for (Path object : objects) {
      pages += Files.readString(object, StandardCharsets.ISO_8859_1).contains("<html") ? 1 : 0;
    }
    for (int i = 0; i < objects.size(); i += 3) {
      Files.delete(objects.get(i));
    }
    for (int i = 1; i < objects.size(); i += 3) {
      byte[] bytes = Files.readAllBytes(objects.get(i));
      bytes[bytes.length / 2] ^= 1;
      Files.write(objects.get(i), bytes);
    }
    for (int i = 2; i < objects.size(); i += 3) {
      Files.write(objects.get(i), new byte[] {1}, StandardOpenOption.APPEND);
    }
    assertThat(pages).isGreaterThan(10);
    assertThat((long) after("other pages").made().orElseThrow().size()).isGreaterThan(pages / 2);
  }

  @Test
  void aPublishedPageThatSomebodyWroteIntoIsMadeAnew() throws IOException {
    Path page = site().site().resolve("target/site/articles/a3.html");
    Files.writeString(page, "<p>By hand</p>", StandardOpenOption.APPEND);
    assertThat(after("a change by hand").made().orElseThrow()).contains("articles/a3.html");
  }

  @Test
  void whatAKilledBuildLeftIsRemoved() throws IOException {
    Path memory = site().memory();
    Files.write(memory.resolve("open"), new byte[0]);
    Path left = memory.resolve("objects/00/00ff");
    Files.createDirectories(left.getParent());
    Files.write(left, new byte[10]);
    after("a killed build");
    assertThat(left).doesNotExist();
    assertThat(memory.resolve("open")).doesNotExist();
  }

  @Test
  void aBuildThatFailsAfterItsPagesWereMadeLeavesWhatWasThere() throws IOException {
    files.add("content/articles/a1.md", "\n[A link to a file](nothing.pdf)\n");
    assertThat(site().build(files, "a link to nothing").published()).isFalse();
    assertThat(site().build(files, "the same").published()).isFalse();
    assertThat(site().memory().resolve("open")).doesNotExist();

    files.change("content/articles/a1.md", "(nothing.pdf)", "(https://example.org/)");
    assertThat(site().build(files, "mended").made().orElseThrow())
        .contains("articles/a1.html")
        .doesNotContain("articles/a3.html");
  }

  @Test
  void aTemplateThatFailsAddsNothingToTheMemory() throws IOException {
    long before = size(site().memory());
    files.put("templates/tags.ftl", "${nothing.here}\n");
    assertThat(site().build(files, "a template that fails").published()).isFalse();
    assertThat(size(site().memory())).isEqualTo(before);
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }

  @Test
  void pagesThatNobodyNeedsAreRemoved() throws IOException {
    for (int i = 0; i < 3; i++) {
      after("edit " + i);
    }
    try (Stream<Path> walk = Files.walk(site().memory().resolve("objects"));
        Stream<Path> pages = Files.walk(site().site().resolve("target/site"))) {
      assertThat(walk.filter(Files::isRegularFile).count())
          .isLessThanOrEqualTo(pages.filter(Files::isRegularFile).count());
    }
  }

  @Test
  void withoutItTheBuildIsAFirstOne() throws IOException {
    FolderTree.delete(site().memory());
    BuildResult result = after("nothing left");
    assertThat(result.made().orElseThrow()).contains("articles/a2.html", "index.html");
    assertThat(notes(result)).isEmpty();
  }

  @Test
  void twoBuildsOfOneSiteIntoTwoFoldersAreBothRight() throws Exception {
    ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      Path copy = folder.resolve("copy");
      files.write(copy);
      Callable<BuildResult> one = () -> BuiltTwice.publish(copy, copy.resolve("one"));
      Callable<BuildResult> other = () -> BuiltTwice.publish(copy, copy.resolve("other"));
      for (Future<BuildResult> result : two.invokeAll(List.of(one, other, one, other))) {
        assertThat(result.get().problems()).noneMatch(problem -> problem.rule().equals(NOTE));
      }
      assertThat(BuiltTwice.tree(copy.resolve("one")))
          .isEqualTo(BuiltTwice.tree(copy.resolve("other")));
    } finally {
      two.shutdownNow();
    }
  }
}
