package org.attune.links;

import java.util.Optional;
import org.attune.problem.Position;

/**
 * What a report says of one link.
 *
 * @param page the path of the finished file that has it
 * @param position where in that file
 * @param source where an author wrote it; empty where that is not known
 * @param url the address as written
 * @param text the text that the link shows; {@code ""} where it shows none
 * @param quote the line that it stands in; {@code ""} where it was not looked up
 * @param rule the rule's id, kebab-case
 * @param message what is wrong, one sentence without its full stop
 * @param detail what was found and expected, whole sentences without the last full stop; {@code ""}
 *     for none
 * @param fix what to do, one sentence without its full stop; {@code ""} for none
 * @param pages on how many pages the same stands; 1 for one that is said by itself
 */
public record Finding(
    String page,
    Position position,
    Optional<Source> source,
    String url,
    String text,
    String quote,
    Level level,
    String rule,
    String message,
    String detail,
    String fix,
    int pages) {

  /** A place in a file that an author writes. */
  public record Source(String path, Position position) {}

  /** What a report says of a link inside of a site. */
  public static Finding of(BrokenLink link) {
    return new Finding(
        link.page(),
        link.position(),
        Optional.empty(),
        link.link().url(),
        "",
        "",
        link.level(),
        link.rule(),
        link.message(),
        link.detail(),
        link.fix(),
        1);
  }

  /** What is wrong and what was found, as whole sentences without the last full stop. */
  public String sentences() {
    return detail.isEmpty() ? message : message + ". " + detail;
  }

  /** The same with the text of the link and the line around it. */
  public Finding quoting(String shown, String line) {
    return new Finding(
        page, position, source, url, shown, line, level, rule, message, detail, fix, pages);
  }

  /** The same, written by an author at a place. */
  public Finding from(Source place) {
    return new Finding(
        page,
        position,
        Optional.of(place),
        url,
        text,
        quote,
        level,
        rule,
        message,
        detail,
        fix,
        pages);
  }

  /** The same for so many pages. */
  public Finding onPages(int count) {
    return new Finding(
        page, position, source, url, text, quote, level, rule, message, detail, fix, count);
  }
}
