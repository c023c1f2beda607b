package org.attune.view;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.attune.catalog.Catalog;
import org.attune.config.SiteConfig;

/**
 * What others see where a page is shared: the {@code share} of a page.
 *
 * @see <a href="https://ogp.me/">The Open Graph protocol</a>
 */
final class ShareView {
  /** Pictures of 1200 by 630 pixels, one for a topic, by its id. */
  private static final String PICTURES = "img/share/";

  private static final String HOME = "home";

  private final SiteConfig config;
  private final Catalog catalog;
  private final InterfaceText text;

  ShareView(SiteConfig config, Catalog catalog, InterfaceText text) {
    this.config = config;
    this.catalog = catalog;
    this.text = text;
  }

  /**
   * The words and the picture of a page. Those of a page about harm tell nobody what it is about.
   *
   * @param address gives the whole address of a file below the root
   */
  Map<String, Object> of(Map<String, Object> page, UnaryOperator<String> address) {
    boolean sensitive = Boolean.TRUE.equals(page.get("sensitive"));
    String description = word(page, "description");
    Map<String, Object> share = new LinkedHashMap<>();
    share.put("title", sensitive ? text.get("neutral_title") : word(page, "title"));
    share.put(
        "description", sensitive || description.isEmpty() ? config.description() : description);
    share.put("type", word(page, "kind").equals("article") ? "article" : "website");
    share.put("locale", locale(word(page, "lang").isEmpty() ? config.lang() : word(page, "lang")));
    String topic = sensitive ? HOME : topic(page);
    // Those who read it know no page of ours, so a relative address would lead them nowhere.
    if (!config.host().isEmpty()) {
      picture(topic, address)
          .or(() -> picture(HOME, address))
          .ifPresent(picture -> share.put("image", picture));
    }
    return share;
  }

  private static String topic(Map<String, Object> page) {
    return page.get("topic") instanceof Map<?, ?> topic ? String.valueOf(topic.get("id")) : HOME;
  }

  private static String word(Map<String, Object> page, String key) {
    return page.get(key) instanceof String word ? word : "";
  }

  private Optional<Map<String, Object>> picture(String topic, UnaryOperator<String> address) {
    String path = PICTURES + topic + ".png";
    return catalog
        .pictureSize(path)
        .map(
            size ->
                Map.of(
                    "url", address.apply(path),
                    "width", size.width(),
                    "height", size.height(),
                    "alt", alt(topic)));
  }

  private String alt(String topic) {
    return text.words().getOrDefault("share_alt_" + topic, text.get("share_alt"));
  }

  /**
   * A language with the country that it is read in, such as {@code en_GB}; the language alone where
   * neither its tag nor the site's region names one.
   */
  private String locale(String lang) {
    Locale tag = Locale.forLanguageTag(lang);
    String region = config.region().toUpperCase(Locale.ROOT);
    if (!tag.getCountry().isEmpty()) {
      return tag.getLanguage() + "_" + tag.getCountry();
    }
    boolean home = lang.equals(config.lang()) && region.matches("[A-Z]{2}");
    return home ? tag.getLanguage() + "_" + region : tag.getLanguage();
  }
}
