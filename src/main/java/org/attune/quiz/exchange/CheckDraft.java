package org.attune.quiz.exchange;

import java.util.List;
import org.attune.quiz.Words;
import org.attune.quiz.Words.Word;

/**
 * A knowledge check on its way to a Markdown file. All texts are Markdown; {@code ""} for none.
 *
 * @param lang {@code ""} for the site's
 */
record CheckDraft(String title, String lang, boolean shuffle, String intro, List<Ask> questions) {
  CheckDraft {
    questions = List.copyOf(questions);
  }

  /** One question; its text is one line. */
  record Ask(
      String text, String context, boolean several, List<Pick> picks, String hint, String why) {
    Ask {
      picks = List.copyOf(picks);
    }
  }

  /** One answer; its text is one line. */
  record Pick(String text, boolean right, String feedback) {}

  /** The file. */
  String markdown() {
    StringBuilder file = new StringBuilder("---\ntitle: ").append(MarkdownFile.quoted(title));
    if (!lang.isEmpty()) {
      file.append("\nlang: ").append(lang);
    }
    file.append(shuffle ? "\nshuffle: answers" : "").append("\nstatus: draft\n---\n");
    MarkdownFile.paragraph(file, intro);
    Words words = Words.of(lang);
    questions.forEach(ask -> append(file, ask, words));
    return file.toString();
  }

  private static void append(StringBuilder file, Ask ask, Words words) {
    file.append("\n## ").append(ask.text()).append(pickAll(ask, words)).append('\n');
    MarkdownFile.paragraph(file, ask.context());
    file.append('\n');
    for (Pick pick : ask.picks()) {
      file.append(pick.right() ? "- [x] " : "- [ ] ").append(pick.text()).append('\n');
      file.append(MarkdownFile.quote(pick.feedback(), "  "));
    }
    MarkdownFile.paragraph(
        file, ask.hint().isEmpty() ? "" : "*" + words.first(Word.HINT) + ": " + ask.hint() + "*");
    MarkdownFile.paragraph(
        file, ask.why().isEmpty() ? "" : "**" + words.first(Word.WHY) + ":** " + ask.why());
  }

  private static String pickAll(Ask ask, Words words) {
    return ask.several() ? " (" + words.first(Word.PICK_ALL) + ")" : "";
  }
}
