package org.attune.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;

/** Where the links and pictures of a syntax tree lead. */
final class Destinations {
  private Destinations() {}

  /** True for a link that leads somewhere; false for a picture. */
  static boolean isLink(Node node) {
    return node instanceof Link
        || (node instanceof LinkRef ref && ref.isDefined())
        || node instanceof AutoLink
        || node instanceof MailLink
        || node instanceof BareLink;
  }

  /** What follows the brackets of the text: {@code [name]}, {@code []}, or {@code ""}. */
  static String secondBrackets(RefNode ref) {
    if (ref.getTextOpeningMarker().isNull()) {
      return "";
    }
    return ref.isReferenceTextCombined() ? "[]" : "[" + ref.getReference().unescape() + "]";
  }

  /** The destination of a link or a picture, escapes decoded; {@code ""} where it leads nowhere. */
  static String of(Node node, Document document) {
    if (node instanceof InlineLinkNode link) {
      return Raw.unescaped(link.getUrl());
    }
    if (node instanceof RefNode ref && ref.isDefined()) {
      Reference target = ref.getReferenceNode(document);
      return target == null ? "" : target.getUrl().unescape();
    }
    if (node instanceof AutoLink link) {
      return link.getText().toString();
    }
    if (node instanceof MailLink link) {
      return "mailto:" + link.getText();
    }
    return node instanceof BareLink link ? link.destination() : "";
  }
}
