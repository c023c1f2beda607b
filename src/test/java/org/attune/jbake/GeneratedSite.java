package org.attune.jbake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A JBake site of many posts, made from a seed: the same seed gives the same site. */
final class GeneratedSite {
  private static final List<String> WORDS =
      List.of(
          "trust", "repair", "pace", "listen", "voice", "pause", "name", "notice", "goal", "bond",
          "task", "fit", "café", "naïve", "Grüße", "straße", "über", "señal");

  private static final Map<String, String> TEMPLATES =
      Map.of(
          "post.ftl",
              """
              <h1>${content.title}</h1>${content.date?string("yyyy-MM-dd")} <#list content.tags as t>${t} </#list>
              ${content.body}
              <#if content.previousContent??>${content.previousContent.uri}</#if> | <#if content.nextContent??>${content.nextContent.title}</#if>
              <#list published_posts[0..*3] as post>${post.title}; </#list>
              """,
          "page.ftl",
              "<h1>${content.title}</h1>${content.body}<#list tags as t>${t.name}=${t.tagged_posts?size} </#list>\n",
          "index.ftl",
              "${currentPageNumber}/${numberOfPages}<#list published_posts as p><a href=\"${content.rootpath}${p.uri}\">${p.title}</a>${p.body?length?c} </#list>\n",
          "archive.ftl",
              "<#list published_content as c>${c.uri} ${c.date?string(\"MMMM yyyy\")}\n</#list>",
          "feed.ftl",
              "<#list published_posts as p><title>${p.title?xml}</title>${p.date?string(\"EEE, d MMM yyyy\")}\n</#list>",
          "tags.ftl",
              "<h1>${tag}</h1><#list tag_posts as p>${p.title} </#list>|<#list tagged_documents as d>${d.uri} </#list>\n",
          "tags-index.ftl", "<#list alltags as t>${t} </#list>\n");

  private GeneratedSite() {}

  /** Writes a site. */
  static void write(Path site, int posts, long seed) throws IOException {
    Random random = new Random(seed);
    put(
        site.resolve("jbake.properties"),
        "index.paginate=true\nindex.posts_per_page=17\nrender.tagsindex=true\n");
    for (Map.Entry<String, String> template : TEMPLATES.entrySet()) {
      put(site.resolve("templates").resolve(template.getKey()), template.getValue());
    }
    for (int i = 0; i < posts; i++) {
      String folder = "blog/" + (2015 + random.nextInt(8)) + (random.nextBoolean() ? "" : "/deep");
      put(site.resolve("content/" + folder + "/post-" + i + ".md"), post(i, random));
    }
  }

  private static String post(int number, Random random) {
    String date = "20%02d-%02d-01".formatted(15 + random.nextInt(4), 1 + random.nextInt(12));
    List<String> tags = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      tags.add(word(random));
    }
    StringBuilder text = new StringBuilder();
    text.append("title=Post ").append(number).append(' ').append(word(random)).append('\n');
    text.append("date=").append(date).append('\n');
    text.append("type=").append(random.nextInt(9) == 0 ? "page" : "post").append('\n');
    text.append("status=").append(random.nextInt(12) == 0 ? "draft" : "published").append('\n');
    if (random.nextInt(5) > 0) {
      text.append("tags=").append(String.join(",", tags)).append('\n');
    }
    text.append("~~~~~~\n");
    for (int i = 1 + random.nextInt(5); i > 0; i--) {
      text.append(paragraph(random)).append("\n\n");
    }
    return text.toString();
  }

  private static String paragraph(Random random) {
    StringBuilder text =
        new StringBuilder(List.of("", "## ", "> ", "* ", "1. ").get(random.nextInt(5)));
    for (int i = 5 + random.nextInt(40); i > 0; i--) {
      String word = word(random);
      text.append(
          switch (random.nextInt(14)) {
            case 0 -> "**" + word + "**";
            case 1 -> "_" + word + "_";
            case 2 -> "[" + word + "](https://example.org/" + i + ")";
            case 3 -> "`" + word + "`";
            case 4 -> "https://example.org/" + word;
            default -> word;
          });
      text.append(random.nextInt(20) == 0 ? "\n" : " ");
    }
    return text.toString();
  }

  private static String word(Random random) {
    return WORDS.get(random.nextInt(WORDS.size()));
  }

  private static void put(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
