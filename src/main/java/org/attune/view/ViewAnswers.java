package org.attune.view;

import java.util.Optional;
import java.util.SortedMap;
import org.attune.catalog.Catalog;
import org.attune.catalog.Document;
import org.attune.inputs.Fingerprint;
import org.attune.inputs.Input;
import org.attune.inputs.Inputs;
import org.attune.store.InputTable;

/**
 * Answers what pages ask of a site's lists, by asking as a page does and hearing what is noted.
 *
 * @param files answers what they ask of single files
 */
record ViewAnswers(
    Catalog catalog, Shelf shelf, SortedMap<String, Document> moved, InputTable.Answers files)
    implements InputTable.Answers {

  @Override
  public boolean stands(Input input) {
    return files.stands(input);
  }

  @Override
  public long now(Input input) {
    if (input.kind() == Input.Kind.TEXTS) {
      return catalog.texts();
    }
    if (input.kind() == Input.Kind.MOVED) {
      return Catalog.fingerprint(Optional.ofNullable(moved.get(input.subject())));
    }
    if (input.kind().ground() != Input.Ground.ORDER) {
      return files.now(input);
    }
    try (Inputs heard = Inputs.listen()) {
      ask(input);
      return heard.answers().getOrDefault(input, Fingerprint.ABSENT);
    }
  }

  private void ask(Input input) {
    String subject = input.subject();
    switch (input.kind()) {
      case DOCUMENTS -> catalog.documents();
      case NEWS -> shelf.news();
      case TAG -> shelf.tag(subject);
      case TAGS -> shelf.tags();
      case TOPIC -> shelf.documentsOf(subject);
      case TOPICS -> shelf.topics();
      case NAMED -> shelf.byContentPath(subject);
      case NEXT -> catalog.byUri(subject).ifPresent(shelf::next);
      case PREVIOUS -> catalog.byUri(subject).ifPresent(shelf::previous);
      case RELATED -> catalog.byUri(subject).ifPresent(shelf::related);
      case TRANSLATIONS -> catalog.byPath(subject).ifPresent(catalog::translations);
      default -> throw new IllegalArgumentException("Not about a list: " + input);
    }
  }
}
