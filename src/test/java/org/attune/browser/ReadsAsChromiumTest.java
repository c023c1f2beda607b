package org.attune.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.attune.address.Url;
import org.attune.html.LinkReader;
import org.attune.links.LinkKind;
import org.attune.links.LinkList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A browser is the oracle of how links are read from pages, and addresses from links. */
@BrowserTest
class ReadsAsChromiumTest {
  private static final String[] PIECES = {
    "<p>",
    "</p>",
    "<i id=d1>",
    "<b class=x>",
    "<a href=l1>",
    "<a href='l2\"'>",
    "<a\nhref = \"l3&amp;x\"\n>",
    "<a href=l4/>",
    "<a href=l5 href=l6>",
    "<a/href=l7>",
    "<a =href=x>",
    "<a title='>' href=l8>",
    "<a title=\"</a>\" href='l9'",
    "<a href=l&#65;>",
    "<a href=l&eacute;>",
    "<a href='l?a&copy=1&lt'>",
    "<a href='l?&not;&notit;'>",
    "<A HREF=L10>",
    "<a href>",
    "<a href=''>",
    "<img src=i1>",
    "<img src='i2' src=i3/>",
    "<IMG\tSRC=i4 alt=<a>",
    "<!--",
    "-->",
    "--!>",
    "<!-->",
    "<!--->",
    "<!---",
    "<!x>",
    "<?php <a href=no> ?>",
    "</>",
    "</ x>",
    "< a href=no>",
    "<3",
    "&",
    "'",
    "\"",
    ">",
    "<",
    "=",
    "text ",
    "<textarea>",
    "</textarea>",
    "<textarea><a href=no>",
    "<script>'<a href=no>'</script>",
    "<script>",
    "</script>",
    "<script><!--",
    "<script>x<!--<script>",
    "</script >",
    "<style>a{}</style>",
    "<style>",
    "</style\n>",
    "<title>t</title>",
    "<title>",
    "</title>",
    "<xmp>",
    "</xmp>",
    "<iframe>",
    "</iframe>",
    "<svg>",
    "</svg>",
    "<svg><title>t</title>",
    "<g id=g1>",
    "<svg/>",
    "<svg><![CDATA[ <a href=no> ]]>",
    "<![CDATA[",
    "]]>",
    "<svg><foreignObject><title><a href=no></title><a href=f1></a></foreignObject></svg>",
    "<noscript>",
    "</noscript>",
    "<svg><style>",
    "<svg><a href=s1>",
    "<math>",
    "</math>",
    "<plaintext>",
    "<noembed>",
    "</noembed>",
    "<template>",
    "</template>",
    "<a href=&#x80;>",
  };

  private static final String[] PARTS = {
    "http:",
    "https:",
    "HTTP://",
    "//",
    "/",
    "\\",
    "a",
    "b.html",
    "..",
    ".",
    "%2e",
    "%2E%2e",
    "?",
    "#",
    "x y",
    "\t",
    "\n",
    "%20",
    "%",
    "%zz",
    "\u00fc",
    "user@",
    ":",
    ":80",
    ":443",
    ":0",
    ":99999",
    "example.org",
    "EXAMPLE.org",
    "m\u00fcnchen.example",
    "1.2.3.4",
    "0x7f.1",
    "1.2.3",
    "256.1.1.1",
    "[::1]",
    "[::1",
    "[1:2:3:4:5:6:7:8]",
    "mailto:",
    "tel:",
    "data:",
    "javascript:",
    "x:",
    "<",
    ">",
    "\"",
    "'",
    "`",
    "{",
    "}",
    "|",
    "^",
    "~",
    "&",
    "=",
    ";",
    "+",
    "-",
    "_",
    "..;",
    " ",
    "foo:bar",
  };

  @TempDir Path folder;

  @Test
  void pagesAreReadAsABrowserReadsThem(Chromium chromium) throws IOException {
    Random random = new Random(20261128);
    List<String> pages = new ArrayList<>();
    for (int i = 0; i < 8000; i++) {
      StringBuilder page = new StringBuilder("<!doctype html><body>");
      for (int k = random.nextInt(12); k >= 0; k--) {
        page.append(PIECES[random.nextInt(PIECES.length)]);
      }
      pages.add(page.append("<a href=last></a>").toString());
    }
    List<?> theirs =
        ask(
            chromium,
            """
            pages => pages.map(page => {
              const tree = new DOMParser().parseFromString(page, "text/html");
              const html = "http://www.w3.org/1999/xhtml";
              return [...tree.querySelectorAll("a[href], img[src]")]
                .map(e => e.getAttribute(e.localName === "a" ? "href" : "src"))
                .sort();
            })
            """,
            pages);
    for (int i = 0; i < pages.size(); i++) {
      assertThat(distinct(links(pages.get(i)))).as(pages.get(i)).isEqualTo(distinct(theirs.get(i)));
    }
  }

  @Test
  void addressesAreReadAsABrowserReadsThem(Chromium chromium) throws IOException {
    Random random = new Random(20261128);
    List<String> addresses = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      StringBuilder address = new StringBuilder();
      for (int k = random.nextInt(7); k >= 0; k--) {
        address.append(PARTS[random.nextInt(PARTS.length)]);
      }
      addresses.add(address.toString());
    }
    List<?> theirs =
        ask(
            chromium,
            """
            addresses => addresses.map(address => {
              try {
                const url = new URL(address, "https://site.example/a/page.html?q#f");
                // Chromium takes hosts that the standard forbids.
                return url.host.includes("%") || !/^http/.test(url.protocol) ? "lax" : url.href;
              } catch {
                return "none";
              }
            })
            """,
            addresses);
    Url base = Url.parse("https://site.example/a/page.html?q#f").orElseThrow();
    for (int i = 0; i < addresses.size(); i++) {
      String ours = base.resolve(addresses.get(i)).map(Url::toString).orElse("none");
      boolean web = ours.equals("none") || ours.startsWith("http");
      if (theirs.get(i).equals("lax") || !web) {
        continue;
      }
      assertThat(withoutEmptyParts(ours))
          .as(addresses.get(i).replace("\n", "\\n"))
          .isEqualTo(withoutEmptyParts(String.valueOf(theirs.get(i))));
    }
  }

  /** An empty query or fragment means the same as none to a check of links. */
  private static String withoutEmptyParts(String url) {
    return url.replace("|", "%7C")
        .replace("^", "%5E")
        .replaceFirst("#$", "")
        .replaceFirst("\\?$", "")
        .replaceFirst("\\?#", "#");
  }

  private List<?> ask(Chromium chromium, String script, List<String> questions) throws IOException {
    Files.writeString(folder.resolve("page.html"), "<!doctype html><title>x</title>");
    try (StaticServer server = StaticServer.of(folder);
        Visit visit = chromium.visit(server.url("page.html"), Viewing.PHONE)) {
      return (List<?>) visit.page().evaluate(script, questions);
    }
  }

  private static List<String> links(String page) {
    LinkList links = LinkReader.read("page.html", page);
    List<String> found = new ArrayList<>();
    for (int i = 0; i < links.size(); i++) {
      if (links.kind(i) == LinkKind.PAGE || links.kind(i) == LinkKind.IMAGE) {
        found.add(links.url(i));
      }
    }
    return found;
  }

  /** A browser may copy an unclosed link into what follows; the address is the same. */
  private static List<String> distinct(Object urls) {
    return ((List<?>) urls).stream().map(String::valueOf).distinct().sorted().toList();
  }
}
