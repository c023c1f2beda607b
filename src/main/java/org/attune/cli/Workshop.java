package org.attune.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.attune.config.SiteConfig;
import org.attune.jbake.JBakeOven;
import org.attune.problem.Position;
import org.attune.problem.Problem;
import org.attune.site.BuildResult;
import org.attune.site.BuiltIn;
import org.attune.site.LiveSite;
import org.attune.site.OutputProblem;
import org.attune.site.OutsideLink;
import org.attune.site.Purpose;
import org.attune.site.SiteBuild;
import org.attune.site.Swap;

/** Everything that a command needs to build one site, put together from what was typed. */
final class Workshop implements AutoCloseable {
  private final Path site;
  private final BuiltIn builtIn;
  private final Clock clock;
  private final int threads;
  private final Terminal terminal;

  private Workshop(Path site, BuiltIn builtIn, Clock clock, int threads, Terminal terminal) {
    this.site = site;
    this.builtIn = builtIn;
    this.clock = clock;
    this.threads = threads;
    this.terminal = terminal;
  }

  /** Opens the workshop for the site that is named, or the one in the working folder. */
  static Workshop open(Arguments arguments, Terminal terminal) throws WrongUsage, IOException {
    Path site = terminal.resolve(arguments.value(Flag.SITE).orElse(""));
    if (!Files.isDirectory(site)) {
      throw new WrongUsage("--site " + arguments.value(Flag.SITE).orElse("") + " is not a folder");
    }
    Clock clock = clock(arguments.today(), terminal);
    int threads = arguments.threads();
    String home = System.getProperty(BuiltIn.HOME, "");
    Optional<Path> root = home.isEmpty() ? Optional.empty() : Optional.of(Path.of(home));
    return new Workshop(site, BuiltIn.open(root), clock, threads, terminal);
  }

  private static Clock clock(Optional<LocalDate> today, Terminal terminal) throws WrongUsage {
    if (today.isPresent()) {
      Instant start = today.get().atStartOfDay().toInstant(ZoneOffset.UTC);
      return Clock.fixed(start, ZoneOffset.UTC);
    }
    String epoch = terminal.environment().getOrDefault("SOURCE_DATE_EPOCH", "");
    if (epoch.isEmpty()) {
      return terminal.clock();
    }
    try {
      return Clock.fixed(Instant.ofEpochSecond(Long.parseLong(epoch)), ZoneOffset.UTC);
    } catch (NumberFormatException | DateTimeException e) {
      throw new WrongUsage("SOURCE_DATE_EPOCH is not a number of seconds: " + epoch);
    }
  }

  Path site() {
    return site;
  }

  /** Builds the site and publishes it where nothing is wrong. */
  BuildResult publish(Path out, boolean drafts, Purpose purpose) {
    return guarded(out, build -> build.publish(options(out, drafts, purpose)));
  }

  /**
   * The same.
   *
   * @param living hears of the site as it stays in memory, where it was published and can stay
   */
  BuildResult publish(Path out, boolean drafts, Purpose purpose, Consumer<LiveSite> living) {
    return guarded(out, build -> build.publish(options(out, drafts, purpose), living));
  }

  /** The day that dates are compared with. */
  LocalDate today() {
    return LocalDate.now(clock.withZone(ZoneOffset.UTC));
  }

  /** Finds the site's problems and publishes nothing. */
  BuildResult check(Path out, boolean drafts, Purpose purpose) {
    return guarded(out, build -> build.check(options(out, drafts, purpose)));
  }

  /** The same, and hands on the links that leave the site. */
  BuildResult check(Path out, Purpose purpose, Consumer<OutsideLink> outside) {
    return guarded(out, build -> build.check(options(out, false, purpose), Optional.of(outside)));
  }

  private SiteBuild.Options options(Path out, boolean drafts, Purpose purpose) {
    return new SiteBuild.Options(
        site,
        out,
        behind(),
        drafts,
        threads,
        purpose,
        today(),
        new HaltingSteps(terminal),
        () ->
            terminal.say(
                "Another build is writing to " + terminal.shown(out) + ". Waiting for it."));
  }

  /** The theme and the library; none where the site is itself the folder that they come from. */
  private List<Path> behind() {
    try {
      boolean same =
          builtIn.root().getFileSystem().equals(site.getFileSystem())
              && Files.exists(builtIn.root())
              && Files.isSameFile(site, builtIn.root());
      return same ? List.of() : List.of(builtIn.root());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Work {
    BuildResult on(SiteBuild build) throws IOException;
  }

  private BuildResult guarded(Path out, Work work) {
    if (Stream.of("content", SiteConfig.FILE, SiteConfig.OLDER_FILE)
        .noneMatch(name -> Files.exists(site.resolve(name)))) {
      return failed(out, noSite());
    }
    try {
      Swap.repair(out);
      return work.on(new SiteBuild(new JBakeOven(clock)));
    } catch (UncheckedIOException e) {
      return failed(out, unreadable(new IOException(e.getMessage(), e), out));
    } catch (IOException e) {
      return failed(out, unreadable(e, out));
    }
  }

  private BuildResult failed(Path out, Problem problem) {
    return new BuildResult(new ArrayList<>(List.of(problem)), 0, List.of(), out, false);
  }

  private Problem noSite() {
    return Problem.error(
        "",
        Position.START,
        "site-missing",
        "there is no site in " + site.toAbsolutePath(),
        "A site has a jbake.properties or a content folder",
        "name the site's folder with --site, or make a folder \"content\" in it");
  }

  private static Problem unreadable(IOException failure, Path out) {
    return OutputProblem.of(failure, out)
        .orElseGet(
            () ->
                Problem.error(
                    "",
                    Position.START,
                    "file-failed",
                    "a file can't be read or written: " + failure.getMessage(),
                    "",
                    "look whether it is there and may be used, then try again"));
  }

  @Override
  public void close() throws IOException {
    builtIn.close();
  }
}
