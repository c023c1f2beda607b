package org.attune.markdown;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The size of a picture, read from the first bytes of its file: PNG, GIF, JPEG, WebP, SVG. JPEGs
 * that a camera turned (EXIF orientation 5 to 8) are given as browsers show them.
 */
public final class PictureHeader {
  /** How many bytes are enough for nearly all files. */
  public static final int BYTES = 256 * 1024;

  private static final Pattern SVG = Pattern.compile("<svg\\b[^>]*>", Pattern.DOTALL);
  private static final Pattern VIEW_BOX =
      Pattern.compile(
          "\\bviewBox\\s*=\\s*[\"']\\s*\\S+?[\\s,]+\\S+?[\\s,]+([\\d.]+)[\\s,]+([\\d.]+)\\s*[\"']");

  private PictureHeader() {}

  /**
   * The size that a file's beginning gives; empty for other kinds of files, for broken ones, and
   * for an SVG that fits any size.
   *
   * @param head the first {@link #BYTES} of the file, or all of it
   */
  public static Optional<Size> size(byte[] head) {
    ByteBuffer bytes = ByteBuffer.wrap(head);
    try {
      if (starts(head, 0, "\u0089PNG")) {
        return size(bytes.getInt(16), bytes.getInt(20));
      }
      if (starts(head, 0, "GIF8")) {
        bytes.order(ByteOrder.LITTLE_ENDIAN);
        return size(bytes.getShort(6) & 0xffff, bytes.getShort(8) & 0xffff);
      }
      if (starts(head, 0, "\u00ff\u00d8")) {
        return JpegHeader.size(bytes);
      }
      if (starts(head, 0, "RIFF") && starts(head, 8, "WEBP")) {
        return webp(bytes.order(ByteOrder.LITTLE_ENDIAN), head);
      }
      return svg(new String(head, StandardCharsets.UTF_8));
    } catch (IndexOutOfBoundsException e) {
      return Optional.empty(); // cut off before its size
    }
  }

  static Optional<Size> size(int width, int height) {
    return width > 0 && height > 0 ? Optional.of(new Size(width, height)) : Optional.empty();
  }

  private static boolean starts(byte[] head, int at, String signature) {
    for (int i = 0; i < signature.length(); i++) {
      if (at + i >= head.length || (head[at + i] & 0xff) != signature.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The three kinds of WebP: lossy, lossless, extended (developers.google.com/speed/webp). */
  private static Optional<Size> webp(ByteBuffer bytes, byte[] head) {
    if (starts(head, 12, "VP8X")) {
      return size(1 + (bytes.getInt(24) & 0xffffff), 1 + (bytes.getInt(26) >>> 8));
    }
    if (starts(head, 12, "VP8L")) {
      int bits = bytes.getInt(21);
      return size(1 + (bits & 0x3fff), 1 + (bits >>> 14 & 0x3fff));
    }
    return starts(head, 12, "VP8 ")
        ? size(bytes.getShort(26) & 0x3fff, bytes.getShort(28) & 0x3fff)
        : Optional.empty();
  }

  private static Optional<Size> svg(String text) {
    Matcher svg = SVG.matcher(text);
    if (!svg.find()) {
      return Optional.empty();
    }
    Optional<Integer> width = length(svg.group(), "width");
    Optional<Integer> height = length(svg.group(), "height");
    if (width.isPresent() && height.isPresent()) {
      return size(width.get(), height.get());
    }
    Matcher box = VIEW_BOX.matcher(svg.group());
    return box.find() ? size(rounded(box.group(1)), rounded(box.group(2))) : Optional.empty();
  }

  /** A length in pixels; one in other units says nothing here. */
  private static Optional<Integer> length(String tag, String attribute) {
    Matcher matcher =
        Pattern.compile("\\s" + attribute + "\\s*=\\s*[\"']\\s*([\\d.]+)(?:px)?\\s*[\"']")
            .matcher(tag);
    return matcher.find() ? Optional.of(rounded(matcher.group(1))) : Optional.empty();
  }

  private static int rounded(String number) {
    return number.matches("\\d{1,6}(\\.\\d{0,9})?")
        ? (int) Math.round(Double.parseDouble(number))
        : 0;
  }
}
