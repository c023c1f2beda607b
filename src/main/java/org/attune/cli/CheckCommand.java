package org.attune.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.attune.problem.Problem;
import org.attune.site.BuildResult;
import org.attune.site.Purpose;

/** {@code attune check}: says what is wrong, and publishes nothing. */
final class CheckCommand implements Command {
  @Override
  public String name() {
    return "check";
  }

  @Override
  public String summary() {
    return "says what is wrong with the site, or with some of its files, and publishes nothing";
  }

  @Override
  public List<Flag> flags() {
    List<Flag> flags =
        new ArrayList<>(
            List.of(Flag.SITE, Flag.OUT, Flag.RELEASE, Flag.TODAY, Flag.THREADS, Flag.FORMAT));
    flags.addAll(LinkFlags.OF_ASKING);
    return flags;
  }

  @Override
  public String operands() {
    return "[FILE…]";
  }

  @Override
  public int run(Arguments arguments, Terminal terminal) throws WrongUsage, IOException {
    Reporter reporter = new Reporter(terminal, arguments.format());
    try (Workshop workshop = Workshop.open(arguments, terminal)) {
      List<String> files = files(arguments, terminal, workshop.site());
      Path out = BuildCommand.out(arguments, terminal, workshop);
      List<Problem> problems =
          new ArrayList<>(problems(workshop, out, files, arguments.has(Flag.RELEASE)));
      if (arguments.has(LinkFlags.EXTERNAL)) {
        problems.addAll(
            new SiteOutside(arguments, terminal, workshop)
                .problems(out, problem -> files.isEmpty() || concerns(problem, files), problems));
        problems.sort(Problem.REPORT_ORDER);
      }
      reporter.show(problems);
      terminal.say(Reporter.count(problems));
      return problems.stream().anyMatch(Problem::isError) ? ExitCode.ERRORS : ExitCode.FINE;
    }
  }

  /** What a build would say; of a draft that is named, what it will say once it is published. */
  private static List<Problem> problems(
      Workshop workshop, Path out, List<String> files, boolean release) {
    Purpose purpose = release ? Purpose.RELEASE : Purpose.PLAIN;
    BuildResult result = workshop.check(out, false, purpose);
    if (files.isEmpty()) {
      return result.problems();
    }
    List<Problem> all = new ArrayList<>(result.problems());
    if (result.drafts().stream().anyMatch(files::contains)) {
      all.addAll(workshop.check(out, true, purpose).problems());
    }
    return all.stream()
        .filter(problem -> concerns(problem, files))
        .distinct()
        .sorted(Problem.REPORT_ORDER)
        .toList();
  }

  /** A problem of the run as a whole concerns each file: it may be why the file was not read. */
  private static boolean concerns(Problem problem, List<String> files) {
    return problem.path().isEmpty()
        || files.stream()
            .anyMatch(file -> problem.path().equals(file) || problem.path().startsWith(file + "/"));
  }

  /** The named files as problems name them: relative to the site's folder. */
  private static List<String> files(Arguments arguments, Terminal terminal, Path site)
      throws WrongUsage, IOException {
    List<String> files = new ArrayList<>();
    for (String operand : arguments.operands()) {
      Path typed = terminal.resolve(operand);
      Path file = Files.exists(typed) ? typed : site.resolve(operand);
      if (!Files.exists(file)) {
        throw new WrongUsage("there is no file " + operand);
      }
      Path real = file.toRealPath();
      if (!real.startsWith(site.toRealPath())) {
        throw new WrongUsage(operand + " is not in the site's folder " + site.toAbsolutePath());
      }
      files.add(String.join("/", names(site.toRealPath().relativize(real))));
    }
    return files;
  }

  private static List<String> names(Path path) {
    List<String> names = new ArrayList<>();
    path.forEach(name -> names.add(name.toString()));
    return names;
  }
}
