package org.attune.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attune.config.SiteConfig;
import org.attune.config.SiteFiles;
import org.attune.html.FolderCheck;
import org.attune.html.LinkQuotes;
import org.attune.links.BrokenLink;
import org.attune.links.ExternalLink;
import org.attune.links.Finding;
import org.attune.links.SiteAddress;
import org.attune.links.report.Summary;
import org.attune.problem.Position;

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
    List<Flag> flags = new ArrayList<>(List.of(HOST, Flag.LINK_FORMAT, Flag.THREADS, Flag.TODAY));
    flags.addAll(LinkFlags.ALL);
    return flags;
  }

  @Override
  public String operands() {
    return "DIR|SITE";
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
    Optional<SiteConfig> site = site(folder);
    if (site.isPresent()) {
      folder = folder.resolve("target").resolve("site");
      if (!Files.isDirectory(folder)) {
        throw new WrongUsage(typed + " is not built yet. Try: attune build --site " + typed);
      }
    }
    LinkFlags flags = LinkFlags.read(arguments, terminal, folder);
    String host = arguments.value(HOST).or(() -> site.map(SiteConfig::host)).orElse("");
    SiteAddress address = SiteAddress.of(host);
    FolderCheck.Result result =
        FolderCheck.run(
            folder,
            new FolderCheck.Options(Map.of(), address, flags.external(), arguments.threads()));
    boolean quotes = flags.format().quotes();
    LinkReporting reporting =
        new LinkReporting(terminal, flags, result.checked(), findings(folder, result, quotes));
    try (OutsideLinks outside = new OutsideLinks(terminal, flags, reporting::breakOff)) {
      List<Finding> found = outside.ask(result.external());
      reporting.add(quotes ? quoted(folder, result.external(), found) : found);
    }
    List<Finding> shown = reporting.show();
    terminal.say(
        Reporter.plural(result.pages(), "page") + ", " + Summary.of(result.checked(), shown));
    return flags.fails(shown) ? ExitCode.ERRORS : ExitCode.FINE;
  }

  /** The settings of a folder that a site is made from; what was made of it is checked then. */
  private static Optional<SiteConfig> site(Path folder) {
    return Files.isRegularFile(folder.resolve(SiteConfig.FILE))
        ? Optional.of(SiteConfig.read(new SiteFiles(List.of(folder)), problem -> {}))
        : Optional.empty();
  }

  private static List<Finding> findings(Path folder, FolderCheck.Result result, boolean quotes) {
    LinkQuotes from = new LinkQuotes(folder);
    List<Finding> findings = new ArrayList<>();
    for (BrokenLink link : result.broken()) {
      Finding finding = Finding.of(link);
      if (quotes) {
        LinkQuotes.Quote quote = from.of(link);
        finding = finding.quoting(quote.text(), quote.line());
      }
      findings.add(finding);
    }
    return findings;
  }

  private static List<Finding> quoted(
      Path folder, List<ExternalLink> links, List<Finding> findings) {
    Map<String, ExternalLink> byPlace = new HashMap<>();
    links.forEach(
        link -> byPlace.putIfAbsent(place(link.page(), link.position(), link.link().url()), link));
    LinkQuotes from = new LinkQuotes(folder);
    List<Finding> quoted = new ArrayList<>();
    for (Finding finding : findings) {
      ExternalLink link = byPlace.get(place(finding.page(), finding.position(), finding.url()));
      LinkQuotes.Quote quote = link == null ? new LinkQuotes.Quote("", "") : from.of(link);
      quoted.add(finding.quoting(quote.text(), quote.line()));
    }
    return quoted;
  }

  private static String place(String page, Position position, String url) {
    return page + "\n" + position + "\n" + url;
  }
}
