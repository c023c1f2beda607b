package org.attune.jbake;

import freemarker.ext.beans.BeansWrapper;
import freemarker.template.Configuration;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.LinkedList;
import org.jbake.app.DocumentList;
import org.jspecify.annotations.Nullable;

/**
 * Shows templates the content store under {@code db}, with its methods, as stock does. A list of
 * JBake's is handed over as the LinkedList that it extends: Freemarker would look at all methods of
 * the class, and one of them names OrientDB, which isn't here.
 */
final class StoreWrapper extends BeansWrapper {
  StoreWrapper() {
    super(Configuration.DEFAULT_INCOMPATIBLE_IMPROVEMENTS);
  }

  @Override
  @SuppressWarnings("JdkObsolete") // Templates may call what only LinkedList has: getFirst().
  public TemplateModel wrap(@Nullable Object object) throws TemplateModelException {
    return object instanceof DocumentList<?> list
        ? super.wrap(new LinkedList<>(list))
        : super.wrap(object);
  }
}
