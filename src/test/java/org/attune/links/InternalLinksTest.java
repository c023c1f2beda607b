package org.attune.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.attune.html.FolderCheck;
import org.attune.problem.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InternalLinksTest {
  private static final SiteAddress CARE = SiteAddress.of("https://example.org/care");

  @TempDir Path folder;

  private final Map<String, String> files = new TreeMap<>();
  private SiteAddress address = SiteAddress.UNKNOWN;

  InternalLinksTest() {
    files.put("index.html", "<p id=here>Home");
    files.put("articles/rupture.html", "<h2 id=repair>Repair</h2><a name=old>Old</a><p id='50%'>");
    files.put("articles/index.html", "");
    files.put("css/site.css", "");
    files.put("img/a b.png", "");
    files.put("img/über.png", "");
    files.put("img/50%25.png", "");
    files.put("img/what?.png", "");
    files.put("img/icons.svg", "<svg xmlns='http://www.w3.org/2000/svg'><symbol id=sun></svg>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rupture.html",
        "./rupture.html",
        "../articles/rupture.html",
        "..\\articles\\rupture.html",
        "/articles/rupture.html",
        "../../../articles/rupture.html",
        "%2e%2e/articles/rupture.html",
        "..//articles//rupture.html",
        " \n rupture.html\t ",
        "rup\nture.html",
        "ruptur%65.html",
        "rupture.html?from=menu",
        "rupture.html?a#repair",
        "rupture.html#",
        "rupture.html#repair",
        "rupture.html#rep%61ir",
        "rupture.html#old",
        "rupture.html#50%",
        "rupture.html#50%25",
        "rupture.html#top",
        "rupture.html#TOP",
        "rupture.html#:~:text=Repair",
        "rupture.html#repair:~:text=Repair",
        "rupture.html#/route/1",
        "rupture.html#!route",
        "",
        "#",
        "#own",
        "?page=2",
        ".",
        "./",
        "..",
        "../",
        "/",
        "../articles/",
        "../img/a%20b.png",
        "../img/a b.png",
        "../img/%C3%BCber.png",
        "../img/über.png",
        "../img/50%2525.png",
        "../img/what%3F.png",
        "../img/icons.svg#sun",
        "../img/icons.svg#svgView(viewBox(0,0,1,1))",
        "https://elsewhere.org/nothing.html",
        "//elsewhere.org/nothing.html",
        "mailto:a@example.org",
        "tel:116123",
        "javascript:void(0)",
        "data:text/plain,x",
      })
  void findsWhatABrowserFinds(String url) {
    files.put("articles/page.html", "<p id=own><a href=\"" + url + "\">x</a>");

    assertThat(broken()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ruptures.html",
        "rupture",
        "rupture.html/",
        "rupture%252Ehtml",
        "../css/",
        "../img",
        "../img/what?.png",
        "../img/50%25.png",
        "missing/",
        "/rupture.html",
        "http://",
        "https://exa mple.org/",
      })
  void reportsWhatLeadsNowhere(String url) {
    files.put("articles/page.html", "<a href='" + url + "'>x</a>");

    assertThat(broken()).extracting(BrokenLink::level).containsExactly(Level.DEAD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"rupture.html#Repair", "rupture.html#repai", "#gone", "#repair"})
  void reportsAnchorMissingFromTargetPage(String url) {
    files.put("articles/page.html", "<a href='" + url + "'>x</a>");

    assertThat(broken())
        .singleElement()
        .extracting(BrokenLink::rule)
        .isEqualTo("link-anchor-missing");
  }

  @Test
  void namesTheNearestPage() {
    files.put("page.html", "<a href='articles/ruptur.html'></a><a href='rupture.html'></a>");

    assertThat(broken()).extracting(BrokenLink::nearest).containsOnly("articles/rupture.html");
  }

  @Test
  void namesTheNearestAnchor() {
    files.put("page.html", "<a href='articles/rupture.html#repare'></a>");

    assertThat(broken()).extracting(BrokenLink::nearest).containsExactly("repair");
  }

  @Test
  void reportsANameThatDiffersInCaseEvenOnADiskThatDoesNotCare() {
    files.put("page.html", "<a href='Articles/Rupture.html'></a>");

    assertThat(broken())
        .containsExactly(
            new BrokenLink(
                "page.html",
                new Link(LinkKind.PAGE, "Articles/Rupture.html"),
                3,
                new Position(1, 4),
                BreakReason.WRONG_CASE,
                "Articles/Rupture.html",
                "",
                "articles/rupture.html"));
  }

  @Test
  void reportsANameWhoseAccentsAreMadeInAnotherWay() {
    files.put("page.html", "<img src='img/u\u0308ber.png'>");

    assertThat(broken()).extracting(BrokenLink::reason).containsExactly(BreakReason.OTHER_ACCENTS);
  }

  @Test
  void knowsTheSitesOwnAbsoluteAddresses() {
    address = CARE;
    files.put(
        "page.html",
        """
        <a href='https://example.org/care/articles/rupture.html'>there</a>
        <a href='https://example.org/care'>there</a>
        <a href='HTTPS://EXAMPLE.ORG:443/care/'>there</a>
        <a href='//example.org/care/no1.html'>not there</a>
        <a href='https://example.org/care/no2.html'>not there</a>
        <a href='https://example.org/other/'>another site of the host</a>
        <a href='http://example.org/care/x'>another origin</a>
        <a href='../other/'>another site of the host</a>
        """);

    assertThat(urls())
        .containsExactly("//example.org/care/no1.html", "https://example.org/care/no2.html");
  }

  @Test
  void reportsASlashThatForgetsTheFolderOfTheSite() {
    address = CARE;
    files.put("page.html", "<a href='/articles/rupture.html'></a>");

    assertThat(broken()).extracting(BrokenLink::reason).containsExactly(BreakReason.OUTSIDE);
  }

  @Test
  void countsFromTheBaseOfThePage() {
    files.put("a.html", "<base href='articles/'><a href='rupture.html#repair'></a>");
    files.put("b.html", "<base href='#x'><a href='articles/rupture.html'></a><a href='#no'></a>");
    files.put("c.html", "<base href='https://elsewhere.org/'><a href='anything.html'></a>");

    assertThat(urls()).containsExactly("#no");
  }

  @Test
  void reportsEveryKindOfAddress() {
    files.put(
        "page.html",
        """
        <head><link rel=stylesheet href=n01><link rel=icon href=n02><link rel=canonical href=n03>
        <link rel=preload as=image imagesrcset="n04 1x, n05 2x"><link rel=alternate href=n06>
        <meta http-equiv=refresh content="5; url='n07'"><meta property=og:image content=n08>
        <script src=n09></script><style>@import "n10"; a { background: url(n11) }</style></head>
        <body><a href=n12></a><map name=m><area href=n13></map>
        <img src=n14 srcset="n15, n16 2x" usemap="#n17">
        <picture><source srcset="n18 100w"></picture>
        <video src=n19 poster=n20><source src=n21><track src=n22></video><audio src=n23></audio>
        <iframe src=n24></iframe><embed src=n25><object data=n26></object>
        <form action=n27><input type=image src=n28><button formaction=n29></button></form>
        <blockquote cite=n30></blockquote><p style="background: image-set('n31' 1x)">
        <svg><use href="img/icons.svg#n32"/><image xlink:href=n33 /><a href=n34 /></svg>
        <svg><rect fill="url(#n35)"/></svg>
        <label for=n36></label><p aria-labelledby="n37 n38"><table><tr><td headers=n39></table>
        """);

    assertThat(urls())
        .extracting(url -> url.replaceAll(".*(?=n\\d\\d)", ""))
        .containsExactlyInAnyOrderElementsOf(numbered(39));
  }

  private static List<String> numbered(int last) {
    List<String> names = new ArrayList<>();
    for (int i = 1; i <= last; i++) {
      names.add((i < 10 ? "n0" : "n") + i);
    }
    return names;
  }

  @Test
  void leavesAloneWhatIsNoLink() {
    files.put(
        "page.html",
        """
        <!-- <a href=no></a> -->
        <template><a href=no></a></template>
        <textarea><a href=no></a></textarea>
        <script>"<a href=no></a>"</script>
        <style>/* url(no) */ a::before { content: "url(no)" } @namespace url(no);</style>
        <link rel=preconnect href=//elsewhere.org>
        <form><input form="" name=x></form>
        <img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="">
        """);

    assertThat(broken()).isEmpty();
  }

  @Test
  void reportsAnImageWithoutAddress() {
    files.put("page.html", "<img src='' alt=''>");

    assertThat(broken()).extracting(BrokenLink::reason).containsExactly(BreakReason.EMPTY);
  }

  @Test
  void saysThatAFolderIsLinkedWithoutItsSlash() {
    files.put("page.html", "<a href='articles'></a><a href='articles?a#top'></a>");

    assertThat(broken())
        .extracting(link -> link.level() + " " + link.fix())
        .containsExactly("MOVED write \"articles/\"", "MOVED write \"articles/?a#top\"");
  }

  @Test
  void checksStyleSheetsFromTheirOwnFolder() {
    files.put("css/more.css", "@import url('site.css'); b { background: url(../img/gone.png) }");

    assertThat(urls()).containsExactly("../img/gone.png");
  }

  private List<String> urls() {
    return broken().stream()
        .filter(broken -> broken.level() == Level.DEAD)
        .map(broken -> broken.link().url())
        .toList();
  }

  private List<BrokenLink> broken() {
    try {
      for (Map.Entry<String, String> file : files.entrySet()) {
        Path path = folder.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return FolderCheck.run(folder, new FolderCheck.Options(Map.of(), address, false, 2)).broken();
  }
}
