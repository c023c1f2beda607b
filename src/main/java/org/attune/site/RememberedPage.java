package org.attune.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.attune.store.In;
import org.attune.store.Objects;
import org.attune.store.Out;

/**
 * A page as a build leaves it to the next.
 *
 * @param path where it lies below the site's root
 * @param from the numbers of what it was made from
 * @param loads true where it loads something from another place
 * @param leads the numbers of what its links led to; empty where one was broken
 */
record RememberedPage(
    PageMemory.Work work,
    String path,
    int[] from,
    Objects.Kept file,
    boolean loads,
    Optional<int[]> leads) {
  void write(Out out) {
    out.text(work.uri());
    out.text(work.template());
    out.text(work.source());
    out.text(path);
    out.numbers(from);
    file.write(out);
    out.truth(loads);
    out.truth(leads.isPresent());
    leads.ifPresent(out::numbers);
  }

  static RememberedPage read(In in) {
    return new RememberedPage(
        new PageMemory.Work(in.text(), in.text(), in.text()),
        in.text(),
        in.numbers(),
        Objects.Kept.read(in),
        in.truth(),
        in.truth() ? Optional.of(in.numbers()) : Optional.empty());
  }

  RememberedPage withFile(Objects.Kept now) {
    return new RememberedPage(work, path, from, now, loads, leads);
  }

  /** The page, put into the output. */
  PageMemory.Kept in(Path output) {
    return new InOutput(this, output);
  }

  private record InOutput(RememberedPage page, Path file) implements PageMemory.Kept {
    @Override
    public String path() {
      return page.path();
    }

    @Override
    public byte[] bytes() {
      try {
        return Files.readAllBytes(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public boolean loads() {
      return page.loads();
    }
  }
}
