package org.attune.markdown;

/**
 * How large a picture is shown.
 *
 * @param width in CSS pixels, greater than zero
 * @param height in CSS pixels, greater than zero
 */
public record Size(int width, int height) {
  public Size {
    if (width < 1 || height < 1) {
      throw new IllegalArgumentException("A picture has a size: " + width + "×" + height);
    }
  }

  /** As Java would write it, which takes a cold JVM a millisecond to find out. */
  @Override
  public String toString() {
    return "Size[width=" + width + ", height=" + height + "]";
  }
}
