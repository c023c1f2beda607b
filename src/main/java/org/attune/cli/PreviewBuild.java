package org.attune.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.attune.serve.Preview;
import org.attune.site.BuildResult;
import org.attune.site.LiveSite;
import org.attune.site.Purpose;

/** The buildings of a preview: a whole one first, and where it can be, only what a save changes. */
final class PreviewBuild implements Preview.Build {
  private final Workshop workshop;
  private Optional<LiveSite> live = Optional.empty();

  PreviewBuild(Workshop workshop) {
    this.workshop = workshop;
  }

  /** A site that was published and can't stay in memory takes the place of one that could. */
  @Override
  public BuildResult into(Path folder) {
    List<LiveSite> heard = new ArrayList<>();
    BuildResult result = workshop.publish(folder, true, Purpose.PLAIN, heard::add);
    if (result.published()) {
      live = heard.stream().findFirst();
    }
    return result;
  }

  @Override
  public Optional<LiveSite.Update> after(Collection<String> changed) {
    Optional<LiveSite> today = live.filter(site -> site.isOf(workshop.today()));
    try {
      return today.isEmpty() ? Optional.empty() : today.get().after(changed);
    } catch (IOException e) {
      return Optional.empty(); // A whole building will say what can't be read.
    }
  }

  /** Where something is wrong with a page that was late, whole buildings follow until it is not. */
  @Override
  public boolean finish(BooleanSupplier again) {
    boolean fine = false;
    try {
      fine = live.isEmpty() || live.get().finish(again);
    } catch (IOException e) {
      // A whole building will say what can't be read.
    } finally {
      if (!fine) {
        live = Optional.empty();
      }
    }
    return fine;
  }
}
