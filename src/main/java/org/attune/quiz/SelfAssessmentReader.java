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
  private boolean begun;
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
    ScaleReader reader = new ScaleReader(words, settings, findings);
    Optional<Section> scale = Optional.empty();
    for (int i = 0; i < sections.size(); i++) {
      Section section = sections.get(i);
      SectionKind kind = teller.tell(section, meaningAt(sections, i + 1), scale.isPresent());
      if (kind == SectionKind.MEANING && scale.isPresent()) {
        reader.read(scale.get(), Optional.of(section)).ifPresent(scales::add);
        scale = Optional.empty();
        continue;
      }
      if (scale.isPresent() && kind != SectionKind.UNKNOWN) {
        reader.read(scale.get(), Optional.empty()).ifPresent(scales::add);
        scale = Optional.empty();
      }
      if (kind == SectionKind.SCALE) {
        begun = true;
        scale = Optional.of(section);
      } else {
        other(section, kind);
      }
    }
    scale.flatMap(last -> reader.read(last, Optional.empty())).ifPresent(scales::add);
    checkWhole();
    return assessment();
  }

  private boolean meaningAt(List<Section> sections, int index) {
    return index < sections.size()
        && sections.get(index).heading().filter(heading -> heading.level() > 2).isPresent()
        && (words.is(sections.get(index).title(), Word.MEANING)
            || words.near(sections.get(index).title(), Word.MEANING));
  }

  private void other(Section section, SectionKind kind) {
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
    if (!begun) {
      intro = intro.and(section.whole());
    } else {
      closing = closing.and(section.whole());
    }
  }

  private void unknown(Section section, String detail) {
    findings.add(
        Rule.HEADING,
        section.heading().map(Block.Heading::position).orElse(Position.START),
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
    reportUnknownScales();
    reportRepeatedIds();
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
    new JudgingPhrases(header.lang(), findings).check(scales);
  }

  private void reportUnknownScales() {
    List<String> ids = scales.stream().map(Scale::id).toList();
    settings
        .scales()
        .forEach(
            (id, scale) -> {
              if (!ids.contains(id) && !findings.has(Rule.SCALE_EMPTY)) {
                findings.add(
                    Rule.SCALE_UNKNOWN,
                    scale.position(),
                    "there is no scale \"" + id + "\" in this self-assessment",
                    "Found " + String.join(", ", ids) + ".",
                    Nearest.to(id, ids)
                        .map(near -> "did you mean " + near + "?")
                        .orElse("take it out, or give a scale this id in brackets"));
              }
            });
  }

  private void reportRepeatedIds() {
    Map<String, Scale> seen = new HashMap<>();
    Map<String, Item> items = new HashMap<>();
    for (Scale scale : scales) {
      Scale first = seen.putIfAbsent(scale.id(), scale);
      if (first != null) {
        findings.add(
            Rule.SCALE_REPEATED,
            scale.position(),
            "two scales have the id \"" + scale.id() + "\"",
            "The first stands in line " + first.position().line() + ".",
            "give one of them another word in brackets at the end of its heading");
        continue;
      }
      scale.items().forEach(item -> reportClash(items.putIfAbsent(item.id(), item), item));
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
