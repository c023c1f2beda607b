package org.attune.quiz.exchange;

import java.util.List;

/** Parts that the Markdown files of both kinds of quiz are written with. */
final class MarkdownFile {
  private static final List<String> YAML_WORDS =
      List.of("true", "false", "yes", "no", "null", "on", "off", "~");

  private MarkdownFile() {}

  /** A value of the front matter, in quotes where YAML would read something else. */
  static String quoted(String value) {
    boolean plain =
        value.matches("\\p{L}[\\p{L}\\p{N} ,.()!?’'/|-]*")
            && !value.endsWith(" ")
            && !YAML_WORDS.contains(value.toLowerCase(java.util.Locale.ROOT));
    return plain
        ? value
        : "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ") + "\"";
  }

  /** A block with a blank line before it; nothing for an empty one. */
  static void paragraph(StringBuilder file, String markdown) {
    if (!markdown.isEmpty()) {
      file.append('\n').append(markdown).append('\n');
    }
  }

  /** A block quote, its lines ended; {@code ""} for an empty one. */
  static String quote(String markdown, String indent) {
    return markdown.isEmpty()
        ? ""
        : indent
            + ("> " + markdown.replace("\n", "\n" + indent + "> ")).replaceAll("(?m) +$", "")
            + "\n";
  }

  /** Markdown of several lines as one line. */
  static String oneLine(String markdown) {
    return markdown.strip().replaceAll("\\s*\\n\\s*", " ");
  }
}
