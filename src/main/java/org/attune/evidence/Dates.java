package org.attune.evidence;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attune.json.Json;
import org.jspecify.annotations.Nullable;

/** Reads the dates of CSL-JSON. */
final class Dates {
  private static final String RAW = "(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?";

  private Dates() {}

  /** The date of {@code date-parts}, {@code raw} or {@code literal}; empty for anything else. */
  static Optional<PartialDate> read(Json.Members json) {
    Optional<Json> parts = json.find("date-parts");
    if (parts.isPresent()) {
      return first(parts.get()).flatMap(Dates::fromParts);
    }
    String raw = WorkReader.text(json, "raw");
    Matcher matcher = Pattern.compile(RAW).matcher(raw);
    if (matcher.matches()) {
      return date(matcher.group(1), number(matcher.group(2)), number(matcher.group(3)));
    }
    String literal = raw.isEmpty() ? WorkReader.text(json, "literal") : raw;
    return literal.isEmpty() ? Optional.empty() : Optional.of(new PartialDate(literal, 0, 0));
  }

  /** Of a range, which has two dates, the first. */
  private static Optional<Json.Array> first(Json parts) {
    return parts instanceof Json.Array dates
            && !dates.values().isEmpty()
            && dates.values().get(0) instanceof Json.Array date
        ? Optional.of(date)
        : Optional.empty();
  }

  private static Optional<PartialDate> fromParts(Json.Array date) {
    List<String> parts = date.values().stream().map(WorkReader::text).toList();
    if (parts.isEmpty() || parts.size() > 3 || !parts.stream().allMatch(Dates::isNumber)) {
      return Optional.empty();
    }
    int month = parts.size() > 1 ? number(parts.get(1)) : 0;
    return date(parts.get(0), month, parts.size() > 2 ? number(parts.get(2)) : 0);
  }

  private static boolean isNumber(String part) {
    return !part.isEmpty() && part.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static Optional<PartialDate> date(String year, int month, int day) {
    boolean valid = month <= 12 && day <= 31 && (month > 0 || day == 0);
    return valid ? Optional.of(new PartialDate(year, month, day)) : Optional.empty();
  }

  private static int number(@Nullable String digits) {
    return digits == null || digits.length() > 4 ? 0 : Integer.parseInt(digits);
  }
}
