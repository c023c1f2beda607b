package org.attune.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attune.samples.RandomTexts;
import org.junit.jupiter.api.Test;

/** Short looks at what is shown must see what the expressions see that say what is meant. */
class ShownTextTest {
  @Test
  void titlesAreSortedByTheirLetters() {
    RandomTexts.of("a", "É", "e\u0301", "“", "¿", " ", "½", "Ⅷ", "😀", "𝒜", "9", "-", "ﬁ", "Σ")
        .forEach(
            title ->
                assertThat(Listings.keyOf(title))
                    .as(title)
                    .isEqualTo(
                        Normalizer.normalize(title, Normalizer.Form.NFKD)
                            .replaceAll("[\\u0300-\\u036f]+", "")
                            .replaceAll("^[^\\p{L}\\p{N}]+", "")
                            .toLowerCase(Locale.ROOT)));
  }

  @Test
  void aPhoneDialsDigitsAndALeadingPlus() {
    RandomTexts.of("+", "44", "(0)", " ", "*", "#", "-", "x", "٣")
        .forEach(
            number ->
                assertThat(HelpView.dialled(number))
                    .as(number)
                    .isEqualTo(number.replaceAll("(?!^\\+)[^0-9*#]", "")));
  }

  @Test
  void aTagBeginsWithTheNameOfItsElement() {
    Pattern rule = Pattern.compile("<([A-Za-z][A-Za-z0-9]*)(?=[\\s/>]|$)");
    RandomTexts.of("img", "H", "1", " ", "\t", "/", "a-b", "\u212A", "é")
        .filter(text -> !text.startsWith("1"))
        .map(text -> "<" + text)
        .forEach(
            tag -> {
              Matcher name = rule.matcher(tag);
              assertThat(ForeignLoads.element(tag))
                  .as(tag)
                  .isEqualTo(name.lookingAt() ? name.group(1).toLowerCase(Locale.ROOT) : "");
            });
  }
}
