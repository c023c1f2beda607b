package org.attune.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.attune.config.HelpRegion.Service;
import org.attune.config.HelpRegion.Sms;
import org.attune.problem.Problem;
import org.attune.source.SourceText;
import org.attune.source.Value;
import org.attune.source.YamlReader;

/** Reads one file of data/help. */
final class HelpReader {
  private static final List<String> KEYS =
      List.of("name", "lang", "emergency", "services", "report");
  private static final List<String> SERVICE_KEYS =
      List.of(
          "id",
          "name",
          "what",
          "phone",
          "sms",
          "url",
          "hours",
          "languages",
          "lang",
          "note",
          "confirmed-on");

  private final Map<String, String> ids;
  private final Consumer<Problem> problems;

  /**
   * A reader for all files of one site.
   *
   * @param ids where each id of a service was seen; grows
   */
  HelpReader(Map<String, String> ids, Consumer<Problem> problems) {
    this.ids = ids;
    this.problems = problems;
  }

  /**
   * The region of a file.
   *
   * @param id the file's name without its ending
   * @param lang the language where the file names none
   */
  Optional<HelpRegion> read(SourceText file, String id, String lang) {
    Optional<Value.Mapping> mapping = YamlReader.read(file, problems);
    if (mapping.isEmpty()) {
      return Optional.empty();
    }
    Keys keys = Keys.of(file.path(), mapping.get(), KEYS, problems);
    Optional<String> name = keys.required("name");
    String language = keys.checked("lang", HelpReader::languageFault).orElse(lang);
    List<Service> emergency = services(file, keys, "emergency");
    List<Service> services = services(file, keys, "services");
    List<Service> report = services(file, keys, "report");
    if (keys.find("services").isEmpty() && keys.find("emergency").isEmpty()) {
      keys.report(
          "name",
          "help-empty",
          "this file names nobody who helps",
          "Found no services and no emergency number",
          "add services: with at least one entry");
    }
    return name.map(found -> new HelpRegion(id, found, language, emergency, services, report));
  }

  private List<Service> services(SourceText file, Keys keys, String key) {
    List<Service> services = new ArrayList<>();
    for (Keys entry : keys.entries(key, SERVICE_KEYS)) {
      Optional<String> id = entry.required("id").filter(found -> isNew(file, entry, found));
      Optional<String> name = entry.required("name");
      Optional<Service> service =
          id.isPresent() && name.isPresent()
              ? Optional.of(service(id.get(), name.get(), entry))
              : Optional.empty();
      service.ifPresent(
          found -> {
            // "The number of your country" and "the board of your state" help without an address.
            if (key.equals("services")) {
              requireWay(entry, found);
            }
            services.add(found);
          });
    }
    return services;
  }

  private Service service(String id, String name, Keys entry) {
    return new Service(
        id,
        name,
        entry.text("what"),
        entry.checked("phone", Address::phoneFault),
        sms(entry),
        entry.checked("url", Address::webFault),
        entry.text("hours"),
        languages(entry),
        entry.checked("lang", HelpReader::languageFault),
        entry.text("note"),
        entry.date("confirmed-on"),
        entry.position());
  }

  private Optional<Sms> sms(Keys entry) {
    Optional<Keys> keys = entry.entry("sms", List.of("to", "body"));
    return keys.flatMap(
        found -> {
          Optional<String> to =
              found.required("to").flatMap(number -> found.checked("to", Address::phoneFault));
          return to.map(number -> new Sms(number, found.text("body")));
        });
  }

  private List<String> languages(Keys entry) {
    List<String> languages = new ArrayList<>();
    for (Value.Scalar language : entry.texts("languages")) {
      languageFault(language.text())
          .ifPresentOrElse(
              fault ->
                  entry.report(
                      "languages",
                      "data-value",
                      "\"languages\" can't be used",
                      fault.detail(),
                      fault.fix()),
              () -> languages.add(language.text()));
    }
    return languages;
  }

  private static void requireWay(Keys entry, Service service) {
    boolean named =
        List.of("phone", "sms", "url").stream().anyMatch(key -> entry.find(key).isPresent());
    if (!named) {
      entry.report(
          "name",
          "help-no-way",
          "nobody can reach \"" + service.name() + "\"",
          "Found no phone, no sms and no url",
          "add one of them, or delete the entry");
    }
  }

  private boolean isNew(SourceText file, Keys entry, String id) {
    String here = file.path() + " line " + entry.position().line();
    String first = ids.putIfAbsent(id, here);
    if (first != null) {
      entry.report(
          "id",
          "help-duplicate-id",
          "two services have the id \"" + id + "\"",
          "The first one is in " + first,
          "give one of them another id");
    }
    return first == null;
  }

  private static Optional<Address.Fault> languageFault(String tag) {
    return LanguageTag.fault(tag).map(fault -> new Address.Fault(fault.detail(), fault.fix()));
  }
}
