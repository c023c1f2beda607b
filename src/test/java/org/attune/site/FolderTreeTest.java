package org.attune.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTreeTest {
  @TempDir Path folder;

  @Test
  void removesAllThatAFolderHoldsAndNothingThatLinksLeadTo() throws IOException {
    Path kept = folder.resolve("kept");
    Path tree = folder.resolve("tree");
    Files.createDirectories(kept);
    Files.writeString(kept.resolve("a.txt"), "a");
    Files.createDirectories(tree.resolve("full/deep"));
    Files.createDirectories(tree.resolve("empty"));
    Files.writeString(tree.resolve("full/deep/b.txt"), "b");
    Files.createSymbolicLink(tree.resolve("full/folder"), kept);
    Files.createSymbolicLink(tree.resolve("file"), kept.resolve("a.txt"));
    Files.createSymbolicLink(tree.resolve("nowhere"), folder.resolve("none"));
    FolderTree.delete(tree);
    assertThat(tree).doesNotExist();
    assertThat(kept.resolve("a.txt")).hasContent("a");
  }

  @Test
  void removesALinkInPlaceOfAFolder() throws IOException {
    Path kept = Files.createDirectories(folder.resolve("kept"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), kept);
    FolderTree.delete(link);
    assertThat(Files.exists(link, LinkOption.NOFOLLOW_LINKS)).isFalse();
    assertThat(kept).isDirectory();
  }

  @Test
  void doesNothingWhereThereIsNothing() throws IOException {
    FolderTree.delete(folder.resolve("none"));
    assertThat(folder).isEmptyDirectory();
  }
}
