package org.attune.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import nu.validator.xml.SystemErrErrorHandler;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu checker of HTML, with its schemas read once. */
final class NuChecker {
  private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

  private final SimpleDocumentValidator validator;
  private final List<String> findings = new ArrayList<>();

  NuChecker() {
    validator = new SimpleDocumentValidator(true, false, false);
    try {
      validator.setUpMainSchema(SCHEMA, new SystemErrErrorHandler());
      validator.setUpValidatorAndParsers(new Collector(), true, false);
    } catch (Exception e) {
      throw new IllegalStateException("the Nu checker does not start", e);
    }
  }

  /** Its errors and warnings on a page, as {@code line:column: message}. */
  List<String> findings(Path page) throws IOException {
    findings.clear();
    try {
      validator.checkHtmlFile(page.toFile(), true);
    } catch (SAXException e) {
      findings.add(String.valueOf(e.getMessage()));
    }
    return List.copyOf(findings);
  }

  private final class Collector implements ErrorHandler {
    @Override
    public void warning(SAXParseException e) {
      add(e);
    }

    @Override
    public void error(SAXParseException e) {
      add(e);
    }

    @Override
    public void fatalError(SAXParseException e) {
      add(e);
    }

    private void add(SAXParseException e) {
      findings.add(e.getLineNumber() + ":" + e.getColumnNumber() + ": " + e.getMessage());
    }
  }
}
