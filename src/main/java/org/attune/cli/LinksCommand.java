package org.attune.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attune.html.FolderReader;
import org.attune.html.LinkFinder;
import org.attune.links.BrokenLink;
import org.attune.links.InternalLinks;
import org.attune.links.SiteAddress;
import org.attune.problem.Position;
import org.attune.problem.Problem;
import org.attune.problem.ReportFormat;

/** {@code attune links DIR}: checks the links inside any folder of HTML, made by anything. */
final class LinksCommand implements Command {
  private static final Flag HOST =
      Flag.valued(
          "--host", "URL", "where the folder is served; its absolute links are checked too");

  @Override
  public String name() {
    return "links";
  }

  @Override
  public String summary() {
    return "checks the links inside a folder of HTML, made by anything";
  }

  @Override
  public List<Flag> flags() {
    return List.of(HOST, Flag.FORMAT);
  }

  @Override
  public String operands() {
    return "DIR";
  }

  @Override
  public int run(Arguments arguments, Terminal terminal) throws WrongUsage, IOException {
    if (arguments.operands().size() != 1) {
      throw new WrongUsage("name one folder: attune links DIR");
    }
    String typed = arguments.operands().get(0);
    Path folder = terminal.resolve(typed);
    if (!Files.isDirectory(folder)) {
      throw new WrongUsage("there is no folder " + typed);
    }
    Optional<ReportFormat> format = arguments.format();
    SiteAddress address = SiteAddress.of(arguments.value(HOST).orElse(""));
    FolderReader.Contents contents = FolderReader.read(folder, List.of());
    List<Problem> problems = new ArrayList<>();
    for (BrokenLink broken : InternalLinks.check(contents.pages(), contents.files(), address)) {
      problems.addAll(problems(folder, broken));
    }
    problems.sort(Problem.REPORT_ORDER);
    new Reporter(terminal, format).show(problems);
    terminal.say(
        Reporter.plural(contents.pages().size(), "page") + ", " + Reporter.count(problems));
    return problems.isEmpty() ? ExitCode.FINE : ExitCode.ERRORS;
  }

  private static List<Problem> problems(Path folder, BrokenLink broken) throws IOException {
    byte[] bytes = Files.readAllBytes(folder.resolve(broken.page()));
    String text = new String(bytes, StandardCharsets.UTF_8);
    List<Position> places = LinkFinder.find(broken.page(), text, broken.link());
    return (places.isEmpty() ? List.of(Position.START) : places)
        .stream().map(place -> problem(broken, place)).toList();
  }

  private static Problem problem(BrokenLink broken, Position place) {
    String fix =
        broken.nearest().isEmpty()
            ? "correct it, or add what it leads to"
            : "did you mean \"" + broken.nearest() + "\"?";
    return Problem.error(
        broken.page(), place, broken.rule(), broken.message(), broken.detail(), fix);
  }
}
