package org.attune.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.attune.markdown.Typography;
import org.attune.source.Entry;

/**
 * A header as far as it could be used: what is missing or was refused is empty, nothing is filled
 * in from the body.
 *
 * @param entries all keys that the type knows, misspelt ones under the name that they mean
 */
record Header(
    List<Entry> entries,
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
    List<Alias> aliases,
    String regions,
    Optional<String> translationOf) {
  Header {
    entries = List.copyOf(entries);
    tags = List.copyOf(tags);
    authors = List.copyOf(authors);
    aliases = List.copyOf(aliases);
  }

  /** The entry of a key. */
  Optional<Entry> find(String key) {
    return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
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
    String pageLang = lang.orElse(siteLang);
    return new Metadata(
        Typography.set(pageTitle, pageLang),
        Typography.set(description.orElse(firstParagraph), pageLang),
        topic.or(() -> folderTopic),
        tags,
        authors.isEmpty() ? siteAuthors : authors,
        published,
        changed,
        reviewed,
        reviewDue,
        reviewer,
        pageLang,
        status,
        sensitive,
        aliases,
        regions,
        translationOf);
  }
}
