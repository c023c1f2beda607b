package org.attune.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attune.problem.Position;

/**
 * A heading and what stands under it, up to the next heading of any level.
 *
 * @param heading empty for what stands before the first heading
 */
record Section(Optional<Block.Heading> heading, List<Block> blocks) {

  /** A body cut at its headings; the title, a first heading of level 1, is left out. */
  static List<Section> of(List<Block> body) {
    List<Section> sections = new ArrayList<>();
    Optional<Block.Heading> heading = Optional.empty();
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < body.size(); i++) {
      if (!(body.get(i) instanceof Block.Heading next)) {
        blocks.add(body.get(i));
      } else if (i > 0 || next.level() > 1) {
        sections.add(new Section(heading, List.copyOf(blocks)));
        heading = Optional.of(next);
        blocks.clear();
      }
    }
    sections.add(new Section(heading, List.copyOf(blocks)));
    return sections;
  }

  /** The lists of one kind, in order. */
  List<Block.Items> lists(boolean ordered) {
    return blocks.stream()
        .filter(block -> block instanceof Block.Items items && items.ordered() == ordered)
        .map(Block.Items.class::cast)
        .toList();
  }

  /** The heading and what stands under it, as they are. */
  Passage whole() {
    List<Block> all = new ArrayList<>();
    heading.ifPresent(all::add);
    all.addAll(blocks);
    return Passage.of(all);
  }

  /** Where the heading stands; the file's start where there is none. */
  Position position() {
    return heading.map(Block.Heading::position).orElse(Position.START);
  }

  /** The heading's text; {@code ""} where there is none. */
  String title() {
    return heading.map(found -> found.text().text()).orElse("");
  }
}
