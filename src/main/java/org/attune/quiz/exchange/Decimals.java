package org.attune.quiz.exchange;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as GIFT writes them: exact, with a point for decimals. */
final class Decimals {
  private static final String NUMBER = "[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d{1,3})?";
  private static final Pattern ONE = Pattern.compile(NUMBER);
  private static final Pattern RANGE =
      Pattern.compile(
          "([-+]?(?:\\d+(?:\\.\\d+)?|\\.\\d+)(?:[eE][-+]?\\d{1,3})?)\\s*\\.\\.\\s*("
              + NUMBER
              + ")");
  private static final Pattern AROUND =
      Pattern.compile("(" + NUMBER + ")\\s*:\\s*(" + NUMBER + ")");
  private static final int LONGEST = 60;

  private Decimals() {}

  /**
   * A number and how far from it an answer may be.
   *
   * @param tolerance at least zero
   */
  record Around(BigDecimal number, BigDecimal tolerance) {}

  /** One number; empty where a text is none. */
  static Optional<BigDecimal> read(String written) {
    return written.length() <= LONGEST && ONE.matcher(written).matches()
        ? Optional.of(new BigDecimal(written))
        : Optional.empty();
  }

  /** {@code 4}, {@code 4:0.5} or {@code 3.5..4.5}; empty where a text is none of these. */
  static Optional<Around> around(String written) {
    Optional<BigDecimal> alone = read(written);
    if (alone.isPresent()) {
      return Optional.of(new Around(alone.get(), BigDecimal.ZERO));
    }
    Matcher around = AROUND.matcher(written);
    Matcher range = RANGE.matcher(written);
    Optional<Around> found = Optional.empty();
    if (written.length() <= 2 * LONGEST && around.matches()) {
      found =
          Optional.of(new Around(new BigDecimal(around.group(1)), new BigDecimal(around.group(2))));
    } else if (written.length() <= 2 * LONGEST && range.matches()) {
      found = Optional.of(between(new BigDecimal(range.group(1)), new BigDecimal(range.group(2))));
    }
    return found.filter(it -> it.tolerance().signum() >= 0);
  }

  private static Around between(BigDecimal low, BigDecimal high) {
    BigDecimal half = new BigDecimal("0.5");
    return new Around(tidy(low.add(high).multiply(half)), tidy(high.subtract(low).multiply(half)));
  }

  private static BigDecimal tidy(BigDecimal number) {
    return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
  }
}
