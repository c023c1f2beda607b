package org.attune.serve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Opens a content security policy as far as the preview's script needs: to itself.
 *
 * @see <a href="https://www.w3.org/TR/CSP3/">Content Security Policy Level 3</a>
 */
final class ContentPolicy {
  private static final List<String> NEEDED = List.of("script-src", "style-src", "connect-src");

  private ContentPolicy() {}

  /** The policy with {@code 'self'} in each directive that is needed; all else is kept. */
  static String open(String policy) {
    Map<String, List<String>> directives = read(policy);
    List<String> fallback = directives.get("default-src");
    for (String name : NEEDED) {
      List<String> sources = directives.getOrDefault(name, fallback);
      if (sources != null) {
        directives.put(name, withSelf(sources));
      }
    }
    return directives.entrySet().stream()
        .map(each -> (each.getKey() + " " + String.join(" ", each.getValue())).strip())
        .collect(Collectors.joining("; "));
  }

  private static Map<String, List<String>> read(String policy) {
    Map<String, List<String>> directives = new LinkedHashMap<>();
    for (String directive : policy.split(";", -1)) {
      List<String> words = Arrays.asList(directive.strip().split("\\s+"));
      if (!words.get(0).isEmpty()) {
        String name = words.get(0).toLowerCase(Locale.ROOT);
        directives.putIfAbsent(name, words.subList(1, words.size()));
      }
    }
    return directives;
  }

  private static List<String> withSelf(List<String> sources) {
    List<String> opened = new ArrayList<>(sources);
    opened.removeIf(source -> source.equalsIgnoreCase("'none'"));
    if (!opened.contains("'self'")) {
      opened.add("'self'");
    }
    return opened;
  }
}
