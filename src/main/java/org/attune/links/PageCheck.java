package org.attune.links;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.attune.address.Percent;
import org.attune.address.Url;
import org.attune.problem.Position;

/** The check of one file of a site. */
final class PageCheck {
  private final InternalLinks site;
  private final FileTable files;
  private final SiteAddress address;
  private final Redirects redirects;
  private final boolean atTop;
  private final byte[] origin;
  private final LinkList page;
  private final int number;
  private final Sheet sheet;
  private final byte[] text;
  private final byte[] folder;
  private Optional<Url> base = Optional.empty();

  PageCheck(InternalLinks site, LinkList page, int number, Sheet sheet) {
    this.site = site;
    this.files = site.files;
    this.address = site.address;
    this.redirects = site.redirects;
    this.atTop = site.atTop;
    this.origin = site.origin;
    this.page = page;
    this.number = number;
    this.sheet = sheet;
    this.text = page.text();
    String path = page.path();
    this.folder = path.substring(0, path.lastIndexOf('/') + 1).getBytes(StandardCharsets.UTF_8);
  }

  void link(int link) {
    LinkKind kind = page.kind(link);
    switch (kind) {
      case SECOND_ID -> broken(link, BreakReason.SECOND_ID, "", "");
      case UNUSED_MAP -> broken(link, BreakReason.UNUSED_MAP, "", "");
      case PHONE -> phone(link);
      case ID -> {
        sheet.count();
        long hash = IdSet.hash(text, page.start(link), page.end(link));
        if (!page.ids().has(hash ^ IdSet.ID) && !page.ids().has(hash ^ IdSet.SHADOW)) {
          broken(link, BreakReason.NO_ID, page.path(), page.url(link));
        }
      }
      case MAP -> map(link);
      case PART -> part(link);
      default -> {
        sheet.count();
        if (page.hasBase() || !plain(link, kind)) {
          address(link, kind);
        }
      }
    }
  }

  private void map(int link) {
    sheet.count();
    String url = page.url(link);
    int hash = url.indexOf('#');
    byte[] name = url.substring(hash + 1).getBytes(StandardCharsets.UTF_8);
    boolean known =
        hash >= 0
            && name.length > 0
            && page.ids().has(IdSet.hash(name, 0, name.length) ^ IdSet.MAP);
    if (!known) {
      broken(link, BreakReason.NO_ID, page.path(), url.substring(hash + 1));
    }
  }

  private void part(int link) {
    sheet.count();
    String name = page.url(link).substring(1);
    byte[] written = name.getBytes(StandardCharsets.UTF_8);
    byte[] decoded = Percent.decodeBytes(written);
    boolean sound = Fragment.leadsAnywhere(name, true) || isPart(written) || isPart(decoded);
    if (!sound) {
      broken(link, BreakReason.NO_ID, page.path(), name);
    }
  }

  private boolean isPart(byte[] name) {
    long hash = IdSet.hash(name, 0, name.length);
    return page.ids().has(hash ^ IdSet.ID) || page.ids().has(hash ^ IdSet.SHADOW);
  }

  private void phone(int link) {
    String url = page.url(link);
    int end = url.indexOf('\0');
    String href = url.substring(0, end);
    String number = href.substring(href.indexOf(':') + 1);
    String shown = url.substring(end + 1);
    if (PhoneNumber.isSound(number) && PhoneNumber.differs(number, shown)) {
      sheet.add(BrokenLink.at(page, link, href, BreakReason.OTHER_NUMBER, "", shown));
    }
  }

  private void broken(int link, BreakReason reason, String target, String fragment) {
    sheet.add(BrokenLink.at(page, link, page.url(link), reason, target, fragment));
  }

  /**
   * The short way for what nearly all links are: plain ASCII, to a file of the site that is there.
   *
   * @return false where the long way has to be gone
   */
  private boolean plain(int link, LinkKind kind) {
    int start = page.start(link);
    int to = page.end(link);
    int from = isOwn(start, to) ? start + origin.length : start;
    int hash = PlainAddress.end(text, from, to);
    if (hash < 0) {
      return !sheet.keepsExternal() && isElsewhere(start, to);
    }
    if (from == to || !atTop || kind == LinkKind.MANIFEST || kind == LinkKind.MOVE) {
      return false;
    }
    int length = PlainAddress.path(text, from, hash, folder, sheet);
    if (length < 0) {
      return false;
    }
    int mark = hash;
    while (mark < to && text[mark] != '#') {
      mark++;
    }
    int target = hash == from ? number : file(length);
    if (target >= 0 && target != number) {
      sheet.addLead(number, target);
    }
    return target >= 0
        && (mark + 1 >= to || kind == LinkKind.THING || fragment(link, target, mark + 1, to));
  }

