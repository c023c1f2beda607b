package org.attune.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attune.problem.Position;
import org.attune.quiz.SelfAssessment.Signpost;

/** Reads the links under "If you need help now". */
record SignpostReader(Words words, Findings findings) {

  List<Signpost> read(Section section) {
    List<Signpost> signposts = new ArrayList<>();
    for (Block block : section.blocks()) {
      if (block instanceof Block.Items list) {
        list.items().forEach(item -> item(item).ifPresent(signposts::add));
      } else if (block instanceof Block.Paragraph paragraph && link(paragraph.text()).isPresent()) {
        signposts.add(signpost(link(paragraph.text()).orElseThrow(), block.position()));
      } else {
        notALink(block.position());
      }
    }
    return signposts;
  }

  private Optional<Signpost> item(Block.Item item) {
    Optional<Block.Run> link = link(item);
    if (link.isEmpty()) {
      notALink(item.position());
    }
    return link.map(run -> signpost(run, item.position()));
  }

  private static Signpost signpost(Block.Run link, Position position) {
    return new Signpost(
        new Passage(link.html(), link.text().strip()), link.destination(), position);
  }

  private void notALink(Position position) {
    findings.add(
        Rule.SIGNPOST,
        position,
        "what stands under \"" + words.first(Words.Word.HELP) + "\" must be links, one to a line",
        "Signposts ask nothing and count for nothing, so that help never depends on an answer.",
        "write - [the situation](../help/now.md)");
  }

  /** The link that is all of an item; empty where there is anything else. */
  static Optional<Block.Run> link(Block.Item item) {
    return item.blocks().isEmpty() && item.checked().isEmpty()
        ? link(item.text())
        : Optional.empty();
  }

  private static Optional<Block.Run> link(Block.Inline line) {
    List<Block.Run> runs = line.runs().stream().filter(run -> !run.text().isBlank()).toList();
    return runs.size() == 1 && runs.get(0).style() == Block.Style.LINK
        ? Optional.of(runs.get(0))
        : Optional.empty();
  }
}
