package org.attune.links;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rules of a {@code _redirects} file, as Netlify and Cloudflare Pages read it.
 *
 * @param rules in the order of the file, the first that fits counts
 */
public record Redirects(List<Rule> rules) {
  /** Where there is no such file. */
  public static final Redirects NONE = new Redirects(List.of());

  private static final int PERMANENT = 301;

  public Redirects {
    rules = List.copyOf(rules);
  }

  /**
   * One rule.
   *
   * @param source the path it is for; {@code *} at its end and {@code :name} stand for anything
   * @param target where it leads
   * @param status what the server answers with
   * @param offset of the target, in bytes of the file
   */
  public record Rule(String source, String target, int status, int offset) {
    /** True where the target is an address as it stands. */
    public boolean isPlainTarget() {
      return target.indexOf('*') < 0 && !target.matches(".*/:.*");
    }

    boolean isPermanent() {
      return status == 301 || status == 308;
    }

    boolean answers() {
      return status < 400;
    }

    private boolean fits(String path) {
      String[] mine = source.split("/", -1);
      String[] given = path.split("/", -1);
      for (int i = 0; i < mine.length; i++) {
        if (mine[i].equals("*")) {
          return true;
        }
        boolean any = mine[i].startsWith(":") && i < given.length && !given[i].isEmpty();
        if (!any && (i >= given.length || !mine[i].equals(given[i]))) {
          return false;
        }
      }
      return mine.length == given.length;
    }
  }

  /** Reads the file's text; a line that is no rule is left out. */
  public static Redirects parse(String text) {
    List<Rule> rules = new ArrayList<>();
    int offset = 0;
    for (String line : text.split("\n", -1)) {
      rule(line, offset).ifPresent(rules::add);
      offset += line.getBytes(StandardCharsets.UTF_8).length + 1;
    }
    return new Redirects(rules);
  }

  private static Optional<Rule> rule(String line, int offset) {
    String[] words = line.replaceFirst("(^|\\s)#.*", "").strip().split("\\s+", -1);
    int target = 1;
    while (target < words.length && words[target].indexOf('=') > 0 && !isAddress(words[target])) {
      target++; // A condition on the query.
    }
    if (target >= words.length || !words[0].startsWith("/") || !isAddress(words[target])) {
      return Optional.empty();
    }
    String status = target + 1 < words.length ? words[target + 1].replace("!", "") : "";
    int number = status.matches("\\d{3}") ? Integer.parseInt(status) : PERMANENT;
    int at = line.indexOf(words[target], line.indexOf(words[0]) + words[0].length());
    int bytes = line.substring(0, Math.max(at, 0)).getBytes(StandardCharsets.UTF_8).length;
    return Optional.of(new Rule(words[0], words[target], number, offset + bytes));
  }

  private static boolean isAddress(String word) {
    return word.startsWith("/") || word.matches("https?://.*");
  }

  /** The rule for a path that begins with {@code /}; empty for none. */
  Optional<Rule> find(String path) {
    String plain =
        path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    return rules.stream()
        .filter(rule -> rule.fits(path) || rule.fits(plain) || rule.fits(plain + "/"))
        .findFirst();
  }
}
