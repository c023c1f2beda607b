package org.attune.site;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The pages of one bake, gathered from all its threads. */
final class Baked implements PageSink {
  /** One rendered file; see {@link PageSink#page}. */
  record Rendered(String uri, String text, String sourcePath, String template) {}

  private final ConcurrentLinkedQueue<Rendered> pages = new ConcurrentLinkedQueue<>();

  @Override
  public void page(String uri, String text, String sourcePath, String template) {
    pages.add(new Rendered(uri, text, sourcePath, template));
  }

  /** All of them, in no order that means anything. */
  List<Rendered> pages() {
    return List.copyOf(pages);
  }

  int size() {
    return pages.size();
  }
}
