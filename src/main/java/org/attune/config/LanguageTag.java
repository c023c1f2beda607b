package org.attune.config;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Checks a language tag: BCP 47 with a language and a region that exist.
 *
 * @param detail what was found and what was expected
 * @param fix what to write
 */
public record LanguageTag(String detail, String fix) {
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
  private static final Set<String> REGIONS = Set.of(Locale.getISOCountries());

  /** What is wrong with a tag; empty where nothing is. */
  public static Optional<LanguageTag> fault(String tag) {
    Locale locale;
    try {
      locale = new Locale.Builder().setLanguageTag(tag).build();
    } catch (IllformedLocaleException e) {
      return Optional.of(new LanguageTag("Found \"" + tag + "\"" + EXPECTED, suggestion(tag)));
    }
    String language = locale.getLanguage();
    if (!isLanguage(language)) {
      return Optional.of(
          new LanguageTag(
              "Found \"" + tag + "\": there is no language \"" + language + "\"", suggestion(tag)));
    }
    String region = locale.getCountry();
    if (region.length() == 2 && !REGIONS.contains(region)) {
      return Optional.of(
          new LanguageTag(
              "Found \"" + tag + "\": there is no region " + region, region(language, region)));
    }
    return Optional.empty();
  }

  private static final String EXPECTED = ", expected a language such as en, de or en-GB";

  private static boolean isLanguage(String language) {
    return language.length() == 2
        ? LANGUAGES.contains(language)
        : language.length() == 3 && !language.equals("und");
  }

  private static String region(String language, String region) {
    return region.equals("UK")
        ? "write " + language + "-GB"
        : "write " + language + ", or correct the two letters after it";
  }

  /** What was probably meant: {@code en-GB} for {@code en_GB}, {@code de} for {@code Deutsch}. */
  private static String suggestion(String tag) {
    String hyphens = tag.strip().replace('_', '-');
    if (!hyphens.equals(tag) && fault(hyphens).isEmpty()) {
      return "write " + hyphens;
    }
    String code = byName().get(tag.strip().toLowerCase(Locale.ROOT));
    return code == null ? "write the short code of the language, such as en" : "write " + code;
  }

  /** Codes by the languages' own names and by their English ones. */
  private static Map<String, String> byName() {
    Map<String, String> codes = new TreeMap<>();
    for (String code : LANGUAGES.stream().sorted().toList()) {
      Locale locale = Locale.forLanguageTag(code);
      for (Locale in : List.of(Locale.ENGLISH, locale)) {
        codes.putIfAbsent(locale.getDisplayLanguage(in).toLowerCase(Locale.ROOT), code);
      }
    }
    return codes;
  }
}
