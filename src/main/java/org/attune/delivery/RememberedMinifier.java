package org.attune.delivery;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * Remembers what another minifier made, by content, so that its library starts only for a text that
 * it has not seen. What cannot be read or written is made anew: memory only saves time.
 */
final class RememberedMinifier implements Minifier {
  /** Bytes of the checksum at the beginning of a file. */
  private static final int CHECKSUM = Long.BYTES;

  private final Minifier behind;
  private final byte[] version;
  private final List<Path> folders;

  /**
   * A memory.
   *
   * @param version of the library: another one makes other texts
   * @param folders where results lie; what is new goes into the first
   */
  RememberedMinifier(Minifier behind, String version, List<Path> folders) {
    this.behind = behind;
    this.version = version.getBytes(StandardCharsets.UTF_8);
    this.folders = List.copyOf(folders);
  }

  @Override
  public Minified minify(Language language, String text) {
    return minify(language, text.getBytes(StandardCharsets.UTF_8));
  }

  /** A text that is known is not even decoded, which takes a cold JVM long. */
  @Override
  public Minified minify(Language language, byte[] utf8) {
    byte[] named = ("\0" + language + "\0").getBytes(StandardCharsets.UTF_8);
    byte[] asked =
        ByteBuffer.allocate(version.length + named.length + utf8.length)
            .put(version)
            .put(named)
            .put(utf8)
            .array();
    String name = Long.toHexString(Digest.crc(asked));
    for (Path folder : folders) {
      Optional<String> known = read(folder.resolve(name), asked);
      if (known.isPresent()) {
        return new Minified(known.get(), Optional.empty());
      }
    }
    Minified made = behind.minify(language, utf8);
    if (made.fault().isEmpty() && !folders.isEmpty()) {
      write(folders.get(0), name, asked, made.text().getBytes(StandardCharsets.UTF_8));
    }
    return made;
  }

  /**
   * The answer in a file: what was asked stands before it, and a checksum over both before that. A
   * damaged file, or one for another question with the same name, counts as none.
   */
  private static Optional<String> read(Path file, byte[] asked) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      byte[] all = Files.readAllBytes(file);
      int answer = CHECKSUM + asked.length;
      if (all.length < answer
          || !Arrays.equals(all, CHECKSUM, answer, asked, 0, asked.length)
          || ByteBuffer.wrap(all).getLong() != checksum(all)) {
        return Optional.empty();
      }
      return Optional.of(new String(all, answer, all.length - answer, StandardCharsets.UTF_8));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static void write(Path folder, String name, byte[] asked, byte[] answer) {
    byte[] all =
        ByteBuffer.allocate(CHECKSUM + asked.length + answer.length)
            .putLong(0)
            .put(asked)
            .put(answer)
            .array();
    ByteBuffer.wrap(all).putLong(checksum(all));
    try {
      Files.createDirectories(folder);
      Path fresh = folder.resolve(name + "." + ProcessHandle.current().pid() + ".part");
      Files.write(fresh, all);
      Files.move(fresh, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      // A folder that can't be written: the next build does the work again.
    }
  }

  /** Of all that follows its own place. */
  private static long checksum(byte[] all) {
    CRC32 crc = new CRC32();
    crc.update(all, CHECKSUM, all.length - CHECKSUM);
    return crc.getValue();
  }
}
