package org.attune.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.core.ArithmeticEngine;
import java.math.BigDecimal;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WholeNumbersTest {
  private static final ArithmeticEngine STOCK = ArithmeticEngine.BIGDECIMAL_ENGINE;

  private final ArithmeticEngine ours = new WholeNumbers();

  static LongStream seeds() {
    return new Random(11).longs(200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void givesWhatFreemarkersOwnArithmeticGives(long seed) throws Exception {
    Random random = new Random(seed);
    Number a = number(random);
    Number b = number(random);
    assertThat(ours.compareNumbers(a, b)).isEqualTo(STOCK.compareNumbers(a, b));
    same(ours.add(a, b), STOCK.add(a, b));
    same(ours.subtract(a, b), STOCK.subtract(a, b));
    same(ours.multiply(a, b), STOCK.multiply(a, b));
    if (b.longValue() != 0) {
      same(ours.divide(a, b), STOCK.divide(a, b));
      same(ours.modulus(a, b), STOCK.modulus(a, b));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0", "7", "007", "999999999", "1000000000", "99999999999", "1.50", "-3", "1e3"})
  void readsNumbersAsFreemarkerDoes(String text) {
    same(ours.toNumber(text), STOCK.toNumber(text));
  }

  private static Number number(Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> random.nextInt();
      case 1 -> random.nextInt(10) - 5;
      case 2 -> random.nextBoolean() ? Integer.MAX_VALUE : Integer.MIN_VALUE;
      case 3 -> random.nextLong();
      default -> BigDecimal.valueOf(random.nextInt(1000), 2);
    };
  }

  private static void same(Number ours, Number stock) {
    assertThat(new BigDecimal(ours.toString())).isEqualByComparingTo(stock.toString());
  }
}
