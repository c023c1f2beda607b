package org.attune.serve;

import java.net.URI;
import java.util.List;

/**
 * A preview that has begun to answer.
 *
 * @param address what to open in a browser
 * @param port the port that is used, which is another than asked for where that was taken
 * @param watched the folders and files whose changes lead to a new building
 */
public record Opening(URI address, int port, List<String> watched) {
  public Opening {
    watched = List.copyOf(watched);
  }
}
