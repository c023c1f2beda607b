package org.attune.markdown;

/**
 * Says that a text holds more than the fast parser knows for certain. No fault: flexmark reads the
 * text then. It has no stack trace, since it may come once a page.
 */
final class NotPlain extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private NotPlain() {
    super("not plain Markdown", null, false, false);
  }

  /** Gives the text up where a condition holds. */
  static void when(boolean intricate) {
    if (intricate) {
      throw new NotPlain();
    }
  }
}
