package org.attune.jbake;

import freemarker.core.ArithmeticEngine;

/**
 * Freemarker's usual arithmetic, with whole numbers kept as such. The results are the same and look
 * the same; but a page that only counts and compares never loads {@link java.math.BigDecimal},
 * whose tables take a cold JVM 25 a fiftieth of a small build.
 */
final class WholeNumbers extends ArithmeticEngine.BigDecimalEngine {
  /** Texts of so many digits are read as an int; longer ones may not fit. */
  private static final int DIGITS = 9;

  @Override
  public int compareNumbers(Number first, Number second) {
    return first instanceof Integer a && second instanceof Integer b
        ? Integer.compare(a, b)
        : super.compareNumbers(first, second);
  }

  @Override
  public Number add(Number first, Number second) {
    return first instanceof Integer a && second instanceof Integer b
        ? narrowed((long) a + b)
        : super.add(first, second);
  }

  @Override
  public Number subtract(Number first, Number second) {
    return first instanceof Integer a && second instanceof Integer b
        ? narrowed((long) a - b)
        : super.subtract(first, second);
  }

  @Override
  public Number multiply(Number first, Number second) {
    return first instanceof Integer a && second instanceof Integer b
        ? narrowed((long) a * b)
        : super.multiply(first, second);
  }

  @Override
  public Number toNumber(String text) {
    boolean small = !text.isEmpty() && text.length() <= DIGITS;
    for (int i = 0; small && i < text.length(); i++) {
      small = text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
    return small ? (Number) Integer.valueOf(text) : super.toNumber(text);
  }

  private static Number narrowed(long value) {
    return value == (int) value ? (Number) (int) value : (Number) value;
  }
}
