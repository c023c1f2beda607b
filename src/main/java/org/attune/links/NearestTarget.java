package org.attune.links;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.attune.problem.Nearest;

/** Finds the file that a broken link probably meant: the same name elsewhere, else a like one. */
final class NearestTarget {
  private final Map<String, List<String>> byName = new HashMap<>();
  private final Map<String, List<String>> byExtension = new HashMap<>();
  private final Map<String, String> answers = new ConcurrentHashMap<>();

  NearestTarget(Collection<String> files) {
    for (String file : files) {
      byName.computeIfAbsent(name(file), n -> new ArrayList<>()).add(file);
      byExtension.computeIfAbsent(extension(file), e -> new ArrayList<>()).add(file);
    }
    byName.values().forEach(list -> list.sort(Comparator.naturalOrder()));
    byExtension.values().forEach(list -> list.sort(Comparator.naturalOrder()));
  }

  /** The nearest file; {@code ""} where none is near. */
  String to(String missing) {
    return answers.computeIfAbsent(missing, this::find);
  }

  private String find(String missing) {
    String path = missing.endsWith("/") ? missing.substring(0, missing.length() - 1) : missing;
    String name = name(path);
    List<String> sameName =
        extension(path).isEmpty()
            ? byName.getOrDefault(name + ".html", List.of())
            : byName.getOrDefault(name, List.of());
    if (!sameName.isEmpty()) {
      return Nearest.to(path, sameName).orElse(sameName.get(0));
    }
    List<String> sameKind = byExtension.getOrDefault(extension(path), List.of());
    return Nearest.to(path, sameKind).or(() -> nearestName(name, sameKind)).orElse("");
  }

  private static Optional<String> nearestName(String name, List<String> files) {
    Map<String, String> fileByName = new HashMap<>();
    files.forEach(file -> fileByName.putIfAbsent(name(file), file));
    return Nearest.to(name, fileByName.keySet().stream().sorted().toList()).map(fileByName::get);
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
