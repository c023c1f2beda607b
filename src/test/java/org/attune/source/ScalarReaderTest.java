package org.attune.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.attune.problem.Position;
import org.attune.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScalarReaderTest {
  private static final DateTimeFormatter ISO =
      DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private final List<Problem> problems = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(strings = {"2026-02-30", "2025-02-29", "2026-13-01", "2026-00-10", "2026-3-9", "x"})
  void saysThatADayIsNone(String text) {
    assertThat(date(text)).isEmpty();
    assertThat(problems).hasSize(1);
  }

  @Test
  void readsDaysAsTheFormatDoes() {
    Random random = new Random(7);
    for (int i = 0; i < 50_000; i++) {
      StringBuilder text = new StringBuilder();
      text.append(random.nextInt(4) == 0 ? random.nextInt(12000) : 2000 + random.nextInt(40));
      text.append('-').append(String.format(Locale.ROOT, "%02d", random.nextInt(14)));
      text.append('-').append(String.format(Locale.ROOT, "%02d", random.nextInt(33)));
      if (random.nextInt(5) == 0) {
        text.setCharAt(random.nextInt(text.length()), "+-0 1x٣".charAt(random.nextInt(7)));
      }
      String day = text.toString().strip();
      assertThat(date(day)).as(day).isEqualTo(expected(day));
    }
  }

  private static Optional<LocalDate> expected(String day) {
    try {
      return Optional.of(LocalDate.parse(day, ISO));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private Optional<LocalDate> date(String text) {
    Value value = new Value.Scalar(text, Position.START);
    return new ScalarReader("content/x.md", problems::add)
        .date(new Entry("published", Position.START, value));
  }
}
