package org.attune.cli;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** Something to close, if there is something. */
record Resource<T extends AutoCloseable>(Optional<T> held) implements Closeable {
  @Override
  public void close() throws IOException {
    if (held.isPresent()) {
      try {
        held.get().close();
      } catch (IOException | RuntimeException e) {
        throw e;
      } catch (Exception e) {
        throw new IOException("can't close " + held.get(), e);
      }
    }
  }
}
