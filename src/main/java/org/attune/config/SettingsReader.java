package org.attune.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.attune.config.PropertiesFile.Part;
import org.attune.config.PropertiesFile.Setting;
import org.attune.config.SiteConfig.Layout;
import org.attune.problem.Nearest;
import org.attune.problem.Position;
import org.attune.problem.Problem;
import org.attune.problem.Severity;
import org.attune.source.SourceText;

/** Turns jbake.properties into a {@link SiteConfig}. */
final class SettingsReader {
  /** Attune's own keys. Every other key is JBake's, or a template's. */
  private static final List<String> OWN_KEYS =
      List.of(
          "site.name",
          "site.host",
          "site.lang",
          "site.description",
          "site.authors",
          "site.publisher",
          "site.region",
          "site.phone",
          "site.address",
          "site.notice",
          "site.logo",
          "site.accent",
          "site.accent.dark",
          "notice",
          "privacy.logs",
          "privacy.url",
          "privacy.allow",
          "quiz.keep",
          "exit.url",
          "repo.edit",
          "contact.problems",
          "topics",
          "markdown.html",
          "links.broken",
          "library",
          "library.exclude");

  private final SourceText file;
  private final PropertiesFile settings;
  private final Optional<PropertiesFile> older;
  private final Consumer<Problem> problems;

  /**
   * A reader.
   *
   * @param older JBake's older file beside this one: where both have a setting of JBake's, JBake
   *     takes that of the older
   */
  SettingsReader(SourceText file, Optional<SourceText> older, Consumer<Problem> problems) {
    this.file = file;
    this.settings = PropertiesFile.read(file, problems);
    this.older = older.map(text -> PropertiesFile.read(text, problem -> {}));
    this.problems = problems;
  }

  SiteConfig read() {
    SiteConfig defaults = SiteConfig.defaults();
    settings.repeated().forEach(this::reportRepeated);
    settings.settings().forEach(this::reportMisspelt);
    return new SiteConfig(
        text("site.name", defaults.name()),
        checked("site.host", Address::siteFault).map(Address::withoutSlash).orElse(""),
        checked("site.lang", SettingsReader::languageFault).orElse(defaults.lang()),
        text("site.description", ""),
        list("site.authors").map(List::copyOf).orElse(List.of()),
        text("site.publisher", ""),
        checked("contact.problems", Address::mailFault).orElse(""),
        checked("site.region", SettingsReader::regionFault).orElse(""),
        topics(),
        oneOf("markdown.html", List.of("safe", "trusted")).equals("trusted"),
        oneOf("links.broken", List.of("warning", "error")).equals("error")
            ? Severity.ERROR
            : Severity.WARNING,
        checked("site.phone", SettingsReader::phoneFault).orElse(""),
        text("site.address", ""),
        text("notice", text("site.notice", "")),
        brand(),
        privacy(),
        checked("exit.url", Address::webFault).orElse(""),
        checked("repo.edit", Address::webFault).map(Address::withoutSlash).orElse(""),
        new Library(names("library"), names("library.exclude")),
        layout(),
        properties(),
        places());
  }

  private Brand brand() {
    String logo = checked("site.logo", SettingsReader::logoFault).orElse("");
    Optional<Colour> light = colour("site.accent", Accent.Paper.LIGHT);
    Optional<Colour> dark = colour("site.accent.dark", Accent.Paper.DARK);
    return new Brand(
        logo,
        light.map(
            found -> new Accent(found, dark.orElseGet(() -> Accent.Paper.DARK.nearest(found)))));
  }

  /** A colour that can be read on one of the papers. */
  private Optional<Colour> colour(String key, Accent.Paper paper) {
    return checked(
            key,
            value ->
                Colour.parse(value)
                    .map(found -> paper.fault(key, found))
                    .orElseGet(() -> colourFault(value)))
        .flatMap(Colour::parse);
  }

  private static Optional<Address.Fault> colourFault(String value) {
    return Optional.of(
        new Address.Fault(
            "Found \"" + value + "\", expected # and six digits or letters from a to f",
            Colour.parse("#" + value).isPresent()
                ? "write #" + value
                : "write it like this: #6b3f63"));
  }

