package org.attune.site;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.attune.catalog.Catalog;
import org.attune.catalog.RememberedPages;
import org.attune.inputs.Input;
import org.attune.links.Leads;
import org.attune.store.In;
import org.attune.store.InputTable;
import org.attune.store.Objects;
import org.attune.store.Out;
import org.attune.store.RecordFile;
import org.attune.store.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What one build leaves for the next, in {@code .attune/} beside the sources: the pages that it
 * read, the pages that it made and what each was made from, the files that it copied. It may be
 * deleted at will; then the next build is a first one. Where another build uses it, or the folder
 * can't be written, this one goes without.
 */
final class BuildMemory implements PageMemory, Closeable {
  /** Counts the forms of the record. */
  private static final int FORM = 4;

  /** Bytes of bodies that nobody needs any more, before the file is written anew. */
  private static final long WASTE = 1 << 20;

  /** Questions that may be waste beside a third of them, before the table is begun anew. */
  private static final int FEW_QUESTIONS = 1000;

  private static final String RECORD = "record";
  private static final String TEXTS = "texts-";
  private static final String OPEN = "open";

  /** What is in use in this very process. */
  private static final Set<Path> IN_USE = ConcurrentHashMap.newKeySet();

  private final Path folder;
  private final FolderLock lock;
  private long key;
  private final Objects objects;
  private InputTable questions = new InputTable();

  /** How many questions there were when the table was begun. */
  private int begun;

  private int number;
  private Texts texts;
  private RememberedPages pages = RememberedPages.NONE;
  private final Map<String, RememberedPage> old = new HashMap<>();
  private long shared;
  private boolean unswept;
  private Optional<InputTable.Answers> answers = Optional.empty();
  private Optional<Path> output = Optional.empty();
  private Optional<Catalog> catalog = Optional.empty();
  private final Map<String, RememberedPage> kept = new ConcurrentHashMap<>();
  private Optional<Beside<Map<String, int[]>>> leads = Optional.empty();
  private Set<String> loading = Set.of();
  private final NewPages made = new NewPages();
  private final KeptFiles files;
  private final List<RememberedPage> pagesLeft = new ArrayList<>();
  private Optional<Reading> reading = Optional.empty();
  private @Nullable LeftPages left;

  /**
   * What was read, being written.
   *
   * @param next the table that the next build goes on with
   */
  private record Reading(InputTable next, Beside<Out> documents) {}

  private BuildMemory(Path folder, FolderLock lock) throws IOException {
    this.folder = folder;
    this.lock = lock;
    this.objects = new Objects(folder.resolve("objects"));
    this.files = new KeptFiles(objects);
    this.texts = Texts.open(folder.resolve(TEXTS + number));
  }

  /**
   * Opens the memory of a site.
   *
   * @param folder where it lies
   * @param unusable hears why a memory can't be used
   * @return empty where another build uses it, or the folder can't be written
   */
  static Optional<BuildMemory> open(Path folder, Consumer<String> unusable) {
    Path place = folder.toAbsolutePath().normalize();
    if (!IN_USE.add(place)) {
      return Optional.empty();
    }
    try {
      Files.createDirectories(place);
      Optional<FolderLock> lock = FolderLock.takeIfFree(place.resolve("lock"));
      if (lock.isPresent()) {
        return Optional.of(locked(place, lock.get(), unusable));
      }
    } catch (IOException e) {
      // A folder that can't be written: this build remembers nothing.
    }
    IN_USE.remove(place);
    return Optional.empty();
  }

  private static BuildMemory locked(Path place, FolderLock lock, Consumer<String> unusable)
      throws IOException {
    try {
      BuildMemory memory = new BuildMemory(place, lock);
      memory.read(unusable);
      return memory;
    } catch (IOException e) {
      lock.close();
      throw e;
    }
  }

  private void read(Consumer<String> unusable) throws IOException {
    unswept = Files.exists(folder.resolve(OPEN));
    try {
      Optional<byte[]> record = RecordFile.read(folder.resolve(RECORD), FORM);
      if (record.isPresent()) {
        read(new In(record.get()));
      }
    } catch (RecordFile.Unusable | RuntimeException e) {
      forget();
      boolean said = e instanceof RecordFile.Unusable;
      unusable.accept(said ? String.valueOf(e.getMessage()) : "is damaged");
    }
  }

  private void read(In in) throws IOException {
    number = in.count();
    texts.close();
    texts = Texts.open(folder.resolve(TEXTS + number));
    if (in.whole() != Program.fingerprint()) {
      forget(); // Another version may write the same values in another order.
      return;
    }
    key = in.whole();
    shared = in.whole();
    begun = in.count();
    questions = InputTable.read(in);
    pages = RememberedPages.read(in, questions, texts::read);
    in.all(RememberedPage::read).forEach(page -> old.put(page.work().uri(), page));
    files.read(in);
  }

  private void forget() {
    unswept = true;
    begun = 0;
    questions = new InputTable();
    pages = RememberedPages.NONE;
    old.clear();
    files.forget();
  }

  /**
   * Says what this build rests on.
   *
   * @param now the fingerprint of all that each page may depend on and that no question is asked
   *     about: with another one nothing is remembered
   */
  void use(long now) {
    if (key != now) {
      forget();
      key = now;
    }
  }

  /** The pages that the last build has read. */
  RememberedPages pages() {
    return pages;
  }

  /**
   * Begins to hand out pages.
   *
   * @param catalog what was read
   * @param output where they are put
   * @param now answers questions about documents
   * @param sharedNow what each page may show and no question is asked about, known only now
   */
  void start(Catalog catalog, Path output, InputTable.Answers now, long sharedNow) {
    this.catalog = Optional.of(catalog);
    this.output = Optional.of(output);
    this.answers = Optional.of(now);
    if (shared != sharedNow) {
      old.clear();
      unswept = true;
    }
    shared = sharedNow;
  }

