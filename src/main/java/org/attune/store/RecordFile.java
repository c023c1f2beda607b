package org.attune.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import org.attune.inputs.Fingerprint;

/**
 * A file with one record: which program wrote it in which form, a checksum, and the bytes. It is
 * written under another name and then renamed, so it is whole or not there.
 */
public final class RecordFile {
  private static final byte[] SIGN = "attune\n".getBytes(StandardCharsets.US_ASCII);
  private static final int HEAD = SIGN.length + Integer.BYTES + Long.BYTES;

  private RecordFile() {}

  /** A record that can't be used. */
  public static final class Unusable extends Exception {
    private static final long serialVersionUID = 1;

    /**
     * A record that can't be used.
     *
     * @param why a part of a sentence: {@code is damaged}
     */
    public Unusable(String why) {
      super(why);
    }
  }

  /**
   * The record of a file; empty where there is none.
   *
   * @param form the number of the form that the caller reads; another one is no fault if it is
   *     older
   * @throws Unusable for a file that is something else, damaged, or of a form to come
   */
  public static Optional<byte[]> read(Path file, int form) throws Unusable {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    byte[] all;
    try {
      all = Files.readAllBytes(file);
    } catch (IOException e) {
      throw new Unusable("can't be read");
    }
    if (all.length < HEAD || !Arrays.equals(all, 0, SIGN.length, SIGN, 0, SIGN.length)) {
      throw new Unusable("is none of Attune's, or was cut off");
    }
    ByteBuffer head = ByteBuffer.wrap(all, SIGN.length, HEAD - SIGN.length);
    int written = head.getInt();
    if (written > form) {
      throw new Unusable("was left by a newer Attune");
    }
    byte[] record = Arrays.copyOfRange(all, HEAD, all.length);
    if (head.getLong() != Fingerprint.of(record)) {
      throw new Unusable("is damaged");
    }
    return written == form ? Optional.of(record) : Optional.empty();
  }

  /** Writes a record in the place of the one before. */
  public static void write(Path file, int form, byte[] record) throws IOException {
    ByteBuffer all = ByteBuffer.allocate(HEAD + record.length);
    all.put(SIGN).putInt(form).putLong(Fingerprint.of(record)).put(record);
    Path fresh = file.resolveSibling(file.getFileName() + ".part");
    Files.write(fresh, all.array());
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }
}
