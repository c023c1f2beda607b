package org.attune.serve;

import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;

/** Holds what is shown, and tells each open page of a change. */
final class Stage {
  private final Set<BlockingQueue<Shown>> audience = ConcurrentHashMap.newKeySet();
  private Shown shown;

  Stage(Shown first) {
    this.shown = first;
  }

  synchronized Shown shown() {
    return shown;
  }

  synchronized void show(Shown next) {
    shown = next;
    audience.forEach(queue -> queue.add(next));
  }

  /** A queue that has what is shown now, and will get each change until {@link #leave}. */
  synchronized BlockingQueue<Shown> join() {
    BlockingQueue<Shown> queue = new LinkedBlockingQueue<>();
    queue.add(shown);
    audience.add(queue);
    return queue;
  }

  synchronized void leave(BlockingQueue<Shown> queue) {
    audience.removeIf(other -> other == queue);
  }
}
