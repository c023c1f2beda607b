package org.attune.jbake;

import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.util.Locale;
import java.util.function.ToLongFunction;
import org.attune.inputs.Input;
import org.attune.inputs.Inputs;
import org.jspecify.annotations.Nullable;

/** Freemarker, noting which templates a page is made with: those that others include, too. */
final class HeardTemplates extends Configuration {
  private ToLongFunction<String> fingerprints = name -> 0;

  HeardTemplates() {
    super(DEFAULT_INCOMPATIBLE_IMPROVEMENTS);
  }

  /**
   * Sets what is noted of a template.
   *
   * @param fingerprints of a template's text, by its name
   */
  void hear(ToLongFunction<String> fingerprints) {
    this.fingerprints = fingerprints;
  }

  /** All others come to this one, and Freemarker's own inclusions do. */
  @Override
  public @Nullable Template getTemplate(
      String name,
      @Nullable Locale locale,
      @Nullable Object customLookupCondition,
      @Nullable String encoding,
      boolean parseAsFTL,
      boolean ignoreMissing)
      throws IOException {
    Template template =
        super.getTemplate(name, locale, customLookupCondition, encoding, parseAsFTL, ignoreMissing);
    if (template != null && Inputs.heard()) {
      Inputs.note(
          Input.Kind.TEMPLATE,
          template.getSourceName(),
          template.getSourceName(),
          fingerprints::applyAsLong);
    }
    return template;
  }
}
