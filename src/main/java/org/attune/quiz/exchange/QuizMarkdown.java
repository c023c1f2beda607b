package org.attune.quiz.exchange;

import java.util.List;
import java.util.stream.Collectors;
import org.attune.quiz.KnowledgeCheck;
import org.attune.quiz.Passage;
import org.attune.quiz.SelfAssessment;
import org.attune.quiz.SelfAssessment.Answer;
import org.attune.quiz.SelfAssessment.Band;
import org.attune.quiz.SelfAssessment.Item;
import org.attune.quiz.SelfAssessment.Method;
import org.attune.quiz.SelfAssessment.Scale;
import org.attune.quiz.Words;
import org.attune.quiz.Words.Word;
import org.attune.quiz.exchange.CheckDraft.Ask;
import org.attune.quiz.exchange.CheckDraft.Pick;

/** Writes a whole quiz as the Markdown that it could have been read from. */
final class QuizMarkdown {
  private final MarkdownText markdown;
  private final Words words;

  /**
   * A writer.
   *
   * @param lang the quiz's language: that of its reserved words
   */
  QuizMarkdown(MarkdownText markdown, String lang) {
    this.markdown = markdown;
    this.words = Words.of(lang);
  }

  String of(KnowledgeCheck check) {
    List<Ask> asks = check.questions().stream().map(this::ask).toList();
    return new CheckDraft(check.title(), check.lang(), check.shuffle(), block(check.intro()), asks)
        .markdown();
  }

  private Ask ask(KnowledgeCheck.Question question) {
    List<Pick> picks =
        question.choices().stream()
            .map(it -> new Pick(line(it.text()), it.right(), block(it.feedback())))
            .toList();
    return new Ask(
        line(question.text()),
        block(question.context()),
        question.severalRight(),
        picks,
        hint(question.hint()),
        block(question.why()));
  }

  /** A hint without the emphasis that the whole line gets. */
  private String hint(Passage hint) {
    String line = line(hint);
    return line.matches("\\*[^*].*[^*]\\*") ? line.substring(1, line.length() - 1) : line;
  }

  String of(SelfAssessment quiz) {
    StringBuilder file = new StringBuilder("---\ntitle: ");
    file.append(MarkdownFile.quoted(quiz.title())).append("\nlang: ").append(quiz.lang());
    file.append("\nanswers:\n");
    quiz.answers().forEach(it -> file.append("  - ").append(quotedAlways(it.label())).append('\n'));
    file.append("first: ").append(quiz.lowest()).append('\n');
    quiz.doesNotApply()
        .ifPresent(it -> file.append("does-not-apply: ").append(quotedAlways(it)).append('\n'));
    file.append("scales:\n");
    quiz.scales().forEach(it -> file.append(settings(it)));
    quiz.permission()
        .ifPresent(
            it ->
                file.append("items: licensed\npermission: ").append(quotedAlways(it)).append('\n'));
    file.append("status: draft\n---\n");
    MarkdownFile.paragraph(file, block(quiz.intro()));
    quiz.scales().forEach(it -> append(file, it, quiz.answers()));
    MarkdownFile.paragraph(file, block(quiz.closing()));
    appendSignposts(file, quiz);
    return file.toString();
  }

  private static String settings(Scale scale) {
    return "  "
        + scale.id()
        + ": {score: "
        + (scale.method() == Method.SUM ? "sum" : "mean")
        + ", may-skip: "
        + scale.maySkip()
        + "}\n";
  }

  private static String quotedAlways(String value) {
    return "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ") + "\"";
  }

  private void append(StringBuilder file, Scale scale, List<Answer> answers) {
    file.append("\n## ").append(line(scale.title())).append(" (").append(scale.id()).append(")\n");
    MarkdownFile.paragraph(file, block(scale.intro()));
    file.append('\n');
    int number = 1;
    for (Item item : scale.items()) {
      file.append(number++).append(". ").append(line(item.text()));
      file.append(item.reversed() ? " *(" + words.first(Word.REVERSED) + ")*\n" : "\n");
    }
    if (!scale.bands().isEmpty()) {
      file.append("\n### ").append(words.first(Word.MEANING)).append('\n');
      MarkdownFile.paragraph(file, block(scale.notes()));
      file.append('\n');
      scale.bands().forEach(it -> append(file, it, scale.method(), answers));
    }
  }

  private void append(StringBuilder file, Band band, Method method, List<Answer> answers) {
    String from = end(band.from(), method, answers);
    String to = end(band.to(), method, answers);
    file.append("- **")
        .append(from.equals(to) ? from : from + " " + words.first(Word.TO) + " " + to)
        .append("**: ");
    file.append(block(band.feedback()).replace("\n", "\n  ").replaceAll("(?m)^ +$", ""));
    file.append('\n');
    band.sentences().forEach(it -> file.append(MarkdownFile.quote(block(it), "  ")));
  }

  private String end(int value, Method method, List<Answer> answers) {
    return method == Method.SUM
        ? Integer.toString(value)
        : answers.stream()
            .filter(answer -> answer.value() == value)
            .map(answer -> markdown.ofPlain(answer.label()))
            .collect(Collectors.joining());
  }

  private void appendSignposts(StringBuilder file, SelfAssessment quiz) {
    if (quiz.signposts().isEmpty()) {
      return;
    }
    file.append("\n## ").append(words.first(Word.HELP)).append("\n\n");
    quiz.signposts()
        .forEach(
            it ->
                file.append("- [")
                    .append(markdown.ofPlain(it.link().text()))
                    .append("](")
                    .append(it.destination())
                    .append(")\n"));
  }

  private String block(Passage passage) {
    return passage.isEmpty() ? "" : markdown.ofHtml(passage.html(), lost -> {});
  }

  private String line(Passage passage) {
    return MarkdownFile.oneLine(block(passage));
  }
}
