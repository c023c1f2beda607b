package org.attune.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.apache.commons.configuration2.BaseConfiguration;
import org.apache.commons.configuration2.Configuration;
import org.apache.commons.configuration2.ex.ConfigurationException;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is plain must be read as Commons Configuration reads it. */
class PlainPropertiesTest {
  private static final List<String> PIECES =
      List.of(
          "site.name",
          "a",
          "b.c",
          "=",
          "=",
          "=",
          "=",
          " ",
          "\t",
          ":",
          ",",
          "\\",
          "\n",
          "\n",
          "\n",
          "\r\n",
          "\r",
          "#",
          "!",
          "x, y",
          "include",
          "${a}",
          "é",
          "“",
          "\u0085",
          "\u2028",
          "\f",
          "");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void readsWhatIsPlainInTheSameWay(long seed) throws IOException, ConfigurationException {
    Random random = new Random(seed);
    int plain = 0;
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int piece = random.nextInt(9); piece >= 0; piece--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      plain += isPlain(text.toString()) ? 1 : 0;
    }
    assertThat(plain).isGreaterThan(2_000);
  }

  @Test
  void readsTheSettingsOfJBakeAndOfTheTheme() throws IOException, ConfigurationException {
    assertThat(isPlain(resource(DefaultJBakeConfiguration.class, "/default.properties"))).isTrue();
    assertThat(isPlain(resource(StockConfiguration.class, "theme.properties"))).isTrue();
  }

  private static String resource(Class<?> owner, String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(owner.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static boolean isPlain(String text) throws IOException, ConfigurationException {
    Optional<BaseConfiguration> plain = PlainProperties.read(text, StockConfiguration.lists());
    if (plain.isPresent()) {
      Configuration expected = StockConfiguration.anyProperties(text);
      assertThat(all(plain.get())).as(text).isEqualTo(all(expected));
      assertThat(List.copyOf(all(plain.get()).keySet()))
          .isEqualTo(List.copyOf(all(expected).keySet()));
    }
    return plain.isPresent();
  }

  private static Map<String, Object> all(Configuration settings) {
    Map<String, Object> all = new LinkedHashMap<>();
    settings.getKeys().forEachRemaining(key -> all.put(key, settings.getProperty(key)));
    return all;
  }
}
