package org.attune.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attune.problem.Nearest;

/** Reads the citations of one body and checks that the works are known. */
final class CitationReader {
  private CitationReader() {}

  static List<Citation> read(List<Node> nodes, Reading reading) {
    List<Citation> citations = new ArrayList<>();
    for (Node node : nodes) {
      if (CitationMark.isOne(node)) {
        add(node, citations, reading);
      }
    }
    return citations;
  }

  private static void add(Node node, List<Citation> citations, Reading reading) {
    List<CitationMark.Work> works = CitationMark.of(node).works();
    if (works.isEmpty()) {
      reading.fail(
          node,
          "citation-form",
          node.getChars() + " can't be read as a citation",
          "Expected keys that begin with @, divided by semicolons",
          "write [@key], [@key; @other] or [@key, p. 12]");
    }
    for (CitationMark.Work work : works) {
      if (reading.citationKeys().get().contains(work.key())) {
        citations.add(new Citation(work.key(), reading.source().bodyPosition(work.offset())));
      } else {
        reportUnknown(work, reading);
      }
    }
  }

  private static void reportUnknown(CitationMark.Work work, Reading reading) {
    Optional<String> meant = Nearest.to(work.key(), reading.citationKeys().get());
    reading.failAt(
        work.offset(),
        "citation-unknown",
        "no reference has the key \"" + work.key() + "\"",
        meant.map(key -> "Did you mean \"" + key + "\"?").orElse(""),
        meant
            .map(key -> "write [@" + key + "], or add the work to data/references.json")
            .orElse("add the work to data/references.json, or take a key from there"));
  }
}
