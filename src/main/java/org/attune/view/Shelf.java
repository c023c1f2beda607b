package org.attune.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.attune.catalog.Catalog;
import org.attune.catalog.ContentType;
import org.attune.catalog.Document;
import org.attune.catalog.Slug;
import org.attune.config.Navigation;
import org.attune.config.Navigation.ReadingPath;
import org.attune.config.Navigation.Topic;
import org.attune.inputs.Fingerprint;
import org.attune.inputs.Input;
import org.attune.inputs.Inputs;
import org.attune.inputs.Once;

/** How the documents stand to each other: topics, tags, reading paths, what is like what. */
final class Shelf {
  private static final Input TOPICS = new Input(Input.Kind.TOPICS, "");

  /**
   * A tag.
   *
   * @param slug its name in an address
   * @param name as the first document, in path order, writes it
   * @param documents those that carry it, in path order
   */
  record Tag(String slug, String name, List<Document> documents) {
    /** The language of its name: that of the document that writes it so. */
    Optional<String> lang() {
      return documents.isEmpty() ? Optional.empty() : Optional.of(documents.get(0).meta().lang());
    }

    /** As Java would write it, which takes a cold JVM 6 ms to find out. */
    @Override
    public String toString() {
      return "Tag[slug=" + slug + ", name=" + name + ", documents=" + documents + "]";
    }
  }

  /**
   * A step along a reading path.
   *
   * @param path the path's title
   */
  record Step(Document document, String path) {}

  private final Catalog catalog;
  private final Navigation navigation;

  /** Gathered beside what follows: a build of few changes asks for little of it. */
  private final CompletableFuture<Map<String, Tag>> tags;

  private final CompletableFuture<Map<String, List<Document>>> byTopic;

  /** Fingerprints of tags: each page asks for some, and a tag may have thousands of documents. */
  private final Map<String, Long> prints = new ConcurrentHashMap<>();

  private final Related related;
  private final Once<List<Topic>> topics = new Once<>(this::topicsNow);

  /** Asked for by each line of each page's menu. */
  private final Once<Long> topicsPrint =
      new Once<>(() -> Fingerprint.of(topics.unnoted().toString()));

  private final Map<String, Step> next;
  private final Map<String, Step> previous;

  /** True where the lists hold documents of an older catalog. */
  private final boolean older;

  Shelf(Catalog catalog, Navigation navigation) {
    this.catalog = catalog;
    this.navigation = navigation;
    List<Document> all = catalog.documents();
    this.tags = CompletableFuture.supplyAsync(() -> gatherTags(all));
    this.byTopic = CompletableFuture.supplyAsync(() -> gatherTopics(all));
    this.related = new Related(catalog.documents());
    this.next = new HashMap<>();
    this.previous = new HashMap<>();
    this.older = false;
    gatherSteps();
  }

  private Shelf(Shelf before, Catalog catalog) {
    this.catalog = catalog;
    this.navigation = before.navigation;
    this.tags = before.tags;
    this.byTopic = before.byTopic;
    this.prints.putAll(before.prints);
    this.related = before.related;
    this.next = before.next;
    this.previous = before.previous;
    this.older = true;
  }

  /** The same lists with the documents of another catalog, which stand in them as before. */
  Shelf with(Catalog other) {
    return new Shelf(this, other);
  }

  /** Gets ready for many questions. */
  void getReady() {
    try (Inputs unheard = Inputs.unheard()) {
      related.compare();
    }
  }

  private Document current(Document document) {
    return older ? catalog.byPath(document.path()).orElse(document) : document;
  }

  private List<Document> current(List<Document> documents) {
    return older ? documents.stream().map(this::current).toList() : documents;
  }

  private Tag current(Tag tag) {
    return older ? new Tag(tag.slug(), tag.name(), current(tag.documents())) : tag;
  }

  private Optional<Step> step(Map<String, Step> steps, Document document) {
    return Optional.ofNullable(steps.get(document.uri()))
        .map(step -> new Step(current(step.document()), step.path()));
  }

  static String topicUri(String id) {
    return "topics/" + id + ".html";
  }

  static String tagUri(String slug) {
    return "tags/" + slug + ".html";
  }

  private static Map<String, Tag> gatherTags(List<Document> documents) {
    Map<String, Tag> tags = new TreeMap<>();
    for (Document document : documents) {
      for (String name : document.meta().tags()) {
        String slug = Slug.of(name);
        tags.computeIfAbsent(slug, key -> new Tag(slug, name, new ArrayList<>()))
            .documents()
            .add(document);
      }
    }
    return new LinkedHashMap<>(tags); // sorted, and found faster
  }

  private Map<String, List<Document>> gatherTopics(List<Document> documents) {
    Map<String, List<Document>> topics = new LinkedHashMap<>();
    for (Document document : documents) {
      document
          .meta()
          .topic()
          .ifPresent(id -> topics.computeIfAbsent(id, key -> new ArrayList<>()).add(document));
    }
    Map<String, Integer> order = readingOrder();
    topics.values().forEach(list -> list.sort((one, other) -> compareIn(order, one, other)));
    return topics;
  }

  private static int compareIn(Map<String, Integer> order, Document one, Document other) {
    int first = order.getOrDefault(one.uri(), Integer.MAX_VALUE);
    int second = order.getOrDefault(other.uri(), Integer.MAX_VALUE);
    return first != second ? Integer.compare(first, second) : one.path().compareTo(other.path());
  }

  /** A document and its day, which is compared a dozen times. */
  private record Dated(Document document, LocalDate day) {
    static Dated of(Document document) {
      return new Dated(document, document.meta().published().orElse(LocalDate.MIN));
    }

