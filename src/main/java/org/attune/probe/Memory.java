package org.attune.probe;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which addresses were sound, and when. Failures are never kept, so that what is mended is seen at
 * the next run.
 */
public final class Memory {
  /** How long a sound address is taken as such. */
  public static final Duration USUAL = Duration.ofDays(7);

  private final Map<String, Long> seconds = new TreeMap<>();
  private final Duration lifetime;

  private Memory(Duration lifetime) {
    this.lifetime = lifetime;
  }

  /** One that knows nothing. */
  public static Memory empty(Duration lifetime) {
    return new Memory(lifetime);
  }

  /** Reads a file that {@link #write} wrote; one that isn't there, or is none, says nothing. */
  public static Memory read(Path file, Duration lifetime) throws IOException {
    Memory memory = new Memory(lifetime);
    if (Files.exists(file)) {
      for (String line : Files.readString(file, StandardCharsets.UTF_8).split("\n", -1)) {
        String[] parts = line.split("\t", -1);
        if (parts.length == 2 && parts[0].matches("\\d{1,12}")) {
          memory.seconds.put(parts[1], Long.valueOf(parts[0]));
        }
      }
    }
    return memory;
  }

  synchronized boolean isSound(String url, Instant now) {
    Long at = seconds.get(url);
    return at != null
        && at <= now.getEpochSecond()
        && now.getEpochSecond() - at < lifetime.toSeconds();
  }

  synchronized void keep(String url, Instant now) {
    seconds.put(url, now.getEpochSecond());
  }

  synchronized void forget(String url) {
    seconds.remove(url);
  }

  /** Writes what is still young enough: seconds since 1970, a tab, the address. */
  public synchronized void write(Path file, Instant now) throws IOException {
    StringBuilder text = new StringBuilder();
    seconds.forEach(
        (url, at) -> {
          if (isSound(url, now)) {
            text.append(at).append('\t').append(url).append('\n');
          }
        });
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }
}
