package org.attune.markdown;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.NodeVisitor;
import com.vladsch.flexmark.util.ast.VisitHandler;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
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
  private static final String WORD = "[\\p{L}\\p{N}\"'“‘¿¡(]";
  private static final String AFTER_WORD = "(?<=[\\p{L}\\p{N}\"'”’?!.,;:)])";
  private static final Pattern LOOSE =
      Pattern.compile(
          "(?<![\\\\\\p{L}\\p{N}*_])(?:\\*\\*|__)(?="
              + WORD
              + ")|"
              + AFTER_WORD
              + "(?:\\*\\*|__)(?![\\p{L}\\p{N}*_])"
              + "|(?<![\\\\\\p{L}\\p{N}*])\\*(?=[\\p{L}(])"
              + "|(?<![\\\\`])`(?!`)"
              + "|(?<=[^\\\\]\\])\\(");

  /** One of these stands in all that is found. */
  private static final List<String> SIGNS = List.of("*", "_", "`", "(");

  private LooseMarks() {}

  static void report(Source source, Document document, Consumer<Problem> problems) {
    new NodeVisitor(
            new VisitHandler<>(
                Text.class, text -> report(source, document.getChars(), text, problems)))
        .visit(document);
  }

  /** At most one for each piece of text: a second one is often the first one's partner. */
  private static void report(
      Source source, BasedSequence all, Text text, Consumer<Problem> problems) {
    String shown = text.getChars().toString();
    if (SIGNS.stream().noneMatch(shown::contains)) {
      return;
    }
    Matcher loose = LOOSE.matcher(all);
    loose.region(text.getStartOffset(), text.getEndOffset());
    loose.useTransparentBounds(true);
    if (loose.find()) {
      problems.accept(problem(source, source.bodyPosition(loose.start()), loose.group()));
    }
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
