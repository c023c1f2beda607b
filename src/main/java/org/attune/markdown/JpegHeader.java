package org.attune.markdown;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/** The size that a JPEG's segments give (ITU T.81), turned as its EXIF orientation says. */
final class JpegHeader {
  private static final int EXIF = 0xe1;
  private static final int ORIENTATION = 0x0112;

  private JpegHeader() {}

  static Optional<Size> size(ByteBuffer bytes) {
    int orientation = 1;
    int at = 2;
    while (true) {
      int marker = bytes.getShort(at) & 0xffff;
      int length = bytes.getShort(at + 2) & 0xffff;
      if (marker >> 8 != 0xff || length < 2) {
        return Optional.empty();
      }
      int kind = marker & 0xff;
      if (kind == EXIF) {
        orientation = orientation(bytes.slice(at + 4, length - 2));
      }
      if (isFrame(kind)) {
        int height = bytes.getShort(at + 5) & 0xffff;
        int width = bytes.getShort(at + 7) & 0xffff;
        return orientation > 4
            ? PictureHeader.size(height, width)
            : PictureHeader.size(width, height);
      }
      at += 2 + length;
    }
  }

  /** Start of frame, of all kinds; not the tables that have numbers between theirs. */
  private static boolean isFrame(int kind) {
    return kind >= 0xc0 && kind <= 0xcf && kind != 0xc4 && kind != 0xc8 && kind != 0xcc;
  }

  /** The orientation of an EXIF segment (CIPA DC-008); 1 where it says nothing. */
  private static int orientation(ByteBuffer segment) {
    try {
      if (segment.getInt(0) != 0x45786966) {
        return 1;
      }
      ByteBuffer tiff = segment.slice(6, segment.capacity() - 6);
      tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
      int directory = tiff.getInt(4);
      int entries = tiff.getShort(directory) & 0xffff;
      for (int i = 0; i < entries; i++) {
        int entry = directory + 2 + 12 * i;
        if ((tiff.getShort(entry) & 0xffff) == ORIENTATION) {
          return tiff.getShort(entry + 8);
        }
      }
    } catch (IndexOutOfBoundsException e) {
      return 1; // a broken segment turns nothing
    }
    return 1;
  }
}
