package org.attune.jbake;

import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;
import org.jbake.model.DocumentTypes;
import org.jbake.model.ModelAttributes;
import org.jspecify.annotations.Nullable;

/**
 * JBake's content store without OrientDB: documents in a list, queries in stock's order.
 *
 * <p>The order was found by experiment with OrientDB 3.1.20. It spreads the documents over one
 * cluster per processor, round robin, and reads them cluster by cluster. Where a query asks for
 * {@code date desc}, it reads backwards and then sorts, so that of documents with one date the last
 * of the last cluster comes first.
 *
 * <p>Documents are added by one thread. From then on queries may come from several; paging, which
 * stock keeps in the store, is each thread's own.
 */
final class MemoryStore extends ContentStore {
  private static final String POST = "post";
  private static final String PAGE = "page";

  /** Where OrientDB would keep a document. */
  private record Row(DocumentModel document, long cluster, long position) {
    private static final Comparator<Row> READING_ORDER =
        Comparator.comparingLong(Row::cluster).thenComparingLong(Row::position);
  }

  private final int clusters;
  private final List<Row> rows = new ArrayList<>();
  private final ThreadLocal<Paging> paging = ThreadLocal.withInitial(() -> Paging.NONE);
  private final Set<String> addresses = new HashSet<>();
  private long added;
  private Runnable content = () -> {};
  private Runnable filled = () -> {};
  private Runnable rest = () -> {};
  private @Nullable List<DocumentModel> inReadingOrder;
  private @Nullable List<DocumentModel> newestFirst;

  /** An empty store that orders as stock does on this machine. */
  MemoryStore() {
    this(Math.min(Runtime.getRuntime().availableProcessors(), 64));
  }

  /**
   * An empty store.
   *
   * @param clusters how many processors the machine has whose stock is matched, from 1
   */
  MemoryStore(int clusters) {
    super("memory", "attune");
    this.clusters = clusters;
  }

  /** Leaves all documents out until the first question for any. */
  synchronized void leaveContent(Runnable adding) {
    content = adding;
  }

  /** Hears of it when these documents have come in. */
  synchronized void whenFilled(Runnable hearing) {
    filled = hearing;
  }

  private synchronized void fill() {
    Runnable adding = content;
    content = () -> {};
    adding.run();
    Runnable hearing = filled;
    filled = () -> {};
    hearing.run();
  }

  /** Leaves some documents out until {@link #complete()}. */
  synchronized void leave(Runnable adding) {
    rest = adding;
  }

  /** Adds what was left out; a template that asks for the store itself may look for it. */
  synchronized void complete() {
    fill();
    Runnable adding = rest;
    rest = () -> {};
    adding.run();
  }

  /** All documents, newest first, as they lie here: not to be changed. */
  synchronized List<DocumentModel> newestFirst() {
    fill();
    if (newestFirst == null) {
      List<DocumentModel> sorted = new ArrayList<>(inReadingOrder());
      Collections.reverse(sorted);
      sorted.sort((a, b) -> compareDates(b.get(ModelAttributes.DATE), a.get(ModelAttributes.DATE)));
      newestFirst = Collections.unmodifiableList(sorted);
    }
    return newestFirst;
  }

  private synchronized List<DocumentModel> inReadingOrder() {
    fill();
    if (inReadingOrder == null) {
      inReadingOrder = rows.stream().sorted(Row.READING_ORDER).map(Row::document).toList();
    }
    return inReadingOrder;
  }

  /** As OrientDB orders: no date is older than any; what isn't a date is equal to all. */
  private static int compareDates(@Nullable Object a, @Nullable Object b) {
    if (a == null || b == null) {
      return Boolean.compare(a != null, b != null);
    }
    return a instanceof Date x && b instanceof Date y ? x.toInstant().compareTo(y.toInstant()) : 0;
  }

  @Override
  public synchronized void addDocument(DocumentModel document) {
    rows.add(new Row(StoredValues.of(document), added % clusters, added / clusters));
    addresses.add(document.getSourceuri());
    added++;
    forgetOrder();
  }

  @Override
  public synchronized void deleteContent(String uri) {
    if (addresses.remove(uri)) {
      rows.removeIf(row -> uri.equals(row.document().getSourceuri()));
      forgetOrder();
    }
  }

  @Override
  public synchronized void deleteAllByDocType(String docType) {
    rows.removeIf(row -> docType.equals(row.document().getType()));
    forgetOrder();
  }

  private void forgetOrder() {
    inReadingOrder = null;
    newestFirst = null;
  }

  @Override
  public void startup() {
    // Nothing to start: the documents are in memory.
  }

  @Override
  public void updateAndClearCacheIfNeeded(boolean needed, File templateFolder) {
    // There is no cache from an earlier bake.
  }

  @Override
  public void close() {
    // Nothing is open.
  }

