package org.attune.cli;

/** The command line asks for something that can't be understood; the message says what. */
final class WrongUsage extends Exception {
  private static final long serialVersionUID = 1L;

  WrongUsage(String message) {
    super(message);
  }
}
