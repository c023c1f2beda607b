package org.attune.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attune.html.FolderCheck;
import org.attune.html.LinkQuotes;
import org.attune.links.BrokenLink;
import org.attune.links.Finding;
import org.attune.links.Level;
import org.attune.links.SiteAddress;
import org.attune.links.report.LinkReportFormat;
import org.attune.links.report.Summary;

/** {@code attune links DIR}: checks the links of any folder of HTML, made by anything. */
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
    return "checks the links of a folder of HTML, made by anything";
  }

  @Override
  public List<Flag> flags() {
    return List.of(HOST, Flag.LINK_FORMAT, Flag.THREADS);
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
    SiteAddress address = SiteAddress.of(arguments.value(HOST).orElse(""));
    FolderCheck.Result result =
        FolderCheck.run(
            folder, new FolderCheck.Options(Map.of(), address, false, arguments.threads()));
    LinkReportFormat format = format(arguments).orElse(LinkReportFormat.TEXT);
    LinkQuotes quotes = new LinkQuotes(folder);
    List<Finding> findings =
        result.broken().stream().map(link -> finding(link, format, quotes)).toList();
    PrintStream to = format(arguments).isPresent() ? terminal.out() : terminal.err();
    to.print(format.write(result.checked(), findings));
    to.flush();
    terminal.say(
        Reporter.plural(result.pages(), "page") + ", " + Summary.of(result.checked(), findings));
    return findings.stream().anyMatch(f -> f.level() == Level.DEAD)
        ? ExitCode.ERRORS
        : ExitCode.FINE;
  }

  private static Finding finding(BrokenLink link, LinkReportFormat format, LinkQuotes quotes) {
    Finding finding = Finding.of(link);
    if (!format.quotes()) {
      return finding;
    }
    LinkQuotes.Quote quote = quotes.of(link);
    return finding.quoting(quote.text(), quote.line());
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
}