  @Override
  public void shutdown() {
    // Nothing is running.
  }

  @Override
  public synchronized void drop() {
    rows.clear();
    forgetOrder();
  }

  @Override
  public boolean isActive() {
    return true;
  }

  /** Sets the paging of the calling thread's queries. */
  void page(Paging next) {
    paging.set(next);
  }

  @Override
  public long getStart() {
    return paging.get().start();
  }

  @Override
  public void setStart(int start) {
    paging.set(new Paging(start, paging.get().limit()));
  }

  @Override
  public long getLimit() {
    return paging.get().limit();
  }

  @Override
  public void setLimit(int limit) {
    paging.set(new Paging(paging.get().start(), limit));
  }

  @Override
  public void resetPagination() {
    paging.remove();
  }

  @Override
  public long getDocumentCount(String docType) {
    return newestFirst().stream().filter(ofType(docType)).count();
  }

  @Override
  public long getPublishedCount(String docType) {
    return newestFirst().stream().filter(published(docType)).count();
  }

  @Override
  public DocumentList<DocumentModel> getDocumentByUri(String uri) {
    return query(document -> uri.equals(document.getSourceuri()), Paging.NONE);
  }

  @Override
  public DocumentList<DocumentModel> getDocumentStatus(String uri) {
    return getDocumentByUri(uri);
  }

  @Override
  public DocumentList<DocumentModel> getPublishedPosts() {
    return getPublishedContent(POST);
  }

  @Override
  public DocumentList<DocumentModel> getPublishedPosts(boolean applyPaging) {
    return query(published(POST), applyPaging ? paging.get() : Paging.NONE);
  }

  @Override
  public DocumentList<DocumentModel> getPublishedPostsByTag(@Nullable String tag) {
    return query(published(POST).and(tagged(tag)), Paging.NONE);
  }

  @Override
  public DocumentList<DocumentModel> getPublishedDocumentsByTag(@Nullable String tag) {
    DocumentList<DocumentModel> documents = new DocumentList<>();
    for (String docType : DocumentTypes.getDocumentTypes()) {
      documents.addAll(query(published(docType).and(tagged(tag)), Paging.NONE));
    }
    return documents;
  }

  @Override
  public DocumentList<DocumentModel> getPublishedPages() {
    return getPublishedContent(PAGE);
  }

  @Override
  public DocumentList<DocumentModel> getPublishedContent(String docType) {
    return query(published(docType), Paging.NONE);
  }

  @Override
  public DocumentList<DocumentModel> getAllContent(String docType) {
    return getAllContent(docType, false);
  }

  @Override
  public DocumentList<DocumentModel> getAllContent(String docType, boolean applyPaging) {
    return query(ofType(docType), applyPaging ? paging.get() : Paging.NONE);
  }

  @Override
  public DocumentList<DocumentModel> getUnrenderedContent() {
    return query(document -> !document.getRendered(), Paging.NONE);
  }

  @Override
  public synchronized void markContentAsRendered(DocumentModel document) {
    for (Row row : rows) {
      if (row.document().getSourceuri().equals(document.getSourceuri())) {
        row.document().setRendered(true);
      }
    }
  }

  @Override
  public Set<String> getTags() {
    return tags(List.of(POST));
  }

  @Override
  public Set<String> getAllTags() {
    return tags(Arrays.asList(DocumentTypes.getDocumentTypes()));
  }

  /** A HashSet filled in the order that stock fills it: templates see the set's order. */
  private Set<String> tags(List<String> docTypes) {
    Set<String> tags = new HashSet<>();
    for (String docType : docTypes) {
      inReadingOrder().stream().filter(published(docType)).forEach(d -> tags.addAll(tags(d)));
    }
    return tags;
  }

  private DocumentList<DocumentModel> query(Predicate<DocumentModel> condition, Paging paging) {
    DocumentList<DocumentModel> result = new DocumentList<>();
    List<DocumentModel> found = newestFirst().stream().filter(condition).toList();
    paging.of(found).forEach(document -> result.add(StoredValues.copy(document)));
    return result;
  }

  static Predicate<DocumentModel> ofType(String docType) {
    return document -> docType.equals(document.get(ModelAttributes.TYPE));
  }

  static Predicate<DocumentModel> published(String docType) {
    return ofType(docType)
        .and(d -> ModelAttributes.Status.PUBLISHED.equals(d.get(ModelAttributes.STATUS)));
  }

  private static Predicate<DocumentModel> tagged(@Nullable String tag) {
    return document -> tag != null && tags(document).contains(tag);
  }

  /** A document's tags; a data file may hold them as a list, a content file has an array. */
  static Collection<String> tags(DocumentModel document) {
    Object tags = document.get(ModelAttributes.TAGS);
    if (tags instanceof String[] array) {
      return Arrays.asList(array);
    }
    return tags instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
  }
}
