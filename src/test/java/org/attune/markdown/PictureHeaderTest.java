package org.attune.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureHeaderTest {
  private static final Optional<Size> SIZE = Optional.of(new Size(300, 7));

  @ParameterizedTest
  @ValueSource(strings = {"png", "gif", "jpg"})
  void readsWhatTheJdkWrites(String format) throws IOException {
    assertThat(PictureHeader.size(picture(format))).isEqualTo(SIZE);
  }

  @Test
  void readsTheThreeKindsOfWebp() {
    assertThat(webp("56503858 0a000000 00000000 2b0100 060000")).isEqualTo(SIZE);
    assertThat(webp("5650384c 0d000000 2f 2b810100 0000000000000000")).isEqualTo(SIZE);
    assertThat(webp("56503820 18000000 300100 9d012a 2c01 0700 000000")).isEqualTo(SIZE);
  }

  @Test
  void turnsAPhotographAsItsCameraSays() throws IOException {
    byte[] plain = picture("jpg");
    byte[] exif =
        HexFormat.of()
            .parseHex(
                "ffe10022 457869660000 4d4d002a00000008 0001 0112 0003 00000001 00060000 00000000"
                    .replace(" ", ""));
    byte[] turned = new byte[plain.length + exif.length];
    System.arraycopy(plain, 0, turned, 0, 2);
    System.arraycopy(exif, 0, turned, 2, exif.length);
    System.arraycopy(plain, 2, turned, 2 + exif.length, plain.length - 2);

    assertThat(PictureHeader.size(turned)).contains(new Size(7, 300));
  }

  @Test
  void readsWhatAnSvgSaysOfItself() {
    assertThat(svg("<svg xmlns=\"x\" width=\"300px\" height='7'>")).isEqualTo(SIZE);
    assertThat(svg("<?xml version=\"1.0\"?><!-- a --><svg viewBox=\"0 0 300 7\">")).isEqualTo(SIZE);
    assertThat(svg("<svg width=\"100%\" viewBox=\"-1,-2, 299.6 7.2\">")).isEqualTo(SIZE);
    assertThat(svg("<svg>")).isEmpty();
  }

  @Test
  void saysNothingOfOtherAndBrokenFiles() throws IOException {
    assertThat(PictureHeader.size(new byte[0])).isEmpty();
    assertThat(svg("text")).isEmpty();
    for (String format : new String[] {"png", "gif", "jpg"}) {
      assertThat(PictureHeader.size(Arrays.copyOf(picture(format), 7))).isEmpty();
    }
  }

  private static byte[] picture(String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(300, 7, BufferedImage.TYPE_INT_RGB), format, out);
    return out.toByteArray();
  }

  private static Optional<Size> webp(String chunk) {
    String hex = "52494646" + "24000000" + "57454250" + chunk.replace(" ", "");
    return PictureHeader.size(HexFormat.of().parseHex(hex));
  }

  private static Optional<Size> svg(String text) {
    return PictureHeader.size(text.getBytes(StandardCharsets.UTF_8));
  }
}
