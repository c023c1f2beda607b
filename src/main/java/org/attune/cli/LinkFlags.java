package org.attune.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.attune.links.Finding;
import org.attune.links.Level;
import org.attune.links.report.Baseline;
import org.attune.links.report.LinkReportFormat;
import org.attune.probe.AcceptList;
import org.attune.probe.IgnoreList;
import org.attune.probe.Limits;
import org.attune.problem.Problem;

/**
 * What was typed about links.
 *
 * @param external true to ask other hosts
 * @param reportAsked true where a format was named, so that the report goes to stdout
 * @param failOn which findings about other sites fail the run; empty for none
 * @param cache where sound addresses are remembered; empty for nowhere
 * @param baseline what is known already; empty for nothing
 */
record LinkFlags(
    boolean external,
    boolean allowPrivate,
    boolean offline,
    Limits limits,
    LinkReportFormat format,
    boolean reportAsked,
    Set<Level> failOn,
    IgnoreList ignored,
    AcceptList accepted,
    Optional<Path> cache,
    Optional<Path> baseline,
    boolean writeBaseline,
    LocalDate today,
    List<Problem> complaints) {

  static final Flag EXTERNAL = Flag.plain("--external", "ask other sites too");
  private static final Flag PRIVATE =
      Flag.plain("--allow-private", "ask inside of private networks and on this machine too");
  private static final Flag OFFLINE =
      Flag.plain("--offline", "ask nobody, and go by what is remembered");
  private static final Flag DEADLINE =
      Flag.valued("--deadline", "SECONDS", "how long asking may take in all; else 240");
  private static final Flag FAIL_ON =
      Flag.valued(
          "--fail-on",
          "LEVELS",
          "which findings about other sites fail the run, as in dead,moved; else none");
  private static final Flag IGNORE =
      Flag.valued("--ignore", "FILE", "addresses not to ask, each line: address | reason | day");
  private static final Flag ACCEPT =
      Flag.valued(
          "--accept", "LIST", "answers to take as sound, as in \"403 https://example.org/*\"");
  private static final Flag CACHE =
      Flag.valued("--cache", "FILE", "where sound addresses are remembered for a week");
  private static final Flag BASELINE =
      Flag.valued("--baseline", "FILE", "leave out what this file knows, until its day");
  private static final Flag BASELINE_WRITE =
      Flag.plain("--write-baseline", "write what is found now to the file of --baseline");

  /** What can be said about asking other sites. */
  static final List<Flag> OF_ASKING =
      List.of(EXTERNAL, PRIVATE, OFFLINE, DEADLINE, FAIL_ON, IGNORE, ACCEPT, CACHE);

  static final List<Flag> ALL =
      List.of(
          EXTERNAL,
          PRIVATE,
          OFFLINE,
          DEADLINE,
          FAIL_ON,
          IGNORE,
          ACCEPT,
          CACHE,
          BASELINE,
          BASELINE_WRITE);

  LinkFlags {
    failOn = Set.copyOf(failOn);
    complaints = List.copyOf(complaints);
  }

  /**
   * Reads the flags.
   *
   * @param folder where links-ignore.txt is looked for if no other file is named
   */
  static LinkFlags read(Arguments arguments, Terminal terminal, Path folder)
      throws WrongUsage, IOException {
    LocalDate today =
        arguments.today().orElse(LocalDate.now(terminal.clock().withZone(ZoneOffset.UTC)));
    List<Problem> complaints = new ArrayList<>();
    Optional<LinkReportFormat> format = format(arguments);
    Optional<Path> baseline = arguments.value(BASELINE).map(terminal::resolve);
    if (arguments.has(BASELINE_WRITE) && baseline.isEmpty()) {
      throw new WrongUsage("--write-baseline needs --baseline FILE");
    }
    return new LinkFlags(
        arguments.has(EXTERNAL),
        arguments.has(PRIVATE),
        arguments.has(OFFLINE),
        Limits.USUAL.within(deadline(arguments)),
        format.orElse(LinkReportFormat.TEXT),
        format.isPresent(),
        levels(arguments),
        ignored(arguments, terminal, folder, today, complaints),
        arguments.value(ACCEPT).map(AcceptList::parse).orElse(AcceptList.NONE),
        arguments.value(CACHE).map(terminal::resolve),
        baseline,
        arguments.has(BASELINE_WRITE),
        today,
        complaints);
  }

  private static IgnoreList ignored(
      Arguments arguments,
      Terminal terminal,
      Path folder,
      LocalDate today,
      List<Problem> complaints)
      throws WrongUsage, IOException {
    Optional<String> named = arguments.value(IGNORE);
    Path file = named.map(terminal::resolve).orElse(folder.resolve("links-ignore.txt"));
    if (!Files.isRegularFile(file)) {
      if (named.isPresent()) {
        throw new WrongUsage("there is no file " + named.get());
      }
      return IgnoreList.NONE;
    }
    String text = Files.readString(file, StandardCharsets.UTF_8);
    return IgnoreList.parse(text, terminal.shown(file), today, complaints::add);
  }

  private static Duration deadline(Arguments arguments) throws WrongUsage {
    String seconds = arguments.value(DEADLINE).orElse("240");
    if (!seconds.matches("[1-9]\\d{0,5}")) {
      throw new WrongUsage("--deadline " + seconds + " is not a number of seconds");
    }
    return Duration.ofSeconds(Long.parseLong(seconds));
  }

  private static Set<Level> levels(Arguments arguments) throws WrongUsage {
    Set<Level> levels = EnumSet.noneOf(Level.class);
    for (String word : arguments.value(FAIL_ON).orElse("").split(",", -1)) {
      Optional<Level> level =
          Arrays.stream(Level.values())
              .filter(each -> each.word().equals(word.strip().toLowerCase(Locale.ROOT)))
              .findFirst();
      if (level.isEmpty() && !word.isBlank()) {
        throw new WrongUsage(
            "--fail-on "
                + word
                + " is not known: it is dead, moved, blocked, suspect, unchecked or note");
      }
      level.ifPresent(levels::add);
    }
    return levels;
  }

  private static Optional<LinkReportFormat> format(Arguments arguments) throws WrongUsage {
    Optional<String> name = arguments.value(Flag.LINK_FORMAT);
    Optional<LinkReportFormat> format = name.flatMap(LinkReportFormat::named);
    if (name.isPresent() && format.isEmpty()) {
      throw new WrongUsage(
          "--format "
              + name.get()
              + " is not known: it is text, json, sarif, junit, github, markdown or html");
    }
    return format;
  }

  /** True where the run fails: on a break inside, on others only where that was asked for. */
  boolean fails(List<Finding> findings) {
    boolean broken = complaints.stream().anyMatch(Problem::isError);
    return broken
        || findings.stream()
            .anyMatch(
                finding ->
                    failOn.contains(finding.level())
                        || (finding.level() == Level.DEAD && !isOutside(finding)));
  }

  private static boolean isOutside(Finding finding) {
    return finding.rule().startsWith("external-");
  }

  /** The same, with a place to remember in unless another was named. */
  LinkFlags remembering(Path file) {
    return cache.isPresent()
        ? this
        : new LinkFlags(
            external,
            allowPrivate,
            offline,
            limits,
            format,
            reportAsked,
            failOn,
            ignored,
            accepted,
            Optional.of(file),
            baseline,
            writeBaseline,
            today,
            complaints);
  }

  /** What is known already; nothing where it is being written. */
  Baseline known() throws IOException {
    return baseline.isPresent() && !writeBaseline
        ? Baseline.read(baseline.get(), today)
        : Baseline.EMPTY;
  }
}
