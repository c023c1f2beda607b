package org.attune.site;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attune.config.SiteConfig;
import org.attune.links.BreakReason;
import org.attune.links.BrokenLink;
import org.attune.links.ExternalLink;
import org.attune.links.Finding;
import org.attune.links.Level;
import org.attune.links.Link;
import org.attune.problem.Position;
import org.attune.problem.Problem;
import org.attune.problem.Severity;

/**
 * Says where an author can mend what is broken: in a content file, in an asset, or in a template,
 * once for all pages that it breaks.
 */
final class LinkProblems {
  private final SiteBuild.Reading reading;
  private final Map<String, LinkCheck.Origin> origins;
  private final UnaryOperator<String> original;
  private final LinkPlaces places;
  private final LinkFix fix;
  private final Map<LinkPlaces.Place, BrokenLink> placed = new LinkedHashMap<>();
  private final Map<LinkPlaces.Place, Set<String>> pagesOfPlace = new HashMap<>();
  private final Map<Link, LinkPlaces.Place> placeInTemplates = new HashMap<>();

  /**
   * Problems of one site.
   *
   * @param origins what made each page, by its path
   * @param original gives the path of the file that is published under another
   * @param wasThere true for the path of a page that the last build published
   */
  LinkProblems(
      SiteBuild.Reading reading,
      Map<String, LinkCheck.Origin> origins,
      UnaryOperator<String> original,
      Predicate<String> wasThere) {
    this.original = original;
    this.reading = reading;
    this.origins = Map.copyOf(origins);
    this.places = new LinkPlaces(reading.files(), reading.catalog(), layout().templates());
    this.fix =
        new LinkFix(
            origins.entrySet().stream()
                .filter(page -> !page.getValue().sourcePath().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().sourcePath())),
            wasThere);
  }

  /** One problem for each place; a break that stands among the known ones is not said again. */
  List<Problem> of(List<BrokenLink> broken, Collection<Problem> known) {
    Set<String> said = known.stream().map(p -> p.path() + p.position()).collect(Collectors.toSet());
    broken.forEach(this::place);
    return placed.entrySet().stream()
        .filter(entry -> !said.contains(entry.getKey().path() + entry.getKey().position()))
        .map(entry -> problem(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** Where a link that leaves the site is written; empty where that is not found. */
  Optional<Finding.Source> source(ExternalLink link) {
    LinkCheck.Origin origin = origins.get(link.page());
    BrokenLink asBroken =
        new BrokenLink(
            link.page(),
            link.link(),
            link.offset(),
            link.position(),
            BreakReason.NO_FILE,
            link.link().url(),
            "",
            "");
    List<LinkPlaces.Place> found =
        origin == null ? inAsset(asBroken) : places.inContent(asBroken, origin.sourcePath());
    LinkPlaces.Place place =
        found.isEmpty()
            ? inTemplate(asBroken, origin == null ? "" : origin.template())
            : found.get(0);
    return Optional.of(new Finding.Source(place.path(), place.position()));
  }

  private SiteConfig.Layout layout() {
    return reading.config().layout();
  }

  private void place(BrokenLink broken) {
    LinkCheck.Origin origin = origins.get(broken.page());
    List<LinkPlaces.Place> found =
        origin == null ? inAsset(broken) : places.inContent(broken, origin.sourcePath());
    if (found.isEmpty()) {
      found = List.of(inTemplate(broken, origin == null ? "" : origin.template()));
    }
    for (LinkPlaces.Place place : found) {
      placed.putIfAbsent(place, broken);
      pagesOfPlace.computeIfAbsent(place, p -> new TreeSet<>()).add(broken.page());
    }
  }

  private List<LinkPlaces.Place> inAsset(BrokenLink broken) {
    String path =
        places
            .asset(original.apply(broken.page()), List.of(layout().assets(), layout().content()))
            .orElse(broken.page());
    List<LinkPlaces.Place> found = places.inFile(path, broken.link().url());
    return found.isEmpty()
        ? List.of(new LinkPlaces.Place(path, Position.START, broken.link().url()))
        : found;
  }

  /** The same address of several templates is one break: they share the part that holds it. */
  private LinkPlaces.Place inTemplate(BrokenLink broken, String template) {
    String target = broken.target() + "#" + broken.fragment() + broken.reason();
    Link key = new Link(broken.link().kind(), target);
    return placeInTemplates.computeIfAbsent(
        key,
        k ->
            places
                .inTemplate(broken, template)
                .orElseGet(
                    () ->
                        new LinkPlaces.Place(
                            places.templatePath(template), Position.START, broken.link().url())));
  }

  private Problem problem(LinkPlaces.Place place, BrokenLink broken) {
    BrokenLink written = broken.written(place.written());
    return new Problem(
        place.path(),
        place.position(),
        severity(broken, pagesOfPlace.getOrDefault(place, Set.of())),
        broken.rule(),
        written.message(),
        Stream.of(written.detail(), onPages(place))
            .filter(s -> !s.isEmpty())
            .collect(Collectors.joining(". ")),
        fix.of(written, place.path()));
  }

  private String onPages(LinkPlaces.Place place) {
    Set<String> all = pagesOfPlace.getOrDefault(place, Set.of());
    boolean ownPage = all.stream().allMatch(page -> isSourceOf(place.path(), page));
    if (ownPage) {
      return "";
    }
    String first = all.iterator().next();
    return all.size() == 1
        ? "It is on the page \"" + first + "\""
        : "It is on " + all.size() + " pages, such as \"" + first + "\"";
  }

  private boolean isSourceOf(String path, String page) {
    LinkCheck.Origin origin = origins.get(page);
    return origin == null || origin.sourcePath().equals(path);
  }

  /** A break counts fully where one page of ours has it, or a page that no content file makes. */
  private Severity severity(BrokenLink broken, Set<String> onPages) {
    if (broken.level() != Level.DEAD) {
      return broken.level() == Level.NOTE ? Severity.NOTE : Severity.WARNING;
    }
    return onPages.stream().allMatch(this::isJBakes)
        ? reading.config().linksBroken()
        : Severity.ERROR;
  }

  private boolean isJBakes(String page) {
    if (reading.catalog().isEmpty()) {
      return true;
    }
    LinkCheck.Origin origin = origins.get(page);
    return origin != null
        && !origin.sourcePath().isEmpty()
        && reading.catalog().get().byPath(origin.sourcePath()).isEmpty();
  }
}
