package org.attune.jbake;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleSequence;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Shows templates our values. Freemarker's own wrapper copies each map that a template mentions,
 * and so would ask for all that a page offers.
 *
 * @param plain wraps what is neither a map nor a list
 */
record ViewWrapper(ObjectWrapper plain) implements ObjectWrapper {
  @Override
  @SuppressWarnings("unchecked") // The maps of our views have texts as keys.
  public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
    if (value instanceof Map<?, ?> map) {
      return new MapHash((Map<String, Object>) map, this);
    }
    return value instanceof List<?> list ? new SimpleSequence(list, this) : plain.wrap(value);
  }
}
