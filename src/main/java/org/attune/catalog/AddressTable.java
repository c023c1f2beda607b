package org.attune.catalog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.attune.problem.Position;
import org.attune.problem.Problem;

/** Who has which address: two files for one address are reported at the second. */
final class AddressTable {
  private final Map<String, Owner> owners = new HashMap<>();
  private final Consumer<Problem> problems;

  /**
   * Who has an address.
   *
   * @param address as it is written
   * @param name the file, or what Attune makes there
   */
  private record Owner(String address, String name, boolean alias) {}

  AddressTable(Consumer<Problem> problems) {
    this.problems = problems;
  }

  /** An address that is made where no file takes it; only after all files have theirs. */
  void fill(String address, String what) {
    owners.putIfAbsent(SitePaths.normal(address), new Owner(address, what, false));
  }

  /** An address that Attune itself makes. */
  void reserve(String address, String what) {
    owners.put(SitePaths.normal(address), new Owner(address, what, false));
  }

  /**
   * A file's address.
   *
   * @param key the address as {@link SitePaths#key} has it
   * @param address as it is written
   */
  void take(String key, String address, String file) {
    Owner first = owners.putIfAbsent(key, new Owner(address, file, false));
    if (first != null && !first.name().equals(file)) {
      problems.accept(
          Problem.error(
              file,
              Position.START,
              "duplicate-address",
              "this file and " + first.name() + " get the same address",
              "Both become " + address + difference(first.address(), address),
              "rename one of the two"));
    }
  }

  private static String difference(String first, String second) {
    if (first.equals(second)) {
      return "";
    }
    return first.equalsIgnoreCase(second)
        ? "; many computers take capital and small letters in a name for the same"
        : "; the names look alike and are written with different signs for the accents";
  }

  /**
   * The aliases of pages; only after all pages have their address. Those of pages that come with
   * Attune give way to the site's own pages without a word, since nobody there could mend them.
   *
   * @param own the files of the site's own folder
   * @return the file of each alias that could be taken
   */
  SortedMap<String, String> takeAliases(List<Page> pages, Set<String> own) {
    SortedMap<String, String> taken = new TreeMap<>();
    for (boolean mine : List.of(true, false)) {
      for (Page page : pages) {
        if (own.contains(page.path()) == mine) {
          takeAliases(page, mine, taken);
        }
      }
    }
    return taken;
  }

  private void takeAliases(Page page, boolean mine, SortedMap<String, String> taken) {
    for (Alias alias : page.meta().aliases()) {
      Owner owner = new Owner(alias.uri(), page.path(), true);
      Optional<Owner> first =
          pageAbove(alias.uri())
              .or(
                  () ->
                      Optional.ofNullable(
                          owners.putIfAbsent(SitePaths.normal(alias.uri()), owner)));
      if (first.isEmpty()) {
        taken.put(alias.uri(), page.path());
      } else if (mine) {
        reportTaken(page, alias, first.get());
      }
    }
  }

  /** A page that stands where the alias would need a folder. */
  private Optional<Owner> pageAbove(String uri) {
    for (int slash = uri.indexOf('/'); slash >= 0; slash = uri.indexOf('/', slash + 1)) {
      Owner above = owners.get(SitePaths.normal(uri.substring(0, slash)));
      if (above != null) {
        return Optional.of(above);
      }
    }
    return Optional.empty();
  }

  private void reportTaken(Page page, Alias alias, Owner first) {
    boolean own = first.name().equals(page.path());
    String other =
        first.alias()
            ? first.name() + " claims it as an alias, too"
            : "It is an address of " + first.name();
    problems.accept(
        Problem.error(
            page.path(),
            alias.position(),
            "alias-taken",
            "the alias " + alias.uri() + " is in use",
            own ? "It is this page's own address, or stands twice" : other,
            own
                ? "take it out"
                : first.alias()
                    ? "leave it to the page that readers of the old one should find"
                    : "take it out, or give one of the two another address"));
  }
}
