package org.attune.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attune.problem.Position;

/**
 * An opening tag of raw HTML.
 *
 * @param name in lower case
 * @param attributes as written, each name once
 * @param position where it stands in the file
 */
record RawTag(String name, List<Attribute> attributes, Position position) {
  private static final Pattern ATTRIBUTE =
      Pattern.compile(
          "\\s+([A-Za-z_:@][A-Za-z0-9_.:@-]*)(?:\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'=<>`]+)))?");

  /**
   * One attribute.
   *
   * @param name in lower case
   * @param value entities decoded; {@code ""} for one without a value
   * @param offset where it stands in the tag's attributes
   */
  record Attribute(String name, String value, int offset) {}

  RawTag {
    attributes = List.copyOf(attributes);
  }

  /** Takes the attributes of a tag apart. A browser reads the first of two with one name. */
  static RawTag of(String name, String attributes, Position position) {
    List<Attribute> read = new ArrayList<>();
    Matcher matcher = ATTRIBUTE.matcher(attributes);
    while (matcher.find()) {
      String key = matcher.group(1).toLowerCase(Locale.ROOT);
      if (read.stream().noneMatch(known -> known.name().equals(key))) {
        read.add(new Attribute(key, value(matcher), matcher.start(1)));
      }
    }
    return new RawTag(name, read, position);
  }

  private static String value(Matcher matcher) {
    for (int group = 2; group <= 4; group++) {
      String value = matcher.group(group);
      if (value != null) {
        return Escaping.unescapeHtml(value);
      }
    }
    return "";
  }

  /** The value of an attribute. */
  Optional<String> find(String attribute) {
    return attributes.stream()
        .filter(it -> it.name().equals(attribute))
        .map(Attribute::value)
        .findFirst();
  }

  /** True for an attribute whose address the site looks after. */
  boolean isAddress(Attribute attribute) {
    return attribute.name().equals(isLink() ? "href" : "src") && (isLink() || isPicture());
  }

  boolean isLink() {
    return name.equals("a");
  }

  /** True for a link to another site that says nothing of its own about that. */
  boolean leadsAway() {
    return isLink()
        && find("rel").isEmpty()
        && find("href").filter(Addresses::isExternal).isPresent();
  }

  boolean isPicture() {
    return name.equals("img");
  }

  /** True for a picture that says nothing of its size. */
  boolean needsSize() {
    return isPicture() && find("width").isEmpty() && find("height").isEmpty();
  }
}
