package org.attune.links;

/**
 * A link of the site that leads nowhere.
 *
 * @param page the path of the page or style sheet that has it
 * @param link what is written there
 * @param reason what is wrong with it
 * @param target the path below the site's root that it leads to, decoded; {@code ""} for the root
 * @param fragment the part of the target that it names, as written; {@code ""} for none
 * @param nearest the path or id that was probably meant; {@code ""} where none is near
 */
public record BrokenLink(
    String page, Link link, BreakReason reason, String target, String fragment, String nearest) {

  /** True where the target exists and only the named part of it doesn't. */
  public boolean missesOnlyAnchor() {
    return reason == BreakReason.NO_ANCHOR || reason == BreakReason.NO_ID;
  }

  /** The rule that it breaks: {@code link-broken} or {@code link-anchor-missing}. */
  public String rule() {
    return missesOnlyAnchor() ? "link-anchor-missing" : "link-broken";
  }

  /** What is wrong, as a sentence without its full stop. */
  public String message() {
    String subject = "the " + link.kind().noun() + " \"" + link.url() + "\" ";
    return switch (reason) {
      case NO_FILE, NO_INDEX, OUTSIDE -> subject + "leads nowhere";
      case WRONG_CASE -> subject + "mixes up upper and lower case";
      case OTHER_ACCENTS -> subject + "writes its accents in another way than the file's name";
      case NO_ANCHOR -> subject + "names a part that its page does not have";
      case NO_ID -> subject + "names something that this page does not have";
      case EMPTY -> "the " + link.kind().noun() + " has no address";
      case MALFORMED -> subject + "is not an address that a browser can read";
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
      case EMPTY, MALFORMED -> "";
    };
  }
}
