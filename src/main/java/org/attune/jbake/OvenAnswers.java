package org.attune.jbake;

import java.util.function.Supplier;
import org.attune.delivery.Delivery;
import org.attune.inputs.Input;
import org.attune.store.InputTable;

/** Answers what pages ask of templates and of the names of published files. */
record OvenAnswers(PageEngine engine, Supplier<Delivery> delivery) implements InputTable.Answers {
  @Override
  public boolean stands(Input input) {
    return false;
  }

  @Override
  public long now(Input input) {
    return switch (input.kind()) {
      case TEMPLATE -> engine.fingerprint(input.subject());
      case PUBLISHED, BUNDLE -> delivery.get().now(input);
      default -> throw new IllegalArgumentException("Not the oven's: " + input);
    };
  }
}
