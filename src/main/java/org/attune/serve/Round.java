package org.attune.serve;

import java.time.Duration;
import java.util.List;
import org.attune.site.BuildResult;

/**
 * One building of the preview.
 *
 * @param changed the files whose change led to it, relative to the site's folder, sorted; empty for
 *     the first
 * @param result what it came to; where it is not published, the pages before it stay
 * @param time how long it took
 */
public record Round(List<String> changed, BuildResult result, Duration time) {
  public Round {
    changed = List.copyOf(changed);
  }
}
