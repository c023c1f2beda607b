package org.attune.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attune.problem.Problem;
import org.attune.site.BuildResult;
import org.attune.site.Purpose;

/** {@code attune build}: makes the site. */
final class BuildCommand implements Command {
  /** How many drafts are named before the rest is only counted. */
  private static final int NAMED_DRAFTS = 5;

  private static final Flag PLAIN =
      Flag.plain("--plain", "write what stock JBake writes, without the steps for delivery");

  @Override
  public String name() {
    return "build";
  }

  @Override
  public String summary() {
    return "makes the site, and publishes it where nothing is wrong";
  }

  @Override
  public List<Flag> flags() {
    return List.of(
        Flag.SITE,
        Flag.OUT,
        Flag.DRAFTS,
        PLAIN,
        Flag.RELEASE,
        Flag.TODAY,
        Flag.THREADS,
        Flag.FORMAT);
  }

  @Override
  public int run(Arguments arguments, Terminal terminal) throws WrongUsage, IOException {
    Reporter reporter = new Reporter(terminal, arguments.format());
    long start = System.nanoTime();
    try (Workshop workshop = Workshop.open(arguments, terminal)) {
      Path out = out(arguments, terminal, workshop);
      BuildResult result = workshop.publish(out, arguments.has(Flag.DRAFTS), purpose(arguments));
      reporter.show(result.problems());
      summary(result, terminal, Duration.ofNanos(System.nanoTime() - start));
      return result.failed() ? ExitCode.ERRORS : ExitCode.FINE;
    }
  }

  private static Purpose purpose(Arguments arguments) throws WrongUsage {
    if (arguments.has(PLAIN) && arguments.has(Flag.RELEASE)) {
      throw new WrongUsage("--plain and --release exclude each other: a live site needs delivery");
    }
    return arguments.has(Flag.RELEASE)
        ? Purpose.RELEASE
        : arguments.has(PLAIN) ? Purpose.PLAIN : Purpose.DELIVERY;
  }

  /** The folder to publish to, from the options. */
  static Path out(Arguments arguments, Terminal terminal, Workshop workshop) {
    return arguments
        .value(Flag.OUT)
        .map(terminal::resolve)
        .orElseGet(() -> workshop.site().resolve("target").resolve("site"));
  }

  private static void summary(BuildResult result, Terminal terminal, Duration time) {
    List<Problem> problems = result.problems();
    String out = terminal.shown(result.out());
    if (result.published()) {
      String pages = Reporter.plural(result.pages(), "page");
      String seconds = String.format(Locale.ROOT, "%.2f", time.toMillis() / 1000.0);
      terminal.say(pages + anew(result) + " in " + seconds + " s: " + out + also(problems));
      result.loadsFrom().ifPresent(hosts -> privacy(hosts, terminal));
    } else {
      terminal.say("Not published: " + Reporter.count(problems) + ". " + out + " is as it was.");
    }
    drafts(result.drafts(), terminal);
  }

  /** How many pages were made, where that is not all of them. */
  static String anew(BuildResult result) {
    return result
        .made()
        .map(Set::size)
        .filter(made -> made < result.pages())
        .map(made -> " (" + made + " made anew)")
        .orElse("");
  }

  /** Checked on each build in the pages and scripts; the tests look again in a browser. */
  private static void privacy(Set<String> hosts, Terminal terminal) {
    terminal.say(
        "Privacy: third-party requests "
            + hosts.size()
            + (hosts.isEmpty() ? "" : " (" + String.join(", ", hosts) + ")")
            + ", cookies 0, storage before consent 0");
  }

  private static String also(List<Problem> problems) {
    return problems.isEmpty() ? "" : " (" + Reporter.count(problems) + ")";
  }

  static void drafts(List<String> drafts, Terminal terminal) {
    if (drafts.isEmpty()) {
      return;
    }
    List<String> named = drafts.subList(0, Math.min(drafts.size(), NAMED_DRAFTS));
    int rest = drafts.size() - named.size();
    terminal.say(
        Reporter.plural(drafts.size(), "draft")
            + " not published: "
            + String.join(", ", named)
            + (rest > 0 ? " and " + rest + " more" : ""));
  }
}