  private static Optional<Address.Fault> logoFault(String value) {
    return value.matches("(?!/|assets/|.*\\.\\.)[^\\\\:?#]+\\.(?i:svg|png|webp|jpe?g)")
        ? Optional.empty()
        : Optional.of(
            new Address.Fault(
                "Found \"" + value + "\", expected a picture's path in the folder assets",
                value.matches("/?(?:assets/)?[^:.]+\\.(?i:svg|png|webp|jpe?g)")
                    ? "write " + value.replaceFirst("^/?(?:assets/)?", "")
                    : "put an SVG or PNG file into assets/img and write site.logo=img/logo.svg"));
  }

  private Privacy privacy() {
    List<String> origins = new ArrayList<>();
    for (Part part : find("privacy.allow").map(Setting::parts).orElse(List.of())) {
      Optional<Address.Fault> fault = Address.originFault(part.text());
      if (fault.isEmpty()) {
        origins.add(Address.origin(part.text()));
      } else {
        report("privacy.allow", part.position(), fault.get());
      }
    }
    return new Privacy(
        checked("privacy.logs", SettingsReader::timeFault).orElse(""),
        checked("privacy.url", Address::webFault).orElse(""),
        origins,
        oneOf("quiz.keep", List.of("false", "true")).equals("true"));
  }

  private Layout layout() {
    Layout jbake = Layout.DEFAULT;
    return new Layout(
        folder("content.folder", jbake.content()),
        folder("data.folder", jbake.data()),
        folder("template.folder", jbake.templates()),
        folder("asset.folder", jbake.assets()),
        ofJBake("ignore.file", jbake.ignoreFile()),
        ofJBake("header.separator", jbake.headerSeparator()),
        ofJBake("output.extension", jbake.outputExtension()),
        ofJBake("default.type", jbake.defaultType()),
        ofJBake("default.status", jbake.defaultStatus()));
  }

  private Map<String, String> properties() {
    Map<String, String> all = new LinkedHashMap<>();
    settings.settings().forEach(setting -> all.put(setting.key(), setting.value()));
    older.ifPresent(
        file -> file.settings().forEach(setting -> all.put(setting.key(), setting.value())));
    return all;
  }

  private Map<String, Position> places() {
    Map<String, Position> all = new LinkedHashMap<>();
    settings.settings().forEach(setting -> all.put(setting.key(), setting.position()));
    return all;
  }

  private Optional<Setting> find(String key) {
    return settings.find(key).filter(setting -> !setting.value().isEmpty());
  }

  private String text(String key, String otherwise) {
    return find(key).map(Setting::value).orElse(otherwise);
  }

  private String ofJBake(String key, String otherwise) {
    return older
        .flatMap(file -> file.find(key))
        .map(Setting::value)
        .filter(value -> !value.isEmpty())
        .orElseGet(() -> text(key, otherwise));
  }

  private String folder(String key, String otherwise) {
    String folder = ofJBake(key, otherwise).replace('\\', '/');
    return folder.endsWith("/") ? folder.substring(0, folder.length() - 1) : folder;
  }

  private Optional<List<String>> list(String key) {
    return find(key).map(setting -> setting.parts().stream().map(Part::text).toList());
  }

  /** The names of a list, each with its place. */
  private List<Library.Name> names(String key) {
    return find(key).map(Setting::parts).orElse(List.of()).stream()
        .map(part -> new Library.Name(part.text(), part.position()))
        .toList();
  }

  private List<String> topics() {
    List<String> topics = new ArrayList<>();
    for (Part topic : find("topics").map(Setting::parts).orElse(List.of())) {
      Optional<Address.Fault> fault = idFault(topic.text());
      if (fault.isEmpty()) {
        topics.add(topic.text());
      } else {
        report("topics", topic.position(), fault.get());
      }
    }
    return topics;
  }

  private Optional<String> checked(String key, Check check) {
    Optional<Setting> setting = find(key);
    Optional<Address.Fault> fault = setting.flatMap(found -> check.fault(found.value()));
    if (setting.isPresent() && fault.isPresent()) {
      report(setting.get(), fault.get());
      return Optional.empty();
    }
    return setting.map(Setting::value);
  }

  /** Says what is wrong with a value; empty where nothing is. */
  private interface Check {
    Optional<Address.Fault> fault(String value);
  }

  private static Optional<Address.Fault> languageFault(String value) {
    return LanguageTag.fault(value).map(fault -> new Address.Fault(fault.detail(), fault.fix()));
  }

