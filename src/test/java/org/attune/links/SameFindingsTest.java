package org.attune.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attune.html.FolderCheck;
import org.attune.html.LinkReader;
import org.attune.problem.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A build keeps the links of each page while it is rendered; {@code attune links} reads the
 * finished files. Both must find the same.
 */
class SameFindingsTest {
  @TempDir Path root;

  @Test
  void onAFolderWithEveryKindBroken() {
    LinkFolder folder = new LinkFolder(root);
    folder.with("a/b.html", "<h1 id=x>x</h1><a href=../c.html#no>1</a><a href='../a'>2</a>");
    folder.with(
        "c.html", "<a href=a/B.html>3</a><img src=no.png><a href=a/b.html#y>4</a><p for=q>");
    folder.with(
        "d.html", "<label for=no></label><p id=p><p id=p><a href='http://x.example/'>5</a>");
    folder.with("s.css", "a { b: url(no.png) }").with("p.svg", "<svg><use href='#no'/></svg>");
    folder.with("e.html", "<a href='tel:x'>6</a><a href='mailto:x'>7</a><map name=m></map>");

    assertThat(check(root, known(root))).isNotEmpty().isEqualTo(check(root, Map.of()));
  }

  static Map<String, LinkList> known(Path folder) {
    Map<String, LinkList> known = new HashMap<>();
    try (var files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        if (LinkReader.reads(path)) {
          known.put(path, LinkReader.read(path, Files.readString(file)).copy());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return known;
  }

  /** All but the line and column, which the build leaves to the sources. */
  static List<BrokenLink> check(Path folder, Map<String, LinkList> known) {
    return FolderCheck.run(folder, new FolderCheck.Options(known, SiteAddress.UNKNOWN, false, 2))
        .broken()
        .stream()
        .map(link -> link.at(Position.START))
        .toList();
  }
}
