package org.attune.delivery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attune.inputs.Fingerprint;
import org.attune.inputs.Input;
import org.attune.inputs.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * The names and bytes with which one site is delivered. What a page becomes depends on its text and
 * path, on the files, and on the scripts and style sheets that were made before it; on nothing
 * else. May be used by several threads.
 */
public final class Delivery {
  /** Delivers everything as it is. */
  public static final Delivery PLAIN = new Delivery(Map.of(), Map.of(), "");

  private static final String LINK = "<link rel=\"stylesheet\" href=\"";

  /** Made for the first style sheet that names another file. */
  private static final class Sheet {
    static final Pattern URL = Pattern.compile("(url\\(\\s*[\"']?|@import\\s*[\"'])([^\"')]+)");
  }

  private final SiteAddresses addresses;
  private final Map<String, String> names;
  private final Map<String, byte[]> texts;
  private final Map<String, List<String>> also;
  private final SortedMap<String, byte[]> bundles = new ConcurrentSkipListMap<>();
  private final NavigableSet<String> scriptHashes = new ConcurrentSkipListSet<>();
  private final Map<List<String>, String> bundleNames = new ConcurrentHashMap<>();

  /** The files that addresses lead to, by the page's folder and the address: most come often. */
  private final Map<String, Optional<String>> files = new ConcurrentHashMap<>();

  /** What stands in place of links to style sheets, by the page's folder and these links. */
  private final Map<String, Style> oneStyles = new ConcurrentHashMap<>();

  private Delivery(Map<String, String> names, Map<String, byte[]> texts, String host) {
    this.names = new ConcurrentHashMap<>(names);
    this.texts = new ConcurrentHashMap<>(texts);
    this.also = new TreeMap<>();
    this.addresses = new SiteAddresses(host);
  }

  /**
   * The delivery of a site.
   *
   * @param parts the files that are published as they lie; where two have one path, the later
   * @param host the site's address without a slash at the end; {@code ""} where it is not known
   * @param faults hears of scripts that are no scripts
   * @throws IOException where a file can't be read
   */
  public static Delivery of(
      List<Part> parts, String host, Minifier minifier, BiConsumer<Part, Minifier.Fault> faults)
      throws IOException {
    Delivery delivery = new Delivery(Map.of(), Map.of(), host);
    PartReader.Read read = PartReader.read(parts, minifier, faults);
    delivery.names.putAll(read.names());
    new TreeMap<>(read.styles()).forEach((path, css) -> delivery.style(path, css, read.styles()));
    delivery.texts.putAll(read.scripts());
    read.byName().forEach(path -> delivery.also.put(path, List.of(path)));
    return delivery;
  }

  /** True where this changes anything. */
  public boolean isPlain() {
    return this == PLAIN;
  }

  /**
   * A file as it is delivered.
   *
   * @param path below the site's root
   */
  public record Delivered(String path, String text) {}

  /** True for a file whose name gets a hash, so that it must be made before the pages. */
  public static boolean isNamedByContent(String path) {
    return path.endsWith(".css") || path.endsWith(".js");
  }

