package org.attune.catalog;

import org.attune.inputs.Fingerprint;
import org.attune.inputs.Input;
import org.attune.store.InputTable;

/** Answers the questions that a page asks of single files, as they stand now. */
final class IndexAnswers implements InputTable.Answers {
  private final SiteIndex index;
  private final InputTable asked;

  /**
   * Answers.
   *
   * @param asked what the last build asked
   */
  IndexAnswers(SiteIndex index, InputTable asked) {
    this.index = index;
    this.asked = asked;
  }

  /**
   * True where the last build found nothing wrong with a page's links and quiz, and would again.
   */
  boolean settles(Page page) {
    return page.known()
        .filter(known -> known.shown() == page.shown())
        .flatMap(RememberedPages.Known::checks)
        .filter(checks -> asked.hold(checks, this))
        .isPresent();
  }

  /** The numbers of questions of the last build in another table. */
  int[] carried(InputTable into, int[] numbers) {
    return into.carried(asked, numbers);
  }

  @Override
  public boolean stands(Input input) {
    return input.kind().ground() == Input.Ground.DOCUMENT
        && index
            .page(input.subject())
            .filter(page -> page.known().filter(known -> known.shown() == page.shown()).isPresent())
            .isPresent();
  }

  @Override
  public long now(Input input) {
    String path = input.subject();
    return switch (input.kind()) {
      case CONTENT -> index.page(path).map(Page::contentNow).orElse(Fingerprint.ABSENT);
      case FACE -> index.page(path).map(Page::face).orElse(Fingerprint.ABSENT);
      case TARGET -> index.targetNow(path);
      case TERM -> index.termNow(path, input.detail());
      case ANCHOR -> index.anchorNow(path, input.detail());
      case PICTURE -> index.pictureNow(path);
      default -> throw new IllegalArgumentException("Not about a single file: " + input);
    };
  }
}
