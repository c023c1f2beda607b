package org.attune.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.attune.config.SiteConfig;

/**
 * A page for machines, as JSON-LD in the words of schema.org: what the page shows to people and
 * nothing else. It is made from the same map that the template prints, so that the two can't
 * differ.
 *
 * @see <a href="https://schema.org/MedicalWebPage">schema.org, MedicalWebPage</a>
 */
final class LinkedData {
  private static final Pattern TAG = Pattern.compile("<[^>]*>");

  private final SiteConfig config;
  private final Map<String, Object> page;
  private final UnaryOperator<String> address;

  /**
   * The data of one page.
   *
   * @param page what its template sees
   * @param address gives the whole address of a page below the root; asked only where the site's
   *     own is known
   */
  LinkedData(SiteConfig config, Map<String, Object> page, UnaryOperator<String> address) {
    this.config = config;
    this.page = page;
    this.address = address;
  }

  /** The text for a script element of type {@code application/ld+json}. */
  String json() {
    List<Object> graph = new ArrayList<>();
    graph.add(text("kind").equals("home") ? home() : webPage());
    List<Map<String, Object>> crumbs = maps("breadcrumbs");
    if (crumbs.size() > 1) {
      graph.add(breadcrumbs(crumbs));
    }
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("@context", "https://schema.org");
    data.put("@graph", graph);
    return ScriptJson.of(data);
  }

  private Map<String, Object> webPage() {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("@type", type());
    data.put("name", text("title"));
    putText(data, "description", text("description"));
    data.put("inLanguage", lang());
    if (page.get("canonical") instanceof String canonical) {
      data.put("url", canonical);
    }
    putDates(data);
    putReview(data);
    data.put("isPartOf", site());
    putPublisher(data);
    mainEntity(data);
    return data;
  }

  /** A self-assessment is no test, and is not called one. */
  private String type() {
    return switch (text("kind")) {
      case "article", "self-assessment", "knowledge-check" -> "MedicalWebPage";
      case "info" -> text("section").equals("help") ? "MedicalWebPage" : "WebPage";
      case "topic", "tag", "tags" -> "CollectionPage";
      default -> "WebPage";
    };
  }

  private String lang() {
    return text("lang").isEmpty() ? config.lang() : text("lang");
  }

  private Map<String, Object> home() {
    Map<String, Object> data = site();
    putText(data, "description", text("description"));
    data.put("inLanguage", lang());
    putPublisher(data);
    return data;
  }

  private Map<String, Object> site() {
    Map<String, Object> site = new LinkedHashMap<>();
    site.put("@type", "WebSite");
    site.put("name", config.name());
    if (!config.host().isEmpty()) {
      site.put("url", config.host() + "/");
    }
    return site;
  }

  private void putPublisher(Map<String, Object> data) {
    if (!config.publisher().isEmpty()) {
      data.put("publisher", named("Organization", config.publisher()));
    }
  }

  /** A plain page shows its dates only where it names who wrote it, or was changed. */
  private boolean showsDates() {
    boolean authors = !((List<?>) page.getOrDefault("authors", List.of())).isEmpty();
    return !text("kind").equals("info") || authors || !date("changed").isEmpty();
  }

  private void putDates(Map<String, Object> data) {
    if (!showsDates()) {
      return;
    }
    String published = date("published");
    String changed = date("changed");
    putText(data, "datePublished", published);
    putText(data, "dateModified", changed.isEmpty() ? published : changed);
  }

  /** Only a page that names who reviewed it was reviewed. */
  private void putReview(Map<String, Object> data) {
    if (!text("reviewer").isEmpty()) {
      data.put("reviewedBy", named("Person", text("reviewer")));
      putText(data, "lastReviewed", date("reviewed"));
    }
  }

  private void mainEntity(Map<String, Object> data) {
    if (text("kind").equals("article")) {
      data.put("mainEntity", article());
    } else if (text("kind").equals("knowledge-check")) {
      data.put("mainEntity", named("Quiz", text("title")));
    }
  }

  private Map<String, Object> article() {
    Map<String, Object> article = new LinkedHashMap<>();
    article.put("@type", "Article");
    article.put("headline", text("title"));
    article.put("inLanguage", lang());
    article.put("author", authors());
    putDates(article);
    putPublisher(article);
    List<String> sources =
        maps("sources").stream().map(source -> plain(String.valueOf(source.get("html")))).toList();
    if (!sources.isEmpty()) {
      article.put("citation", sources);
    }
    return article;
  }

  /** Whoever is named on the page; what names nobody was written by the Attune project. */
  private List<Object> authors() {
    List<Object> authors = new ArrayList<>();
    for (Object name : (List<?>) page.getOrDefault("authors", List.of())) {
      boolean owner = name.equals(config.publisher()) || name.equals(config.name());
      authors.add(named(owner ? "Organization" : "Person", String.valueOf(name)));
    }
    return authors.isEmpty() ? List.of(named("Project", SiteConfig.defaults().name())) : authors;
  }

  private Map<String, Object> breadcrumbs(List<Map<String, Object>> crumbs) {
    List<Object> items = new ArrayList<>();
    for (Map<String, Object> crumb : crumbs) {
      Map<String, Object> item = new LinkedHashMap<>();
      item.put("@type", "ListItem");
      item.put("position", items.size() + 1);
      item.put("name", String.valueOf(crumb.get("title")));
      if (crumb.get("uri") instanceof String uri && !config.host().isEmpty()) {
        item.put("item", address.apply(uri));
      }
      items.add(item);
    }
    Map<String, Object> list = new LinkedHashMap<>();
    list.put("@type", "BreadcrumbList");
    list.put("itemListElement", items);
    return list;
  }

  private static Map<String, Object> named(String type, String name) {
    Map<String, Object> thing = new LinkedHashMap<>();
    thing.put("@type", type);
    thing.put("name", name);
    return thing;
  }

  private static void putText(Map<String, Object> data, String key, String value) {
    if (!value.isEmpty()) {
      data.put(key, value);
    }
  }

  private String date(String key) {
    return page.get(key) instanceof Map<?, ?> date ? String.valueOf(date.get("iso")) : "";
  }

  private String text(String key) {
    return page.get(key) instanceof String text ? text : "";
  }

  @SuppressWarnings("unchecked") // The lists of a page's map hold maps with texts as keys.
  private List<Map<String, Object>> maps(String key) {
    return (List<Map<String, Object>>) page.getOrDefault(key, List.of());
  }

  /** The text of a source, whose HTML is our own. */
  private static String plain(String html) {
    return TAG.matcher(html)
        .replaceAll("")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }
}