    static int compare(Dated one, Dated other) {
      int newer = other.day.compareTo(one.day);
      return newer != 0 ? newer : one.document.uri().compareTo(other.document.uri());
    }
  }

  /** Articles and quizzes, newest first: what a news feed holds. */
  List<Document> news() {
    List<Document> all = catalog.documents();
    return Inputs.note(Input.Kind.NEWS, "", newestFirst(all), Catalog::fingerprint);
  }

  /** To sort them all are looked at, and only the order of all decides. */
  private static List<Document> newestFirst(List<Document> documents) {
    try (Inputs unheard = Inputs.unheard()) {
      return documents.stream()
          .filter(document -> document.type() != ContentType.INFO)
          .map(Dated::of)
          .sorted(Dated::compare)
          .map(Dated::document)
          .toList();
    }
  }

  /** All tags by slug. */
  List<Tag> tags() {
    return Inputs.note(
        Input.Kind.TAGS,
        "",
        tags.join().values().stream().map(this::current).toList(),
        all -> Fingerprint.of(all.stream().map(tag -> Long.toHexString(print(tag))).toList()));
  }

  /** A tag; without documents where only pages of JBake's own types have it. */
  Tag tag(String slug) {
    Tag tag = tags.join().get(slug);
    return Inputs.note(
        Input.Kind.TAG,
        slug,
        tag == null ? new Tag(slug, slug, List.of()) : current(tag),
        this::print);
  }

  private long print(Tag tag) {
    return prints.computeIfAbsent(tag.slug(), unused -> Fingerprint.of(tag.toString()));
  }

  List<Tag> tagsOf(Document document) {
    List<Tag> all = new ArrayList<>();
    Set<String> slugs = new HashSet<>();
    for (String name : document.meta().tags()) {
      String slug = Slug.of(name);
      if (slugs.add(slug)) {
        all.add(tag(slug));
      }
    }
    return all;
  }

  /** The topics that have a page: those with a document. */
  List<Topic> topics() {
    if (Inputs.heard()) {
      Inputs.note(TOPICS, topicsPrint.unnoted());
    }
    return topics.unnoted();
  }

  private List<Topic> topicsNow() {
    List<Topic> all = new ArrayList<>(navigation.topics());
    all.removeIf(topic -> !byTopic.join().containsKey(topic.id()));
    byTopic.join().keySet().stream()
        .filter(id -> navigation.topic(id).isEmpty())
        .sorted()
        .forEach(id -> all.add(topic(id)));
    return List.copyOf(all);
  }

  /** True for a topic that has a page of its own. */
  boolean hasPage(String id) {
    return topics().stream().anyMatch(topic -> topic.id().equals(id));
  }

  /** A topic; one that data/nav.yml doesn't name is called by its id. */
  Topic topic(String id) {
    return navigation.topic(id).orElseGet(() -> Topic.unnamed(id));
  }

  /** A topic's documents: those of reading paths in their order first, then by path. */
  List<Document> documentsOf(String topic) {
    return Inputs.note(
        Input.Kind.TOPIC,
        topic,
        current(byTopic.join().getOrDefault(topic, List.of())),
        Catalog::fingerprint);
  }

  /** The place of each page in the reading paths, from 0, by its address. */
  private Map<String, Integer> readingOrder() {
    Map<String, Integer> order = new HashMap<>();
    for (ReadingPath path : navigation.paths()) {
      pages(path).forEach(document -> order.putIfAbsent(document.uri(), order.size()));
    }
    return order;
  }

  /** A reading path's pages that are on the site. */
  List<Document> pages(ReadingPath path) {
    return path.pages().stream().flatMap(page -> byContentPath(page.path()).stream()).toList();
  }

  Optional<Document> byContentPath(String path) {
    return Inputs.note(
        Input.Kind.NAMED, path, catalog.byPath("content/" + path), Catalog::fingerprint);
  }

  /** The next page of the first reading path that the document is in. */
  Optional<Step> next(Document document) {
    return Inputs.note(Input.Kind.NEXT, document.uri(), step(next, document), Shelf::of);
  }

  /** The page before it on the same path. */
  Optional<Step> previous(Document document) {
    return Inputs.note(Input.Kind.PREVIOUS, document.uri(), step(previous, document), Shelf::of);
  }

  private static long of(Optional<Step> step) {
    return Fingerprint.of(step.toString());
  }

  /** Notes the neighbours of each page on the first path that it is in. */
  private void gatherSteps() {
    Set<String> done = new HashSet<>();
    for (ReadingPath path : navigation.paths()) {
      List<Document> pages = pages(path);
      for (int i = 0; i < pages.size(); i++) {
        String uri = pages.get(i).uri();
        if (!done.add(uri)) {
          continue;
        }
        if (i > 0) {
          previous.put(uri, new Step(pages.get(i - 1), path.title()));
        }
        if (i + 1 < pages.size()) {
          next.put(uri, new Step(pages.get(i + 1), path.title()));
        }
      }
    }
  }

  /** The documents that share most with one: two points for its topic, one for each tag. */
  List<Document> related(Document document) {
    String next = next(document).map(step -> step.document().uri()).orElse("");
    return Inputs.note(
        Input.Kind.RELATED,
        document.uri(),
        compared(document, next.isEmpty() ? Set.of() : Set.of(next)),
        Catalog::fingerprint);
  }

  /** To find them all documents are looked at, and only the order of all decides. */
  private List<Document> compared(Document document, Set<String> without) {
    try (Inputs unheard = Inputs.unheard()) {
      return current(related.to(document, without));
    }
  }
}
