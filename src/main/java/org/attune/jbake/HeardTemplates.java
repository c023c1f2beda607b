package org.attune.jbake;

import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToLongFunction;
import org.attune.inputs.Input;
import org.attune.inputs.Inputs;
import org.jspecify.annotations.Nullable;

/** Freemarker, noting which templates a page is made with: those that others include, too. */
final class HeardTemplates extends Configuration {
  private ToLongFunction<String> fingerprints = name -> 0;

  private final Set<String> loaded = ConcurrentHashMap.newKeySet();

  /** Freemarker lets each thread parse a template that several ask for at once. */
  private final Map<String, Object> loading = new ConcurrentHashMap<>();

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
    Template template;
    if (loaded.contains(name)) {
      template =
          super.getTemplate(
              name, locale, customLookupCondition, encoding, parseAsFTL, ignoreMissing);
    } else {
      synchronized (loading.computeIfAbsent(name, key -> new Object())) {
        template =
            super.getTemplate(
                name, locale, customLookupCondition, encoding, parseAsFTL, ignoreMissing);
        loaded.add(name);
      }
    }
    if (template != null && Inputs.heard()) {
      Inputs.note(
          Input.Kind.TEMPLATE, template.getSourceName(), template.getSourceName(), fingerprints);
    }
    return template;
  }
}
