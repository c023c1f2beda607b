package org.attune.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a body holds, as {@link ParsedBody} gives it. */
record Contents(
    List<Heading> outline,
    List<Link> links,
    List<Citation> citations,
    List<Term> terms,
    Optional<String> title,
    String firstParagraph,
    BodyText text) {
  Contents {
    outline = List.copyOf(outline);
    links = List.copyOf(links);
    citations = List.copyOf(citations);
    terms = List.copyOf(terms);
  }

  static Contents of(
      Reading reading, int signs, Outline outline, List<Link> links, List<Citation> citations) {
    return new Contents(
        outline.headings(),
        links,
        citations,
        reading.isGlossary() ? terms(reading.document(), outline) : List.of(),
        outline.first().map(Texts::of),
        firstParagraph(reading.document()),
        BodyText.of(Texts.lines(reading.document(), signs, node -> false)));
  }

  private static String firstParagraph(Node document) {
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      String prose = node instanceof Paragraph ? prose(node) : "";
      if (!prose.isEmpty()) {
        return prose;
      }
    }
    return "";
  }

  /** The text of a paragraph; {@code ""} for one that begins with a picture or a lone link. */
  private static String prose(Node paragraph) {
    Lines.Line first = Lines.first(paragraph);
    return first.picture().isPresent() || first.link().isPresent() ? "" : Texts.of(paragraph);
  }

  private static List<Term> terms(Node document, Outline outline) {
    List<Term> terms = new ArrayList<>();
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof com.vladsch.flexmark.ast.Heading heading && heading.getLevel() == 2) {
        String id = outline.anchors().getOrDefault(node, "");
        terms.add(new Term(id, Texts.of(heading), meaning(heading)));
      }
    }
    return terms;
  }

  private static String meaning(Node heading) {
    for (Node node = heading.getNext(); node != null; node = node.getNext()) {
      if (node instanceof Paragraph) {
        return Texts.of(node);
      }
      if (node instanceof com.vladsch.flexmark.ast.Heading) {
        return "";
      }
    }
    return "";
  }
}
