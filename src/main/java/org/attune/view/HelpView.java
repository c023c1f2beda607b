package org.attune.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attune.address.Percent;
import org.attune.config.HelpRegion;
import org.attune.config.HelpRegion.Service;
import org.attune.config.HelpRegion.Sms;
import org.attune.config.HelpRegions;

/** The help of data/help/ for templates. Help is the same on every page: no answer changes it. */
final class HelpView {
  static final String NOW = "help/now.html";
  static final String HARM = "help/harm.html";

  private final HelpRegions regions;
  private final String home;

  HelpView(HelpRegions regions, String home) {
    this.regions = regions;
    this.home = home;
  }

  /** The block that stands on each page; empty map entries are left out. */
  Map<String, Object> block(Place place) {
    Map<String, Object> block = new LinkedHashMap<>();
    block.put("href", place.href(NOW));
    block.put("harm_href", place.href(HARM));
    block.put("all_href", place.href(NOW) + "#regions");
    regions.shown(home).ifPresent(region -> block.putAll(view(region)));
    return block;
  }

  /** All regions, the site's own first and the fallback last. */
  List<Map<String, Object>> all() {
    return regions.all().stream()
        .sorted(
            (a, b) ->
                rank(a) != rank(b)
                    ? Integer.compare(rank(a), rank(b))
                    : a.name().compareTo(b.name()))
        .map(this::view)
        .toList();
  }

  private int rank(HelpRegion region) {
    if (region.id().equals(home)) {
      return 0;
    }
    return region.id().equals(HelpRegions.ANYWHERE) ? 2 : 1;
  }

  private Map<String, Object> view(HelpRegion region) {
    return Map.of(
        "region", region.id(),
        "name", region.name(),
        "lang", region.lang(),
        "current", region.id().equals(home),
        "emergency", services(region, region.emergency()),
        "services", services(region, region.services()),
        "report", services(region, region.report()));
  }

  private static List<Map<String, Object>> services(HelpRegion region, List<Service> services) {
    return services.stream().map(service -> view(region, service)).toList();
  }

  private static Map<String, Object> view(HelpRegion region, Service service) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("id", service.id());
    view.put("name", service.name());
    view.put("lang", service.lang().orElse(region.lang()));
    service.what().ifPresent(what -> view.put("what", what));
    service.hours().ifPresent(hours -> putHours(view, hours));
    service.note().ifPresent(note -> view.put("note", note));
    service.url().ifPresent(url -> view.put("url", url));
    service.phone().ifPresent(phone -> putPhone(view, phone));
    service.sms().ifPresent(sms -> putSms(view, sms));
    service.confirmedOn().ifPresent(date -> view.put("confirmed_on", date.toString()));
    return view;
  }

  private static void putHours(Map<String, Object> view, String hours) {
    view.put("hours", hours);
    if (hours.equals("24/7")) {
      view.put("always", true);
    }
  }

  private static void putPhone(Map<String, Object> view, String phone) {
    view.put("phone", phone);
    view.put("tel", "tel:" + dialled(phone));
  }

  private static void putSms(Map<String, Object> view, Sms sms) {
    view.put("sms_to", sms.to());
    String address = "sms:" + dialled(sms.to());
    sms.body().ifPresent(body -> view.put("sms_body", body));
    view.put(
        "sms",
        sms.body().map(body -> address + "?body=" + Percent.encodeValue(body)).orElse(address));
  }

  /** A number as a phone dials it: digits and a leading plus (RFC 3966 without its separators). */
  static String dialled(String number) {
    StringBuilder dialled = new StringBuilder(number.length());
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      if ((c >= '0' && c <= '9') || c == '*' || c == '#' || (c == '+' && i == 0)) {
        dialled.append(c);
      }
    }
    return dialled.toString();
  }
}
