package org.attune.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
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

  private final FileChannel channel;
  private final List<byte[]> added = new ArrayList<>();
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

  /** Adds a text, which {@link #write} writes. */
  public Slice add(byte[] text) {
    Slice slice = new Slice(end, text.length, Fingerprint.of(text));
    added.add(text);
    end += text.length;
    return slice;
  }

  /** Writes what was added. */
  public void write() throws IOException {
    int length = added.stream().mapToInt(text -> text.length).sum();
    ByteBuffer all = ByteBuffer.allocate(length);
    added.forEach(all::put);
    all.flip();
    long at = end - length;
    while (all.hasRemaining()) {
      at += channel.write(all, at);
    }
    added.clear();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
