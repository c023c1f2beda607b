package org.attune.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.attune.config.SiteConfig;
import org.attune.markdown.PictureHeader;
import org.attune.markdown.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pictures that others see where a page is shared. */
class SharePicturesTest {
  private static final Path DRAWINGS = Path.of("docs/share");
  private static final Path PICTURES = ThemeFiles.ASSETS.resolve("img/share");
  private static final int MOST_BYTES = 40_000;

  static List<Path> pictures() {
    return ThemeFiles.below(PICTURES, ".png");
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void areAsLargeAsSharingAsksAndSmallInBytes(Path picture) throws IOException {
    byte[] bytes = Files.readAllBytes(picture);
    assertThat(PictureHeader.size(bytes)).isEqualTo(Optional.of(new Size(1200, 630)));
    assertThat(bytes).hasSizeBetween(1_000, MOST_BYTES);
  }

  @Test
  void eachHasItsDrawing() {
    assertThat(ThemeFiles.below(DRAWINGS, ".svg"))
        .map(file -> file.getFileName().toString().replace(".svg", ""))
        .isEqualTo(
            pictures().stream()
                .map(file -> file.getFileName().toString().replace(".png", ""))
                .toList());
  }

  @Test
  void eachTopicOfTheLibraryHasOne() throws IOException {
    assertThat(pictures())
        .map(file -> file.getFileName().toString().replace(".png", ""))
        .contains("home")
        .containsAll(SiteConfig.BUILT_IN_TOPICS)
        .containsAll(
            List.of(
                Files.readString(Path.of("jbake.properties"))
                    .replaceAll("(?s).*\ntopics=([^\n]*).*", "$1")
                    .split(",", -1)));
  }
}
