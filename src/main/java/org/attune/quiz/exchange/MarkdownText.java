package org.attune.quiz.exchange;

import java.util.function.Consumer;

/** Turns texts of other programs into Markdown. What it needs for HTML lies in another package. */
public interface MarkdownText {
  /**
   * HTML as Markdown.
   *
   * @param lost hears of each element that has no sign in Markdown
   */
  String ofHtml(String html, Consumer<String> lost);

  /** Plain text as Markdown: with a backslash before what would be a sign. */
  String ofPlain(String text);
}
