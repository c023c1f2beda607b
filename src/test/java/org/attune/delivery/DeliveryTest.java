package org.attune.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files named by their content, and every reference to them. */
class DeliveryTest {
  @TempDir private Path folder;

  private static final Map<String, String> FILES =
      Map.of(
          "css/a.css", "a { background: url(../img/dot.svg) }",
          "css/b.css", "b { color: red }",
          "js/x.js", "let x = 1;",
          "img/dot.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>",
          "img/my photo.png", "png",
          "papers/leaflet.pdf", "pdf");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<img src=\"../img/dot.svg\">               | <img src=\"../img/dot.HASH.svg\">",
        "<img src='../img/dot.svg#part'>            | <img src='../img/dot.HASH.svg#part'>",
        "<img src=../img/dot.svg>                   | <img src=../img/dot.HASH.svg>",
        "<img src=\"../img/my%20photo.png\">        | <img src=\"../img/my%20photo.HASH.png\">",
        "<img src=\"/care/img/dot.svg\">            | <img src=\"/care/img/dot.HASH.svg\">",
        "<img src=\"https://x.org/care/img/dot.svg\">|<img"
            + " src=\"https://x.org/care/img/dot.HASH.svg\">",
        "<meta content=\"https://x.org/care/img/dot.svg\">|<meta"
            + " content=\"https://x.org/care/img/dot.HASH.svg\">",
        "<img srcset=\"../img/dot.svg 1x, ../img/my%20photo.png 2x\">|<img"
            + " srcset=\"../img/dot.HASH.svg 1x, ../img/my%20photo.HASH.png 2x\">",
        "<p style=\"background:url('../img/dot.svg')\">|<p"
            + " style=\"background:url('../img/dot.HASH.svg')\">",
        "<style>p{background:url(../img/dot.svg)}</style>|<style>p{background:url(../img/dot.HASH.svg)}</style>",
        "<script defer src=\"../js/x.js\"></script> | <script defer"
            + " src=\"../js/x.HASH.js\"></script>",
        "<x-y data-index=\"../js/x.js\">            | <x-y data-index=\"../js/x.HASH.js\">",
      })
  void eachKindOfReferenceGetsTheNewName(String before, String after) throws IOException {
    String page = delivery("https://x.org/care").deliver("articles/p.html", before).text();
    assertThat(page.replaceAll("\\.[0-9a-f]{10}\\.", ".HASH.")).isEqualTo(after);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<img src=\"https://other.org/care/img/dot.svg\">",
        "<img src=\"//x.org/img/dot.svg\">",
        "<img src=\"/img/dot.svg\">",
        "<img src=\"img/dot.svg\">",
        "<img src=\"../../../img/dot.svg\">",
        "<img alt=\"../img/dot.svg\">",
        "<p>src=\"../img/dot.svg\"</p>",
        "<!-- <img src=\"../img/dot.svg\"> -->",
        "<script>var x = '<img src=\"../img/dot.svg\">';</script>",
        "<a href=\"../papers/leaflet.pdf\">",
        "<a href=\"mailto:img/dot.svg\">",
        "a < b > c <",
      })
  void allElseStaysAsItIs(String page) throws IOException {
    assertThat(delivery("https://x.org/care").deliver("articles/p.html", page).text())
        .isEqualTo(page);
  }

  @Test
  void aNameFollowsFromTheContentAlone() throws IOException {
    String first = delivery("").paths("css/b.css").get(0);
    Files.writeString(folder.resolve("css/b.css"), "b { color: blue }");
    assertThat(first).matches("css/b\\.[0-9a-f]{10}\\.css");
    assertThat(read("").paths("css/b.css").get(0)).isNotEqualTo(first);
    Files.writeString(folder.resolve("css/b.css"), FILES.get("css/b.css"));
    assertThat(read("").paths("css/b.css")).containsExactly(first);
  }

  @Test
  void aStyleSheetIsNamedAfterTheNamesThatStandInIt() throws IOException {
    Delivery before = delivery("");
    assertThat(text(before, "css/a.css")).contains(before.paths("img/dot.svg").get(0));
    Files.writeString(folder.resolve("img/dot.svg"), "<svg/>");
    assertThat(read("").paths("css/a.css")).isNotEqualTo(before.paths("css/a.css"));
  }

  @Test
  void importsAreFollowedInAnyOrderAndCirclesEnd() throws IOException {
    write("css/a.css", "@import \"z.css\"; a{}");
    write("css/z.css", "@import 'y.css';");
    write("css/y.css", "@import url(z.css);");
    Delivery delivery = read("");
    assertThat(text(delivery, "css/a.css"))
        .contains(delivery.paths("css/z.css").get(0).substring("css/".length()));
  }

  @Test
  void styleSheetsThatFollowEachOtherBecomeOne() throws IOException {
    Delivery delivery = delivery("");
    String page =
        delivery
            .deliver(
                "p.html",
                "<head><link rel=\"stylesheet\" href=\"css/a.css\">\n"
                    + "<link rel=\"stylesheet\" href=\"css/b.css\">\n</head>")
            .text();
    assertThat(delivery.more()).hasSize(1);
    String bundle = delivery.more().firstKey();
    assertThat(page).isEqualTo("<head><link rel=\"stylesheet\" href=\"" + bundle + "\">\n</head>");
    assertThat(new String(delivery.more().get(bundle), StandardCharsets.UTF_8))
        .isEqualTo(text(delivery, "css/a.css") + "\n" + text(delivery, "css/b.css") + "\n");
  }

  @Test
  void styleSheetsForPrintOrFromElsewhereStayApart() throws IOException {
    String head =
        "<head><link rel=\"stylesheet\" href=\"https://other.org/a.css\">\n"
            + "<link rel=\"stylesheet\" href=\"none.css\">\n</head>";
    assertThat(delivery("").deliver("p.html", head).text()).isEqualTo(head);
  }

  @Test
  void aScriptThatIsMadeWithThePagesGetsAHashToo() throws IOException {
    Delivery delivery = delivery("");
    Delivery.Delivered index = delivery.deliver("search-index.js", "x=[]");
    assertThat(index.path()).matches("search-index\\.[0-9a-f]{10}\\.js");
    assertThat(delivery.deliver("a/p.html", "<script src=\"../search-index.js\">").text())
        .isEqualTo("<script src=\"../" + index.path() + "\">");
  }

  @Test
  void aFileThatAScriptNamesKeepsItsOwnNameBeside() throws IOException {
    assertThat(delivery("").paths("img/dot.svg")).hasSize(1);
    write("js/x.js", "load('img/dot.svg')");
    assertThat(read("").paths("img/dot.svg")).hasSize(2).contains("img/dot.svg");
  }

  @Test
  void otherFilesKeepTheirNames() throws IOException {
    Delivery delivery = delivery("");
    assertThat(delivery.paths("papers/leaflet.pdf")).containsExactly("papers/leaflet.pdf");
    assertThat(delivery.deliver("feed.xml", "<feed/>").path()).isEqualTo("feed.xml");
  }

  @Test
  void theFileBehindAPublishedNameIsKnown() throws IOException {
    Delivery delivery = delivery("");
    assertThat(delivery.original(delivery.paths("css/a.css").get(0))).isEqualTo("css/a.css");
    assertThat(delivery.original("papers/leaflet.pdf")).isEqualTo("papers/leaflet.pdf");
  }

  @Test
  void plainDeliveryChangesNothing() {
    String page = "<link rel=\"stylesheet\" href=\"css/a.css\">";
    assertThat(Delivery.PLAIN.deliver("p.html", page).text()).isSameAs(page);
    assertThat(Delivery.PLAIN.deliver("x.js", page).path()).isEqualTo("x.js");
    assertThat(Delivery.PLAIN.paths("css/a.css")).containsExactly("css/a.css");
  }

  private static String text(Delivery delivery, String path) {
    return new String(delivery.bytes(path).orElseThrow(), StandardCharsets.UTF_8);
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.resolve("..").normalize());
    Files.writeString(file, text);
  }

  private Delivery delivery(String host) throws IOException {
    for (Map.Entry<String, String> file : FILES.entrySet()) {
      write(file.getKey(), file.getValue());
    }
    return read(host);
  }

  private Delivery read(String host) throws IOException {
    List<Part> parts = new ArrayList<>();
    try (var walk = Files.walk(folder)) {
      walk.filter(Files::isRegularFile)
          .sorted()
          .forEach(
              file ->
                  parts.add(new Part(folder.relativize(file).toString().replace('\\', '/'), file)));
    }
    Minifier none = (language, text) -> new Minifier.Minified(text, Optional.empty());
    return Delivery.of(parts, host, none, (part, fault) -> {});
  }
}
