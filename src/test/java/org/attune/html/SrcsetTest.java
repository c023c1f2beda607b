package org.attune.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SrcsetTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a.png                         | a.png",
        "a.png, b.png 2x               | a.png b.png",
        "a.png,b.png 2x                | a.png,b.png",
        "a,b.png 1x,c.png 2x           | a,b.png c.png",
        "  ,  a.png 100w , b.png 200w, | a.png b.png",
        "data:image/png;base64,xx 1x   | data:image/png;base64,xx",
        "a.png foo(b, c), d.png        | a.png d.png",
        ",                             | ``",
      })
  void readsTheAddressesAsABrowserDoes(String srcset, String addresses) {
    assertThat(String.join(" ", Srcset.addresses(srcset))).isEqualTo(addresses);
  }
}
