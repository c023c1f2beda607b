package org.attune.quiz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.attune.problem.Nearest;
import org.attune.problem.Position;
import org.attune.problem.Problem;
import org.attune.quiz.SelfAssessment.Item;
import org.attune.quiz.SelfAssessment.Scale;
import org.attune.quiz.SelfAssessment.Signpost;
import org.attune.quiz.Words.Word;
import org.jspecify.annotations.Nullable;

/** Reads a self-assessment from its front matter and the blocks of its body. */
public final class SelfAssessmentReader {
  private final QuizHeader header;
  private final Findings findings;
  private final Words words;
  private final Settings settings;
  private final List<Scale> scales = new ArrayList<>();
  private final List<Signpost> signposts = new ArrayList<>();
  private final SectionKind.Teller teller;
  private Passage intro = Passage.NONE;
  private Passage closing = Passage.NONE;
  private Optional<Position> help = Optional.empty();

  private SelfAssessmentReader(QuizHeader header, Consumer<Problem> problems) {
    this.header = header;
    this.findings = new Findings(header.path(), problems);
    this.words = Words.of(header.lang());
    this.teller = new SectionKind.Teller(words, findings);
    this.settings = Settings.read(header, findings);
  }

  /**
   * The self-assessment, as far as it can be read.
   *
   * @param problems gets every mistake; one that is an error does not always keep the quiz from
   *     being read, so that a preview can show it
   * @return empty where it could not be scored
   */
  public static Optional<SelfAssessment> read(
      QuizHeader header, List<Block> body, Consumer<Problem> problems) {
    return new SelfAssessmentReader(header, problems).read(Section.of(body));
  }

  private Optional<SelfAssessment> read(List<Section> sections) {
    List<Part> parts = parts(sections);
    ScaleReader reader = new ScaleReader(words, settings, findings);
    List<String> ids = parts.stream().map(part -> ScaleReader.id(part.scale())).toList();
    reportRepeatedIds(parts, ids);
    reportUnknownScales(ids);
    parts.forEach(part -> reader.read(part.scale(), part.meaning()).ifPresent(scales::add));
    checkWhole();
    return assessment();
  }

  /** A scale's section and the one that says what its answers may mean. */
  private record Part(Section scale, Optional<Section> meaning) {}

  private List<Part> parts(List<Section> sections) {
    List<Part> parts = new ArrayList<>();
    boolean open = false;
    for (int i = 0; i < sections.size(); i++) {
      Section section = sections.get(i);
      SectionKind kind = teller.tell(section, meaningAt(sections, i + 1), open);
      if (kind == SectionKind.SCALE) {
        parts.add(new Part(section, Optional.empty()));
        open = true;
      } else if (kind == SectionKind.MEANING && open) {
        Part last = parts.remove(parts.size() - 1);
        parts.add(new Part(last.scale(), Optional.of(section)));
        open = false;
      } else {
        open = open && kind == SectionKind.UNKNOWN;
        other(section, kind, parts.isEmpty());
      }
    }
    return parts;
  }

  private boolean meaningAt(List<Section> sections, int index) {
    return index < sections.size()
        && sections.get(index).heading().filter(heading -> heading.level() > 2).isPresent()
        && (words.is(sections.get(index).title(), Word.MEANING)
            || words.near(sections.get(index).title(), Word.MEANING));
  }

  private void other(Section section, SectionKind kind, boolean atStart) {
    if (kind == SectionKind.HELP) {
      help = section.heading().map(Block.Heading::position);
      signposts.addAll(new SignpostReader(words, findings).read(section));
      return;
    }
    if (kind == SectionKind.MEANING) {
      unknown(section, "It stands under no scale, or its scale has one already.");
    } else if (kind == SectionKind.UNKNOWN) {
      unknown(section, "Expected \"" + words.first(Word.MEANING) + "\" under a scale.");
    }
    if (atStart) {
      intro = intro.and(section.whole());
    } else {
      closing = closing.and(section.whole());
    }
  }

  private void unknown(Section section, String detail) {
    findings.add(
        Rule.HEADING,
        section.position(),
        "a self-assessment has no place for the heading \"" + section.title() + "\"",
        detail,
        "make it a scale with ## and a numbered list, or plain text without a heading");
  }

  private void checkWhole() {
    if (scales.isEmpty() && !findings.has(Rule.SCALE_EMPTY)) {
      findings.add(
          Rule.EMPTY,
          Position.START,
          "this self-assessment has no items",
          "Expected a heading with ## and a numbered list under it.",
          "write for example: ## Feeling safe (bond), then 1. I can say what is on my mind.");
    }
    reportItemIds();
    Size.check(scales.stream().flatMap(scale -> scale.items().stream()).toList(), findings);
    if (signposts.isEmpty() && !findings.has(Rule.SIGNPOST)) {
      findings.add(
          Rule.SIGNPOSTS_MISSING,
          help.orElse(Position.START),
          "this self-assessment shows no way to help",
          "Expected links under \"" + words.first(Word.HELP) + "\".",
          "add ## "
              + words.first(Word.HELP)
              + " with - [I am thinking of ending my life](../help/now.md)");
    }
    new JudgingPhrases(header.lang(), findings).check();
  }

  private void reportUnknownScales(List<String> ids) {
    if (findings.has(Rule.SCALE_REPEATED)) {
      return;
    }
    settings
        .scales()
        .forEach(
            (id, scale) -> {
              if (!ids.contains(id)) {
                findings.add(
                    Rule.SCALE_UNKNOWN,
                    scale.position(),
                    "there is no scale \"" + id + "\" in this self-assessment",
                    ids.isEmpty() ? "" : "Found " + String.join(", ", ids) + ".",
                    Nearest.to(id, ids)
                        .map(near -> "did you mean " + near + "?")
                        .orElse("take it out, or give a scale this id in brackets"));
              }
            });
  }

  private void reportRepeatedIds(List<Part> parts, List<String> ids) {
    for (int i = 0; i < ids.size(); i++) {
      int first = ids.indexOf(ids.get(i));
      if (first < i) {
        findings.add(
            Rule.SCALE_REPEATED,
            parts.get(i).scale().position(),
            "two scales have the id \"" + ids.get(i) + "\"",
            "The first stands in line " + parts.get(first).scale().position().line() + ".",
            "give one of them another word in brackets at the end of its heading");
      }
    }
  }

  private void reportItemIds() {
    if (findings.has(Rule.SCALE_REPEATED)) {
      return;
    }
    Map<String, Item> seen = new HashMap<>();
    for (Scale scale : scales) {
      scale.items().forEach(item -> reportClash(seen.putIfAbsent(item.id(), item), item));
    }
  }

  private void reportClash(@Nullable Item first, Item item) {
    if (first != null) {
      findings.add(
          Rule.ITEM_ID,
          item.position(),
          "two items have the id \"" + item.id() + "\"",
          "The first stands in line " + first.position().line() + ".",
          "give one of the scales an id that does not end in a number");
    }
  }

  private Optional<SelfAssessment> assessment() {
    if (scales.isEmpty() || settings.answers().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new SelfAssessment(
            header.id(),
            header.title(),
            header.lang(),
            settings.answers(),
            settings.doesNotApply(),
            intro,
            scales,
            closing,
            signposts,
            settings.permission()));
  }
}
