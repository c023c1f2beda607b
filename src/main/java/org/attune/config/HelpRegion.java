package org.attune.config;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.attune.problem.Position;

/**
 * Help in one part of the world, from data/help/ID.yml.
 *
 * @param id the file's name: {@code gb}
 * @param name how people call it: {@code United Kingdom}
 * @param lang the language that its entries are written in, BCP 47
 * @param emergency for danger right now
 * @param services to talk to
 * @param report who hears about a therapist's conduct
 */
public record HelpRegion(
    String id,
    String name,
    String lang,
    List<Service> emergency,
    List<Service> services,
    List<Service> report) {
  public HelpRegion {
    emergency = List.copyOf(emergency);
    services = List.copyOf(services);
    report = List.copyOf(report);
  }

  /**
   * Somebody who helps.
   *
   * @param id unique over all regions
   * @param what what one gets there, in a sentence
   * @param phone as it is written for people: {@code 116 123}
   * @param url with its scheme
   * @param hours {@code 24/7}, or in words
   * @param languages BCP 47, the languages one can speak there
   * @param lang the language of the entry's own text, where it is not the region's
   * @param confirmedOn when the site's owner last made sure; empty until then
   * @param position where the entry begins in its file
   */
  public record Service(
      String id,
      String name,
      Optional<String> what,
      Optional<String> phone,
      Optional<Sms> sms,
      Optional<String> url,
      Optional<String> hours,
      List<String> languages,
      Optional<String> lang,
      Optional<String> note,
      Optional<LocalDate> confirmedOn,
      Position position) {
    public Service {
      languages = List.copyOf(languages);
    }
  }

  /**
   * A text message.
   *
   * @param to the number
   * @param body what to write; empty where anything will do
   */
  public record Sms(String to, Optional<String> body) {}
}
