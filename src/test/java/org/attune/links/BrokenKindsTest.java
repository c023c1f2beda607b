package org.attune.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of link, broken: each is found, once, with the address as it is written. */
class BrokenKindsTest {
  @TempDir Path root;
  private LinkFolder folder;

  @BeforeEach
  void makeFolder() {
    folder = new LinkFolder(root);
    folder
        .with("a.html", "<h1 id=here>A</h1><a name=old></a><p id='Über'>")
        .with("b/index.html", "");
    folder.with("img/p.png", "").with("sprite.svg", "<svg><symbol id='sun'/></svg>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<a href=no.html>x</a>                                            | no.html",
        "<a href=/no/>x</a>                                               | /no/",
        "<a href='a.html/'>x</a>                                          | a.html/",
        "<a href=img/>x</a>                                               | img/",
        "<a href='a.html#Here'>x</a>                                      | a.html#Here",
        "<a href='a.html#%C3%9Cbe'>x</a>                                  | a.html#%C3%9Cbe",
        "<a href='#no'>x</a>                                              | #no",
        "<a href='a%2520.html'>x</a>                                      | a%2520.html",
        "<a href='A.html'>x</a>                                           | A.html",
        "<a href='http://exa mple.org/'>x</a>                             | http://exa mple.org/",
        "<a href='http://[::1/'>x</a>                                     | http://[::1/",
        "<a href='http://example.org:99999/'>x</a>                        |"
            + " http://example.org:99999/",
        "<a href='https://'>x</a>                                         | https://",
        "<a href='htp://example.org'>x</a>                                | htp://example.org",
        "<a href='file:///home/me/a.html'>x</a>                           | file:///home/me/a.html",
        "<a href='mailto:'>x</a>                                          | mailto:",
        "<a href='mailto:me.example.org'>x</a>                            | mailto:me.example.org",
        "<a href='mailto:a@b@example.org'>x</a>                           | mailto:a@b@example.org",
        "<a href='mailto:jane doe@example.org'>x</a>                      | mailto:jane"
            + " doe@example.org",
        "<a href='tel:'>x</a>                                             | tel:",
        "<a href='tel:call-us'>x</a>                                      | tel:call-us",
        "<a href='tel:+44207946000'>020 7946 001</a>                      | tel:+44207946000",
        "<a href='tel:999'>112</a>                                        | tel:999",
        "<map name=m><area href=no></map><img src=img/p.png usemap='#m'>  | no",
        "<img src=img/p.png usemap='#none'>                               | #none",
        "<img src=img/p.png usemap='none'>                                | none",
        "<link rel=stylesheet href=no.css>                                | no.css",
        "<link rel=icon href=no.ico>                                      | no.ico",
        "<link rel=canonical href=no>                                     | no",
        "<link rel=alternate hreflang=de href=de/>                        | de/",
        "<link rel=preload as=image imagesrcset='img/p.png 1x, n.png 2x'> | n.png",
        "<link rel=manifest href=no.webmanifest>                          | no.webmanifest",
        "<link rel='prefetch' href='no'>                                  | no",
        "<script src=no.js></script>                                      | no.js",
        "<script type=module src=no.mjs></script>                         | no.mjs",
        "<img src=no.png>                                                 | no.png",
        "<img src=''>                                                     | ``",
        "<img alt='a hill'>                                               | ``",
        "<img>                                                            | ``",
        "<link rel=icon>                                                  | ``",
        "<link rel=canonical href=''>                                     | ``",
        "<a href='mailto:jane%ZZ@example.org'>x</a>                       |"
            + " mailto:jane%ZZ@example.org",
        "<IMG SRC=no.png>                                                 | no.png",
        "<image src=no.png>                                               | no.png",
        "<picture><source srcset='img/p.png 1x, no.png 2x'></picture>     | no.png",
        "<img src=img/p.png srcset='img/p.png 100w,no.png 200w'>          | no.png",
        "<video src=no.mp4></video>                                       | no.mp4",
        "<video poster=no.jpg></video>                                    | no.jpg",
        "<audio><source src=no.ogg></audio>                               | no.ogg",
        "<video><track src=no.vtt></video>                                | no.vtt",
        "<iframe src=no.html></iframe>                                    | no.html",
        "<iframe srcdoc='<a href=no>x</a>'></iframe>                      | no",
        "<embed src=no.pdf>                                               | no.pdf",
        "<object data=no.svg></object>                                    | no.svg",
        "<form action=no></form>                                          | no",
        "<button formaction=no>x</button>                                 | no",
        "<input type=image src=no.png>                                    | no.png",
        "<blockquote cite=no></blockquote>                                | no",
        "<q cite=no></q>                                                  | no",
        "<ins cite=no></ins>                                              | no",
        "<del cite=no></del>                                              | no",
        "<body background=no.png>                                         | no.png",
        "<svg><use href='#no'/></svg>                                     | #no",
        "<svg><use xlink:href='sprite.svg#no'/></svg>                     | sprite.svg#no",
        "<svg><image href='no.png'/></svg>                                | no.png",
        "<svg><a href='no'/></svg>                                        | no",
        "<svg><rect fill='url(#no)'/></svg>                               | #no",
        "<svg><title><a href=no></a></title></svg>                        | no",
        "<svg><style>a{b:url(no.png)}</style></svg>                       | no.png",
        "<meta http-equiv=refresh content='0; url=no'>                    | no",
        "<meta property='og:image' content='no.png'>                      | no.png",
        "<meta property='og:url' content='/no'>                           | /no",
        "<meta name='twitter:image' content='no.png'>                     | no.png",
        "<style>a{b:url('no.png')}</style>                                | no.png",
        "<style>@import 'no.css';</style>                                 | no.css",
        "<p style='background:url(no.png)'>                               | no.png",
        "<label for=no>x</label>                                          | no",
        "<p aria-describedby='no'>                                        | no",
        "<input list=no>                                                  | no",
        "<button popovertarget=no>x</button>                              | no",
        "<template><p id=t></p></template><a href='#t'>x</a>              | #t",
        "<!-- <p id=t> --><a href='#t'>x</a>                              | #t",
        "<noscript><img src=no.png></noscript>                            | no.png",
        "<a href='&#110;o.html'>x</a>                                     | no.html",
        "<a href=\"no.html?a=1&amp;b=2\">x</a>                            | no.html?a=1&b=2",
        "<base href=b/><a href=a.html>x</a>                               | a.html",
        "<p><a href=no.html>x                                             | no.html",
        "<textarea></textarea><a href=no.html>x</a>                       | no.html",
        "<!--><a href=no.html>x</a>-->                                    | no.html",
        "<script><!--<script></script>--></script><a href=no.html>x</a>   | no.html",
        "<script type=application/ld+json>{\"url\":\"no.html\"}</script>  | no.html",
        "<script type='importmap'>{\"imports\":{\"a\":\"./no.js\"}}</script> | ./no.js",
        "<a ping='no' href=a.html>x</a>                                   | no",
      })
  void isFoundOnce(String html, String url) {
    folder.with("page.html", "<!doctype html>\n" + html);

    assertThat(folder.found()).containsExactly("page.html: dead " + url);
  }

