package org.attune.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyleAddressesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a { b: url(x.png) }                            | x.png",
        "a { b: URL( 'x.png' ) }                        | x.png",
        "a { b: url(\"x y.png\") }                      | x y.png",
        "a { b: url(x\\29.png) }                        | x).png",
        "a { b: url(x\\ y.png), url(z) }                | x y.png z",
        "@import 'x.css' screen;                        | x.css",
        "@import url(x.css) layer(base) supports(a: b); | x.css",
        "@import \"x.css\" layer(y); b { c: 'd' }       | x.css",
        "a { b: image-set('x.png' 1x, url(y.png) 2x) }  | x.png y.png",
        "a { b: image-set('x' type('y')) } c { d: 'e' } | x",
        "a { b: myurl(x) } /* url(y) */                 | ``",
        "a { b: 'url(x)' ; c: \"it's url(y)\" }         | ``",
        "@namespace svg url(x);                         | ``",
        "a { b: url(                                    | ``",
        "@charset 'utf-8'; /* url(                      | ``",
      })
  void findsAddressesAndNothingElse(String css, String addresses) {
    String found =
        StyleAddresses.in(css).stream()
            .map(StyleAddresses.Found::url)
            .collect(Collectors.joining(" "));

    assertThat(found).isEqualTo(addresses);
  }
}
