package org.attune.site;

/** Hears of each step in which a new tree becomes the site, on the thread that takes it. */
@FunctionalInterface
public interface Steps {
  /** Hears nothing. */
  Steps UNHEARD = step -> {};

  /** The step has just been taken. */
  void reached(SwapStep step);
}