  /** A page or another text that was just made. */
  public Delivered deliver(String path, String text) {
    if (isPlain()) {
      return new Delivered(path, text);
    }
    if (isNamedByContent(path)) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      String name = Digest.name(path, bytes);
      names.put(path, name);
      texts.put(path, bytes);
      return new Delivered(name, text);
    }
    boolean page = path.endsWith(".html") || path.endsWith(".htm") || path.endsWith(".xhtml");
    return new Delivered(path, page ? page(path, text) : text);
  }

  private String page(String path, String text) {
    int head = text.indexOf("</head>");
    String bundled = head < 0 ? text : bundle(path, text.substring(0, head)) + text.substring(head);
    boolean alone = StandAlone.isAsked(bundled);
    if (alone) {
      Inputs.passing(); // The policy of the server names its scripts, and must hear of them.
    }
    String whole = alone ? StandAlone.filled(bundled, url -> script(path, url)) : bundled;
    String page =
        Markup.rewrite(whole, url -> address(path, url), css -> styleAddresses(path, css));
    return alone ? StandAlone.allowed(page, scriptHashes::add) : page;
  }

  /** The text of one of our own scripts, for a page that holds its scripts itself. */
  private Optional<String> script(String from, String url) {
    return addresses
        .path(from, url)
        .flatMap(path -> Optional.ofNullable(texts.get(path)))
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  /** What a policy calls the scripts that stand in pages; complete with the last page. */
  public NavigableSet<String> scriptHashes() {
    return scriptHashes;
  }

  /** The paths under which a file is published: mostly one. */
  public List<String> paths(String path) {
    List<String> paths = new ArrayList<>(also.getOrDefault(path, List.of()));
    String name = names.getOrDefault(path, path);
    if (!paths.contains(name)) {
      paths.add(0, name);
    }
    return paths;
  }

  /** The bytes of a file where they differ from those on disk. */
  public Optional<byte[]> bytes(String path) {
    return Optional.ofNullable(texts.get(path));
  }

  /** Files that exist only here, by path; complete when the last page is delivered. */
  public SortedMap<String, byte[]> more() {
    return bundles;
  }

  /** The path of the file that is published under this one. */
  public String original(String published) {
    return names.entrySet().stream()
        .filter(name -> name.getValue().equals(published))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(published);
  }

  private String address(String from, String url) {
    if (url.endsWith(".html") && url.indexOf('?') < 0 && url.indexOf('#') < 0) {
      return url; // as most are: no page is named by its content
    }
    String ending = SiteAddresses.ending(url.substring(0, SiteAddresses.endOfPath(url)));
    if (!PartReader.NAMED.contains(ending)) {
      return url;
    }
    String folder = folder(from);
    Optional<String> file =
        files.computeIfAbsent(folder + '\n' + url, unused -> addresses.path(folder, url));
    return file.map(this::name).map(name -> renamed(url, name)).orElse(url);
  }

  private @Nullable String name(String path) {
    String name = names.get(path);
    if (Inputs.heard()) {
      Inputs.note(new Input(Input.Kind.PUBLISHED, path), published(path));
    }
    return name;
  }

  private long published(String path) {
    return Fingerprint.of(names.getOrDefault(path, path));
  }

  /** The fingerprint of the answer to a question that is about the names of published files. */
  public long now(Input input) {
    return input.kind() == Input.Kind.BUNDLE
        ? Fingerprint.of(bundled(input.subject().lines().toList()).orElse(""))
        : published(input.subject());
  }

  /** The address with the hash of the file's new name before its ending. */
  private static String renamed(String url, String name) {
    int end = SiteAddresses.endOfPath(url);
    int dot = url.lastIndexOf('.', end);
    String hash = name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1);
    return url.substring(0, dot + 1) + hash + url.substring(end);
  }

  private static boolean namesFiles(String css) {
    return css.contains("url(") || css.contains("@import");
  }

  private String styleAddresses(String from, String css) {
    if (!namesFiles(css)) {
      return css;
    }
    return Sheet.URL
        .matcher(css)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(found.group(1) + address(from, found.group(2).strip())));
  }

  /** Names a style sheet after those that it imports, since their names stand in it. */
  private void style(String path, String css, Map<String, String> styles) {
    if (texts.containsKey(path)) {
      return;
    }
    texts.put(
        path,
        css.getBytes(
            StandardCharsets.UTF_8)); // Ends a circle of imports: those keep the names they had.
    if (namesFiles(css)) {
      for (MatchResult found : Sheet.URL.matcher(css).results().toList()) {
        String imported = addresses.path(path, found.group(2).strip()).orElse("");
        String text = styles.get(imported);
        if (text != null) {
          style(imported, text, styles);
        }
      }
    }
    byte[] after = styleAddresses(path, css).getBytes(StandardCharsets.UTF_8);
    texts.put(path, after);
    names.put(path, Digest.name(path, after));
  }

  /** Puts style sheets that follow each other into one file. */
  private String bundle(String from, String head) {
    StringBuilder bundled = new StringBuilder(head.length());
    int at = 0;
    for (int start = head.indexOf(LINK); start >= 0; start = head.indexOf(LINK, at)) {
      int end = endOfLinks(head, start);
      String links = head.substring(start, end);
      bundled.append(head, at, start).append(oneStyle(folder(from), links));
      at = end;
    }
    return bundled.append(head, at, head.length()).toString();
  }

  /** Where the links to style sheets that begin at a place end, with the space behind them. */
  private static int endOfLinks(String head, int start) {
    int at = start;
    while (head.startsWith(LINK, at)) {
      int quote = head.indexOf('"', at + LINK.length());
      if (!head.startsWith("\">", quote)) {
        break;
      }
      at = quote + 2;
      while (at < head.length() && Character.isWhitespace(head.charAt(at))) {
        at++;
      }
    }
    return Math.max(at, start + LINK.length());
  }

  /** Nearly all pages of a folder name the same style sheets: they are read once. */
  private String oneStyle(String folder, String links) {
    Style style = oneStyles.computeIfAbsent(folder + '\n' + links, key -> newStyle(folder, links));
    Inputs.note(style.asked(), style.print());
    return style.links();
  }

  /**
   * What becomes of links to style sheets.
   *
   * @param asked the question that it answers, with the answer's fingerprint
   */
  private record Style(String links, Input asked, long print) {}

  private static List<String> urls(String links) {
    List<String> urls = new ArrayList<>();
    int end;
    for (int at = links.indexOf(LINK); at >= 0; at = links.indexOf(LINK, end)) {
      int start = at + LINK.length();
      end = links.indexOf('"', start);
      if (end < 0) {
        break;
      }
      urls.add(links.substring(start, end));
    }
    return urls;
  }

  private Style newStyle(String folder, String links) {
    List<String> urls = urls(links);
    List<String> paths =
        urls.stream().flatMap(url -> addresses.path(folder, url).stream()).toList();
    if (paths.size() != urls.size()) {
      return style(links, List.of());
    }
    Optional<String> name = bundled(paths);
    if (name.isEmpty()) {
      return style(links, paths);
    }
    String url = urls.get(0);
    String place = url.substring(0, url.lastIndexOf('/') + 1);
    return style("<link rel=\"stylesheet\" href=\"" + place + name.get() + "\">\n", paths);
  }

  private Style style(String links, List<String> paths) {
    Input asked = new Input(Input.Kind.BUNDLE, String.join("\n", paths));
    return new Style(links, asked, now(asked));
  }

  /**
   * The name of the one file that several style sheets become; empty where they stay as they are.
   */
  private Optional<String> bundled(List<String> paths) {
    boolean known =
        paths.size() > 1
            && paths.stream().allMatch(path -> path.endsWith(".css") && texts.containsKey(path))
            && paths.stream().map(Delivery::folder).distinct().count() == 1;
    return known
        ? Optional.of(bundleNames.computeIfAbsent(paths, this::newBundle))
        : Optional.empty();
  }

  private String newBundle(List<String> paths) {
    StringBuilder all = new StringBuilder();
    for (String path : paths) {
      all.append(new String(texts.get(path), StandardCharsets.UTF_8)).append('\n');
    }
    byte[] bytes = all.toString().getBytes(StandardCharsets.UTF_8);
    String path = Digest.name(folder(paths.get(0)) + "site.css", bytes);
    bundles.put(path, bytes);
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }
}
