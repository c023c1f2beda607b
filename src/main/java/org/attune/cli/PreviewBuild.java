package org.attune.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
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

  @Override
  public BuildResult into(Path folder) {
    return workshop.publish(folder, true, Purpose.PLAIN, site -> live = Optional.of(site));
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

  @Override
  public boolean finish(BooleanSupplier again) {
    try {
      return live.isEmpty() || live.get().finish(again);
    } catch (IOException e) {
      return false;
    }
  }
}
