package org.attune.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.attune.inputs.Fingerprint;

/**
 * Texts that are seldom read again, one behind the other in a file that only grows; where each
 * stands is kept elsewhere. Several threads may read.
 */
public final class Texts implements Closeable {
  /**
   * Where a text stands.
   *
   * @param at its first byte, from 0
   * @param fingerprint of its bytes
   */
  public record Slice(long at, int length, long fingerprint) {
    /** Writes the place. */
    public void write(Out out) {
      out.number(at);
      out.number(length);
      out.whole(fingerprint);
    }

    /** Reads a place. */
    public static Slice read(In in) {
      return new Slice(in.number(), in.count(), in.whole());
    }
  }

  /** Bytes that are written at once. */
  private static final int BLOCK = 1 << 18;

  private final FileChannel channel;
  private final ByteBuffer block = ByteBuffer.allocate(BLOCK);
  private long end;

  private Texts(FileChannel channel) throws IOException {
    this.channel = channel;
    this.end = channel.size();
  }

  /** Opens a file, or begins one. */
  public static Texts open(Path file) throws IOException {
    return new Texts(
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE));
  }

  /** How long the file is, with what was added. */
  public long size() {
    return end;
  }

  /** A text; empty where the file does not hold it. */
  public Optional<byte[]> read(Slice slice) {
    byte[] bytes = new byte[slice.length()];
    try {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        if (channel.read(buffer, slice.at() + buffer.position()) < 0) {
          return Optional.empty();
        }
      }
    } catch (IOException e) {
      return Optional.empty();
    }
    return Fingerprint.of(bytes) == slice.fingerprint() ? Optional.of(bytes) : Optional.empty();
  }

  /** Adds a text, which {@link #write} writes, if not before. */
  public Slice add(byte[] text) throws IOException {
    Slice slice = new Slice(end, text.length, Fingerprint.of(text));
    if (text.length > block.remaining()) {
      write();
    }
    if (text.length > block.remaining()) {
      write(ByteBuffer.wrap(text), end);
    } else {
      block.put(text);
    }
    end += text.length;
    return slice;
  }

  /** Writes what was added and is not written yet. */
  public void write() throws IOException {
    block.flip();
    write(block, end - block.remaining());
    block.clear();
  }

  private void write(ByteBuffer bytes, long from) throws IOException {
    long at = from;
    while (bytes.hasRemaining()) {
      at += channel.write(bytes, at);
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
