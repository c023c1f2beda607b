package org.attune.probe;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.attune.address.Url;

/** The cookies of one chain of redirects: some sites send one on until it comes back. */
final class Cookies {
  private final Map<String, Map<String, String>> byHost = new TreeMap<>();

  /** Keeps what an answer sets. */
  void keep(Url from, List<String> headers) {
    for (String header : headers) {
      int semicolon = header.indexOf(';');
      String pair = (semicolon < 0 ? header : header.substring(0, semicolon)).strip();
      int equals = pair.indexOf('=');
      if (equals > 0) {
        String lower = header.toLowerCase(Locale.ROOT);
        boolean gone = lower.matches(".*;\\s*max-age=(0|-\\d+)\\b.*");
        Map<String, String> own =
            byHost.computeIfAbsent(domain(from, lower), host -> new TreeMap<>());
        if (gone) {
          own.remove(pair.substring(0, equals));
        } else {
          own.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
      }
    }
  }

  /** The domain that a cookie is for; its own host where it names none that it belongs to. */
  private static String domain(Url from, String header) {
    int at = header.indexOf("domain=");
    if (at < 0) {
      return from.host();
    }
    String rest = header.substring(at + "domain=".length());
    int end = rest.indexOf(';');
    String domain = (end < 0 ? rest : rest.substring(0, end)).strip().replaceFirst("^\\.", "");
    boolean own = domain.indexOf('.') > 0 && from.host().endsWith("." + domain);
    return own ? domain : from.host();
  }

  /** What is sent back to a host; {@code ""} for nothing. */
  String of(Url to) {
    return byHost.entrySet().stream()
        .filter(
            entry -> to.host().equals(entry.getKey()) || to.host().endsWith("." + entry.getKey()))
        .flatMap(entry -> entry.getValue().entrySet().stream())
        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
        .collect(Collectors.joining("; "));
  }
}
