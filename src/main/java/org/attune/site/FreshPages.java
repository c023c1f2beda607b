package org.attune.site;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.attune.view.Views;

/**
 * The files of a live site that are newer than those in its folder. Those that are late are made
 * when somebody asks for them. May be used by several threads.
 */
public final class FreshPages {
  private static final PageMaker NOBODY = (uris, views) -> Optional.empty();

  private final Map<String, byte[]> made;
  private final Set<String> late;
  private final PageMaker maker;
  private final Optional<Views> views;

  private FreshPages(
      Map<String, byte[]> made, Set<String> late, PageMaker maker, Optional<Views> views) {
    this.made = new ConcurrentHashMap<>(made);
    this.made.keySet().removeAll(late);
    this.late = Set.copyOf(late);
    this.maker = maker;
    this.views = views;
  }

  /**
   * Some files.
   *
   * @param made their bytes by their paths below the site's root
   * @param late paths of those that are not made yet, or were before something changed again
   */
  FreshPages(Map<String, byte[]> made, Set<String> late, PageMaker maker, Views views) {
    this(made, late, maker, Optional.of(views));
  }

  /** None: all files are as they are in the folder. */
  public static FreshPages none() {
    return new FreshPages(Map.of(), Set.of(), NOBODY, Optional.empty());
  }

  /**
   * A file.
   *
   * @param path below the site's root: {@code articles/fit.html}
   * @return empty where the folder has it as it is, or has the last that could be made
   */
  public Optional<byte[]> find(String path) {
    byte[] bytes = made.get(path);
    if (bytes != null || !late.contains(path)) {
      return Optional.ofNullable(bytes);
    }
    try {
      Optional<byte[]> now =
          maker
              .pages(Set.of(path), views.orElseThrow())
              .flatMap(pages -> Optional.ofNullable(pages.get(path)))
              .map(PageMaker.Made::bytes);
      now.ifPresent(found -> made.put(path, found));
      return now;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // A file that changes just now, or a fault: the next building explains it.
      return Optional.empty();
    }
  }
}
