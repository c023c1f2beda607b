package org.attune.links;

import org.attune.problem.Position;

/**
 * A link of the site that leads nowhere, or is untidy.
 *
 * @param page the path of the file that has it
 * @param link what is written there
 * @param offset the byte of that file where it begins
 * @param position the same as line and column; {@link Position#START} while not known
 * @param reason what is wrong with it
 * @param target the path below the site's root that it leads to, decoded; {@code ""} for the root
 * @param fragment the part of the target that it names, as written; {@code ""} for none
 * @param nearest the path or id that was probably meant; {@code ""} where none is near
 */
public record BrokenLink(
    String page,
    Link link,
    int offset,
    Position position,
    BreakReason reason,
    String target,
    String fragment,
    String nearest) {
  /** Compares by page and place. */
  public static int inOrder(BrokenLink one, BrokenLink other) {
    int order = one.page.compareTo(other.page);
    if (order == 0) {
      order = Integer.compare(one.offset, other.offset);
    }
    if (order == 0) {
      order = one.link.url().compareTo(other.link.url());
    }
    return order == 0 ? one.reason.compareTo(other.reason) : order;
  }

  /** A break whose nearest target is not looked for yet. */
  static BrokenLink at(
      LinkList page, int link, String url, BreakReason reason, String target, String fragment) {
    return new BrokenLink(
        page.path(),
        new Link(page.kind(link), url),
        page.offset(link),
        Position.START,
        page.isLeftAlone(link) ? BreakReason.LEFT_ALONE : reason,
        target,
        fragment,
        "");
  }

  /** The same at a place that is known now. */
  public BrokenLink at(Position place) {
    return new BrokenLink(page, link, offset, place, reason, target, fragment, nearest);
  }

  /** The same with what was probably meant. */
  public BrokenLink near(String meant) {
    return new BrokenLink(page, link, offset, position, reason, target, fragment, meant);
  }

  /** The same, written in another way. */
  public BrokenLink written(String url) {
    return new BrokenLink(
        page, new Link(link.kind(), url), offset, position, reason, target, fragment, nearest);
  }

  /** How much it weighs. */
  public Level level() {
    return reason.level();
  }

  /** True where the target exists and only the named part of it doesn't. */
  public boolean missesOnlyAnchor() {
    return reason == BreakReason.NO_ANCHOR || reason == BreakReason.NO_ID;
  }

  /** The rule that it breaks: {@code link-broken}, {@code link-anchor-missing} … */
  public String rule() {
    return reason.rule();
  }

  /** What is wrong, as a sentence without its full stop. */
  public String message() {
    String noun = "the " + link.kind().noun();
    String subject = noun + " \"" + link.url() + "\" ";
    return switch (reason) {
      case NO_FILE, NO_INDEX, OUTSIDE -> subject + "leads nowhere";
      case WRONG_CASE -> subject + "mixes up upper and lower case";
      case OTHER_ACCENTS -> subject + "writes its accents in another way than the file's name";
      case NO_ANCHOR -> subject + "names a part that its page does not have";
      case NO_ID -> subject + "names something that this page does not have";
      case EMPTY ->
          (link.kind() == LinkKind.HEAD ? "the link in the page's head" : noun) + " has no address";
      case MALFORMED -> subject + "is not an address that a browser can read";
      case SCHEME -> subject + "begins with a word that no browser knows";
      case OWN_DISK -> subject + "leads to a file on somebody's own computer";
      case MAIL -> subject + "has no sound mail address";
      case PHONE -> subject + "has no sound telephone number";
      case OTHER_NUMBER -> subject + "calls another number than the one it shows";
      case NO_SLASH -> subject + "names a folder without its slash, so servers send readers on";
      case REDIRECTED -> subject + "is sent on for good by a rule of the site";
      case MOVED_PAGE -> subject + "leads to a page that sends readers on at once";
      case SECOND_ID -> "the id \"" + link.url() + "\" stands twice on this page";
      case UNUSED_MAP -> "no picture of this page uses the image map \"" + link.url() + "\"";
      case PLAIN_HTTP -> subject + "is not encrypted";
      case PHONE_SPACES -> subject + "has spaces in its number, which not every phone forgives";
      case LEFT_ALONE -> subject + "is broken, and marked to be left alone";
      case UNREADABLE -> "this file can't be read, so its links are not checked";
      case TOO_LARGE -> "this file is too large for Java's memory, so its links are not checked";
    };
  }

  /**
   * What was looked for, as a sentence without its full stop; {@code ""} where that says nothing.
   */
  public String detail() {
    return switch (reason) {
      case NO_FILE -> "There is no file \"" + target + "\" in the site";
      case NO_INDEX -> "The folder \"" + target + "\" has no index.html";
      case WRONG_CASE, OTHER_ACCENTS -> "The file is \"" + nearest + "\"";
      case NO_ANCHOR ->
          "\"" + target + "\" has no heading or element with the id \"" + fragment + "\"";
      case NO_ID -> "No element has the id \"" + fragment + "\"";
      case OUTSIDE ->
          "An address that begins with a slash counts from the host's root, not from the site";
      case OTHER_NUMBER -> "It shows \"" + fragment + "\"";
      case MOVED_PAGE -> "It sends them to \"" + nearest + "\"";
      case REDIRECTED -> "It leads to \"" + target + "\"";
      case SECOND_ID -> "A link to it leads to the first of them";
      default -> "";
    };
  }

  /** What to do, as a sentence without its full stop; {@code ""} where nothing can be said. */
  public String fix() {
    return switch (reason) {
      case NO_FILE, NO_INDEX, WRONG_CASE, OTHER_ACCENTS, OUTSIDE, MOVED_PAGE ->
          nearest.isEmpty()
              ? ""
              : "write \"" + RelativePath.from(page, nearest) + fragmentAgain() + "\"";
      case NO_ANCHOR -> nearest.isEmpty() ? "" : "write \"#" + nearest + "\"";
      case NO_ID -> nearest.isEmpty() ? "" : "write \"" + nearest + "\"";
      case NO_SLASH, REDIRECTED -> "write \"" + nearest + "\"";
      case SCHEME -> "write \"" + nearest + "\"";
      case EMPTY -> "give it an address, or take it out";
      case SECOND_ID -> "give one of them another id";
      case PLAIN_HTTP -> "write https, if the site can do that";
      case PHONE_SPACES -> "leave out the spaces, or write hyphens";
      case TOO_LARGE -> "give Java more, as in ATTUNE_JAVA_OPTS=-Xmx2g, or divide the file";
      default -> "";
    };
  }

  private String fragmentAgain() {
    return fragment.isEmpty() ? "" : "#" + fragment;
  }
}
