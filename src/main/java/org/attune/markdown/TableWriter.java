package org.attune.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Locale;

/** Writes tables: in a frame that scrolls by itself, each heading with its scope. */
final class TableWriter {
  private final InlineWriter inlines;
  private final Words words;

  TableWriter(InlineWriter inlines, Words words) {
    this.inlines = inlines;
    this.words = words;
  }

  void write(TableBlock table) {
    inlines.line();
    inlines.html("<div class=\"table-wrap\" role=\"group\" aria-label=\"");
    inlines.text(words.table());
    inlines.html("\" tabindex=\"0\">\n<table>\n");
    int columns = columns(table);
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      if (part instanceof TableHead) {
        rows("thead", part, columns);
      } else if (part instanceof TableBody && part.hasChildren()) {
        rows("tbody", part, columns);
      }
    }
    inlines.html("</table>\n</div>\n");
  }

  /** How many columns the heading has: the table has no more. */
  static int columns(TableBlock table) {
    Node head = table.getFirstChild();
    Node row = head == null ? null : head.getFirstChild();
    int columns = 0;
    for (Node cell = row == null ? null : row.getFirstChild();
        cell != null;
        cell = cell.getNext()) {
      columns++;
    }
    return columns;
  }

  private void rows(String element, Node part, int columns) {
    inlines.html("<" + element + ">\n");
    for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
      inlines.html("<tr>");
      int column = 0;
      for (Node cell = row.getFirstChild();
          cell != null && column < columns;
          cell = cell.getNext()) {
        cell((TableCell) cell);
        column++;
      }
      inlines.html("</tr>\n");
    }
    inlines.html("</" + element + ">\n");
  }

  /** An empty heading heads nothing: it is a plain cell. */
  private void cell(TableCell cell) {
    boolean heading = cell.isHeader() && !Texts.of(cell).isEmpty();
    inlines.html(heading ? "<th scope=\"col\"" : "<td");
    TableCell.Alignment alignment = cell.getAlignment();
    if (alignment != null) {
      inlines.html(" class=\"align-" + alignment.name().toLowerCase(Locale.ROOT) + "\"");
    }
    inlines.html(">");
    inlines.children(cell);
    inlines.html(heading ? "</th>" : "</td>");
  }
}