  @Override
  public Optional<PageMemory.Kept> again(Work work, InputTable.Answers oven) throws IOException {
    RememberedPage page = old.get(work.uri());
    if (page == null || !page.work().equals(work) || !questions.hold(page.from(), all(oven))) {
      return Optional.empty();
    }
    Path target = output.orElseThrow().resolve(page.path());
    Optional<Objects.Kept> here = objects.publish(page.file(), target);
    here.map(page::withFile).ifPresent(now -> kept.put(page.path(), now));
    return here.map(now -> page.in(target));
  }

  private InputTable.Answers all(InputTable.Answers oven) {
    InputTable.Answers documents = answers.orElseThrow();
    return new InputTable.Answers() {
      @Override
      public boolean stands(Input input) {
        return documents.stands(input);
      }

      @Override
      public long now(Input input) {
        return switch (input.kind()) {
          case TEMPLATE, PUBLISHED, BUNDLE -> oven.now(input);
          default -> documents.now(input);
        };
      }
    };
  }

  @Override
  public void made(Work work, String path, byte[] bytes, Map<Input, Long> from) {
    made.add(work, path, bytes, questions.numbers(from));
  }

  @Override
  public boolean again(String path, Content content, Path target) throws IOException {
    return files.again(path, content, target);
  }

  @Override
  public void copied(String path) {
    files.copied(path);
  }

  @Override
  public Optional<Leads.Settled> settled() {
    return Optional.of(new KeptLinks(kept, files, questions));
  }

  @Override
  public void checked(Supplier<Map<String, Leads>> found, Set<String> loads) {
    loading = loads;
    leads =
        reading.map(
            read ->
                Beside.alone("attune-leads", () -> LeadInputs.numbers(found.get(), read.next())));
  }

  /** What this build made anew, before delivery named it. */
  Set<String> madeAnew() {
    return made.uris();
  }

  @Override
  public void finished() {
    InputTable next = next();
    Catalog read = catalog.orElseThrow();
    reading = Optional.of(new Reading(next, Beside.make(() -> documents(read, next))));
  }

  /**
   * Leaves what this build knows to the next; only after {@link #finished}.
   *
   * @param published the folder that holds the pages now
   */
  void save(Path published) throws IOException {
    Files.write(folder.resolve(OPEN), new byte[0]);
    InputTable next = reading.orElseThrow().next();
    Out read = reading.get().documents().get();
    Out made = files(published, next);
    Out head = new Out();
    head.number(number);
    head.whole(Program.fingerprint());
    head.whole(key);
    head.whole(shared);
    head.number(begun == 0 ? next.size() : begun);
    next.write(head);
    left = new LeftPages(next, pagesLeft);
    RecordFile.write(folder.resolve(RECORD), FORM, Out.joined(head, read, made));
    sweep();
    Files.delete(folder.resolve(OPEN));
  }

  /** The same table, unless much of it is waste by now; then a new one. */
  private InputTable next() {
    if (begun == 0 || questions.size() <= begun + begun / 2 + FEW_QUESTIONS) {
      return questions;
    }
    begun = 0;
    return new InputTable();
  }

  /** Writes what was read; a file of bodies that is mostly waste is begun anew. */
  private Out documents(Catalog catalog, InputTable next) throws IOException {
    Out out = new Out();
    if (texts.size() <= 2 * pages.bytes() + WASTE) {
      RememberedPages.write(catalog, out, next, texts, true);
      texts.write();
      return out;
    }
    number++;
    Path file = folder.resolve(TEXTS + number);
    Files.deleteIfExists(file);
    try (Texts fresh = Texts.open(file)) {
      RememberedPages.write(catalog, out, next, fresh, false);
      fresh.write();
    }
    unswept = true;
    return out;
  }

  private Out files(Path published, InputTable next) throws IOException {
    List<NewPages.Taken> taken = made.takenInto(objects, published).toList();
    Map<String, int[]> seen = leads.orElseThrow().get();
    KeptLinks links = new KeptLinks(kept, files, questions);
    for (RememberedPage page : kept.values()) {
      pagesLeft.add(
          new RememberedPage(
              page.work(),
              page.path(),
              next.carried(questions, page.from()),
              page.file(),
              page.loads(),
              links.left(page.path(), seen, next)));
    }
    for (NewPages.Taken page : taken) {
      pagesLeft.add(
          new RememberedPage(
              page.work(),
              page.path(),
              next.carried(questions, page.from()),
              page.file(),
              loading.contains(page.path()),
              links.left(page.path(), seen, next)));
    }
    Out out = new Out();
    out.all(pagesLeft, (to, page) -> page.write(to));
    files.save(published, path -> links.left(path, seen, next), out);
    return out;
  }

  /** What was left to the next build; empty before it was. */
  Optional<LeftPages> left() {
    return Optional.ofNullable(left);
  }

  /** Removes what nothing of this build needs, and bodies that a failed one left. */
  private void sweep() throws IOException {
    List<Objects.Kept> left = files.left(pagesLeft);
    Files.deleteIfExists(folder.resolve(TEXTS + (number + 1)));
    if (unswept) {
      objects.removeAllBut(left);
      for (int i = Math.max(0, number - 2); i < number; i++) {
        Files.deleteIfExists(folder.resolve(TEXTS + i));
      }
      return;
    }
    objects.removeUnneeded(files.before(old.values()), left);
  }

  @Override
  public void close() throws IOException {
    try (lock) {
      reading.ifPresent(one -> one.documents().await());
      texts.close();
    } finally {
      IN_USE.remove(folder);
    }
  }
}
