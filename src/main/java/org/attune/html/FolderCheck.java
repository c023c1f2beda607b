package org.attune.html;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.attune.links.BreakReason;
import org.attune.links.BrokenLink;
import org.attune.links.ExternalLink;
import org.attune.links.FileTable;
import org.attune.links.InternalLinks;
import org.attune.links.Leads;
import org.attune.links.Link;
import org.attune.links.LinkKind;
import org.attune.links.LinkList;
import org.attune.links.Redirects;
import org.attune.links.Sheet;
import org.attune.links.SiteAddress;
import org.attune.links.SiteOrigin;
import org.attune.problem.Position;

/** Checks the links of a folder of finished files, made by anything, on several threads. */
public final class FolderCheck {
  private static final int LARGEST = 1 << 30;

  /**
   * What to check, and how.
   *
   * @param known files that are read already, by path; they are not read again
   * @param address where the folder is served; if unknown, its site map or feed may say
   * @param external true to collect the links that leave the site
   * @param threads how many threads may work, at least 1
   * @param settled pages that are looked at only where they would not be found sound again; empty
   *     where nobody knows, nor wants to know for the next time
   */
  public record Options(
      Map<String, LinkList> known,
      SiteAddress address,
      boolean external,
      int threads,
      Optional<Leads.Settled> settled) {
    public Options {
      known = Map.copyOf(known);
    }

    /** Looks at every page. */
    public Options(
        Map<String, LinkList> known, SiteAddress address, boolean external, int threads) {
      this(known, address, external, threads, Optional.empty());
    }
  }

  /**
   * What was found.
   *
   * @param pages how many HTML pages there are
   * @param checked how many links were looked at
   * @param broken sorted by page and place
   * @param external the links that leave the site, sorted by page and place
   * @param leads finds where the links of sound pages lead that were looked at, for the next time
   */
  public record Result(
      int pages,
      long checked,
      List<BrokenLink> broken,
      List<ExternalLink> external,
      SiteAddress address,
      Supplier<Map<String, Leads>> leads) {
    public Result {
      broken = List.copyOf(broken);
      external = List.copyOf(external);
    }
  }

  private final Path folder;
  private final Options options;
  private final FileTree tree;
  private final FileTable files;
  private final Set<String> unread = new HashSet<>();

  private FolderCheck(Path folder, Options options) {
    this.folder = folder;
    this.options = options;
    this.tree = FileTree.of(folder);
    this.files = new FileTable(tree.files());
  }

  /** The files of a folder, as a web server finds them: paths with {@code /}, sorted. */
  public static List<String> files(Path folder) {
    return FileTree.of(folder).files();
  }

  /** Checks a folder. A file or folder that can't be read is said as such. */
  public static Result run(Path folder, Options options) {
    return new FolderCheck(folder, options).run();
  }

  private Result run() {
    SiteAddress address = options.address().known() ? options.address() : ownAddress();
    InternalLinks check = new InternalLinks(files, address, redirects());
    List<Sheet> sheets = readAll(check);
    check.learn(sheets, unread::contains, this::again);
    Sheet last = sheets.get(0);
    manifests(check, sheets);
    if (check.hasMoves()) {
      moves(check, last);
    }
    for (Sheet sheet : sheets) {
      int before = sheet.broken().size();
      check.finish(sheet, this::again);
      placeAgain(sheet, before);
    }
    for (String unreadable : tree.unreadable()) {
      last.broken().add(unchecked(unreadable, BreakReason.UNREADABLE));
    }
    List<BrokenLink> broken = merged(sheets);
    int pages = (int) tree.files().stream().filter(LinkReader::isHtml).count();
    return new Result(
        pages,
        sheets.stream().mapToLong(Sheet::checked).sum(),
        check.withNearest(broken, this::idsOf),
        sheets.stream()
            .flatMap(sheet -> sheet.external().stream())
            .sorted(ExternalLink::inOrder)
            .toList(),
        address,
        () -> options.settled().isPresent() ? check.leads(sheets) : Map.of());
  }

