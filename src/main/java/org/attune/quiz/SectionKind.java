package org.attune.quiz;

import java.util.List;
import org.attune.quiz.Words.Word;

/** What a section of a self-assessment is. */
enum SectionKind {
  PROSE,
  SCALE,
  MEANING,
  HELP,
  UNKNOWN;

  /** Tells the kinds apart, and reports headings that were meant to be reserved ones. */
  record Teller(Words words, Findings findings) {

    SectionKind tell(Section section, boolean meaningFollows, boolean meaningIsOpen) {
      if (section.heading().isEmpty()) {
        return PROSE;
      }
      Block.Heading heading = section.heading().get();
      String title = section.title();
      boolean numbered = !section.lists(true).isEmpty();
      if (words.is(title, Word.MEANING)) {
        return at(heading, 3, MEANING);
      } else if (words.is(title, Word.HELP)) {
        return at(heading, 2, HELP);
      } else if (heading.level() > 2 && meaningIsOpen && words.near(title, Word.MEANING)) {
        return near(heading, Word.MEANING, MEANING);
      } else if (numbered) {
        return at(heading, 2, SCALE);
      }
      return withoutNumbers(section, heading, meaningFollows, meaningIsOpen);
    }

    private SectionKind withoutNumbers(
        Section section, Block.Heading heading, boolean meaningFollows, boolean meaningIsOpen) {
      boolean bullets = !section.lists(false).isEmpty();
      if (words.near(section.title(), Word.HELP) || onlyLinks(section)) {
        return near(heading, Word.HELP, HELP);
      } else if (meaningIsOpen && bullets && looksLikeMeaning(section, heading)) {
        return near(heading, Word.MEANING, MEANING);
      } else if (heading.level() == 2) {
        return meaningFollows || bullets ? SCALE : PROSE;
      }
      return UNKNOWN;
    }

    private boolean looksLikeMeaning(Section section, Block.Heading heading) {
      return heading.level() > 2 || words.near(section.title(), Word.MEANING);
    }

    private static boolean onlyLinks(Section section) {
      List<Block.Items> lists = section.lists(false);
      return !lists.isEmpty()
          && lists.stream()
              .flatMap(list -> list.items().stream())
              .allMatch(item -> SignpostReader.link(item).isPresent());
    }

    private SectionKind at(Block.Heading heading, int level, SectionKind kind) {
      if (heading.level() != level) {
        findings.add(
            Rule.HEADING_LEVEL,
            heading.position(),
            "the heading \"" + heading.text().text() + "\" has the wrong level",
            "Found " + "#".repeat(heading.level()) + ", expected " + "#".repeat(level) + ".",
            "write " + "#".repeat(level) + " " + heading.text().text());
      }
      return kind;
    }

    private SectionKind near(Block.Heading heading, Word word, SectionKind kind) {
      String marks = kind == MEANING ? "### " : "## ";
      findings.add(
          Rule.HEADING_NEAR,
          heading.position(),
          "\"" + heading.text().text() + "\" is not quite a heading that a self-assessment knows",
          "Did you mean \"" + words.first(word) + "\"?",
          "write " + marks + words.first(word));
      return kind;
    }
  }
}
