package org.attune.jbake;

import java.io.File;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.render.RenderingTool;

/** A tool of ours: nobody calls it in the way of older versions of JBake. */
abstract class QueueingTool implements RenderingTool {
  @Override
  @Deprecated
  public final int render(
      Renderer renderer,
      ContentStore store,
      File destination,
      File templates,
      CompositeConfiguration configuration) {
    throw new UnsupportedOperationException("JBake 2.7 calls the tool with its configuration");
  }
}
