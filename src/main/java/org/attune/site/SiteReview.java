package org.attune.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attune.catalog.Catalog;
import org.attune.catalog.ContentType;
import org.attune.catalog.Document;
import org.attune.config.HelpRegion;
import org.attune.config.HelpRegions;
import org.attune.config.SiteConfig;
import org.attune.config.SiteData;
import org.attune.config.SiteFiles;
import org.attune.problem.Position;
import org.attune.problem.Problem;
import org.attune.problem.Severity;
import org.attune.review.DueDates;
import org.attune.review.ReadingLevel;
import org.attune.source.Entry;
import org.attune.source.SourceText;

/** What an editor should look at, and what lacks before a site goes live. */
final class SiteReview {
  /** The ending of addresses that are only examples (RFC 2606). */
  private static final String EXAMPLE = "(?i).*\\.example(?:[/:].*)?";

  private final SiteFiles files;
  private final SiteConfig config;
  private final SiteData data;
  private final Catalog catalog;
  private final boolean release;
  private final DueDates dates;
  private final List<Problem> problems = new ArrayList<>();

  /**
   * A review of one site.
   *
   * @param release true where what lacks for a live site is an error
   */
  SiteReview(SiteBuild.Reading reading, Catalog catalog, LocalDate today, boolean release) {
    this.files = reading.files();
    this.config = reading.config();
    this.data = reading.data();
    this.catalog = catalog;
    this.release = release;
    this.dates = new DueDates(today, release);
  }

  /** What each build says: what has grown too old, and whose help is not sure to be there. */
  List<Problem> brief() {
    catalog.documents().forEach(this::reviewDate);
    region()
        .ifPresentOrElse(
            region -> {
              services(region, false);
              unconfirmed(region);
            },
            this::noRegion);
    return problems;
  }

  /** One line for all services that were never contacted: a release names each. */
  private void unconfirmed(HelpRegion region) {
    List<HelpRegion.Service> never =
        services(region)
            .filter(service -> service.confirmedOn().isEmpty())
            .filter(SiteReview::canBeReached)
            .toList();
    // Attune's own list for any country can be confirmed by nobody in particular.
    if (!never.isEmpty() && (!isLent(region) || !region.id().equals(HelpRegions.ANYWHERE))) {
      problems.add(
          dates.services(
              path(region),
              never.get(0).position(),
              never.stream().map(HelpRegion.Service::name).toList(),
              isLent(region)));
    }
  }

  private String path(HelpRegion region) {
    return config.layout().data() + "/help/" + region.id() + ".yml";
  }

  private boolean isLent(HelpRegion region) {
    return files.own().find(path(region)).isEmpty();
  }

  private static Stream<HelpRegion.Service> services(HelpRegion region) {
    return Stream.concat(region.emergency().stream(), region.services().stream());
  }

  /** What a check says beside: articles that are hard to read. */
  List<Problem> usual() {
    brief();
    readingLevels();
    problems.removeIf(problem -> problem.severity() == Severity.NOTE);
    return problems;
  }

  private void readingLevels() {
    catalog.documents().stream()
        .filter(document -> document.type() == ContentType.ARTICLE)
        .filter(document -> document.meta().lang().startsWith("en"))
        .forEach(this::readingLevel);
  }

  /** All that there is to say before a site goes live; the level of each article is a note. */
  List<Problem> full() {
    catalog.documents().forEach(this::reviewDate);
    readingLevels();
    region().ifPresentOrElse(region -> services(region, true), this::noRegion);
    settings();
    return problems;
  }

  private void reviewDate(Document document) {
    document
        .meta()
        .reviewDue()
        .flatMap(due -> dates.review(document.path(), position(document, "review-due"), due))
        .ifPresent(problems::add);
  }

  private static Position position(Document document, String key) {
    return document.source().header().find(key).map(Entry::keyPosition).orElse(Position.START);
  }

