package org.attune.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.attune.problem.Problem;
import org.attune.source.SourceReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SiteFilesTest {
  @TempDir Path folder;

  private final List<Problem> problems = new ArrayList<>();

  private Path root(String name, String... files) throws IOException {
    Path root = folder.resolve(name);
    for (String file : files) {
      Path path = root.resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, name);
    }
    return root;
  }

  private List<String> paths(SiteFiles files) {
    return files.list("content", problems::add).stream().map(SiteFiles.Entry::path).toList();
  }

  @Test
  void mergesFoldersAndTheFirstRootWins() throws IOException {
    Path own = root("own", "content/a/x.md", "content/b.md");
    Path library = root("library", "content/a/x.md", "content/a/y.md", "data/nav.yml");
    SiteFiles files = new SiteFiles(List.of(own, library));
    assertThat(paths(files)).containsExactly("content/a/x.md", "content/a/y.md", "content/b.md");
    assertThat(files.find("content/a/x.md")).hasValue(own.resolve("content/a/x.md"));
    assertThat(files.find("data/nav.yml")).hasValue(library.resolve("data/nav.yml"));
    assertThat(files.find("data/none.yml")).isEmpty();
    assertThat(paths(files.own())).containsExactly("content/a/x.md", "content/b.md");
  }

  @Test
  void sortsFilesAndFoldersTogetherAsJBakeDoes() throws IOException {
    SiteFiles files =
        new SiteFiles(
            List.of(root("own", "content/b/x.md", "content/B.md", "content/a.md", "content/b.md")));
    assertThat(paths(files))
        .containsExactly("content/B.md", "content/a.md", "content/b/x.md", "content/b.md");
  }

  @Test
  void leavesOutAFolderWithTheIgnoreFileWhateverItsCase() throws IOException {
    Path own =
        root(
            "own", "content/a/.JBakeIgnore", "content/a/x.md", "content/b/.skip", "content/b/y.md");
    assertThat(paths(new SiteFiles(List.of(own))))
        .contains("content/b/y.md")
        .doesNotContain("content/a/x.md");
    assertThat(paths(new SiteFiles(List.of(own)).ignoring(".skip")))
        .contains("content/a/x.md")
        .doesNotContain("content/b/y.md");
  }

  @Test
  void reportsACircleOfLinksOnceAndGoesOn() throws IOException {
    Path own = root("own", "content/a/x.md");
    link(own.resolve("content/a/again"), own.resolve("content"));
    assertThat(paths(new SiteFiles(List.of(own)))).containsExactly("content/a/x.md");
    assertThat(problems)
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.rule()).isEqualTo("symlink-loop");
              assertThat(problem.path()).isEqualTo("content/a/again");
            });
  }

  @Test
  void reportsALinkToItselfAndALinkToNowhere() throws IOException {
    Path own = root("own", "content/x.md");
    link(own.resolve("content/self.md"), own.resolve("content/self.md"));
    link(own.resolve("content/gone.md"), own.resolve("content/none.md"));
    assertThat(paths(new SiteFiles(List.of(own)))).containsExactly("content/x.md");
    assertThat(problems)
        .extracting(Problem::rule)
        .containsExactly("symlink-broken", "symlink-broken");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void reportsAPipeAndNeverReadsIt() throws Exception {
    Path own = root("own", "content/x.md");
    Path pipe = own.resolve("content/pipe.md");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    assertThat(paths(new SiteFiles(List.of(own)))).containsExactly("content/x.md");
    assertThat(problems).extracting(Problem::rule).containsExactly("not-a-file");
    assertThat(new SourceReader().read(pipe, "content/pipe.md", problems::add)).isEmpty();
  }

  @Test
  void followsALinkToAnotherFolder() throws IOException {
    Path own = root("own", "content/x.md");
    Path shared = root("shared", "y.md");
    link(own.resolve("content/shared"), shared);
    assertThat(paths(new SiteFiles(List.of(own))))
        .containsExactly("content/shared/y.md", "content/x.md");
    assertThat(problems).isEmpty();
  }

  @Test
  void findsFilesInAZip() throws IOException {
    Path own = root("own", "content/x.md");
    Path zip = folder.resolve("library.zip");
    try (FileSystem library = FileSystems.newFileSystem(zip, Map.of("create", "true"))) {
      Files.createDirectories(library.getPath("attune/content/a"));
      Files.writeString(library.getPath("attune/content/a/y.md"), "y");
      SiteFiles files = new SiteFiles(List.of(own, library.getPath("attune")));
      assertThat(paths(files)).containsExactly("content/a/y.md", "content/x.md");
      assertThat(Files.readString(files.find("content/a/y.md").orElseThrow())).isEqualTo("y");
    }
  }

  private static void link(Path link, Path target) throws IOException {
    try {
      Files.createSymbolicLink(link, target);
    } catch (UnsupportedOperationException e) {
      assumeTrue(false, "this file system has no links");
    }
  }
}
