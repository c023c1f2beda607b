package org.attune.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a document's header says, with defaults filled in.
 *
 * @param title never empty
 * @param description from the header, else the first paragraph; {@code ""} where there is none
 * @param topic from the header, else the folder below articles/, where it is a topic's name
 * @param tags as written, in order
 * @param authors from the header, else the site's
 * @param reviewDue when it should be looked at again
 * @param lang BCP 47, from the header, else the site's
 * @param status as written; a document without one is a draft
 * @param aliases older addresses of the page, relative to the site's root
 * @param regions on an info page: {@code services}, {@code report} or {@code ""}: the help entries
 *     that it lists
 * @param translationOf the file that it says in another language, below the content folder
 */
public record Metadata(
    String title,
    String description,
    Optional<String> topic,
    List<String> tags,
    List<String> authors,
    Optional<LocalDate> published,
    Optional<LocalDate> changed,
    Optional<LocalDate> reviewed,
    Optional<LocalDate> reviewDue,
    Optional<String> reviewer,
    String lang,
    Status status,
    boolean sensitive,
    List<Alias> aliases,
    String regions,
    Optional<String> translationOf) {
  public Metadata {
    tags = List.copyOf(tags);
    authors = List.copyOf(authors);
    aliases = List.copyOf(aliases);
  }

  /** The day of its last change that matters; what was never changed was so when it came out. */
  public Optional<LocalDate> lastChanged() {
    return changed.or(() -> published);
  }

  /** True where readers see the page on a day. */
  boolean isPublished(LocalDate today) {
    return switch (status) {
      case DRAFT -> false;
      case PUBLISHED -> true;
      case PUBLISHED_DATE -> published.filter(day -> !day.isAfter(today)).isPresent();
    };
  }
}
