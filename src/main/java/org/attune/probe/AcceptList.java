package org.attune.probe;

import java.util.ArrayList;
import java.util.List;
import org.attune.address.Url;

/**
 * Answers that are to be taken as sound: a status, and addresses with {@code *} for anything.
 *
 * @param entries in any order
 */
public record AcceptList(List<Entry> entries) {
  /** Nothing but what is sound anyway. */
  public static final AcceptList NONE = new AcceptList(List.of());

  /** One status for some addresses. */
  public record Entry(int status, Pattern addresses) {}

  public AcceptList {
    entries = List.copyOf(entries);
  }

  /** Reads {@code 403} or {@code 403 https://example.org/*}, with commas between several. */
  public static AcceptList parse(String text) {
    List<Entry> entries = new ArrayList<>();
    for (String part : text.split(",", -1)) {
      String[] words = part.strip().split("\\s+", 2);
      if (words[0].matches("\\d{3}")) {
        entries.add(
            new Entry(Integer.parseInt(words[0]), new Pattern(words.length > 1 ? words[1] : "*")));
      }
    }
    return new AcceptList(entries);
  }

  boolean takes(Url url, int status) {
    return entries.stream()
        .anyMatch(entry -> entry.status() == status && entry.addresses().fits(url.toString()));
  }
}
