package org.attune.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MarkupTest {
  private static final Pattern NAMED =
      Pattern.compile("(?i)\\.(" + String.join("|", PartReader.NAMED) + ")$");

  private static final String[] PIECES = {
    "<p>",
    "</p>",
    "<a href=\"",
    "<img src='",
    "<img srcset=\"",
    "<div style=\"",
    "<style>",
    "</style>",
    "<script>",
    "</script>",
    "<!--",
    "-->",
    "\"",
    "'",
    ">",
    " ",
    ",",
    "?v=1",
    "#x",
    "url(",
    ")",
    "a.html",
    "b.css",
    "c.JS",
    "d.jpeg",
    "e.woff2",
    "f.css5",
    "g.svg.html",
    "../h.png",
    "Words. And more.",
    "<",
    "/",
    "=",
    "é",
    "alt=\"i.gif\"",
    "<title>",
    "</title>"
  };

  private static String address(String url) {
    int end = SiteAddresses.endOfPath(url);
    String path = url.substring(0, end);
    return NAMED.matcher(path).find() ? "[" + path + "]" + url.substring(end) : url;
  }

  private static String style(String css) {
    return css.replaceAll("(?i)(\\.(?:css|js|svg|png|gif))(?=[\"')])", ".new$1");
  }

  private static String page(String text) {
    return Markup.rewrite(text, MarkupTest::address, MarkupTest::style);
  }

  private static String walkedToItsEnd(String text) {
    return Markup.rewrite(text, text.length() - 1, MarkupTest::address, MarkupTest::style);
  }

  @Test
  void changesAllThatAWalkToTheEndOfThePageWouldChange() {
    Random random = new Random(8);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int pieces = random.nextInt(24); pieces >= 0; pieces--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      String page = text.toString();
      assertThat(page(page)).as(page).isEqualTo(walkedToItsEnd(page));
    }
  }

  @Test
  void findsEachEndingThatIsNamedByContentAtTheEndOfAPage() {
    for (String ending : PartReader.NAMED) {
      assertThat(page("<p>One. Two.</p><a href=a." + ending))
          .isEqualTo("<p>One. Two.</p><a href=[a." + ending + "]");
    }
  }

  @Test
  void leavesAPageWithoutSuchAddressesAsItIs() {
    String page = "<p>One. <a href=\"../a.html\">Two</a>.</p>";
    assertThat(page(page)).isSameAs(page);
  }
}