  /** A region is named as its file is; many people write uk for gb. */
  private static Optional<Address.Fault> regionFault(String value) {
    String lower = value.toLowerCase(Locale.ROOT);
    String meant = lower.equals("uk") ? "gb" : lower;
    return value.equals(meant)
        ? idFault(value)
        : Optional.of(
            new Address.Fault(
                "Found \"" + value + "\", expected the name of a file in data/help without .yml",
                "write " + meant));
  }

  private static Optional<Address.Fault> phoneFault(String value) {
    return Address.phoneFault(value)
        .map(
            fault ->
                fault.fix().contains("note:")
                    ? new Address.Fault(
                        fault.detail(), "write only the number, such as +44 20 7946 0000")
                    : fault);
  }

  /** The time stands in a sentence: a number alone does not say of what. */
  private static Optional<Address.Fault> timeFault(String value) {
    return value.matches("\\d+")
        ? Optional.of(
            new Address.Fault(
                "Found \"" + value + "\", expected a time in words", "write " + value + " days"))
        : Optional.empty();
  }

  private static Optional<Address.Fault> idFault(String value) {
    return value.matches("[a-z0-9]+(?:-[a-z0-9]+)*")
        ? Optional.empty()
        : Optional.of(
            new Address.Fault(
                "Found \"" + value + "\", expected small letters, digits and hyphens",
                "write it like this: first-sessions"));
  }

  private String oneOf(String key, List<String> allowed) {
    Optional<Setting> setting = find(key);
    String value = setting.map(Setting::value).orElse(allowed.get(0)).toLowerCase(Locale.ROOT);
    if (allowed.contains(value)) {
      return value;
    }
    String expected = String.join(" or ", allowed);
    setting.ifPresent(
        found ->
            report(
                found,
                new Address.Fault(
                    "Found \"" + found.value() + "\", expected " + expected,
                    "write "
                        + Nearest.to(value, allowed)
                            .map(near -> key + "=" + near)
                            .orElseGet(
                                () ->
                                    key
                                        + "="
                                        + allowed.get(0)
                                        + (allowed.contains("true")
                                            ? " or " + key + "=true"
                                            : "")))));
    return allowed.get(0);
  }

  private void report(Setting setting, Address.Fault fault) {
    report(setting.key(), setting.position(), fault);
  }

  private void report(String key, Position position, Address.Fault fault) {
    problems.accept(
        Problem.error(
            file.path(),
            position,
            "setting-value",
            key + " can't be used",
            fault.detail(),
            fault.fix()));
  }

  private void reportRepeated(Setting setting) {
    if (!OWN_KEYS.contains(setting.key())) {
      return;
    }
    int first = find(setting.key()).map(found -> found.keyPosition().line()).orElse(1);
    problems.accept(
        Problem.error(
            file.path(),
            setting.keyPosition(),
            "duplicate-key",
            "\"" + setting.key() + "\" stands here a second time",
            "The first one is in line " + first,
            "keep one of the two"));
  }

  private void reportMisspelt(Setting setting) {
    Optional<String> meant = meant(setting.key());
    if (meant.isPresent()) {
      problems.accept(
          Problem.warning(
              file.path(),
              setting.keyPosition(),
              "setting-unknown",
              "\"" + setting.key() + "\" is not a setting of Attune or JBake",
              "It is passed to the templates and changes nothing else",
              "if you meant " + meant.get() + ", write that"));
    }
  }

  /** One of our keys, where a key is a slip of it; a template's own setting is none. */
  private static Optional<String> meant(String key) {
    return OWN_KEYS.contains(key)
        ? Optional.empty()
        : Nearest.to(key, OWN_KEYS.stream().filter(own -> beginsAlike(key, own)).toList())
            .filter(own -> isSlip(key, own));
  }

  /** True where each part of the key is nearly the same and begins with the same letter. */
  private static boolean isSlip(String key, String own) {
    List<String> written = List.of(key.split("[._-]"));
    List<String> right = List.of(own.split("\\."));
    return written.size() == right.size()
        && IntStream.range(0, right.size()).allMatch(i -> isNear(written.get(i), right.get(i)));
  }

  private static boolean isNear(String written, String right) {
    return beginsAlike(written, right) && Nearest.to(written, List.of(right)).isPresent();
  }

  private static boolean beginsAlike(String written, String right) {
    return written.regionMatches(true, 0, right, 0, 1);
  }
}