  /** All breaks in order; an address that is only untidy is said at its first place. */
  private static List<BrokenLink> merged(List<Sheet> sheets) {
    List<BrokenLink> broken = new ArrayList<>();
    sheets.forEach(sheet -> broken.addAll(sheet.broken()));
    broken.sort(BrokenLink::inOrder);
    Set<String> seen = new HashSet<>();
    broken.removeIf(
        link -> link.reason() == BreakReason.PLAIN_HTTP && !seen.add(link.link().url()));
    return broken;
  }

  /** Reads all files, but settled pages only where they are no longer so. */
  private List<Sheet> readAll(InternalLinks check) {
    List<String> all = tree.files().stream().filter(FolderCheck::counts).toList();
    // With rules of its own for what is missing, a site is looked at as a whole.
    if (options.settled().isEmpty() || files.has("_redirects")) {
      return readAll(check, all);
    }
    Leads.Settled settled = options.settled().get();
    List<Sheet> sheets =
        new ArrayList<>(readAll(check, all.stream().filter(path -> !settled.has(path)).toList()));
    Map<Boolean, List<String>> rest =
        all.stream()
            .filter(settled::has)
            .collect(Collectors.partitioningBy(path -> settled.holds(path, check)));
    unread.addAll(rest.getOrDefault(true, List.of()));
    sheets.addAll(readAll(check, rest.getOrDefault(false, List.of())));
    return sheets;
  }

  private List<Sheet> readAll(InternalLinks check, List<String> toRead) {
    AtomicInteger next = new AtomicInteger();
    List<Sheet> sheets = new ArrayList<>();
    List<Thread> threads = new ArrayList<>();
    int workers = Math.max(1, Math.min(options.threads(), toRead.size() / 8));
    for (int i = 0; i < workers; i++) {
      Sheet sheet = new Sheet(options.external(), options.settled().isPresent());
      sheets.add(sheet);
      Worker worker = new Worker(check, sheet, toRead, next);
      if (i < workers - 1) {
        Thread thread = new Thread(worker, "links-" + i);
        thread.start();
        threads.add(thread);
      } else {
        worker.run();
      }
    }
    threads.forEach(FolderCheck::join);
    return sheets;
  }

