package org.attune.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.attune.config.SiteConfig;
import org.attune.view.ForeignLoads.Load;
import org.jspecify.annotations.Nullable;

/** What every page shows, whatever it is about. */
final class Frame {
  /**
   * What comes from the site's settings, data and templates, and from no document.
   *
   * @param site the {@code site} of every page
   * @param loads what templates load from elsewhere
   */
  record Fixed(HelpView help, Map<String, Object> site, List<Load> loads) {
    Fixed {
      loads = List.copyOf(loads);
    }
  }

  /** Of pages that load nothing from elsewhere. */
  private static final String CLOSED = PagePolicy.inPage(List.of());

  private final SiteConfig config;
  private final Fixed fixed;
  private final Voices voices;
  private final WholeAddresses addresses;

  /** The help that a page shows depends on nothing but how deep in the site the page lies. */
  private final Map<String, Map<String, Object>> helpBlocks = new ConcurrentHashMap<>();

  Frame(SiteConfig config, Fixed fixed, Voices voices, WholeAddresses addresses) {
    this.config = config;
    this.fixed = fixed;
    this.voices = voices;
    this.addresses = addresses;
  }

  Fixed fixed() {
    return fixed;
  }

  /** The frame of a page in the site's language. */
  Offer of(Place place) {
    return of(place, config.lang());
  }

  /** The frame of a page. */
  Offer of(Place place, String lang) {
    Offer view = new Offer();
    view.put("root", place.root());
    view.put("lang", config.lang());
    view.late("dir", () -> InterfaceText.direction(lang));
    if (!lang.equals(config.lang())) {
      view.put("menu_lang", config.lang());
    }
    view.late("ui_lang", () -> otherWords(lang));
    view.put("site", fixed.site());
    view.late("ui", () -> voices.of(lang).text().words());
    view.late(
        "help", () -> helpBlocks.computeIfAbsent(place.root(), root -> fixed.help().block(place)));
    return view;
  }

  /** The language of our own words, where it is not that of the page. */
  private @Nullable String otherWords(String lang) {
    String spoken = voices.spoken(lang);
    return InterfaceText.primary(lang).equals(spoken) ? null : spoken;
  }

  /**
   * The policy of a page with this text.
   *
   * @param quiz true for a page of questions: no script from elsewhere may read the answers
   */
  String policy(String body, boolean quiz) {
    if (config.privacy().allow().isEmpty()) {
      return CLOSED;
    }
    List<Load> loads = new ArrayList<>(fixed.loads());
    loads.addAll(SharedLoads.allowed(ForeignLoads.of(body), config));
    if (quiz || body.contains("<knowledge-check")) {
      loads.removeIf(load -> load.directive().equals("script-src"));
    }
    return PagePolicy.inPage(loads);
  }

  /**
   * Puts into a page what templates tell it by. Its kind is a key of {@code is} too, since
   * Freemarker compares texts by the rules of sorting, which takes long to set up.
   */
  void name(Offer page, String uri, String lang) {
    page.put("uri", uri);
    page.late("is", () -> Map.of(String.valueOf(page.get("kind")), true));
    page.late("tab_title", () -> tabTitle(page, lang));
  }

  /** A tab must not tell over a shoulder that a page is about harm. */
  private String tabTitle(Offer page, String lang) {
    String site = config.name();
    String title = String.valueOf(page.get("title"));
    if (Boolean.TRUE.equals(page.get("sensitive"))) {
      return voices.of(lang).text().get("neutral_title") + " · " + site;
    }
    if (title.equals(site)) {
      return site;
    }
    boolean home = "home".equals(page.get("kind"));
    return home ? site + ": " + title : title + " · " + site;
  }

  /** Puts into a page what is said of it to programs, and whom to tell of its mistakes. */
  void complete(Offer page, String uri, String lang) {
    if (!uri.equals(Views.NOT_FOUND)) {
      if (!config.host().isEmpty()) {
        page.late("canonical", () -> addresses.of(uri));
      }
      page.late("share", () -> voices.of(lang).shares().of(page, addresses::of));
      page.late("linked_data", () -> new LinkedData(config, page, addresses::of).json());
    }
    if (!config.contactProblems().isEmpty()) {
      page.late("problem_href", () -> problemMail(page, uri, lang));
    }
  }

  private String problemMail(Offer page, String uri, String lang) {
    String pattern = voices.of(lang).text().get("problem_subject");
    String subject = pattern.replace("{title}", String.valueOf(page.get("title")));
    String address = config.host().isEmpty() ? uri : addresses.of(uri);
    return DocumentView.problemMail(config.contactProblems(), subject, address);
  }
}
