package org.attune.cli;

/** The numbers that a command ends with. */
final class ExitCode {
  /** No error; warnings never change it. */
  static final int FINE = 0;

  /** At least one error. */
  static final int ERRORS = 1;

  /** The command line was not understood. */
  static final int USAGE = 2;

  /** A bug of Attune; {@code EX_SOFTWARE} of sysexits.h. */
  static final int BUG = 70;

  private ExitCode() {}
}