  private static void join(Thread thread) {
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** True for what is served and holds links; a program's own folders begin with a dot. */
  private static boolean counts(String path) {
    return LinkReader.reads(path)
        && ((!path.startsWith(".") && !path.contains("/.")) || path.startsWith(".well-known/"));
  }

  private final class Worker implements Runnable {
    private final InternalLinks check;
    private final Sheet sheet;
    private final List<String> paths;
    private final AtomicInteger next;
    private final LinkList links = new LinkList();
    private byte[] buffer = new byte[1 << 16];

    Worker(InternalLinks check, Sheet sheet, List<String> paths, AtomicInteger next) {
      this.check = check;
      this.sheet = sheet;
      this.paths = paths;
      this.next = next;
    }

    @Override
    public void run() {
      for (int i = next.getAndIncrement(); i < paths.size(); i = next.getAndIncrement()) {
        one(paths.get(i));
      }
    }

    private void one(String path) {
      LinkList known = options.known().get(path);
      if (known != null) {
        check.check(known, sheet);
        return;
      }
      try {
        read(path);
      } catch (IOException e) {
        sheet.broken().add(unchecked(path, BreakReason.UNREADABLE));
      } catch (OutOfMemoryError e) {
        sheet.broken().add(unchecked(path, BreakReason.TOO_LARGE));
        buffer = new byte[1 << 16];
      }
    }

    private void read(String path) throws IOException {
      int length = load(path);
      byte[] text = Encoding.toUtf8(buffer, length);
      int size = Encoding.lengthOf(buffer, length, text);
      LinkReader.read(path, text, size, links);
      int broken = sheet.broken().size();
      int external = sheet.external().size();
      check.check(links, sheet);
      place(text, size, broken, external);
      if (buffer.length > 1 << 22) {
        buffer = new byte[1 << 16];
      }
    }

    private int load(String path) throws IOException {
      File file = folder.resolve(path).toFile();
      if (!file.isFile()) {
        throw new IOException("not a file: " + path); // Reading a pipe would never end.
      }
      if (file.length() >= buffer.length) {
        buffer = new byte[(int) Math.min(LARGEST, file.length() + 1)];
      }
      try (FileInputStream in = new FileInputStream(file)) {
        int length = 0;
        while (true) {
          int read = in.read(buffer, length, buffer.length - length);
          if (read < 0) {
            return length;
          }
          length += read;
          if (length == buffer.length) {
            if (length >= LARGEST) {
              return length;
            }
            buffer = Arrays.copyOf(buffer, length * 2);
          }
        }
      }
    }

    private void place(byte[] text, int size, int broken, int external) {
      if (sheet.broken().size() > broken) {
        Positions positions = new Positions(text, size);
        List<BrokenLink> found = sheet.broken();
        for (int i = broken; i < found.size(); i++) {
          found.set(i, found.get(i).at(positions.of(found.get(i).offset())));
        }
      }
      if (sheet.external().size() > external) {
        Positions positions = new Positions(text, size);
        List<ExternalLink> found = sheet.external();
        for (int i = external; i < found.size(); i++) {
          found.set(i, found.get(i).at(positions.of(found.get(i).offset())));
        }
      }
    }
  }

  /** Looks once more for links to pages that send their readers on; few sites have such pages. */
  private void moves(InternalLinks check, Sheet sheet) {
    int before = sheet.broken().size();
    Predicate<LinkList> mayMeet = check.mayMeetMoves();
    List<String> all = tree.files();
    (options.threads() > 1 ? all.parallelStream() : all.stream())
        .filter(FolderCheck::counts)
        .filter(LinkReader::isHtml)
        .filter(path -> !unread.contains(path))
        .filter(path -> mayMeet.test(again(path)))
        .toList()
        .forEach(path -> check.checkMoves(again(path), sheet));
    placeAgain(sheet, before);
  }

  private static BrokenLink unchecked(String path, BreakReason reason) {
    Link link = new Link(LinkKind.PAGE, "");
    return new BrokenLink(path, link, 0, Position.START, reason, "", "", "");
  }

  /** Reads a file once more, for what was decided after all were read. */
  private LinkList again(String path) {
    LinkList known = options.known().get(path);
    return known != null ? known : FileText.read(folder, path).links(path);
  }

  private void placeAgain(Sheet sheet, int from) {
    List<BrokenLink> found = sheet.broken();
    FileText text = FileText.NONE;
    String last = "";
    for (int i = from; i < found.size(); i++) {
      if (!found.get(i).page().equals(last)) {
        last = found.get(i).page();
        text = FileText.read(folder, last);
      }
      found.set(i, found.get(i).at(text.positions().of(found.get(i).offset())));
    }
  }

  private List<String> idsOf(String path) {
    return FileText.read(folder, path).ids();
  }

  /** What a page calls its manifest is read for its addresses, whatever its name. */
  private void manifests(InternalLinks check, List<Sheet> sheets) {
    Set<String> paths = new TreeSet<>();
    sheets.forEach(sheet -> paths.addAll(sheet.manifests()));
    Sheet sheet = sheets.get(0);
    for (String path : paths) {
      if (!LinkReader.reads(path)) {
        int before = sheet.broken().size();
        check.check(FileText.read(folder, path).manifest(path), sheet);
        placeAgain(sheet, before);
      }
    }
  }

  private Redirects redirects() {
    return files.has("_redirects")
        ? Redirects.parse(FileText.read(folder, "_redirects").text())
        : Redirects.NONE;
  }

  /** Where the site maps say that the folder is served, else the first feed. */
  private SiteAddress ownAddress() {
    List<String> locs = new ArrayList<>();
    List<String> channels = new ArrayList<>();
    for (String path : tree.files()) {
      boolean nearTop = path.indexOf('/') == path.lastIndexOf('/');
      if (nearTop && path.matches("(?i).*\\.(xml|rss|atom|rdf)")) {
        addOwn(FileText.read(folder, path).links(path), locs, channels);
      }
    }
    return SiteOrigin.of(locs.isEmpty() ? channels : locs, files);
  }

  private static void addOwn(LinkList links, List<String> locs, List<String> channels) {
    boolean first = true;
    for (int i = 0; i < links.size(); i++) {
      if (links.kind(i) == LinkKind.SITEMAP) {
        locs.add(links.url(i));
      } else if (links.kind(i) == LinkKind.FEED && first) {
        channels.add(links.url(i));
        first = false;
      }
    }
  }
}
