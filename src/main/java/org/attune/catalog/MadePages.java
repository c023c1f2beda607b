package org.attune.catalog;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.attune.config.Navigation;
import org.attune.config.SiteConfig;

/** Addresses that no content file may take, because something else is made there. */
final class MadePages {
  private MadePages() {}

  /** What is made, by its address. */
  static Map<String, String> of(SiteConfig config, Navigation navigation) {
    Map<String, String> made = new TreeMap<>();
    made.put("search.html", "the search page");
    made.put("search-index.js", "the search index");
    made.put("robots.txt", "robots.txt");
    made.put(name(config, "error404.file", "404.html"), "the page for addresses that do not exist");
    made.put(name(config, "feed.file", "feed.xml"), "the feed");
    made.put(name(config, "sitemap.file", "sitemap.xml"), "the sitemap");
    made.put(name(config, "tag.path", "tags") + "/index.html", "the page of all tags");
    for (Navigation.Topic topic : navigation.topics()) {
      made.put("topics/" + topic.id() + ".html", "the page of the topic " + topic.id());
    }
    return made;
  }

  /** What is made where no file has the address: the first page, and a page for each tag. */
  static Map<String, String> whereNobodyElse(SiteConfig config, List<Page> pages) {
    Map<String, String> made = new TreeMap<>();
    made.put("index.html", "the site's first page");
    String folder = name(config, "tag.path", "tags") + "/";
    Set<String> tags = new LinkedHashSet<>();
    pages.forEach(page -> tags.addAll(page.meta().tags()));
    for (String tag : tags) {
      made.put(
          folder + Slug.of(tag) + config.layout().outputExtension(), "the page of the tag " + tag);
    }
    return made;
  }

  private static String name(SiteConfig config, String key, String otherwise) {
    String value = config.properties().getOrDefault(key, "");
    return value.isEmpty() ? otherwise : value;
  }
}
