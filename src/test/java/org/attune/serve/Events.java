package org.attune.serve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** Reads server-sent events. */
final class Events implements AutoCloseable {
  private final BufferedReader lines;

  Events(InputStream body) {
    this.lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
  }

  /** An event with its id and its text. */
  record Event(String id, String text) {}

  /** Waits for the next event. */
  Event next() throws IOException {
    String id = "";
    StringBuilder text = new StringBuilder();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith("id: ")) {
        id = line.substring(4);
      } else if (line.startsWith("data: ")) {
        text.append(line, 6, line.length()).append('\n');
      } else if (line.isEmpty() && !id.isEmpty()) {
        return new Event(id, text.toString());
      }
    }
    throw new AssertionError("The stream has ended");
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
