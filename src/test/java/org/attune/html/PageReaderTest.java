package org.attune.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.attune.links.LinkList;
import org.junit.jupiter.api.Test;

class PageReaderTest {
  /** A sign stands for an attribute that says nothing of links. */
  private static final String[] PIECES = {
    "<p %>",
    "</p>",
    "<li %>",
    "</li>",
    "<g %>",
    "</g>",
    "<svg>",
    "</svg>",
    "<math>",
    "</math>",
    "<template>",
    "</template>",
    "<foreignObject>",
    "</foreignObject>",
    "<desc>",
    "</desc>",
    "<title>",
    "</title>",
    "<a href=x.html>",
    "</a>",
    "<a href=tel:1>",
    "<use href=#a />",
    "<b id=a>",
    "</b>",
    "<div data-proofer-ignore>",
    "</div>",
    "<style>a{b:url(c)}",
    "</style>",
    "<br %>",
    "<textarea>",
    "</textarea>",
    "text",
    "<!-- -->",
    "<![CDATA[ <a href=y> ]]>"
  };

  private static List<String> read(String path, String text) {
    LinkList links = LinkReader.read(path, text);
    List<String> all = new ArrayList<>();
    for (int i = 0; i < links.size(); i++) {
      all.add(links.offset(i) + links.kind(i).name() + links.url(i) + links.isLeftAlone(i));
    }
    return all;
  }

  /** A title is looked at, since elements of that name hold text; it says as little. */
  @Test
  void readsTagsThatSayNothingAsThoseThatAreLookedAt() {
    Random random = new Random(8);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int pieces = random.nextInt(16); pieces >= 0; pieces--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      String page = text.toString();
      for (String path : List.of("a.html", "a.xhtml", "a.svg")) {
        assertThat(read(path, page.replace("%", "other")))
            .as(page)
            .isEqualTo(read(path, page.replace("%", "title")));
      }
    }
  }

  @Test
  void knowsNamesInLettersOfAnyCase() {
    for (Name name : Name.values()) {
      String word = name.name().toLowerCase(Locale.ROOT).replace('_', '-');
      if (name != Name.OTHER && name != Name.XLINK_HREF) {
        assertThat(of(word)).isEqualTo(name);
        assertThat(of(word.toUpperCase(Locale.ROOT))).isEqualTo(name);
        assertThat(of(word + "x")).isEqualTo(Name.OTHER);
      }
    }
    assertThat(of("xlink:href")).isEqualTo(Name.XLINK_HREF);
    assertThat(of("http\requiv")).isEqualTo(Name.OTHER); // differs from a dash in one bit alone
  }

  private static Name of(String word) {
    byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
    return Name.of(bytes, 0, bytes.length);
  }
}
