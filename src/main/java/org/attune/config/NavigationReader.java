package org.attune.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.attune.config.Navigation.MenuEntry;
import org.attune.config.Navigation.PageName;
import org.attune.config.Navigation.ReadingPath;
import org.attune.config.Navigation.Topic;
import org.attune.problem.Nearest;
import org.attune.problem.Position;
import org.attune.problem.Problem;
import org.attune.source.SourceText;
import org.attune.source.Value;
import org.attune.source.YamlReader;

/** Reads data/nav.yml. */
final class NavigationReader {
  private final SourceText file;
  private final SiteConfig config;
  private final Set<String> pages;
  private final SiteFiles files;
  private final Consumer<Problem> problems;

  /**
   * A reader for one site.
   *
   * @param pages all Markdown files of the content folder, relative to it
   * @param files knows the pages that come with Attune and that the site does not take
   */
  NavigationReader(
      SourceText file,
      SiteConfig config,
      Set<String> pages,
      SiteFiles files,
      Consumer<Problem> problems) {
    this.file = file;
    this.config = config;
    this.pages = pages;
    this.files = files;
    this.problems = problems;
  }

  Navigation read() {
    Optional<Value.Mapping> mapping = YamlReader.read(file, problems);
    if (mapping.isEmpty()) {
      return Navigation.EMPTY;
    }
    Keys keys = Keys.of(file.path(), mapping.get(), List.of("menu", "topics", "paths"), problems);
    List<Topic> topics = topics(keys);
    return new Navigation(menu(keys), topics, paths(keys));
  }

  private List<Topic> topics(Keys keys) {
    List<Topic> topics = new ArrayList<>();
    Map<String, Position> ids = new HashMap<>();
    for (Keys entry : keys.entries("topics", List.of("id", "title", "sentence", "idea"))) {
      Optional<String> id = entry.required("id").filter(found -> isNew(entry, found, ids));
      Optional<String> title = entry.required("title");
      id.ifPresent(found -> requireTopic(entry, "id", found));
      if (id.isPresent() && title.isPresent()) {
        topics.add(
            new Topic(
                id.get(),
                title.get(),
                entry.text("sentence").orElse(""),
                entry.flag("idea"),
                entry.position()));
      }
    }
    return topics;
  }

  private List<MenuEntry> menu(Keys keys) {
    List<MenuEntry> menu = new ArrayList<>();
    for (Keys entry : keys.entries("menu", List.of("title", "page", "topic"))) {
      Optional<String> title = entry.required("title");
      Optional<String> page = entry.text("page");
      Optional<String> topic = entry.text("topic");
      page.ifPresent(
          name -> requirePage(name, entry.find("page").orElseThrow().value().position()));
      topic.ifPresent(name -> requireTopic(entry, "topic", name));
      if (page.isPresent() == topic.isPresent()) {
        entry.report(
            page.isPresent() ? "topic" : "title",
            "nav-target",
            "an entry of the menu leads to one place",
            page.isPresent() ? "Found a page and a topic" : "Found no page and no topic",
            "write either page: articles/name.md or topic: name");
      } else if (title.isPresent()) {
        menu.add(new MenuEntry(title.get(), page, topic, entry.position()));
      }
    }
    return menu;
  }

  private List<ReadingPath> paths(Keys keys) {
    List<ReadingPath> paths = new ArrayList<>();
    Map<String, Position> ids = new HashMap<>();
    for (Keys entry : keys.entries("paths", List.of("id", "title", "pages"))) {
      Optional<String> id = entry.required("id").filter(found -> isNew(entry, found, ids));
      Optional<String> title = entry.required("title");
      List<PageName> named = pageNames(entry);
      if (named.isEmpty()) {
        entry.report(
            "pages",
            "nav-target",
            "this path has no pages",
            "Found nothing under pages",
            "name at least one page: pages: [articles/name.md]");
      } else if (id.isPresent() && title.isPresent()) {
        paths.add(new ReadingPath(id.get(), title.get(), named, entry.position()));
      }
    }
    return paths;
  }

  private List<PageName> pageNames(Keys entry) {
    Map<String, Position> seen = new HashMap<>();
    List<PageName> names = new ArrayList<>();
    for (Value.Scalar page : entry.texts("pages")) {
      requirePage(page.text(), page.position());
      Position first = seen.putIfAbsent(page.text(), page.position());
      if (first == null) {
        names.add(new PageName(page.text(), page.position()));
      } else {
        problems.accept(
            Problem.error(
                file.path(),
                page.position(),
                "nav-duplicate",
                "this page stands twice in one path",
                "Found " + page.text() + " in line " + first.line() + " too",
                "keep one of the two"));
      }
    }
    return names;
  }

  private boolean isNew(Keys entry, String id, Map<String, Position> ids) {
    Position first = ids.putIfAbsent(id, entry.position());
    if (first != null) {
      entry.report(
          "id",
          "nav-duplicate",
          "two entries have the id \"" + id + "\"",
          "The first one is in line " + first.line(),
          "give one of them another id");
    }
    return first == null;
  }

  private void requireTopic(Keys entry, String key, String topic) {
    List<String> known = config.allTopics();
    if (!known.contains(topic)) {
      entry.report(
          key,
          "topic-unknown",
          "there is no topic \"" + topic + "\"",
          "Found \"" + topic + "\", expected one of " + String.join(", ", known),
          Nearest.to(topic, known)
              .map(near -> "did you mean " + near + "?")
              .orElse("use one of these, or add it to topics= in " + SiteConfig.FILE));
    }
  }

  private void requirePage(String page, Position position) {
    if (pages.contains(page)) {
      return;
    }
    if (files.isLeftOut(config.layout().content() + "/" + page)) {
      reportLeftOut(page, position);
      return;
    }
    problems.accept(
        Problem.error(
            file.path(),
            position,
            "nav-page-missing",
            "there is no page \"" + page + "\"",
            "Found no file " + config.layout().content() + "/" + page,
            meant(page)
                .map(near -> "did you mean " + near + "?")
                .orElse(
                    "correct the name; it is counted from the content folder: articles/name.md")));
  }

  /** Only the site's own data/nav.yml can do without the page: the one of Attune names them all. */
  private void reportLeftOut(String page, Position position) {
    if (files.own().find(file.path()).isEmpty()) {
      return;
    }
    problems.accept(
        Problem.warning(
            file.path(),
            position,
            "nav-left-out",
            "this page is not on the site and is left out here",
            "Found " + page + ", which library and library.exclude leave out",
            "take the line out, or take the page into library in " + SiteConfig.FILE));
  }

  /** The page with the same or the nearest name. */
  private Optional<String> meant(String page) {
    Map<String, String> byName = new LinkedHashMap<>();
    new TreeSet<>(pages).forEach(known -> byName.putIfAbsent(stem(known), known));
    return Nearest.to(stem(page), byName.keySet()).map(byName::get);
  }

  private static String stem(String page) {
    String name = page.substring(page.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
