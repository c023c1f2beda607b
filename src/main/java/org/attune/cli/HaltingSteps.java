package org.attune.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.attune.site.Steps;
import org.attune.site.SwapStep;

/**
 * Halts at the step of writing that the system property {@code attune.halt-at} names: says so on
 * stderr and waits for a line on stdin. This is how tests kill a build at a known moment.
 */
final class HaltingSteps implements Steps {
  private static final String PROPERTY = "attune.halt-at";

  private final Terminal terminal;

  HaltingSteps(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void reached(SwapStep step) {
    if (!step.word().equals(System.getProperty(PROPERTY, ""))) {
      return;
    }
    terminal.say("halted at " + step.word());
    try {
      int read = terminal.in().read();
      if (read < 0) {
        throw new IllegalStateException("Halted at " + step.word() + ", and nobody is there");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
