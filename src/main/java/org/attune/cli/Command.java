package org.attune.cli;

import java.io.IOException;
import java.util.List;

/** One of the things that Attune can be told to do. */
interface Command {
  /** The word that is typed. */
  String name();

  /** What it does, in one sentence. */
  String summary();

  /** What it can be told; {@link Flag#VERBOSE} belongs to each. */
  List<Flag> flags();

  /** What follows the options, for the help: {@code [FILE…]}; {@code ""} for nothing. */
  default String operands() {
    return "";
  }

  /**
   * Does it.
   *
   * @return the number that the program ends with
   * @throws WrongUsage where the arguments make no sense
   * @throws IOException where a file can't be read or written; it names the path
   */
  int run(Arguments arguments, Terminal terminal) throws WrongUsage, IOException;
}
