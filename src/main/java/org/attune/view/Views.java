package org.attune.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.attune.address.Percent;
import org.attune.catalog.Catalog;
import org.attune.catalog.Document;
import org.attune.catalog.RememberedPages;
import org.attune.config.Navigation;
import org.attune.config.SiteConfig;
import org.attune.config.SiteData;
import org.attune.config.SiteFiles;
import org.attune.inputs.Input;
import org.attune.inputs.Inputs;
import org.attune.store.InputTable;
import org.jspecify.annotations.Nullable;

/**
 * All that templates see of a site: {@link #of} gives the map that a template reads as {@code
 * attune[0]}. Does not change; may be read by several threads.
 */
public final class Views {
  private static final String HOME = "index.html";
  static final String NOT_FOUND = "404.html";

  /** The page that says what happens to a visitor's data, below the content folder. */
  public static final String PRIVACY = "about/privacy.md";

  private final Catalog catalog;
  private final SiteConfig config;
  private final Navigation navigation;
  private final Shelf shelf;
  private final Menu menu;
  private final InterfaceText text;
  private final Listings listings;
  private final WholeAddresses addresses;
  private final AddressLists lists;
  private final Voices voices;
  private final Frame frame;

  /** The documents that have moved, by their older addresses. */
  private final SortedMap<String, Document> moved;

  /** The views of a site. */
  public Views(Catalog catalog, SiteConfig config, SiteData data, SiteFiles files) {
    this(
        catalog,
        config,
        data.navigation(),
        new Shelf(catalog, data.navigation()),
        new Frame.Fixed(
            new HelpView(data.regions(), config.region()),
            SiteView.of(config, catalog, files),
            SharedLoads.of(files, config)));
  }

  private Views(
      Catalog catalog, SiteConfig config, Navigation navigation, Shelf shelf, Frame.Fixed fixed) {
    this.catalog = catalog;
    this.config = config;
    this.navigation = navigation;
    this.shelf = shelf;
    this.menu = new Menu(navigation, shelf);
    this.voices = new Voices(catalog, shelf, config);
    this.text = voices.of(config.lang()).text();
    this.listings = new Listings(shelf, text, config.lang());
    this.moved = catalog.moved();
    this.addresses = new WholeAddresses(config.host());
    this.frame = new Frame(config, fixed, voices, addresses);
    this.lists = new AddressLists(shelf, addresses::of);
  }

  /** The views of the same site, of which some pages were read again that stand as before. */
  public Views with(Catalog other) {
    return new Views(other, config, navigation, shelf.with(other), frame.fixed());
  }

  /** Gets ready for many questions, so that none of them takes long. */
  public void getReady() {
    shelf.getReady();
  }

  private Voice voice(Document document) {
    return voices.of(document.meta().lang());
  }

  /** The catalog that the views show. */
  public Catalog catalog() {
    return catalog;
  }

  /**
   * A page that no document makes.
   *
   * @param type JBake's document type, which names its template in jbake.properties
   * @param uri its address below the root
   */
  public record Generated(PageKey key, String type, String uri, String title) {}

  /** The pages that Attune adds to those that JBake renders by itself: topics, search, robots. */
  public List<Generated> generated() {
    List<Generated> pages = new ArrayList<>();
    if (lacksHome()) {
      pages.add(new Generated(PageKey.only(PageKey.Kind.HOME), "home", HOME, config.name()));
    }
    shelf
        .topics()
        .forEach(
            topic ->
                pages.add(
                    new Generated(
                        PageKey.topic(topic.id()),
                        "topic",
                        Shelf.topicUri(topic.id()),
                        topic.title())));
    pages.add(only(PageKey.Kind.SEARCH, "search", "search.html"));
    pages.add(only(PageKey.Kind.SEARCH_INDEX, "searchindex", "search-index.js"));
    pages.add(only(PageKey.Kind.ROBOTS, "robots", "robots.txt"));
    moved
        .keySet()
        .forEach(
            uri ->
                pages.add(
                    new Generated(PageKey.alias(uri), "moved", uri, text.get("moved_title"))));
    if (config.brand().accent().isPresent()) {
      pages.add(only(PageKey.Kind.OWN_STYLE, "ownstyle", "css/own.css"));
    }
    return pages;
  }

