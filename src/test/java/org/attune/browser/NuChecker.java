package org.attune.browser;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nu.validator.validation.SimpleDocumentValidator;
import nu.validator.xml.SystemErrErrorHandler;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu checker of HTML, with its schemas read once. */
public final class NuChecker {
  private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

  /**
   * What the checker says of a page's policy and cannot know: it has no address for the page, so
   * {@code 'self'} matches nothing; and it takes data for a script. A browser says it right.
   */
  private static final Pattern GUESS =
      Pattern.compile(
          "Resource violates Content Security Policy \\(meta tag\\): [a-z ]+ “[^:”]*” blocked by .*"
              + "|Inline script violates Content Security Policy .*");

  private final SimpleDocumentValidator validator;
  private final List<String> findings = new ArrayList<>();

  /** A checker for one thread, with its schemas read. */
  public NuChecker() {
    validator = new SimpleDocumentValidator(true, false, false);
    try {
      validator.setUpMainSchema(SCHEMA, new SystemErrErrorHandler());
      validator.setUpValidatorAndParsers(new Collector(), true, false);
    } catch (Exception e) {
      throw new IllegalStateException("the Nu checker does not start", e);
    }
  }

  /** Its errors and warnings on a page, as {@code line:column: message}. */
  public List<String> findings(String html) throws IOException {
    findings.clear();
    try {
      validator.checkHtmlInputSource(new InputSource(new StringReader(html)));
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
      if (!GUESS.matcher(String.valueOf(e.getMessage())).matches()) {
        findings.add(e.getLineNumber() + ":" + e.getColumnNumber() + ": " + e.getMessage());
      }
    }
  }
}
