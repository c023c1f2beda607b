package org.attune.markdown;

import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A list that may get further items. */
final class OpenList {
  private final char sign;
  private final boolean ordered;
  final ListBlock node;

  /** True after a blank line in it. */
  boolean endsBlank;

  /** True where a blank line divides two items, or two blocks of one item. */
  boolean loose;

  private boolean hasTasks;

  OpenList(ListMarker marker) {
    this.sign = marker.sign;
    this.ordered = marker.isOrdered();
    if (ordered) {
      OrderedList list = new OrderedList();
      list.setStartNumber(marker.number);
      list.setDelimiter(sign);
      node = list;
    } else {
      BulletList list = new BulletList();
      list.setOpeningMarker(sign);
      node = list;
    }
  }

  /** True for a marker that goes on with this list. */
  boolean continuesWith(ListMarker marker) {
    return marker.sign == sign && marker.isOrdered() == ordered;
  }

  ListItem add(ListMarker marker, BasedSequence body) {
    ListItem item = ordered ? new OrderedListItem() : new BulletListItem();
    item.setOpeningMarker(body.baseSubSequence(marker.start, marker.end));
    if (marker.task > 0) {
      item.setMarkerSuffix(body.baseSubSequence(marker.task, marker.task + 3));
      hasTasks = true;
    }
    node.appendChild(item);
    return item;
  }

  void close(BasedSequence body) {
    node.setTight(!loose);
    int start = node.getFirstChild().getStartOffset();
    node.setChars(body.baseSubSequence(start, node.getLastChild().getEndOffset()));
    if (hasTasks) {
      setTasks();
    }
  }

  private void setTasks() {
    Node next;
    for (Node child = node.getFirstChild(); child != null; child = next) {
      next = child.getNext();
      ListItem item = (ListItem) child;
      if (item.getMarkerSuffix().isNotNull()) {
        TaskListItem task = new TaskListItem(item);
        task.setTight(item.isOwnTight());
        item.insertBefore(task);
        item.unlink();
      }
    }
  }
}
