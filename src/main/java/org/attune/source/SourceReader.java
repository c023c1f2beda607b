package org.attune.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.attune.problem.Position;
import org.attune.problem.Problem;

/**
 * Reads a file as strict UTF-8. A byte order mark and Windows line ends are read as if they were
 * not there.
 */
public final class SourceReader {
  /** The largest file that is read as text, in bytes. */
  public static final long DEFAULT_LIMIT = 8L * 1024 * 1024;

  /** The largest file that is read the quick way, in bytes. */
  private static final int QUICK = 1 << 18;

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String SAVE_AS_UTF_8 =
      "open the file in your editor and save it with the encoding UTF-8";

  private final long limit;

  /** Reads files up to the default limit. */
  public SourceReader() {
    this(DEFAULT_LIMIT);
  }

  /**
   * Reads files up to a size.
   *
   * @param limit in bytes
   */
  public SourceReader(long limit) {
    this.limit = limit;
  }

  /**
   * The text of a file.
   *
   * @param path how problems name the file
   * @return empty where the file can't be used; why was then reported
   */
  public Optional<SourceText> read(Path file, String path, Consumer<Problem> problems) {
    return bytes(file, path, problems).flatMap(bytes -> decode(bytes, path, problems));
  }

  /** The bytes of a file, for {@link #decode}; the same rules as for {@link #read}. */
  public Optional<byte[]> bytes(Path file, String path, Consumer<Problem> problems) {
    try {
      Optional<byte[]> small = QuickFile.read(file, Math.min(limit, QUICK));
      return small.isPresent() ? small : bytesOfAny(file, path, problems);
    } catch (IOException e) {
      problems.accept(unreadable(path, e));
      return Optional.empty();
    }
  }

  private Optional<byte[]> bytesOfAny(Path file, String path, Consumer<Problem> problems)
      throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    if (!attributes.isRegularFile()) {
      // To read a pipe might never end.
      throw new IOException("it is not a file");
    }
    long size = attributes.size();
    if (size > limit) {
      problems.accept(tooLarge(path, size));
      return Optional.empty();
    }
    return Optional.of(Files.readAllBytes(file));
  }

  /** The text of a file's bytes; empty where they are none, which was then reported. */
  public static Optional<SourceText> decode(byte[] bytes, String path, Consumer<Problem> problems) {
    if (isUtf16(bytes)) {
      problems.accept(
          Problem.error(
              path,
              Position.START,
              "not-utf-8",
              "the file is not UTF-8",
              "Found UTF-16, which some Windows programs call Unicode, expected UTF-8",
              SAVE_AS_UTF_8));
      return Optional.empty();
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    // Stands in place of what is not UTF-8; where a file holds it, a closer look is due.
    return text.indexOf('\uFFFD') < 0
        ? withoutZero(new SourceText(path, withoutMark(text)), problems)
        : decodeStrictly(bytes, path, problems);
  }

  private static Optional<SourceText> decodeStrictly(
      byte[] bytes, String path, Consumer<Problem> problems) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    SourceText text = new SourceText(path, withoutMark(out.flip().toString()));
    if (result.isError()) {
      problems.accept(badByte(text, bytes[in.position()]));
      return Optional.empty();
    }
    return withoutZero(text, problems);
  }

  private static String withoutMark(String text) {
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  private static Optional<SourceText> withoutZero(SourceText text, Consumer<Problem> problems) {
    int zero = text.text().indexOf('\0');
    if (zero < 0) {
      return Optional.of(text);
    }
    problems.accept(
        Problem.error(
            text.path(),
            text.positionAt(zero),
            "not-text",
            "the file is not text",
            "Found a zero byte, which no text holds",
            "check that this is the file you meant; " + SAVE_AS_UTF_8));
    return Optional.empty();
  }

  private static boolean isUtf16(byte[] bytes) {
    return bytes.length >= 2
        && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
            || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
  }

  private static Problem badByte(SourceText before, byte bad) {
    String guess = new String(new byte[] {bad}, Charset.forName("windows-1252"));
    String meant =
        Character.isISOControl(guess.charAt(0)) || guess.charAt(0) == '\uFFFD'
            ? ""
            : ", which older Windows programs write for \"" + guess + "\"";
    return Problem.error(
        before.path(),
        before.positionAt(before.text().length()),
        "not-utf-8",
        "the file is not UTF-8",
        String.format(Locale.ROOT, "Found the byte 0x%02X%s", bad & 0xFF, meant),
        SAVE_AS_UTF_8);
  }

  private Problem tooLarge(String path, long size) {
    return Problem.error(
        path,
        Position.START,
        "file-too-large",
        "the file is too large to be a page",
        "Found " + megabytes(size) + " MB, expected at most " + megabytes(limit) + " MB",
        "split it into several pages, or move what is not text out of it");
  }

  /** Rounded up to one decimal, so that what is too large never looks equal to the limit. */
  private static String megabytes(long bytes) {
    long tenths = (bytes * 10 + 1024 * 1024 - 1) / (1024 * 1024);
    return tenths % 10 == 0 ? Long.toString(tenths / 10) : tenths / 10 + "." + tenths % 10;
  }

  private static Problem unreadable(String path, IOException e) {
    String why = "Found an error of the disk: " + e.getMessage();
    String fix = "check the file and the disk it lies on, then try again";
    if (e instanceof AccessDeniedException) {
      why = "Found that you may not read it";
      fix = "give yourself the right to read the file";
    } else if (e instanceof NoSuchFileException) {
      why = "Found nothing in its place: the file was removed, or it is a link that leads nowhere";
      fix = "put the file back, or delete the link";
    }
    return Problem.error(
        path, Position.START, "file-unreadable", "the file can't be read", why, fix);
  }
}
