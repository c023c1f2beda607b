package org.attune.address;

/**
 * The ASCII form of a host's label.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc3492#section-6.3">RFC 3492, encoding
 *     procedure</a>
 */
final class Punycode {
  private static final int BASE = 36;
  private static final int LEAST = 1;
  private static final int MOST = 26;

  private Punycode() {}

  /** The label without {@code xn--}. */
  static String encode(String label) {
    int[] points = label.codePoints().toArray();
    StringBuilder output = new StringBuilder();
    for (int point : points) {
      if (point < 0x80) {
        output.append((char) point);
      }
    }
    int basic = output.length();
    if (basic > 0) {
      output.append('-');
    }
    int current = 0x80;
    int delta = 0;
    int bias = 72;
    for (int handled = basic; handled < points.length; ) {
      int next = nextPoint(points, current);
      delta += (next - current) * (handled + 1);
      current = next;
      for (int point : points) {
        if (point < current) {
          delta++;
        } else if (point == current) {
          append(output, delta, bias);
          bias = adapt(delta, handled + 1, handled == basic);
          delta = 0;
          handled++;
        }
      }
      delta++;
      current++;
    }
    return output.toString();
  }

  private static int nextPoint(int[] points, int from) {
    int next = Integer.MAX_VALUE;
    for (int point : points) {
      if (point >= from && point < next) {
        next = point;
      }
    }
    return next;
  }

  private static void append(StringBuilder output, int delta, int bias) {
    int rest = delta;
    for (int k = BASE; ; k += BASE) {
      int threshold = Math.max(LEAST, Math.min(MOST, k - bias));
      if (rest < threshold) {
        output.append(digit(rest));
        return;
      }
      output.append(digit(threshold + (rest - threshold) % (BASE - threshold)));
      rest = (rest - threshold) / (BASE - threshold);
    }
  }

  private static char digit(int value) {
    return (char) (value < 26 ? 'a' + value : '0' + value - 26);
  }

  private static int adapt(int delta, int handled, boolean first) {
    int rest = first ? delta / 700 : delta / 2;
    rest += rest / handled;
    int k = 0;
    while (rest > (BASE - LEAST) * MOST / 2) {
      rest /= BASE - LEAST;
      k += BASE;
    }
    return k + (BASE - LEAST + 1) * rest / (rest + 38);
  }
}
