package org.attune.markdown;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attune.problem.Position;
import org.attune.problem.Problem;
import org.attune.quiz.Rule;
import org.attune.source.Source;

/**
 * Finds signs of Markdown in a quiz that open or close something and have no partner. Markdown
 * shows them as they are; in a sentence to answer that is a mistake, and nobody can say what was
 * meant.
 */
final class LooseMarks {
  /** Made for the first text that may hold one. */
  private static final class Mark {
    private static final String WORD = "[\\p{L}\\p{N}\"'“‘¿¡(]";
    private static final String AFTER_WORD = "(?<=[\\p{L}\\p{N}\"'”’?!.,;:)])";
    static final Pattern LOOSE =
        Pattern.compile(
            "(?<![\\\\\\p{L}\\p{N}*_])(?:\\*\\*|__)(?="
                + WORD
                + ")|"
                + AFTER_WORD
                + "(?:\\*\\*|__)(?![\\p{L}\\p{N}*_])"
                + "|(?<![\\\\\\p{L}\\p{N}*])\\*(?=[\\p{L}(])"
                + "|(?<![\\\\`])`(?!`)"
                + "|(?<=[^\\\\]\\])\\(");
  }

  private LooseMarks() {}

  static void report(Source source, Document document, Consumer<Problem> problems) {
    reportBelow(document, source, document.getChars(), problems);
  }

  private static void reportBelow(
      Node parent, Source source, BasedSequence all, Consumer<Problem> problems) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Text text) {
        report(source, all, text, problems);
      } else {
        reportBelow(node, source, all, problems);
      }
    }
  }

  /** At most one for each piece of text: a second one is often the first one's partner. */
  private static void report(
      Source source, BasedSequence all, Text text, Consumer<Problem> problems) {
    if (!mayHoldOne(Raw.of(text.getChars()))) {
      return;
    }
    Matcher loose = Mark.LOOSE.matcher(all);
    loose.region(text.getStartOffset(), text.getEndOffset());
    loose.useTransparentBounds(true);
    if (loose.find()) {
      problems.accept(problem(source, source.bodyPosition(loose.start()), loose.group()));
    }
  }

  /** One of these signs stands in all that is found. */
  private static boolean mayHoldOne(String text) {
    return text.indexOf('*') >= 0
        || text.indexOf('_') >= 0
        || text.indexOf('`') >= 0
        || text.indexOf('(') >= 0;
  }

  private static Problem problem(Source source, Position position, String mark) {
    String shown = mark.equals("(") ? "[…](" : mark;
    return Problem.error(
        source.file().path(),
        position,
        Rule.UNCLOSED.id(),
        "\"" + shown + "\" stands alone here",
        "It opens or closes something, and its partner is missing",
        "write its partner, or \\" + mark + " where the sign itself is meant");
  }
}
