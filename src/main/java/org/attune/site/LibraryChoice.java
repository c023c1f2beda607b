package org.attune.site;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.attune.config.Library;
import org.attune.config.SiteConfig;
import org.attune.config.SiteFiles;
import org.attune.problem.Nearest;
import org.attune.problem.Problem;
import org.attune.source.Entry;
import org.attune.source.HeaderReader;
import org.attune.source.SourceReader;
import org.attune.source.Value;

/**
 * Finds which of the pages that come with Attune a site takes, by {@code library} and {@code
 * library.exclude} of its jbake.properties.
 */
final class LibraryChoice {
  /** Where the pages that come with Attune lie, whatever the site calls its own folder. */
  private static final String CONTENT = "content/";

  /** What every page leads to, also on a site that takes nothing else. */
  private static final String HELP = "help/";

  /** What is never all right: readers are sent there when something feels wrong. */
  private static final String LINES = "articles/what-is-never-all-right";

  /** Pages that come along with any choice: the first page, the glossary and "about". */
  private static final Set<String> FRAME = Set.of("index", "glossary");

  private static final String ABOUT = "about/";

  /** The topic of each page that comes with Attune, by its path without {@code .md}. */
  private final Map<String, String> topics = new TreeMap<>();

  private final Library library;
  private final Consumer<Problem> problems;

  private LibraryChoice(SiteFiles builtIn, Library library, Consumer<Problem> problems) {
    this.library = library;
    this.problems = problems;
    for (SiteFiles.Entry file : builtIn.list("content", problem -> {})) {
      if (file.path().endsWith(".md")) {
        String path = file.path().substring(CONTENT.length(), file.path().length() - 3);
        topics.put(path, topic(file));
      }
    }
  }

  private static String topic(SiteFiles.Entry file) {
    return new SourceReader()
        .read(file.file(), file.path(), problem -> {})
        .map(text -> new HeaderReader().read(text, problem -> {}).header())
        .flatMap(header -> header.find("topic"))
        .map(Entry::value)
        .filter(Value.Scalar.class::isInstance)
        .map(value -> ((Value.Scalar) value).text())
        .orElse("");
  }

  /**
   * The files of a site without the pages that it does not take.
   *
   * @param all its own, and all that come with Attune
   * @param problems hears of names that mean nothing, and of pages that no site can leave out
   */
  static SiteFiles of(SiteFiles all, Library library, Consumer<Problem> problems) {
    Optional<SiteFiles> behind = all.behind();
    if (behind.isEmpty() || library.isWhole()) {
      return all;
    }
    if (library.isNone() && library.excluded().isEmpty()) {
      return all.lending(LibraryChoice::isAlwaysLent);
    }
    LibraryChoice choice = new LibraryChoice(behind.get(), library, problems);
    Set<String> taken = choice.taken();
    return library.isNone()
        ? all.lending(LibraryChoice::isAlwaysLent)
        : all.lending(
            path ->
                !path.startsWith(CONTENT)
                    || !path.endsWith(".md")
                    || taken.contains(path.substring(CONTENT.length(), path.length() - 3)));
  }

  /** What stands behind each site: the theme, and the help that every page leads to. */
  private static boolean isAlwaysLent(String path) {
    return path.startsWith("templates")
        || path.startsWith("assets")
        || path.startsWith("data/help")
        || path.equals("data/references.json")
        || path.startsWith("content/help");
  }

  /** The pages that the site takes, without {@code .md}. */
  private Set<String> taken() {
    Set<String> taken = library.takesAll() ? new TreeSet<>(topics.keySet()) : frame();
    for (Library.Name name : library.chosen()) {
      if (name.is(Library.NOTHING) && library.chosen().size() > 1) {
        reportNothing(name);
      } else if (!name.is(Library.ALL) && !name.is(Library.NOTHING)) {
        taken.addAll(known("library", name));
      }
    }
    for (Library.Name name : library.excluded()) {
      Set<String> left = new LinkedHashSet<>(known("library.exclude", name));
      Set<String> needed =
          left.stream().filter(LibraryChoice::isNeeded).collect(Collectors.toSet());
      if (!needed.isEmpty()) {
        reportNeeded(name, new TreeSet<>(needed), left);
      } else if (!left.isEmpty() && left.stream().noneMatch(taken::contains)) {
        reportUnused(name);
      }
      taken.removeAll(left);
    }
    return taken;
  }

