package org.attune.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The ids and names of a page, as words. */
final class NamedParts {
  private NamedParts() {}

  static List<String> of(byte[] bytes, int length) {
    Markup markup = new Markup(bytes, 0, length, false);
    Set<String> names = new TreeSet<>();
    while (markup.next(false)) {
      for (Name name : List.of(Name.ID, Name.NAME)) {
        int attribute = markup.find(name);
        boolean counts =
            name == Name.ID || markup.element() == Name.A || markup.element() == Name.MAP;
        if (attribute >= 0 && counts) {
          names.add(
              Values.attribute(bytes, markup.valueStart(attribute), markup.valueEnd(attribute)));
        }
      }
    }
    return new ArrayList<>(names);
  }
}
