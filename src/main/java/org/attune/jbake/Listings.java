package org.attune.jbake;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleCollection;
import freemarker.template.SimpleSequence;
import freemarker.template.TemplateModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.attune.inputs.Once;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.model.DocumentTypes;
import org.jbake.model.ModelAttributes;
import org.jspecify.annotations.Nullable;

/**
 * The lists that templates ask for by name: {@code published_posts}, {@code tags}, {@code
 * all_content}. Stock asks its database and copies every document at each mention; here each list
 * is made once and shared by all pages and threads. What is in a list, and its order, is stock's.
 */
final class Listings {
  private static final List<String> STOCK_PLURALS =
      List.of("pages", "posts", "indexs", "archives", "feeds");

  private final MemoryStore store;
  private final JBakeConfiguration configuration;
  private final ObjectWrapper wrapper;
  private final List<String> types = Arrays.asList(DocumentTypes.getDocumentTypes());
  private final Map<String, Supplier<TemplateModel>> makers = new HashMap<>();
  private final Map<String, TemplateModel> made = new ConcurrentHashMap<>();
  private final Once<Stored> stored = new Once<>(this::stored);

  /**
   * What is in the store.
   *
   * @param documents each as templates see it
   */
  private record Stored(
      IdentityHashMap<DocumentModel, TemplateModel> documents,
      Map<String, List<DocumentModel>> publishedByTag,
      List<DocumentModel> posts) {}

  /** Lists of what is in the store at the first question; it must not change any more. */
  Listings(MemoryStore store, JBakeConfiguration configuration, ObjectWrapper wrapper) {
    this.store = store;
    this.configuration = configuration;
    this.wrapper = wrapper;
    declare();
  }

  /** Takes in what is in the store now, if that was not done yet. */
  void settle() {
    stored.unnoted();
  }

  private Stored stored() {
    IdentityHashMap<DocumentModel, TemplateModel> documents = new IdentityHashMap<>();
    Map<String, List<DocumentModel>> publishedByTag = new HashMap<>();
    for (DocumentModel document : store.newestFirst()) {
      documents.put(document, new MapHash(document, wrapper));
      if (ModelAttributes.Status.PUBLISHED.equals(document.get(ModelAttributes.STATUS))) {
        for (String tag : new LinkedHashSet<>(MemoryStore.tags(document))) {
          publishedByTag.computeIfAbsent(tag, unused -> new ArrayList<>()).add(document);
        }
      }
    }
    return new Stored(
        documents,
        publishedByTag,
        store.newestFirst().stream().filter(MemoryStore.published("post")).toList());
  }

  private void declare() {
    makers.put("published_posts", () -> sequence(stored.unnoted().posts()));
    makers.put("published_pages", () -> sequence(MemoryStore.published("page")));
    makers.put("published_content", () -> byType(types, MemoryStore::published));
    makers.put("all_content", () -> byType(withoutData(), MemoryStore::ofType));
    makers.put("alltags", () -> new SimpleCollection(store.getAllTags(), wrapper));
    makers.put("tags", this::tags);
    for (String plural : STOCK_PLURALS) {
      String type = plural.substring(0, plural.length() - 1);
      makers.put(plural, () -> sequence(isType(type).and(MemoryStore.ofType(type))));
    }
    for (String type : types) {
      if (!makers.containsKey(type + "s")) {
        makers.put(type + "s", () -> sequence(MemoryStore.ofType(type)));
        makers.put("published_" + type + "s", () -> sequence(MemoryStore.published(type)));
      }
    }
  }

  private Predicate<DocumentModel> isType(String type) {
    boolean known = types.contains(type);
    return document -> known;
  }

  /** The list with this name, empty where there is none. */
  Optional<TemplateModel> named(String name) {
    Supplier<TemplateModel> maker = makers.get(name);
    return maker == null
        ? Optional.empty()
        : Optional.of(made.computeIfAbsent(name, unused -> maker.get()));
  }

  /** One page of the published posts. */
  TemplateModel publishedPosts(Paging paging) {
    return sequence(paging.of(stored.unnoted().posts()));
  }

  /** The published posts with a tag. */
  TemplateModel taggedPosts(@Nullable String tag) {
    return sequence(tagged(tag).stream().filter(MemoryStore.ofType("post")).toList());
  }

  /** The published documents with a tag, type by type. */
  TemplateModel taggedDocuments(@Nullable String tag) {
    List<DocumentModel> found = new ArrayList<>();
    for (String type : types) {
      tagged(tag).stream().filter(MemoryStore.ofType(type)).forEach(found::add);
    }
    return sequence(found);
  }

  private List<DocumentModel> tagged(@Nullable String tag) {
    return tag == null ? List.of() : stored.unnoted().publishedByTag().getOrDefault(tag, List.of());
  }

  /** Stock pushes each tag onto the front of its list, so the set's order comes out backwards. */
  private TemplateModel tags() {
    List<TemplateModel> tags = new ArrayList<>();
    for (String name : store.getAllTags()) {
      Map<String, Object> tag = new HashMap<>();
      tag.put(ModelAttributes.NAME, name);
      tag.put(
          ModelAttributes.URI,
          configuration.getTagPathName() + "/" + name + configuration.getOutputExtension());
      tag.put(ModelAttributes.TAGGED_POSTS, taggedPosts(name));
      tag.put(ModelAttributes.TAGGED_DOCUMENTS, taggedDocuments(name));
      tags.add(new MapHash(tag, wrapper));
    }
    Collections.reverse(tags);
    return new SimpleSequence(tags, wrapper);
  }

  private List<String> withoutData() {
    String data = configuration.getDataFileDocType();
    return types.stream().filter(type -> !type.equals(data)).toList();
  }

  private TemplateModel byType(
      List<String> of, Function<String, Predicate<DocumentModel>> condition) {
    List<DocumentModel> found = new ArrayList<>();
    for (String type : of) {
      store.newestFirst().stream().filter(condition.apply(type)).forEach(found::add);
    }
    return sequence(found);
  }

  private TemplateModel sequence(Predicate<DocumentModel> condition) {
    return sequence(store.newestFirst().stream().filter(condition).toList());
  }

  private TemplateModel sequence(Collection<DocumentModel> of) {
    List<@Nullable TemplateModel> models = new ArrayList<>(of.size());
    IdentityHashMap<DocumentModel, TemplateModel> documents = stored.unnoted().documents();
    of.forEach(document -> models.add(documents.get(document)));
    return new SimpleSequence(models, wrapper);
  }
}
