package org.attune.probe;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;

/**
 * A body without its content encoding, at most as much of it as is wanted: a bomb is not blown up.
 *
 * @param end how its reading ended
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared; a copy would cost its size again.
record Decoded(byte[] bytes, Web.End end) {
  static Decoded of(byte[] raw, String encoding, Web.End end) {
    boolean gzip = encoding.equals("gzip") || encoding.equals("x-gzip");
    boolean deflate = encoding.equals("deflate");
    if (raw.length == 0 || (!gzip && !deflate)) {
      return new Decoded(raw, end);
    }
    ByteArrayOutputStream decoded = new ByteArrayOutputStream();
    try (InputStream in =
        gzip
            ? new GZIPInputStream(new ByteArrayInputStream(raw))
            : new InflaterInputStream(new ByteArrayInputStream(raw))) {
      byte[] part = new byte[8192];
      for (int read = in.read(part); read >= 0; read = in.read(part)) {
        decoded.write(part, 0, Math.min(read, Receiver.LIMIT - decoded.size()));
        if (decoded.size() >= Receiver.LIMIT) {
          return new Decoded(decoded.toByteArray(), Web.End.ENOUGH);
        }
      }
      return new Decoded(decoded.toByteArray(), end);
    } catch (EOFException e) {
      // Of a part only the beginning can be decoded.
      boolean whole = end == Web.End.WHOLE;
      return new Decoded(decoded.toByteArray(), whole ? Web.End.CUT : end);
    } catch (IOException e) {
      return new Decoded(decoded.toByteArray(), Web.End.GARBLED);
    }
  }
}