  /** True where neither our content nor JBake's own makes the first page. */
  private boolean lacksHome() {
    String index = config.layout().content() + "/index.";
    return catalog.byUri(HOME).isEmpty()
        && !config.properties().getOrDefault("render.index", "false").equals("true")
        && catalog.foreign().stream().noneMatch(file -> file.path().startsWith(index));
  }

  private Generated only(PageKey.Kind kind, String type, String uri) {
    return new Generated(PageKey.only(kind), type, uri, text.get("search"));
  }

  /** The slugs of all tags, sorted. */
  public List<String> tags() {
    return shelf.tags().stream().map(Shelf.Tag::slug).toList();
  }

  /** A document's finished body, as it stands in {@code page.body}. */
  public String body(Document document) {
    return voice(document).bodies().html(document);
  }

  /**
   * What the template of one page sees.
   *
   * @throws IllegalArgumentException where the site has no such page
   */
  public Map<String, Object> of(PageKey key) {
    return switch (key.kind()) {
      case DOCUMENT -> document(key.name());
      case HOME -> listing(HOME, home());
      case TOPIC -> listing(Shelf.topicUri(key.name()), listings.topic(shelf.topic(key.name())));
      case TAG -> listing(Shelf.tagUri(key.name()), listings.tag(shelf.tag(key.name())));
      case TAGS -> listing("tags/index.html", listings.tags());
      case SEARCH -> listing("search.html", listings.search(catalog::documents));
      case NOT_FOUND -> notFound();
      case SEARCH_INDEX -> file("search_index", searchIndex());
      case FEED -> feed();
      case SITEMAP -> file("sitemap_entries", lists.sitemap(lacksHome(), catalog.documents()));
      case ALIAS -> alias(key.name());
      case ROBOTS, OWN_STYLE -> frame.of(Place.of(""));
    };
  }

  /** Made by several threads, of which each would note only what it read itself. */
  private String searchIndex() {
    Inputs.note(Input.Kind.TEXTS, "", catalog, Catalog::texts);
    try (Inputs unheard = Inputs.unheard()) {
      return SearchIndex.json(catalog, config.lang());
    }
  }

  /** Answers what pages asked in the last build, as it stands now. */
  public InputTable.Answers answers(RememberedPages before) {
    return new ViewAnswers(catalog, shelf, moved, catalog.answers(before));
  }

  /** What each page may show that no question is asked about. */
  public String shared() {
    return frame.fixed().site() + "\n" + frame.fixed().loads() + "\n" + catalog.foreign();
  }

  private Map<String, Object> document(String uri) {
    Document document =
        catalog
            .byUri(uri)
            .orElseThrow(() -> new IllegalArgumentException("No such document: " + uri));
    Place place = Place.of(uri);
    Voice voice = voice(document);
    Offer page = voice.documents().page(document);
    Bodies.Body body = voice.bodies().of(document);
    page.late("body", body::html);
    page.late("policy", () -> policy(document, body));
    page.late("authors", () -> authors(document));
    page.late("sources", body::sources);
    page.late("answers", body::answers);
    page.late("quiz", () -> voice.bodies().quiz(document).orElse(null));
    if (DocumentView.isHome(document)) {
      putWays(page, place);
    }
    page.late("translations", () -> translations(document));
    page.late("original", () -> original(document));
    if (document.path().equals(config.layout().content() + "/" + PRIVACY)) {
      page.put("privacy", SiteView.privacy(config));
    }
    if (!config.repoEdit().isEmpty() && catalog.isOwn(document)) {
      page.late("edit_href", () -> config.repoEdit() + "/" + Percent.encodePath(document.path()));
    }
    if (!document.meta().regions().isEmpty()) {
      page.put("regions", frame.fixed().help().all());
      page.put("regions_show", document.meta().regions());
    }
    return whole(uri, page);
  }

  private String policy(Document document, Bodies.Body body) {
    return frame.policy(body.html(), document.type().isQuiz());
  }

  private @Nullable Object translations(Document document) {
    List<Document> all = catalog.translations(document);
    return all.isEmpty() ? null : LanguageView.all(document, all, addresses);
  }

