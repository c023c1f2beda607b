package org.attune.site;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.attune.problem.Problem;

/** Makes the pages of a site: the port that package {@code jbake} implements. */
@FunctionalInterface
public interface Oven {
  /**
   * Loads what baking will need of libraries, which takes long in a cold JVM. May run on a thread
   * of its own while the site is read; has ended before {@link #bake} is called.
   */
  default void warmUp() {}

  /**
   * Writes every file of the site below {@link Baking#output()}.
   *
   * @param sink hears of each rendered page
   * @param problems hears of what authors did wrong; the caller decides whether the result is used
   * @return what makes single pages again; empty for a plain JBake site, and where a mistake in the
   *     settings kept it from baking
   * @throws IOException where the output can't be written or a file can't be read
   */
  Optional<PageMaker> bake(Baking baking, PageSink sink, Consumer<Problem> problems)
      throws IOException;
}
