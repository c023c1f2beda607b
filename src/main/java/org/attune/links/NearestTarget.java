package org.attune.links;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.attune.problem.Nearest;

/** Finds what a broken link probably meant: the same name elsewhere, else a like one. */
final class NearestTarget {
  /**
   * How many names are compared in a run: a tenth of a second. A site with thousands of breaks has
   * other worries.
   */
  private static final long MOST_COMPARED = 60_000;

  private static final int SHORTEST = 3;

  private final Map<String, List<String>> byName = new HashMap<>();
  private final Map<String, List<String>> byFolder = new HashMap<>();
  private final List<String> files;
  private final Map<String, String> answers = new HashMap<>();
  private final Map<String, List<String>> ids = new HashMap<>();
  private long compared;

  NearestTarget(Collection<String> files) {
    this.files = files.stream().sorted().toList();
    for (String file : this.files) {
      byName.computeIfAbsent(name(file), n -> new ArrayList<>(1)).add(file);
      byFolder.computeIfAbsent(folder(file), f -> new ArrayList<>()).add(file);
    }
  }

  /** The nearest file; {@code ""} where none is near. */
  String to(String missing) {
    return answers.computeIfAbsent(missing, this::find);
  }

  /** The nearest id of a page; {@code ""} where none is near. */
  String id(String missing, String page, Function<String, List<String>> idsOfPage) {
    return answers.computeIfAbsent(
        page + "#" + missing, key -> nearestId(missing, ids.computeIfAbsent(page, idsOfPage)));
  }

  private String nearestId(String written, Collection<String> known) {
    compared += known.size();
    return compared > MOST_COMPARED ? "" : Nearest.toId(written, known).orElse("");
  }

  private Optional<String> nearest(String written, Collection<String> known) {
    compared += known.size();
    return compared > MOST_COMPARED ? Optional.empty() : Nearest.to(written, known);
  }

  /** Looks for the name elsewhere, then for a like name in the folder, then for a like path. */
  private String find(String missing) {
    String path = missing.endsWith("/") ? missing.substring(0, missing.length() - 1) : missing;
    String name = name(path);
    boolean bare = extension(path).isEmpty();
    List<String> sameName = byName.getOrDefault(bare ? name + ".html" : name, List.of());
    if (!sameName.isEmpty()) {
      return sameName.stream()
          .max(Comparator.comparingInt(file -> sharedFolders(file, path)))
          .orElseThrow();
    }
    return nearestName(name, sameKind(byFolder.getOrDefault(folder(path), List.of()), path))
        .or(() -> nearestName(name, sameKind(files, path)))
        .orElse("");
  }

  private List<String> sameKind(List<String> some, String path) {
    String extension = extension(path);
    return compared > MOST_COMPARED
        ? List.of()
        : some.stream().filter(file -> extension(file).equals(extension)).toList();
  }

  /** Of two names only what stands before the extension counts, and a letter or two say nothing. */
  private Optional<String> nearestName(String name, List<String> some) {
    if (stem(name).length() < SHORTEST) {
      return Optional.empty();
    }
    Map<String, String> fileByStem = new HashMap<>();
    some.forEach(file -> fileByStem.putIfAbsent(stem(name(file)), file));
    return nearest(stem(name), fileByStem.keySet().stream().sorted().toList()).map(fileByStem::get);
  }

  private static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  private static int sharedFolders(String one, String other) {
    int shared = 0;
    for (int i = 0; i < Math.min(one.length(), other.length()); i++) {
      if (one.charAt(i) != other.charAt(i)) {
        break;
      }
      shared += one.charAt(i) == '/' ? 1 : 0;
    }
    return shared;
  }

  private static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static String extension(String path) {
    String name = name(path);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot);
  }
}
