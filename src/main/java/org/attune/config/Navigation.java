package org.attune.config;

import java.util.List;
import java.util.Optional;
import org.attune.problem.Position;

/**
 * The order of the site, from data/nav.yml.
 *
 * @param menu the menu, in order
 * @param topics the topics, in order
 * @param paths the doors of the home page
 */
public record Navigation(List<MenuEntry> menu, List<Topic> topics, List<ReadingPath> paths) {
  /** A site without data/nav.yml. */
  public static final Navigation EMPTY = new Navigation(List.of(), List.of(), List.of());

  public Navigation {
    menu = List.copyOf(menu);
    topics = List.copyOf(topics);
    paths = List.copyOf(paths);
  }

  /**
   * One line of the menu: it leads to a page or to a topic.
   *
   * @param page relative to the content folder: {@code articles/x.md}
   * @param topic a topic's id
   */
  public record MenuEntry(
      String title, Optional<String> page, Optional<String> topic, Position position) {}

  /**
   * A topic.
   *
   * @param sentence what it is, in one sentence; {@code ""} for none
   * @param idea true for one of the ideas drawn on the home page
   */
  public record Topic(String id, String title, String sentence, boolean idea, Position position) {
    /** A topic that data/nav.yml does not name: its id is its title. */
    public static Topic unnamed(String id) {
      String title = id.isEmpty() ? id : Character.toUpperCase(id.charAt(0)) + id.substring(1);
      return new Topic(id, title.replace('-', ' '), "", false, Position.START);
    }
  }

  /**
   * Pages in reading order.
   *
   * @param pages relative to the content folder
   */
  public record ReadingPath(String id, String title, List<PageName> pages, Position position) {
    public ReadingPath {
      pages = List.copyOf(pages);
    }
  }

  /**
   * A page that data/nav.yml names.
   *
   * @param path relative to the content folder
   */
  public record PageName(String path, Position position) {}

  /** The topic with an id. */
  public Optional<Topic> topic(String id) {
    return topics.stream().filter(topic -> topic.id().equals(id)).findFirst();
  }
}