  @Test
  void aStyleSheetsAddresses() {
    folder.with("css/a.css", "@import url(no.css); /* url(x) */ a { b: url( \"no\\2e png\" ) }");

    assertThat(folder.found()).containsExactly("css/a.css: dead no.css", "css/a.css: dead no.png");
  }

  @Test
  void aSiteMapsAddressesAndWhatTheySayOfTheOrigin() {
    folder.with(
        "sitemap.xml",
        """
        <?xml version="1.0"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <url><loc>https://example.org/a.html</loc></url>
        <url><loc> https://example.org/no.html </loc></url>
        <url><loc>https://example.org/b/</loc></url>
        </urlset>
        """);
    folder.with("page.html", "<a href='https://example.org/gone.html'>x</a>");

    assertThat(folder.found())
        .containsExactly(
            "page.html: dead https://example.org/gone.html",
            "sitemap.xml: dead https://example.org/no.html");
  }

  @Test
  void aFeedsAddressesBelowAFolderOfTheHost() {
    folder.with(
        "feed.xml",
        """
        <?xml version="1.0"?>
        <rss version="2.0"><channel><link>https://example.org/b/c/</link>
        <item><link>https://example.org/b/c/a.html</link><guid>https://example.org/b/c/a.html</guid></item>
        <item><link><![CDATA[https://example.org/b/c/no.html]]></link>
        <enclosure url="https://example.org/b/c/no.mp3"/></item>
        </channel></rss>
        """);
    folder.with("index.html", "");

    assertThat(folder.found())
        .containsExactly(
            "feed.xml: dead https://example.org/b/c/no.html",
            "feed.xml: dead https://example.org/b/c/no.mp3");
  }

