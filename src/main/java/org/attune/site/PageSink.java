package org.attune.site;

/** Hears of each page while it is baked, perhaps from several threads at once. */
@FunctionalInterface
public interface PageSink {
  /**
   * A page was rendered.
   *
   * @param uri its path below the site's root, with {@code /}: {@code articles/rapport.html}
   * @param text what was written
   * @param utf8 the text as UTF-8
   * @param sourcePath the content file that it comes from, relative to the site's folder; {@code
   *     ""} for a page that no single file makes
   * @param template the template's name: {@code article.ftl}
   */
  void page(String uri, String text, byte[] utf8, String sourcePath, String template);

  /**
   * A page is as the last build made it.
   *
   * @param page it lies in the output
   * @param work what would have made it
   */
  default void kept(PageMemory.Kept page, PageMemory.Work work) {}

  /** A page could not be made, which was reported: a link to it is no second mistake. */
  default void unmade(String uri) {}
}
