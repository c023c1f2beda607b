package org.attune.quiz;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.attune.quiz.KnowledgeCheck.Choice;
import org.attune.quiz.KnowledgeCheck.Question;
import org.attune.quiz.Words.Word;

/** Reads one question: its heading, its choices, hint and explanation. */
record QuestionReader(Words words, boolean shuffle, Findings findings) {
  /** The question; empty where it has fewer than two choices. */
  Optional<Question> read(Section section, String id) {
    Block.Heading heading = section.heading().orElseThrow();
    Optional<Mark> pickAll = Mark.atEndOf(heading.text()).filter(m -> isPickAll(m, heading));
    Parts parts = new Parts(words, findings);
    section.blocks().forEach(parts::add);
    List<Choice> choices = parts.choices();
    if (choices.size() < 2) {
      if (!findings.has(Rule.CHOICE_UNMARKED)) {
        reportFew(section, heading, choices.size());
      }
      return Optional.empty();
    }
    findings.hear(heading.text(), heading.position(), false);
    reportRepeated(choices);
    reportRight(section, heading, choices, pickAll.isPresent());
    reportAbove(choices);
    return Optional.of(
        new Question(
            id,
            Passage.of(pickAll.map(Mark::text).orElse(heading.text())),
            Passage.of(parts.context),
            pickAll.isPresent(),
            choices,
            parts.hint,
            parts.why,
            heading.position()));
  }

  private boolean isPickAll(Mark mark, Block.Heading heading) {
    if (words.is(mark.word(), Word.PICK_ALL)) {
      return true;
    }
    if (!words.near(mark.word(), Word.PICK_ALL)) {
      return false;
    }
    findings.add(
        Rule.PICK_ALL_WORD,
        heading.position(),
        "\"(" + mark.word() + ")\" does not let a reader choose several answers",
        "Did you mean \"(" + words.first(Word.PICK_ALL) + ")\"?",
        "end the question with (" + words.first(Word.PICK_ALL) + ")");
    return true;
  }

  private void reportFew(Section section, Block.Heading heading, int found) {
    findings.add(
        Rule.CHOICES_FEW,
        heading.position(),
        "the question \"" + section.title() + "\" needs at least two answers",
        "Found " + found + ".",
        "list them under the question as - [ ] and - [x]");
  }

  private void reportRepeated(List<Choice> choices) {
    Set<String> seen = new HashSet<>();
    for (Choice choice : choices) {
      if (!seen.add(Words.typed(choice.text().text()).toLowerCase(Locale.ROOT))) {
        findings.add(
            Rule.CHOICE_REPEATED,
            choice.position(),
            "the answer \"" + choice.text().text() + "\" stands there twice",
            "",
            "take one of them out, or say it in other words");
      }
    }
  }

  private void reportRight(
      Section section, Block.Heading heading, List<Choice> choices, boolean pickAll) {
    long right = choices.stream().filter(Choice::right).count();
    if (right == 0) {
      findings.add(
          Rule.RIGHT_MISSING,
          heading.position(),
          "no answer to \"" + section.title() + "\" is right",
          "",
          "mark the right one with - [x]");
    } else if (right == choices.size()) {
      findings.add(
          Rule.RIGHT_ALL,
          heading.position(),
          "every answer to \"" + section.title() + "\" is right",
          "Then there is nothing to choose.",
          "mark those that are not right with - [ ]");
    } else if (right > 1 && !pickAll) {
      findings.add(
          Rule.RIGHT_SEVERAL,
          heading.position(),
          right + " answers to \"" + section.title() + "\" are right, but a reader can choose one",
          "",
          "end the question with (" + words.first(Word.PICK_ALL) + "), or mark one answer only");
    }
  }

  private void reportAbove(List<Choice> choices) {
    for (Choice choice : choices) {
      if (shuffle && words.is(choice.text().text(), Word.ABOVE)) {
        findings.add(
            Rule.SHUFFLE_ABOVE,
            choice.position(),
            "\"" + choice.text().text() + "\" makes no sense when answers are shuffled",
            "Found shuffle: answers in the front matter.",
            "say what is meant, or take shuffle out");
      }
    }
  }