  @Test
  void anAtomFeedsAddresses() {
    folder.with(
        "atom.xml",
        """
        <feed xmlns="http://www.w3.org/2005/Atom"><link href="https://example.org/"/>
        <entry><link rel="alternate" href="https://example.org/no"/></entry></feed>
        """);
    folder.with("index.html", "");

    assertThat(folder.found()).containsExactly("atom.xml: dead https://example.org/no");
  }

  @Test
  void aJsonFeedsAddresses() {
    folder.with("feed.json", "{\"home_page_url\": \"/\", \"items\": [{\"url\": \"/no\"}]}");
    folder.with("index.html", "");

    assertThat(folder.found()).containsExactly("feed.json: dead /no");
  }

  @Test
  void aManifestsAddressesWhateverItsName() {
    String json = "{\"start_url\": \"a.html\", \"icons\": [{\"src\": \"no.png\"}]}";
    folder.with("app.json", json).with("site.webmanifest", json);
    folder.with("page.html", "<link rel=manifest href=app.json>");

    assertThat(folder.found())
        .containsExactly("app.json: dead no.png", "site.webmanifest: dead no.png");
  }

  @Test
  void theTargetsOfRulesAndTheSiteMapThatRobotsAreTold() {
    folder.with("_redirects", "# moved\n/old /no.html 301\n/older /a.html\n/x/* /y/:splat 302\n");
    folder.with("robots.txt", "User-agent: *\nSitemap: /no.xml\n");
    folder.with("page.html", "<a href=/old>x</a><a href=/x/y>x</a><a href=/xx>x</a>");

    assertThat(folder.found())
        .containsExactly(
            "_redirects: dead /no.html",
            "page.html: moved /old",
            "page.html: dead /xx",
            "robots.txt: dead /no.xml");
  }

  @Test
  void xhtmlAndPicturesOfTheirOwn() {
    folder.with("x.xhtml", "<html><script src='no.js'/><body><a href='no.html'/></body></html>");
    folder.with("y.svg", "<svg xmlns:xlink='x'><style><![CDATA[a{b:url(no.png)}]]></style></svg>");

    assertThat(folder.found())
        .containsExactly("x.xhtml: dead no.js", "x.xhtml: dead no.html", "y.svg: dead no.png");
  }

  @Test
  void aLinkToAPageThatSendsReadersOn() {
    folder
        .with("old.html", "<!doctype html><meta http-equiv=refresh content='0;url=a.html'>")
        .with(
            "was/index.html", "<!doctype html><meta http-equiv=refresh content='0;url=../a.html'>")
        .with("was/here.html", "<!doctype html><a href='.'>x</a><a href='../b/'>x</a>")
        .with(
            "page.html",
            """
            <!doctype html><a href='old.html'>x</a><a href='/old.html#top'>x</a><a href='%6Fld.html'>x</a>
            <a href='was/'>x</a><a href='was/./index.html'>x</a><a href='wa\ns/'>x</a><a href='a.html'>x</a>
            """);

    assertThat(folder.found())
        .containsExactlyInAnyOrder(
            "page.html: moved old.html",
            "page.html: moved /old.html#top",
            "page.html: moved %6Fld.html",
            "page.html: moved was/",
            "page.html: moved was/./index.html",
            "page.html: moved wa\ns/",
            "was/here.html: moved .");
  }
}
