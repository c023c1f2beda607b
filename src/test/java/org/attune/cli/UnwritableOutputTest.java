package org.attune.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.attune.theme.OwnTheme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Builds that the system refuses a file: each ends with one problem, exit code 1 and the old site
 * untouched. They run in a process of their own, without root's power to write anywhere.
 */
@DisabledOnOs(OS.WINDOWS)
class UnwritableOutputTest {
  @TempDir Path folder;
  private Path site;
  private Path home;

  @BeforeEach
  void publishTheOldSite() throws Exception {
    site = Files.createDirectories(folder.resolve("site"));
    Files.createDirectories(site.resolve("content"));
    write("old");
    assertThat(build("").exit()).isZero();
    home = site.resolve("target/site/index.html");
    write("new");
  }

  private void write(String text) throws IOException {
    Files.writeString(
        site.resolve("content/index.md"),
        "---\ntitle: Home\nstatus: published\n---\n\nHello, " + text + ".\n");
  }

  @Test
  void saysThatTheDiskIsFullWhereAPageCannotBeWrittenWhole() throws Exception {
    Ended ended = build("ulimit -f 8; ");

    assertThat(ended.exit()).isEqualTo(1);
    assertThat(ended.problems())
        .singleElement()
        .asString()
        .startsWith("error: there is no room on the disk for the site.")
        .endsWith("[disk-full]");
    assertTheOldSiteStands();
  }

  @Test
  void saysThatTheFolderCannotBeWritten() throws Exception {
    Path target = site.resolve("target");
    Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      Ended ended = build("");

      assertThat(ended.exit()).isEqualTo(1);
      assertThat(ended.problems())
          .singleElement()
          .asString()
          .startsWith("error: the folder " + target)
          .endsWith("[out-not-writable]");
      assertTheOldSiteStands();
    } finally {
      Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  @Test
  void saysWhichFileCannotBeRead() throws Exception {
    Path secret = site.resolve("content/secret.md");
    Files.writeString(secret, "---\ntitle: Secret\nstatus: published\n---\n\nText.\n");
    Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));

    assertSaysOnly("content/secret.md:1:1: error: ", build(""));
  }

  @Test
  void saysWhichFolderCannotBeRead() throws Exception {
    Path closed = Files.createDirectories(site.resolve("content/closed"));
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("-wx-wx-wx"));
    try {
      assertSaysOnly("content/closed:1:1: error: ", build(""));
    } finally {
      Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  private void assertSaysOnly(String beginning, Ended ended) throws IOException {
    assertThat(ended.exit()).isEqualTo(1);
    assertThat(ended.problems()).singleElement().asString().startsWith(beginning).contains("Fix: ");
    assertTheOldSiteStands();
  }

  private void assertTheOldSiteStands() throws IOException {
    assertThat(home).content().contains("Hello, old.");
    try (var beside = Files.list(site.resolve("target"))) {
      assertThat(beside)
          .containsExactlyInAnyOrder(site.resolve("target/hosting"), site.resolve("target/site"));
    }
  }

  /** What a process said and its exit code. */
  private record Ended(int exit, String said) {
    List<String> problems() {
      return said.lines().filter(line -> line.contains("error: ")).toList();
    }
  }

  private Ended build(String before) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    if ("root".equals(System.getProperty("user.name"))) {
      // Else root could write and read all of it.
      command.addAll(List.of("setpriv", "--bounding-set=-dac_override,-dac_read_search"));
    }
    // Without the JVM's own shared file, which would also be too large.
    command.addAll(
        List.of(
            "sh",
            "-c",
            before
                + "exec \"$0\" -XX:-UsePerfData -XX:TieredStopAtLevel=1 -Dattune.home=\"$3\""
                + " -cp \"$1\" \"$2\" build"));
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add(System.getProperty("java.class.path"));
    command.add(Main.class.getName());
    // As the launcher has it: what was minified before is there.
    command.add(OwnTheme.folder().toString());
    Process process =
        new ProcessBuilder(command).directory(site.toFile()).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), said);
  }
}
