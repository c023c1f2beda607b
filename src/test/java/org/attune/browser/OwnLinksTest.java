package org.attune.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.attune.html.FolderCheck;
import org.attune.html.LinkReader;
import org.attune.links.BrokenLink;
import org.attune.links.Level;
import org.attune.links.LinkKind;
import org.attune.links.LinkList;
import org.attune.links.SiteAddress;
import org.attune.problem.Position;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** The links of our own site. */
@ExtendWith(SharedSite.class)
class OwnLinksTest {
  @TestFactory
  Stream<DynamicTest> eachPageIsReadAsJsoupReadsIt(BuiltSite site) {
    return site.pages().stream()
        .map(
            page ->
                DynamicTest.dynamicTest(
                    page,
                    () -> assertThat(ours(site.html(page))).isEqualTo(theirs(site.html(page)))));
  }

  @Test
  void nothingIsDead(BuiltSite site) {
    assertThat(check(site.folder(), Map.of())).noneMatch(link -> link.level() == Level.DEAD);
  }

  @Test
  void theBuildFindsTheSameAsTheFinishedFiles(BuiltSite site) throws IOException {
    Map<String, LinkList> known = new HashMap<>();
    for (String page : site.pages()) {
      String text = Files.readString(site.folder().resolve(page));
      known.put(page, LinkReader.read(page, text).copy());
    }

    assertThat(check(site.folder(), known)).isEqualTo(check(site.folder(), Map.of()));
  }

  private static List<BrokenLink> check(Path folder, Map<String, LinkList> known) {
    return FolderCheck.run(folder, new FolderCheck.Options(known, SiteAddress.UNKNOWN, false, 2))
        .broken()
        .stream()
        .map(link -> link.at(Position.START))
        .toList();
  }

  private static List<String> ours(String html) {
    LinkList links = LinkReader.read("page.html", html);
    List<String> found = new ArrayList<>();
    for (int i = 0; i < links.size(); i++) {
      if (links.kind(i) == LinkKind.PAGE) {
        found.add(links.url(i));
      }
    }
    return found;
  }

  private static List<String> theirs(String html) {
    return Jsoup.parse(html).select("a[href], area[href]").stream()
        .filter(link -> link.closest("template") == null)
        .map((Element link) -> link.attr("href"))
        .toList();
  }
}
