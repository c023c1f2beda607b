package org.attune.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A header as far as it could be used: what is missing or was refused is empty, nothing is filled
 * in from the body.
 */
record Header(
    Optional<String> title,
    Optional<String> description,
    Optional<String> topic,
    List<String> tags,
    List<String> authors,
    Optional<LocalDate> published,
    Optional<LocalDate> changed,
    Optional<LocalDate> reviewed,
    Optional<LocalDate> reviewDue,
    Optional<String> reviewer,
    Optional<String> lang,
    Status status,
    boolean sensitive,
    List<String> aliases,
    String regions) {
  Header {
    tags = List.copyOf(tags);
    authors = List.copyOf(authors);
    aliases = List.copyOf(aliases);
  }

  /** True where readers see the page on a day. */
  boolean isPublished(LocalDate today) {
    return switch (status) {
      case DRAFT -> false;
      case PUBLISHED -> true;
      case PUBLISHED_DATE -> published.filter(day -> !day.isAfter(today)).isPresent();
    };
  }

  /**
   * The document's metadata.
   *
   * @param pageTitle the header's title, else the body's
   * @param firstParagraph of the body, {@code ""} for none
   * @param folderTopic the topic that the file's folder is named after
   */
  Metadata metadata(
      String pageTitle,
      String firstParagraph,
      Optional<String> folderTopic,
      List<String> siteAuthors,
      String siteLang) {
    return new Metadata(
        pageTitle,
        description.orElse(firstParagraph),
        topic.or(() -> folderTopic),
        tags,
        authors.isEmpty() ? siteAuthors : authors,
        published,
        changed,
        reviewed,
        reviewDue,
        reviewer,
        lang.orElse(siteLang),
        status,
        sensitive,
        aliases,
        regions);
  }
}