  /** What stands under a question, sorted by its duty. */
  private static final class Parts {
    private final Words words;
    private final Findings findings;
    private final List<Block> context = new ArrayList<>();
    private final List<Choice> choices = new ArrayList<>();
    private Passage hint = Passage.NONE;
    private Passage why = Passage.NONE;

    Parts(Words words, Findings findings) {
      this.words = words;
      this.findings = findings;
    }

    List<Choice> choices() {
      return choices;
    }

    void add(Block block) {
      if (block instanceof Block.Paragraph paragraph
          && isLed(paragraph, Block.Style.EMPHASIS, Word.HINT)) {
        findings.hear(List.of(block), false);
        hint = hint.and(led(paragraph));
      } else if (block instanceof Block.Paragraph paragraph
          && isLed(paragraph, Block.Style.STRONG, Word.WHY)) {
        findings.hear(List.of(block), false);
        why = why.and(led(paragraph));
      } else if (block instanceof Block.Items list && why.isEmpty() && isChoices(list)) {
        list.items().forEach(item -> choices.add(choice(item)));
      } else if (block instanceof Block.Quote quote && why.isEmpty() && !choices.isEmpty()) {
        findings.hear(quote.blocks(), false);
        Choice last = choices.remove(choices.size() - 1);
        choices.add(withFeedback(last, Passage.of(quote.blocks())));
      } else if (choices.isEmpty()) {
        context.add(block);
      } else {
        findings.hear(List.of(block), false);
        why = why.and(Passage.of(List.of(block)));
      }
    }

    private boolean isChoices(Block.Items list) {
      return choices.isEmpty() || list.items().stream().anyMatch(i -> i.checked().isPresent());
    }

    private Choice choice(Block.Item item) {
      if (item.checked().isEmpty()) {
        findings.add(
            Rule.CHOICE_UNMARKED,
            item.position(),
            "this answer is neither marked right nor not right",
            "Expected - [ ] or - [x] before it.",
            "write - [x] for a right answer and - [ ] for any other");
      }
      findings.hear(item.blocks(), false);
      return new Choice(
          Passage.of(item.text()),
          item.checked().orElse(false),
          Passage.of(unquoted(item.blocks())),
          item.position());
    }

    private static List<Block> unquoted(List<Block> blocks) {
      List<Block> all = new ArrayList<>();
      for (Block block : blocks) {
        all.addAll(block instanceof Block.Quote quote ? quote.blocks() : List.of(block));
      }
      return all;
    }

    private static Choice withFeedback(Choice choice, Passage feedback) {
      return new Choice(
          choice.text(), choice.right(), choice.feedback().and(feedback), choice.position());
    }

    private boolean isLed(Block.Paragraph paragraph, Block.Style style, Word word) {
      Optional<Lead> lead = Lead.of(paragraph.text().text());
      if (lead.isEmpty()) {
        return false;
      }
      String written = lead.get().word();
      if (words.is(written, word)) {
        return true;
      }
      boolean marked =
          paragraph.text().runs().stream()
              .filter(run -> !run.text().isBlank())
              .findFirst()
              .filter(run -> run.style() == style && run.text().strip().startsWith(written))
              .isPresent();
      if (!marked || !words.near(written, word)) {
        return false;
      }
      findings.add(
          Rule.WHY_WORD,
          paragraph.position(),
          "\"" + written + ":\" begins neither a hint nor an explanation",
          "Did you mean \"" + words.first(word) + ":\"?",
          word == Word.WHY
              ? "write **" + words.first(word) + ":**"
              : "write *" + words.first(word) + ": …*");
      return true;
    }

    /** The paragraph without the word that leads it. */
    private static Passage led(Block.Paragraph paragraph) {
      Lead lead = Lead.of(paragraph.text().text()).orElseThrow();
      Passage line = Passage.of(paragraph.text().withoutStart(lead.whole()));
      return new Passage("<p>" + line.html() + "</p>", line.text());
    }
  }
}
