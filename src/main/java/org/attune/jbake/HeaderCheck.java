package org.attune.jbake;

import java.text.ParseException;
import java.text.SimpleDateFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.attune.problem.Nearest;
import org.attune.problem.Position;
import org.attune.problem.Problem;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.ModelAttributes;
import org.json.simple.parser.JSONParser;

/**
 * Says what stock JBake only logs, or doesn't say, about the header of a content file. Stock's
 * parser decides; this class looks at the same lines afterwards to find the reason and the place.
 */
final class HeaderCheck {
  private static final List<String> STATUSES =
      List.of(
          ModelAttributes.Status.PUBLISHED,
          ModelAttributes.Status.DRAFT,
          ModelAttributes.Status.PUBLISHED_DATE);

  /** The two keys that JBake asks for are known to it only where = follows at once. */
  private static final Pattern SPACED = Pattern.compile("^\\s*(?:type|status)\\s+=");

  private final JBakeConfiguration configuration;

  HeaderCheck(JBakeConfiguration configuration) {
    this.configuration = configuration;
  }

  /**
   * Why stock's parser gave nothing for a file: one warning.
   *
   * @param path the file, relative to the site's folder
   * @param lines the file's lines
   */
  Problem whySkipped(String path, List<String> lines) {
    String separator = configuration.getHeaderSeparator();
    if (lines.stream().allMatch(String::isEmpty)) {
      return skipped(
          path, 1, "Found an empty file", "write a header and a text, or delete the file");
    }
    int end = lines.indexOf(separator);
    if (end < 0 && lines.get(0).startsWith("---")) {
      return skipped(
          path, 1, "Found a YAML header", "write key=value lines and then a line " + separator);
    }
    if (end < 0) {
      return skipped(
          path,
          1,
          "Found no line " + separator + " that ends the header",
          "begin the file with type=…, status=… and a line " + separator);
    }
    for (int i = 0; i < end; i++) {
      if (!lines.get(i).isEmpty() && !lines.get(i).contains("=")) {
        return skipped(path, i + 1, "Found a header line without =", "write the line as key=value");
      }
    }
    for (int i = 0; i < end; i++) {
      if (SPACED.matcher(lines.get(i)).find()) {
        return skipped(path, i + 1, "Found a space before =", "write it without spaces around =");
      }
    }
    return skipped(path, 1, missing(lines.subList(0, end)), "add the missing line to the header");
  }

  private String missing(List<String> header) {
    boolean type = header.stream().anyMatch(line -> line.strip().startsWith("type="));
    return type ? "The header has no line status=…" : "The header has no line type=…";
  }

  private static Problem skipped(String path, int line, String found, String fix) {
    return Problem.warning(
        path,
        new Position(line, 1),
        "jbake-skipped",
        "JBake can't read this file, so it makes no page",
        found,
        fix);
  }

  /**
   * What stock's parser took in silence though it is hardly meant: a date or a JSON value that it
   * can't read, a status that lists the page nowhere.
   *
   * @param lines the file's lines
   */
  List<Problem> doubts(String path, List<String> lines) {
    int end = lines.indexOf(configuration.getHeaderSeparator());
    if (end < 0 || lines.subList(0, end).stream().anyMatch(l -> !l.isEmpty() && !l.contains("="))) {
      return List.of();
    }
    List<Problem> doubts = new ArrayList<>();
    for (int i = 0; i < end; i++) {
      String[] parts = lines.get(i).split("=", 2);
      if (parts.length == 2) {
        Position place = new Position(i + 1, parts[0].length() + 2);
        doubt(path, place, parts[0].strip(), parts[1].strip()).ifPresent(doubts::add);
      }
    }
    return doubts;
  }

  private Optional<Problem> doubt(String path, Position place, String key, String value) {
    if (key.equalsIgnoreCase(ModelAttributes.DATE)) {
      return isDate(value) ? Optional.empty() : Optional.of(badDate(path, place, value));
    }
    if (key.equals(ModelAttributes.STATUS) && !STATUSES.contains(value)) {
      return Optional.of(unknownStatus(path, place, value));
    }
    if (value.startsWith("{") && value.endsWith("}") && !isJson(value)) {
      return Optional.of(
          Problem.warning(
              path,
              place,
              "jbake-json",
              "The value of \"" + key + "\" isn't valid JSON, so templates get no value",
              "",
              "correct the JSON"));
    }
    return Optional.empty();
  }

  private boolean isDate(String value) {
    try {
      SimpleDateFormat format =
          new SimpleDateFormat(
              configuration.getDateFormat(), Locale.getDefault(Locale.Category.FORMAT));
      format.parse(value);
      return true;
    } catch (ParseException | IllegalArgumentException e) {
      return false;
    }
  }

  private static boolean isJson(String value) {
    try {
      new JSONParser().parse(value);
      return true;
    } catch (org.json.simple.parser.ParseException | Error e) {
      return false;
    }
  }

  private Problem badDate(String path, Position place, String value) {
    return Problem.warning(
        path,
        place,
        "jbake-date",
        "The date can't be read, so JBake takes the file's time of change",
        "Found \"" + value + "\", expected the form " + configuration.getDateFormat(),
        "write the date in this form, or set date.format in jbake.properties");
  }

  private static Problem unknownStatus(String path, Position place, String value) {
    String known = String.join(", ", STATUSES);
    return Problem.warning(
        path,
        place,
        "jbake-status",
        "The status is unknown, so the page is made but listed nowhere",
        "Found \"" + value + "\", expected one of " + known,
        Nearest.to(value, STATUSES).map(near -> "write " + near).orElse("write one of these"));
  }
}
