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
    String plainText,
    int words) {
  Contents {
    outline = List.copyOf(outline);
    links = List.copyOf(links);
    citations = List.copyOf(citations);
    terms = List.copyOf(terms);
  }

  static Contents of(Reading reading, Outline outline, List<Link> links, List<Citation> citations) {
    String text = Texts.lines(reading.document());
    return new Contents(
        outline.headings(),
        links,
        citations,
        reading.isGlossary() ? terms(reading.document(), outline) : List.of(),
        outline.first().map(Texts::of),
        firstParagraph(reading.document()),
        text,
        words(text));
  }

  /** How many words there are: each begins with a letter or digit and goes on to the next space. */
  private static int words(String text) {
    char[] chars = text.toCharArray();
    int words = 0;
    int at = 0;
    while (at < chars.length) {
      int point = chars[at] < 128 ? chars[at] : Character.codePointAt(chars, at);
      at += point < Character.MIN_SUPPLEMENTARY_CODE_POINT ? 1 : 2;
      if (isLetterOrNumber(point)) {
        words++;
        while (at < chars.length && !isSpace(chars[at])) {
          at++;
        }
      }
    }
    return words;
  }

  private static boolean isLetterOrNumber(int point) {
    if (point < 128) {
      return (point >= 'a' && point <= 'z')
          || (point >= 'A' && point <= 'Z')
          || (point >= '0' && point <= '9');
    }
    int type = Character.getType(point);
    return Character.isLetterOrDigit(point)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  private static boolean isSpace(char c) {
    return c <= ' ' && (c == ' ' || (c >= '\t' && c <= '\r'));
  }

  private static String firstParagraph(Node document) {
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Paragraph && isProse(node)) {
        return Texts.of(node);
      }
    }
    return "";
  }

  private static boolean isProse(Node paragraph) {
    Lines.Line first = Lines.from(paragraph.getFirstChild()).get(0);
    return first.picture().isEmpty() && first.link().isEmpty() && !Texts.of(paragraph).isEmpty();
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
