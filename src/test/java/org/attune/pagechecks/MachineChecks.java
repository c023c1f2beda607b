package org.attune.pagechecks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** What a page says to machines, beside what it shows to people: number 15. */
final class MachineChecks {
  private static final String DATA = "script[type=application/ld+json]";

  /** The words in the colophon beside each date. */
  private static final Map<String, String> DATES =
      Map.of("datePublished", "First published", "dateModified", "Last changed");

  private MachineChecks() {}

  static List<String> isJson(OpenPage page) {
    return page.wrong(
        """
        () => [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap(data => {
          try { JSON.parse(data.textContent); return []; } catch (error) {
            return ['has data for machines that is not JSON: ' + error.message];
          }
        })
        """);
  }

  static List<String> structuredData(PageFile page) {
    if (page.isNotFound() || page.isMoved()) {
      return List.of();
    }
    List<String> wrong = new ArrayList<>();
    List<Element> scripts = page.html().select(DATA);
    if (scripts.size() != 1) {
      wrong.add("has " + scripts.size() + " parts of data for machines");
    }
    List<Map<?, ?>> things = new ArrayList<>();
    scripts.forEach(script -> gather(read(script.data()), things));
    for (String type : expected(page)) {
      if (things.stream().noneMatch(thing -> type(thing).matches(type))) {
        wrong.add("does not say to machines: " + type);
      }
    }
    things.forEach(thing -> compare(page, thing, wrong));
    return wrong;
  }

  private static Object read(String json) {
    try {
      return Objects.requireNonNullElse(
          new Load(LoadSettings.builder().build()).loadFromString(json), List.of());
    } catch (YamlEngineException e) {
      return List.of(); // isJson says it
    }
  }

  private static void gather(Object data, List<Map<?, ?>> things) {
    if (data instanceof List<?> list) {
      list.forEach(part -> gather(part, things));
    } else if (data instanceof Map<?, ?> map) {
      things.add(map);
      map.values().forEach(part -> gather(part, things));
    }
  }

  private static String type(Map<?, ?> thing) {
    return String.valueOf(thing.get("@type"));
  }

  private static List<String> expected(PageFile page) {
    List<String> types = new ArrayList<>();
    if (page.isArticle()) {
      types.addAll(List.of("MedicalWebPage", "Article"));
    } else {
      types.add(page.path().equals("index.html") ? "WebSite" : "\\w*Page");
    }
    if (!page.html().select("nav.breadcrumbs").isEmpty()) {
      types.add("BreadcrumbList");
    }
    return types;
  }

  private static void compare(PageFile page, Map<?, ?> thing, List<String> wrong) {
    String type = type(thing);
    if (type.matches("\\w*Page|Article")) {
      comparePage(page, thing, wrong);
    } else if (type.equals("BreadcrumbList")) {
      compareCrumbs(page, thing, wrong);
    }
    for (String key : List.of("author", "publisher", "reviewedBy")) {
      List<Map<?, ?>> named = new ArrayList<>();
      gather(thing.get(key) == null ? List.of() : thing.get(key), named);
      named.stream()
          .map(one -> String.valueOf(one.get("name")))
          .filter(name -> !page.html().body().text().contains(name))
          .forEach(name -> wrong.add("names somebody to machines alone: " + name));
    }
  }

  private static void comparePage(PageFile page, Map<?, ?> thing, List<String> wrong) {
    for (String key : List.of("headline", "name")) {
      if (thing.get(key) != null && !heading(page).equals(thing.get(key))) {
        wrong.add("is called otherwise for machines: " + thing.get(key));
      }
    }
    if (!page.html().expectFirst("html").attr("lang").equals(thing.get("inLanguage"))) {
      wrong.add("is in another language for machines: " + thing.get("inLanguage"));
    }
    String canonical = page.html().select("link[rel=canonical]").attr("href");
    if (thing.get("url") != null && !canonical.equals(thing.get("url"))) {
      wrong.add("has another address for machines: " + thing.get("url"));
    }
    DATES.forEach((key, words) -> compareDate(page, thing, key, words, wrong));
    if (type(thing).equals("Article")) {
      List<String> shown = page.html().select(".sources > li").eachText();
      Object said = thing.get("citation") == null ? List.of() : thing.get("citation");
      if (!shown.equals(said)) {
        wrong.add("has other sources for machines: " + said);
      }
    }
  }

  private static void compareDate(
      PageFile page, Map<?, ?> thing, String key, String words, List<String> wrong) {
    String shown = page.html().select("dt:contains(" + words + ") + dd > time").attr("datetime");
    Object said = thing.get(key) == null ? "" : thing.get(key);
    if (!shown.equals(String.valueOf(said))) {
      wrong.add("has another date for machines: " + key + " " + said + " and not " + shown);
    }
  }

  private static String heading(PageFile page) {
    return page.all("h1").stream().map(Element::text).findFirst().orElse("");
  }

  private static void compareCrumbs(PageFile page, Map<?, ?> thing, List<String> wrong) {
    List<String> shown = page.html().select("nav.breadcrumbs li").eachText();
    List<String> said = new ArrayList<>();
    for (Object entry : (List<?>) thing.get("itemListElement")) {
      said.add(String.valueOf(((Map<?, ?>) entry).get("name")));
    }
    if (!said.equals(shown)) {
      wrong.add("has other breadcrumbs for machines: " + said + " and not " + shown);
    }
  }

  /** What is shown where somebody shares the page; of a page about harm see number 12. */
  static List<String> sharedLink(PageFile page) {
    if (page.isNotFound() || page.isMoved()) {
      return List.of();
    }
    List<String> wrong = new ArrayList<>();
    if (!SiteMap.isSensitive(page) && !content(page, "og:title").equals(heading(page))) {
      wrong.add("is shared under another name: " + content(page, "og:title"));
    }
    Stream.of("og:description", "og:type", "og:locale", "og:url", "og:image:alt", "twitter:card")
        .filter(name -> content(page, name).isBlank())
        .forEach(name -> wrong.add("is shared without " + name));
    String canonical = page.html().select("link[rel=canonical]").attr("href");
    if (!content(page, "og:url").equals(canonical)) {
      wrong.add("is shared with another address: " + content(page, "og:url"));
    }
    wrong.addAll(picture(page, content(page, "og:image"), canonical));
    return wrong;
  }

  private static String content(PageFile page, String name) {
    return page.html()
        .select("meta[property=" + name + "], meta[name=" + name + "]")
        .attr("content");
  }

  private static List<String> picture(PageFile page, String address, String canonical) {
    if (address.isEmpty()) {
      return List.of("is shared without a picture");
    }
    String self = page.path().equals("index.html") ? "" : page.path();
    String host = canonical.substring(0, Math.max(0, canonical.length() - self.length()));
    Path file = page.site().folder().resolve(address.replace(host, ""));
    boolean there = address.startsWith(host) && Files.isRegularFile(file);
    return there ? List.of() : List.of("is shared with a picture that is not there: " + address);
  }
}