  /** The language of the page that this one is a translation of, where that has changed since. */
  private @Nullable Object original(Document document) {
    List<Document> all = catalog.translations(document);
    return !all.isEmpty() && LanguageView.isStale(document, all)
        ? LanguageView.name(all.get(0).meta().lang())
        : null;
  }

  /**
   * Who wrote a page: what comes with Attune was not written by the site's authors, and what the
   * site wrote itself not by the Attune project.
   */
  private List<String> authors(Document document) {
    List<String> named = document.meta().authors();
    if (!catalog.isOwn(document)) {
      return named.equals(config.authors()) ? List.of() : named;
    }
    String owner = config.publisher().isEmpty() ? config.name() : config.publisher();
    boolean unnamed = named.isEmpty() && !owner.equals(SiteConfig.defaults().name());
    return unnamed ? List.of(owner) : named;
  }

  /** The first page of a site that has no content/index.md: its name, and all that it holds. */
  private Offer home() {
    Offer page = listings.home(config, catalog::documents);
    putWays(page, Place.of(HOME));
    return page;
  }

  private void putWays(Offer page, Place place) {
    page.late("doors", () -> doors(place));
    page.late("ideas", () -> ideas(place));
  }

  private List<Map<String, Object>> doors(Place place) {
    return navigation.paths().stream()
        .flatMap(
            path ->
                shelf.pages(path).stream()
                    .limit(1)
                    .map(
                        first ->
                            Map.<String, Object>of(
                                "title", path.title(), "href", place.href(first.uri()))))
        .toList();
  }

  private List<Map<String, Object>> ideas(Place place) {
    return shelf.topics().stream()
        .filter(Navigation.Topic::idea)
        .map(topic -> DocumentView.topic(topic, place))
        .toList();
  }

  private Map<String, Object> listing(String uri, Offer page) {
    page.late("policy", () -> frame.policy("", false));
    return whole(uri, page);
  }

  private Map<String, Object> whole(String uri, Offer page) {
    Place place = Place.of(uri);
    String lang = page.get("lang") instanceof String own ? own : config.lang();
    Offer view = frame.of(place, lang);
    frame.name(page, uri, lang);
    frame.complete(page, uri, lang);
    view.put("page", page);
    view.late("menu", () -> menu.of(place, uri));
    return view;
  }

  /** The new addresses of pages that have moved, by the old ones; below the root, not encoded. */
  public SortedMap<String, String> moved() {
    SortedMap<String, String> addresses = new TreeMap<>();
    moved.forEach((old, document) -> addresses.put(old, document.uri()));
    return addresses;
  }

  /** The page at an older address: it leads on at once, and is found by nobody who searches. */
  private Map<String, Object> alias(String uri) {
    Document document = Objects.requireNonNull(moved.get(uri));
    Inputs.note(Input.Kind.MOVED, uri, Optional.of(document), Catalog::fingerprint);
    Place place = Place.of(uri);
    Offer page = listings.moved(document, place, voice(document).text());
    Offer view = frame.of(place, document.meta().lang());
    frame.name(page, uri, document.meta().lang());
    page.put("policy", frame.policy("", false));
    if (!config.host().isEmpty()) {
      page.put("canonical", addresses.of(document.uri()));
    }
    view.put("page", page);
    view.late("menu", () -> menu.of(place, uri));
    return view;
  }

  /**
   * A page that the server shows at any address. Its links hold where it lies itself; at other
   * places its script finds the way, from the site's path where that is known.
   */
  private Map<String, Object> notFound() {
    Place place = Place.of(NOT_FOUND);
    Offer page = listings.notFound(place);
    page.put("base", addresses.base());
    return listing(NOT_FOUND, page);
  }

  private Map<String, Object> feed() {
    List<Map<String, Object>> entries = lists.feed(shelf.news());
    Offer view = file("feed_entries", entries);
    view.late("feed_updated", () -> AddressLists.lastChange(entries));
    return view;
  }

  private Offer file(String key, Object value) {
    Offer view = frame.of(Place.of(""));
    view.put(key, value);
    return view;
  }
}