  /** True for a whole address of the site itself, behind whose host a path begins. */
  private boolean isOwn(int from, int to) {
    int end = from + origin.length;
    return end < to && text[end] == '/' && same(from, to) == origin.length;
  }

  /** How many bytes are the same as in the site's own address. */
  private int same(int from, int to) {
    int same = 0;
    while (same < origin.length && from + same < to && text[from + same] == origin[same]) {
      same++;
    }
    return same;
  }

  /** True for an encrypted address with a plain name of a host that is not the site's own. */
  private boolean isElsewhere(int from, int to) {
    return same(from, to) < origin.length && PlainAddress.isHttps(text, from, to);
  }

  /** The number of the file of a path in the scratch; below zero where it is not that simple. */
  private int file(int length) {
    byte[] path = sheet.scratch;
    boolean slash = length > 0 && path[length - 1] == '/';
    int value = files.get(path, slash ? length - 1 : length);
    if (FileTable.isFolder(value)) {
      return slash || length == 0 ? FileTable.index(value) : FileTable.NONE;
    }
    return slash ? FileTable.NONE : value;
  }

  private boolean fragment(int link, int target, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!PlainAddress.isPlain(text[i])) {
        return false;
      }
    }
    long hash = IdSet.hash(text, from, to);
    if (target == number) {
      return InternalLinks.has(page.ids(), hash);
    }
    if (Fragment.isFirst(text[from]) || !Fragment.counts(files.files().get(target))) {
      return false;
    }
    sheet.addPending(number, link, target, hash, hash);
    return true;
  }

  /** The long way, by the URL Standard. */
  private void address(int link, LinkKind kind) {
    String written = page.url(link);
    if (written.isBlank() && !kind.mayBeEmpty()) {
      broken(link, BreakReason.EMPTY, "", "");
      return;
    }
    Optional<Url> url = base().resolve(written);
    if (url.isEmpty()) {
      broken(link, BreakReason.MALFORMED, "", "");
    } else if (!url.get().isWeb()) {
      Schemes.check(url.get(), written)
          .ifPresent(
              found ->
                  sheet.add(
                      BrokenLink.at(page, link, written, found.reason(), "", "")
                          .near(found.meant())));
    } else if (address.isOrigin(url.get())) {
      inside(link, kind, url.get());
    } else {
      outside(link, url.get());
    }
  }

  private Url base() {
    if (base.isEmpty()) {
      Url own = address.urlOf(page.path());
      base = Optional.of(page.hasBase() ? own.resolve(page.base()).orElse(own) : own);
    }
    return base.get();
  }

  private void outside(int link, Url url) {
    if (url.scheme().equals("http") && !isLocal(url.host())) {
      sheet.addPlainHttp(page, link, page.url(link));
    }
    if (sheet.keepsExternal() && !page.isLeftAlone(link)) {
      sheet.addExternal(
          new ExternalLink(
              page.path(),
              new Link(page.kind(link), page.url(link)),
              page.offset(link),
              Position.START,
              url));
    }
  }

  private static boolean isLocal(String host) {
    return host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]");
  }

  private static String singleSlashes(String path) {
    return path.contains("//") ? path.replaceAll("/{2,}", "/") : path;
  }

  private void inside(int link, LinkKind kind, Url url) {
    String path = singleSlashes(Percent.decode(url.path()));
    String folderOfSite = address.folder();
    String fragment = kind == LinkKind.THING ? "" : url.fragmentText();
    if ((path + "/").equals(folderOfSite)) {
      target(link, "", fragment);
    } else if (path.startsWith(folderOfSite)) {
      target(link, path.substring(folderOfSite.length()), fragment);
    } else {
      files
          .find(path.substring(1))
          .ifPresent(
              file ->
                  sheet.add(
                      BrokenLink.at(
                              page,
                              link,
                              page.url(link),
                              BreakReason.OUTSIDE,
                              path.substring(1),
                              "")
                          .near(file)));
    }
  }

  private void target(int link, String path, String fragment) {
    boolean slash = path.endsWith("/");
    byte[] key = path.getBytes(StandardCharsets.UTF_8);
    int value = files.get(key, slash ? key.length - 1 : key.length);
    boolean folder = FileTable.isFolder(value);
    int file = folder ? FileTable.index(value) : slash ? FileTable.NONE : value;
    if (file < 0) {
      missing(link, path, fragment, folder);
      return;
    }
    sheet.addLead(number, file);
    if (page.kind(link) == LinkKind.MANIFEST) {
      sheet.addManifest(files.files().get(file));
    }
    if (page.kind(link) == LinkKind.MOVE && file != number) {
      site.moves(number, files.files().get(file));
    }
    boolean found = fragment.isEmpty() || longFragment(link, file, fragment);
    if (found && folder && !slash && !path.isEmpty()) {
      String written = page.url(link);
      int end = Math.min(end(written, '#'), end(written, '?'));
      sheet.add(
          BrokenLink.at(page, link, written, BreakReason.NO_SLASH, path, fragment)
              .near(written.substring(0, end) + "/" + written.substring(end)));
    }
  }

  /** Says where a link leads to a page that sends readers on at once; all files are read by now. */
  void moved(int link) {
    if (page.kind(link) != LinkKind.PAGE) {
      return;
    }
    Optional<Url> url = base().resolve(page.url(link));
    if (url.isEmpty() || !url.get().isWeb() || !address.isOrigin(url.get())) {
      return;
    }
    String path = singleSlashes(Percent.decode(url.get().path()));
    if (!path.startsWith(address.folder())) {
      return;
    }
    String target = path.substring(address.folder().length());
    String file = target.endsWith("/") ? target.substring(0, target.length() - 1) : target;
    byte[] key = file.getBytes(StandardCharsets.UTF_8);
    int value = files.get(key, key.length);
    int meant = FileTable.isFolder(value) ? FileTable.index(value) : value;
    site.moved(meant)
        .filter(next -> meant != number)
        .ifPresent(
            next ->
                sheet.add(
                    BrokenLink.at(
                            page,
                            link,
                            page.url(link),
                            BreakReason.MOVED_PAGE,
                            target,
                            url.get().fragmentText())
                        .near(next)));
  }

  private static int end(String text, char mark) {
    int at = text.indexOf(mark);
    return at < 0 ? text.length() : at;
  }

  private void missing(int link, String path, String fragment, boolean folder) {
    Optional<Redirects.Rule> rule = redirects.find("/" + path).filter(Redirects.Rule::answers);
    if (rule.isPresent()) {
      if (rule.get().isPermanent()) {
        String target = rule.get().target();
        sheet.add(
            BrokenLink.at(page, link, page.url(link), BreakReason.REDIRECTED, target, fragment)
                .near(target));
      }
      return;
    }
    Optional<String> like = files.findFolded(path);
    BreakReason reason = folder ? BreakReason.NO_INDEX : whyNoFile(path, like.orElse(""));
    sheet.add(
        BrokenLink.at(page, link, page.url(link), reason, path, fragment)
            .near(folder ? "" : like.orElse("")));
  }

  private static BreakReason whyNoFile(String path, String like) {
    String plain = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    String same =
        like.endsWith("/index.html") && !plain.endsWith("/index.html")
            ? like.substring(0, like.length() - "/index.html".length())
            : like;
    if (same.isEmpty() || same.equals(plain)) {
      return BreakReason.NO_FILE;
    }
    return same.toLowerCase(Locale.ROOT).equals(plain.toLowerCase(Locale.ROOT))
        ? BreakReason.WRONG_CASE
        : BreakReason.OTHER_ACCENTS;
  }

  /** True where the fragment is sound, or is decided later. */
  private boolean longFragment(int link, int file, String written) {
    String target = files.files().get(file);
    if (!Fragment.counts(target)) {
      return true;
    }
    String fragment = Fragment.withoutDirective(written);
    if (Fragment.leadsAnywhere(fragment, target.endsWith(".svg"))) {
      return true;
    }
    byte[] raw = asWritten(link, fragment).getBytes(StandardCharsets.UTF_8);
    byte[] decoded = Percent.decodeBytes(fragment.getBytes(StandardCharsets.UTF_8));
    long hash = IdSet.hash(raw, 0, raw.length);
    long decodedHash = IdSet.hash(decoded, 0, decoded.length);
    if (file != number) {
      sheet.addPending(number, link, file, hash, decodedHash);
      return true;
    }
    if (InternalLinks.has(page.ids(), hash) || InternalLinks.has(page.ids(), decodedHash)) {
      return true;
    }
    String shown = asWritten(link, fragment);
    sheet.add(BrokenLink.at(page, link, page.url(link), BreakReason.NO_ANCHOR, target, shown));
    return false;
  }

  /** The fragment as the page has it: parsing encodes a few of its characters. */
  private String asWritten(int link, String parsed) {
    String url = page.url(link);
    int hash = url.indexOf('#');
    return hash < 0 ? parsed : Fragment.withoutDirective(url.substring(hash + 1).strip());
  }
}
