package org.attune.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attune.problem.Nearest;

/** Finds what an author very likely meant in another way: almost a callout, a cell too many. */
final class Slips {
  private final Reading reading;

  private Slips(Reading reading) {
    this.reading = reading;
  }

  static void report(List<Node> nodes, Reading reading) {
    Slips slips = new Slips(reading);
    for (Node node : nodes) {
      if (node instanceof BlockQuote quote) {
        slips.quote(quote);
      } else if (node instanceof TableBlock table) {
        slips.table(table);
      }
    }
  }

  private void quote(BlockQuote quote) {
    if (Callout.of(quote, reading.words()).isPresent()) {
      return;
    }
    Optional<StrongEmphasis> mark = Callout.mark(quote);
    if (mark.isPresent()) {
      String word = Callout.word(mark.get());
      meant(word, standsAlone(mark.get()))
          .or(() -> translated(word))
          .ifPresent(it -> reportCallout(mark.get(), "\"" + word + "\"", it));
    } else {
      alert(quote);
    }
  }

  /** The signs of other systems: {@code > [!NOTE]}. */
  private void alert(BlockQuote quote) {
    Node paragraph = quote.getFirstChild();
    if (paragraph == null || !paragraph.getChars().startsWith("[!")) {
      return;
    }
    String text = paragraph.getChars().toString();
    if (text.indexOf(']') < 0) {
      return;
    }
    String word = text.substring(2, text.indexOf(']'));
    String meant = meant(word, true).orElse(reading.words().usual(Words.Kind.NOTE));
    reportCallout(quote, "[!" + word + "]", meant);
  }

  private void reportCallout(Node at, String found, String meant) {
    reading.warn(
        at,
        "callout-word",
        found + " begins no callout, so this stays a plain quotation",
        "Did you mean \"" + meant + "\"?",
        "write > **" + meant + "**, or begin the quotation in another way");
  }

  /** A label stands alone on its line, or has a colon behind it. */
  private static boolean standsAlone(StrongEmphasis mark) {
    Node next = mark.getNext();
    String text = Texts.of(mark);
    return next == null
        || text.endsWith(":")
        || (!next.getChars().isEmpty() && ":\n".indexOf(next.getChars().charAt(0)) >= 0);
  }

  /**
   * The word of the table that was very likely meant: letters and spaces apart it is the same; or
   * one letter is wrong, two in a long one. A short word must also stand alone like a label.
   */
  private Optional<String> meant(String word, boolean alone) {
    String plain = letters(word);
    for (String known : reading.words().callouts().keySet()) {
      if (plain.equals(letters(known))) {
        return Optional.of(known);
      }
    }
    boolean close = plain.length() >= 6 || (alone && plain.length() >= 4);
    return Nearest.to(word, reading.words().callouts().keySet())
        .filter(known -> close && isSlip(plain, letters(known)));
  }

  private static boolean isSlip(String written, String known) {
    int allowed = known.length() >= 8 ? 2 : 1;
    return written.charAt(0) == known.charAt(0)
        && Math.abs(written.length() - known.length()) <= allowed
        && differences(written, known) <= allowed;
  }

  /** How many letters differ between what two words begin and end with. */
  private static int differences(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    int start = 0;
    while (start < shorter && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
      end++;
    }
    int wrong = Math.max(a.length(), b.length()) - start - end;
    boolean swapped =
        wrong == 2 && a.length() == b.length() && a.charAt(start) == b.charAt(start + 1);
    return swapped ? 1 : wrong;
  }

  private static String letters(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
  }

  /** The page's word for what is a callout in another language. */
  private Optional<String> translated(String word) {
    return Words.LANGUAGES.stream()
        .flatMap(lang -> Words.of(lang).callout(word).stream())
        .map(entry -> reading.words().usual(entry.getValue()))
        .findFirst();
  }

  private void table(TableBlock table) {
    int columns = TableWriter.columns(table);
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        if (part instanceof TableBody && row instanceof TableRow) {
          row(row, columns);
        }
      }
    }
  }

  private void row(Node row, int columns) {
    int column = 0;
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      column++;
      if (column > columns) {
        reading.fail(
            cell,
            "table-extra-cell",
            "this row has more cells than the table has columns, so its text would be lost",
            "Found more than " + columns,
            "add a column to the heading, or write \\| for a bar that belongs to the text");
        return;
      }
    }
  }
}