  private Set<String> frame() {
    return topics.keySet().stream()
        .filter(path -> isNeeded(path) || path.startsWith(ABOUT) || FRAME.contains(path))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isNeeded(String path) {
    return path.startsWith(HELP) || path.equals(LINES);
  }

  /** The pages that a name means; none where it means nothing, which is reported. */
  private Set<String> known(String key, Library.Name name) {
    Set<String> pages = meant(name);
    if (pages.isEmpty()) {
      reportUnknown(key, name);
    }
    return pages;
  }

  /** A path means one page; a folder, a topic or a file's name may mean several. */
  private Set<String> meant(Library.Name name) {
    String written =
        name.text()
            .toLowerCase(Locale.ROOT)
            .replace('\\', '/')
            .replaceFirst("^/?(?:content/)?", "")
            .replaceFirst("(?:/|\\.md|\\.html)$", "");
    if (topics.containsKey(written)) {
      return Set.of(written);
    }
    return topics.entrySet().stream()
        .filter(
            page ->
                page.getKey().startsWith(written + "/")
                    || page.getKey().endsWith("/" + written)
                    || page.getValue().equals(written))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private List<String> names(String key) {
    Set<String> names = new LinkedHashSet<>();
    topics.values().stream().filter(topic -> !topic.isEmpty()).sorted().forEach(names::add);
    topics.keySet().forEach(path -> names.add(path.substring(path.lastIndexOf('/') + 1)));
    topics.keySet().stream()
        .filter(path -> path.contains("/"))
        .forEach(path -> names.add(path.substring(0, path.indexOf('/'))));
    names.addAll(topics.keySet());
    if (key.equals("library")) {
      names.add(Library.ALL);
      names.add(Library.NOTHING);
    }
    return new ArrayList<>(names);
  }

  private void reportUnknown(String key, Library.Name name) {
    report(
        name,
        "library-unknown",
        "no page, folder or topic that comes with Attune is called \"" + name.text() + "\"",
        "Found \""
            + name.text()
            + "\" in "
            + key
            + ", expected the path of a page such as articles/rapport, a folder or a topic",
        Nearest.to(name.text(), names(key))
            .map(near -> "did you mean " + near + "?")
            .orElse("take the path from the page's address, or take the name out"));
  }

  private void reportNothing(Library.Name name) {
    report(
        name,
        "library-unknown",
        "\"none\" stands beside other names",
        "Found none and names of pages",
        "keep none alone, or take it out");
  }

  private void reportNeeded(Library.Name name, Set<String> needed, Set<String> all) {
    boolean some = needed.size() < all.size();
    report(
        name,
        "library-needed",
        "no site can do without " + String.join(" and ", needed),
        "Found " + name.text() + " in library.exclude; help must stand on every site",
        some
            ? "take "
                + name.text()
                + " out, and name the others one by one: "
                + all.stream()
                    .filter(page -> !needed.contains(page))
                    .collect(Collectors.joining(", "))
            : "take it out; to say it in your own words, put a page of yours at "
                + CONTENT
                + needed.iterator().next()
                + ".md");
  }

  private void reportUnused(Library.Name name) {
    problems.accept(
        Problem.warning(
            SiteConfig.FILE,
            name.position(),
            "library-unused",
            "\"" + name.text() + "\" is left out already",
            "Found nothing of it in library",
            "take it out of library.exclude"));
  }

  private void report(Library.Name name, String rule, String message, String detail, String fix) {
    problems.accept(Problem.error(SiteConfig.FILE, name.position(), rule, message, detail, fix));
  }
}