  private void readingLevel(Document document) {
    ReadingLevel level = ReadingLevel.of(document.body().plainText());
    boolean hard = level.grade() > ReadingLevel.AIM;
    String grade = String.format(Locale.ROOT, "%.1f", level.grade());
    problems.add(
        new Problem(
            document.path(),
            Position.START,
            hard ? Severity.WARNING : Severity.NOTE,
            "reading-level",
            hard
                ? "this page asks for " + grade + " years of school, and pages here aim at 6 to 8"
                : "reading level: grade " + grade,
            hard ? "The hardest sentences are " + hardest(document, level) : "",
            hard ? "make two sentences of each, or use shorter words" : ""));
  }

  private static String hardest(Document document, ReadingLevel level) {
    SourceText file = document.source().file();
    return level.hardest().stream()
        .map(sentence -> place(file, sentence.text()) + "\"" + shortened(sentence.text()) + "\"")
        .collect(Collectors.joining("; "));
  }

  /** Where a sentence stands, by its first words: markup may stand between later ones. */
  private static String place(SourceText file, String sentence) {
    for (int words = 5; words >= 2; words--) {
      String start =
          Stream.of(sentence.split(" ", -1)).limit(words).collect(Collectors.joining(" "));
      int at = file.text().indexOf(start);
      if (at >= 0) {
        return "line " + file.positionAt(at).line() + ": ";
      }
    }
    return "";
  }

  private static String shortened(String sentence) {
    return sentence.length() <= 160 ? sentence : sentence.substring(0, 157) + "…";
  }

  private Optional<HelpRegion> region() {
    return data.regions().find(config.region());
  }

  /**
   * The services that stand on every page.
   *
   * @param unconfirmed true to name those, too, that were never confirmed
   */
  private void services(HelpRegion region, boolean unconfirmed) {
    String path = path(region);
    boolean lent = isLent(region);
    services(region)
        .filter(service -> unconfirmed || service.confirmedOn().isPresent())
        .filter(SiteReview::canBeReached)
        .flatMap(
            service ->
                dates
                    .service(
                        path,
                        service.position(),
                        service.name(),
                        service.confirmedOn(),
                        region.emergency().contains(service),
                        lent)
                    .stream())
        .forEach(problems::add);
  }

  /** "The number of your country" can't be called to see whether it works. */
  private static boolean canBeReached(HelpRegion.Service service) {
    return service.phone().isPresent() || service.sms().isPresent() || service.url().isPresent();
  }

  private void noRegion() {
    if (!config.properties().getOrDefault("site.region", "").isEmpty()) {
      return; // One that can't be used, or that there is no help for, was said when it was read.
    }
    lacking(
        "site.region",
        "the help on each page is that for any country",
        "Found no site.region",
        "write site.region= and one of " + String.join(", ", data.regions().ids()));
  }

  private void settings() {
    if (!release) {
      return;
    }
    required(
        "site.name", config.properties().getOrDefault("site.name", ""), "what the site is called");
    required("site.host", config.host(), "https://www.your-clinic.org/therapy");
    required("site.publisher", config.publisher(), "the name of your clinic");
    required("contact.problems", config.contactProblems(), "a mail address that somebody reads");
    required(
        "privacy.logs",
        config.privacy().logs(),
        "how long your server keeps its notes, such as 14 days");
    if (config.host().startsWith("http://")) {
      lacking(
          "site.host",
          "a live site needs an address with https://",
          "Found " + config.host(),
          "write https:// where the server has a certificate");
    }
  }

  private void required(String key, String value, String example) {
    if (value.isEmpty()) {
      lacking(
          key, "a live site needs " + key, "Found no value", "write " + key + "= and " + example);
    } else if (value.matches(EXAMPLE)) {
      lacking(
          key,
          "a live site needs a real " + key,
          "Found " + value + ", which is an example",
          "write " + key + "= and " + example);
    }
  }

  private void lacking(String key, String message, String detail, String fix) {
    problems.add(
        new Problem(
            SiteConfig.FILE,
            config.places().getOrDefault(key, Position.START),
            release ? Severity.ERROR : Severity.WARNING,
            key.equals("site.region") ? "region-missing" : "release-setting",
            message,
            detail,
            fix));
  }
}
