package org.attune.cli;

import java.util.Objects;

/** Which Attune this is. */
final class Version {
  private Version() {}

  /** The version that the jar's manifest names; {@code unbuilt} where it runs from classes. */
  static String current() {
    return Objects.requireNonNullElse(
        Version.class.getPackage().getImplementationVersion(), "unbuilt");
  }
}
