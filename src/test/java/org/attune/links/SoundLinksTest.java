package org.attune.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks broken and is not: nothing is said of it. */
class SoundLinksTest {
  @TempDir Path root;
  private LinkFolder folder;

  @BeforeEach
  void makeFolder() {
    folder = new LinkFolder(root);
    folder.with(
        "a.html", "<h1 id=here>A</h1><a name=old></a><p id='Über'><p id='a%20b'><p id='c d'>");
    folder.with("b/index.html", "<h2 id=x>").with("c/index.htm", "").with("img/p.png", "");
    folder.with("sprite.svg", "<svg><symbol id='sun'/><view id='v'/></svg>");
    folder.with("f,1.png", "").with("a b.html", "").with("100%.html", "").with("q?.html", "");
    folder.with("h#.html", "").with("caf\u00e9.html", "<p id='\u00e9'>").with("doc.pdf", "");
    folder.with("film.mp4", "").with("%20.html", "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a>no address</a>",
        "<a href=''>self</a>",
        "<a href='#'>x</a><a href='#top'>x</a><a href='#TOP'>x</a>",
        "<a href='a.html#'>x</a><a href='a.html#top'>x</a>",
        "<a href='a.html#here'>x</a><a href='a.html#old'>x</a>",
        "<a href='a.html#%C3%9Cber'>x</a><a href='a.html#Über'>x</a>",
        "<a href='a.html#a%20b'>x</a><a href='a.html#a%2520b'>x</a><a href='a.html#c%20d'>x</a>",
        "<a href='a.html#:~:text=A'>x</a><a href='a.html#here:~:text=A'>x</a>",
        "<a href='a.html#/route'>x</a><a href='a.html#!/route'>x</a>",
        "<a href='doc.pdf#page=3'>x</a><a href='film.mp4#t=10,20'>x</a>",
        "<img src='img/p.png#xywh=1,2,3,4'><img src='sprite.svg#svgView(viewBox(0,0,1,1))'>",
        "<img src='sprite.svg#v'>",
        "<a href=' a.html '>x</a><a href='a.\nhtml'>x</a><a href='a.\thtml'>x</a>",
        "<a href='.\\a.html'>x</a><a href='b\\'>x</a><a href='./b/../a.html'>x</a>",
        "<a href='/%61.html'>x</a><a href='b/%2e%2e/a.html'>x</a><a href='/../a.html'>x</a>",
        "<a href='a%20b.html'>x</a><a href='a b.html'>x</a><a href='a&#32;b.html'>x</a>",
        "<a href='100%25.html'>x</a><a href='100%.html'>x</a><a href='%2520.html'>x</a>",
        "<a href='q%3F.html'>x</a><a href='h%23.html'>x</a>",
        "<a href='caf%C3%A9.html'>x</a><a href='café.html#é'>x</a><a href='caf&eacute;.html'>x</a>",
        "<a href='a.html?x=1&y=2'>x</a><a href='a.html?a#here'>x</a><a href='?x'>x</a>",
        "<a href='b/'>x</a><a href='b/#x'>x</a><a href='b/?q'>x</a><a href='c/'>x</a>",
        "<a href='b//index.html'>x</a>",
        "<a href='javascript:void(0)'>x</a><a href='data:,x'>x</a><a href='about:blank'>x</a>",
        "<a href='blob:x'>x</a><a href='whatsapp://send?text=x'>x</a><a href='geo:1,2'>x</a>",
        "<a href='mailto:a@example.org'>x</a><a"
            + " href='mailto:a@example.org,b@example.org?cc=c@d.e'>x</a>",
        "<a href='mailto:?subject=x'>x</a><a href='MAILTO:a+b@example.org'>x</a>",
        "<a href='mailto:a%2Bb@example.org'>x</a><a href='mailto:jörg@exämple.org'>x</a>",
        "<a href='tel:+44-20-7946-0000'>020 7946 0000</a><a href='tel:116123'>116 123</a>",
        "<a href='tel:+442079460000'>+44 (0)20 7946 0000</a><a href='tel:112'>Call 112</a>",
        "<a href='tel:116123'>Call for free, 24/7</a><a"
            + " href='tel:+15551234567;ext=89'>555-123-4567</a>",
        "<a href='tel:+15551234567;ext=89'>555 123 4567 ext. 89</a><a href='tel:*67#'>x</a>",
        "<a href='tel:08005478361'>0800-LISTEN-1</a><a href='tel:116123'>since 1953</a>",
        "<a href='tel:08001111'><img src='data:,' alt='phone'></a><a"
            + " href='sms:741741?body=HOME'>text HOME</a>",
        "<a href='https://example.org/x'>x</a><a href='//example.org'>x</a>",
        "<a href='https://user:pass@example.org:8443/x'>x</a><a href='http://1.2.3.4/'>x</a>",
        "<a href='https://münchen.example/ü'>x</a><a href='http://[2001:db8::1]:80/'>x</a>",
        "<img srcset='f,1.png 1x, img/p.png 2x'><img srcset='data:image/gif;base64,R0lGOD== 1x'>",
        "<img src='data:image/png;base64,iVBORw0KGgo='>",
        "<img data-src=later.png alt=a><img :src='x' alt=b><img id=shown alt=c><img class=shown>",
        "<template><img alt=a></template><link itemprop=x><link rel=icon id=icon>",
        "<meta http-equiv=refresh content='5;url='><a href='mailto:100%25@example.org'>x</a>",
        "<!-- <a href=no> --><!-- > <a href=no> -->",
        "<textarea><a href=no></textarea><title><a href=no></title><xmp><a href=no></xmp>",
        "<iframe src=a.html><a href=no></iframe>",
        "<template><a href=no></a><template></template><img src=no></template>",
        "<script>'<a href=no>'</script><script><!--<script></script><a href=no>--></script>",
        "<style>/* url(no) */ a::after{content:'url(no)'} @namespace url(no);</style>",
        "<style>a{b:url()} c{d:url(#e)}</style><p id=e>",
        "<base href='#x'><a href='a.html'>x</a><a href='#y'>x</a><p id=y>",
        "<base href='b/'><a href='index.html'>x</a><svg><g id=z /><use href='#z'/></svg>",
        "<base target=_blank><base href='/b/'><base href='/no/'><a href='#x'>x</a>",
        "<link rel=preconnect href='//x.example'><link rel=dns-prefetch href='//x.example'>",
        "<map name=m></map><img src=img/p.png usemap='#m'>",
        "<label for=i>x</label><input id=i><p aria-labelledby='i  i'>",
        "<meta http-equiv=refresh content=5><meta http-equiv=refresh content='0;url=a.html'>",
        "<meta property='og:title' content='no'><meta name=description content='no.html'>",
        "<div href=no src=no></div><x-card src=no href=no></x-card><img data-src=no.png"
            + " src=img/p.png>",
        "<a href='a.html' href='no'>x</a>",
        "<a title='<a href=no>' href=a.html>x</a><a href=a.html",
        "<![CDATA[ <a href=no> ]]><a href=a.html>x</a>",
        "<svg><![CDATA[ > <a href=no> ]]></svg>",
        "<a href='a.html&#x23;here'>x</a>",
        "<a href='a.html?copy=1&copy=2&lt=3'>x</a>",
        "<script"
            + " type='application/ld+json'>{\"@context\":\"https://schema.org/x\",\"@id\":\"/no#a\","
            + "\"name\":\"no.html\",\"url\":\"a.html\"}</script>",
        "<svg><linearGradient id=g /><rect fill='url(#g)'/><use"
            + " xlink:href='sprite.svg#sun'/></svg>",
        "<form action=''></form><form><button form=f></button></form><form id=f></form>",
        "<p><svg><p></svg><a href=a.html>x</a>",
        "<plaintext><a href=no>",
        "<x-card><template shadowrootmode=open><a href=a.html>x</a><p id=s><i aria-owns=s>"
            + "</template></x-card>",
        "<button popovertarget=p>x</button><div popover id=p></div>",
      })
  void isNotReported(String html) {
    folder.with("page.html", "<!doctype html>\n" + html);

    assertThat(folder.found()).isEmpty();
  }

