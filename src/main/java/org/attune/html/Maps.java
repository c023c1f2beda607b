package org.attune.html;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.attune.links.LinkKind;
import org.attune.links.LinkList;

/** The image maps of a page, and which of them a picture uses. */
final class Maps {
  private final Map<String, Integer> offsets = new LinkedHashMap<>();
  private final Set<String> used = new HashSet<>();

  void hear(Markup markup, ElementLinks elements) {
    int usemap = markup.find(Name.USEMAP);
    if (usemap >= 0) {
      String value = elements.value(usemap);
      used.add(value.substring(value.indexOf('#') + 1));
    }
    if (markup.element() == Name.MAP) {
      int name = markup.find(Name.NAME);
      if (name >= 0) {
        offsets.putIfAbsent(elements.value(name), markup.nameStart(name));
      }
    }
  }

  void unused(LinkList links) {
    offsets.forEach(
        (name, offset) -> {
          if (!used.contains(name)) {
            links.add(LinkKind.UNUSED_MAP, offset, name);
          }
        });
  }
}
