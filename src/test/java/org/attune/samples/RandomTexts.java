package org.attune.samples;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts put together at random from telling pieces: what a shortcut must read as its rule does. */
public final class RandomTexts {
  private static final int MANY = 20_000;
  private static final int MOST_PIECES = 7;

  private RandomTexts() {}

  /** Many texts of up to seven of the pieces, the same each time; the first ones are the pieces. */
  public static Stream<String> of(String... pieces) {
    Random random = new Random(8);
    Stream<String> mixed =
        Stream.generate(
                () ->
                    IntStream.range(0, random.nextInt(MOST_PIECES + 1))
                        .mapToObj(i -> pieces[random.nextInt(pieces.length)])
                        .collect(Collectors.joining()))
            .limit(MANY);
    return Stream.concat(Stream.of(pieces), mixed);
  }
}
