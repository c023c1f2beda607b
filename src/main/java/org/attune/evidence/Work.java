package org.attune.evidence;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One work that pages may cite, with all that its entry in the list says.
 *
 * @param id the key in {@code [@key]}
 * @param title as the file has it
 * @param type as CSL names it: {@code article-journal}
 * @param fields all other texts by their CSL names
 */
record Work(
    String id,
    String title,
    String type,
    List<Name> authors,
    List<Name> editors,
    Optional<PartialDate> issued,
    Optional<PartialDate> accessed,
    Map<String, String> fields) {
  Work {
    authors = List.copyOf(authors);
    editors = List.copyOf(editors);
    fields = Map.copyOf(fields);
  }

  /** A field's text; {@code ""} where it is not given. */
  String field(String name) {
    return fields.getOrDefault(name, "");
  }

  /** True for what appears inside something else, whose title is the one in italics. */
  boolean isPart() {
    return switch (type) {
      case "article-journal",
          "article-magazine",
          "article-newspaper",
          "article",
          "chapter",
          "entry",
          "entry-dictionary",
          "entry-encyclopedia",
          "paper-conference",
          "review",
          "review-book" ->
          !field("container-title").isEmpty();
      default -> false;
    };
  }

  /** True for a law or a judgment, which stand in the list without an author. */
  boolean isLegal() {
    return switch (type) {
      case "legislation", "legal_case", "bill", "regulation", "treaty", "hearing" -> true;
      default -> false;
    };
  }
}
