package org.attune.jbake;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import org.attune.catalog.Document;
import org.attune.catalog.Slug;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;

/** A page of ours as JBake knows documents. */
final class AttuneDocument {
  /** JBake's document type of the home page. */
  static final String HOME = "home";

  private static final String HOME_URI = "index.html";

  private AttuneDocument() {}

  /** The page without its body and without what JBake's crawler adds. */
  static DocumentModel of(Document document) {
    DocumentModel model = DocumentModel.createDefaultDocumentModel();
    model.setType(type(document));
    model.setStatus(ModelAttributes.Status.PUBLISHED);
    model.setTitle(document.meta().title());
    model.setDate(date(document));
    model.setTags(document.meta().tags().stream().map(Slug::of).distinct().toArray(String[]::new));
    model.setUri(document.uri());
    return model;
  }

  /** JBake's document type of the page. */
  static String type(Document document) {
    boolean home = document.uri().equals(HOME_URI);
    return home ? HOME : document.type().word();
  }

  /** The day of publication, else the epoch: never the file's time, which differs by checkout. */
  private static Date date(Document document) {
    return document
        .meta()
        .published()
        .map(day -> Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()))
        .orElseGet(() -> Date.from(Instant.EPOCH));
  }
}