  @Test
  void whatIsMarkedToBeLeftAloneIsNotCheckedButSaid() {
    folder.with(
        "page.html",
        "<div data-proofer-ignore><div><a href=no1></a></div><img src=no2></div><a"
            + " data-proofer-ignore href=no3></a><img data-proofer-ignore src=no4><a"
            + " href=no5></a>");

    assertThat(folder.found())
        .containsExactly(
            "page.html: unchecked no1",
            "page.html: unchecked no2",
            "page.html: unchecked no3",
            "page.html: unchecked no4",
            "page.html: dead no5");
  }

  @Test
  void pagesInOtherCharsets() {
    String page = "<meta charset=iso-8859-1><a href='caf\u00e9.html'>x</a>";
    folder.with("latin.html", page, Charset.forName("windows-1252"));
    folder.with("none.html", "<a href='caf\u00e9.html'>x</a>", Charset.forName("windows-1252"));
    folder.with("wide.html", "\uFEFF<a href='caf\u00e9.html'>x</a>", StandardCharsets.UTF_16LE);

    assertThat(folder.found()).isEmpty();
  }

  @Test
  void linkedFoldersInCircles() throws IOException {
    Files.createSymbolicLink(root.resolve("b/loop"), root);
    Files.createSymbolicLink(root.resolve("d"), root.resolve("b"));
    folder.with("page.html", "<a href='d/'>x</a><a href='d/index.html#x'>x</a>");

    assertThat(folder.found()).isEmpty();
  }

  @Test
  void aFolderNamedLikeAPage() {
    folder.with("d/e.html/index.html", "<a href='../../a.html'>x</a>");
    folder.with("page.html", "<a href='d/e.html/'>x</a>");

    assertThat(folder.found()).isEmpty();
  }

  @Test
  void aRuleThatAnswersForEverything() {
    folder.with("_redirects", "/* /a.html 200\n");
    folder.with("page.html", "<a href='app/x'>x</a>");

    assertThat(folder.found()).isEmpty();
  }
}
