package org.attune.markdown;

import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attune.problem.Nearest;
import org.jspecify.annotations.Nullable;

/** Reads the links and pictures of one body, those of raw HTML among them. */
final class LinkReader {
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel", "sms");
  private final Reading reading;
  private final Map<Node, List<Link>> rawLinks;
  private final List<Link> links = new ArrayList<>();

  private LinkReader(Reading reading, Map<Node, List<Link>> rawLinks) {
    this.reading = reading;
    this.rawLinks = rawLinks;
  }

  static List<Link> read(List<Node> nodes, Map<Node, List<Link>> rawLinks, Reading reading) {
    LinkReader reader = new LinkReader(reading, rawLinks);
    for (Node node : nodes) {
      reader.add(node);
    }
    return reader.links;
  }

  private void add(Node node) {
    if (node instanceof RefNode ref && !ref.isDefined()) {
      undefined(ref);
    } else if (node instanceof Image || node instanceof ImageRef) {
      picture(node);
    } else if (Destinations.isLink(node)) {
      String destination = Destinations.of(node, reading.document());
      String text = text(node);
      checkParts(node, destination, text);
      link(node, destination, text, false, !(node instanceof BareLink) && isAlone(node));
    } else if (!rawLinks.isEmpty()) {
      links.addAll(rawLinks.getOrDefault(node, List.of()));
    }
  }

  private void link(Node node, String destination, String text, boolean image, boolean alone) {
    checkScheme(node, destination);
    if (!Addresses.runs(destination)) {
      links.add(new Link(destination, text, reading.position(node), image, alone));
    }
  }

  private void checkParts(Node node, String destination, String text) {
    if (destination.isBlank()) {
      reading.fail(
          node,
          "link-empty",
          "this link has no address",
          "Found " + node.getChars(),
          "write the address between the round brackets, or take the link out");
    } else if (text.isBlank() && !(node instanceof BareLink) && Texts.of(node).isBlank()) {
      reading.fail(
          node,
          "link-without-text",
          "this link has no words, so nobody can see or hear it",
          "Found " + node.getChars(),
          "write between the square brackets where it leads");
    }
  }

  private static String text(Node node) {
    if (node instanceof BareLink) {
      return Raw.unescaped(node.getChars());
    }
    return node instanceof DelimitedLinkNode link ? Raw.unescaped(link.getText()) : Texts.of(node);
  }

  private void picture(Node node) {
    String destination = Destinations.of(node, reading.document());
    String text = text(node);
    link(node, destination, text, true, false);
    String title = title(node);
    if (text.isEmpty() && !reading.words().isDecorative(title)) {
      reading.fail(
          node,
          "picture-alt",
          "the picture " + destination + " has no description",
          "",
          "write what it shows between the brackets, or ![](" + destination + " \"decorative\")");
    }
  }

  private String title(Node node) {
    if (node instanceof InlineLinkNode picture) {
      return picture.getTitle().unescape();
    }
    Reference target = ((RefNode) node).getReferenceNode(reading.document());
    return target == null ? "" : target.getTitle().unescape();
  }

  private void checkScheme(Node node, String destination) {
    String scheme = Addresses.scheme(destination);
    if (Addresses.runs(destination)) {
      reading.fail(
          node,
          "link-scheme",
          "a link can't run a script, so this one leads nowhere",
          "Found " + scheme + ":",
          "link to a page or a web address");
    } else if (!Addresses.isSafe(destination)) {
      Optional<String> meant = Nearest.to(scheme, SCHEMES);
      reading.warn(
          node,
          "link-scheme",
          "the address " + destination + " is of a kind that most browsers can't open",
          "Found " + scheme + ":" + meant.map(it -> ". Did you mean " + it + ":?").orElse(""),
          "use " + meant.orElse("https") + ": or the path of a page");
    }
  }

  /** Words in two pairs of brackets want to be a link; in one pair they may be just that. */
  private void undefined(RefNode ref) {
    boolean wantsToBeOne = ref instanceof ImageRef || !Destinations.secondBrackets(ref).isEmpty();
    if (wantsToBeOne && !CitationMark.isOne(ref)) {
      reading.warn(
          ref,
          "link-reference",
          ref.getChars() + " is no link, since its address is not given",
          "",
          "write the address in round brackets, or give it in a line of its own: [name]: address");
    }
  }

  private static boolean isAlone(Node node) {
    return node.getParent() instanceof Paragraph paragraph
        && !Tightness.isTight(paragraph)
        && isEdge(node.getPrevious(), false)
        && isEdge(node.getNext(), true);
  }

  private static boolean isEdge(@Nullable Node neighbour, boolean forward) {
    Node node = neighbour;
    while (node != null && isBlankText(node)) {
      node = forward ? node.getNext() : node.getPrevious();
    }
    return node == null || node instanceof SoftLineBreak || node instanceof HardLineBreak;
  }

  private static boolean isBlankText(Node node) {
    return !(node instanceof SoftLineBreak)
        && !(node instanceof HardLineBreak)
        && node.getChars().isBlank();
  }
}
