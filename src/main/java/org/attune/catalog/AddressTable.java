package org.attune.catalog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.attune.problem.Position;
import org.attune.problem.Problem;
import org.attune.source.Entry;

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
  private record Owner(String address, String name) {}

  AddressTable(Consumer<Problem> problems) {
    this.problems = problems;
  }

  /** An address that Attune itself makes. */
  void reserve(String address, String what) {
    owners.put(SitePaths.normal(address), new Owner(address, what));
  }

  /**
   * A file's address.
   *
   * @param key the address as {@link SitePaths#key} has it
   * @param address as it is written
   */
  void take(String key, String address, String file) {
    Owner first = owners.putIfAbsent(key, new Owner(address, file));
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

  /** The aliases of pages; only after all pages have their address. */
  void takeAliases(List<Page> pages) {
    for (Page page : pages) {
      Position position =
          page.source()
              .header()
              .find("aliases")
              .map(Entry::value)
              .map(value -> value.position())
              .orElse(Position.START);
      for (String alias : page.meta().aliases()) {
        takeAlias(page, alias, position);
      }
    }
  }

  private void takeAlias(Page page, String alias, Position position) {
    Owner first = owners.putIfAbsent(SitePaths.normal(alias), new Owner(alias, page.path()));
    if (first == null) {
      return;
    }
    boolean own = first.name().equals(page.path());
    problems.accept(
        Problem.error(
            page.path(),
            position,
            "alias-taken",
            "the alias " + alias + " is in use",
            own
                ? "It is this page's own address, or stands twice"
                : "It is an address of " + first.name(),
            own ? "take it out" : "take it out, or give one of the two another address"));
  }
}
