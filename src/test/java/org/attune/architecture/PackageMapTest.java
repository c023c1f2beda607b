package org.attune.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The table of packages of the design, and what each may import. */
class PackageMapTest {
  private static final String ROOT = "org.attune";

  /** Packages and what each may import of Attune. A package not in the table fails the test. */
  private static final Map<String, Set<String>> MAY_IMPORT = table();

  private static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  private static Map<String, Set<String>> table() {
    Map<String, Set<String>> table = new TreeMap<>();
    table.put("address", Set.of());
    table.put("problem", Set.of());
    table.put("json", Set.of());
    table.put("inputs", Set.of());
    table.put("store", Set.of("inputs"));
    table.put("source", Set.of("problem"));
    table.put("config", Set.of("problem", "source"));
    table.put("quiz", Set.of("problem"));
    table.put("quiz.exchange", Set.of("quiz", "json", "problem"));
    table.put("evidence", Set.of("json", "problem", "source"));
    table.put("markdown", Set.of("source", "quiz", "evidence", "problem", "inputs", "store"));
    table.put("links", Set.of("address", "problem"));
    table.put("links.report", Set.of("links", "problem"));
    table.put("html", Set.of("address", "links", "problem"));
    table.put("probe", Set.of("address", "links", "html", "problem"));
    table.put("review", Set.of("problem"));
    table.put("delivery", Set.of("address", "inputs"));
    Set<String> catalog =
        Set.of(
            "address",
            "config",
            "source",
            "markdown",
            "quiz",
            "evidence",
            "json",
            "problem",
            "inputs",
            "store");
    table.put("catalog", catalog);
    table.put("view", with(catalog, "catalog"));
    Set<String> site =
        with(catalog, "catalog", "view", "links", "html", "review", "delivery", "quiz.exchange");
    table.put("site", site);
    table.put("jbake", with(site, "site"));
    table.put("serve", with(site, "site"));
    table.put("cli", with(site, "site", "serve", "jbake", "links.report", "probe"));
    return Map.copyOf(table);
  }

  private static Set<String> with(Set<String> some, String... more) {
    return Stream.concat(some.stream(), Stream.of(more)).collect(Collectors.toSet());
  }

  @TestFactory
  Stream<DynamicTest> importsOnlyWhatTheTableAllows() {
    return MAY_IMPORT.keySet().stream()
        .sorted()
        .map(name -> DynamicTest.dynamicTest(name, () -> checkImports(name)));
  }

  private static void checkImports(String name) {
    List<String> forbidden =
        MAY_IMPORT.keySet().stream()
            .filter(other -> !other.equals(name) && !MAY_IMPORT.get(name).contains(other))
            .sorted()
            .map(other -> ROOT + "." + other)
            .toList();
    noClasses()
        .that()
        .resideInAPackage(ROOT + "." + name)
        .should()
        .dependOnClassesThat(inOneOf(forbidden))
        .allowEmptyShould(true)
        .check(CODE);
  }

  private static DescribedPredicate<JavaClass> inOneOf(List<String> packages) {
    return DescribedPredicate.describe(
        "lie in one of " + packages, type -> packages.contains(type.getPackageName()));
  }

  @Test
  void everyPackageIsInTheTable() {
    Set<String> packages = new TreeSet<>();
    CODE.forEach(type -> packages.add(type.getPackageName()));
    assertThat(packages)
        .allSatisfy(
            name -> assertThat(MAY_IMPORT).containsKey(name.substring(name.indexOf(ROOT) + 11)));
  }

  @Test
  void onlyPackageJbakeKnowsJBake() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".jbake..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.jbake..")
        .check(CODE);
  }

  @Test
  void quizIsPure() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".quiz..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.io..",
            "java.nio.file..",
            "java.net..",
            "java.time..",
            "com.vladsch..",
            "org.jsoup..")
        .check(CODE);
  }

  @Test
  void onlyMarkdownAndJbakeKnowFlexmark() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + ".markdown..", ROOT + ".jbake..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.vladsch..")
        .check(CODE);
  }

  @Test
  void onlySourceKnowsYaml() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".source..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.snakeyaml..")
        .check(CODE);
  }

  @Test
  void onlyTheCommandLinePrintsReadsTheEnvironmentOrExits() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + ".cli..", ROOT + ".jbake..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(System.class, "getenv")
        .orShould()
        .callMethod(System.class, "getenv", String.class)
        .check(CODE);
  }

  @Test
  void everyPackageIsNullMarked() {
    Set<String> marked =
        CODE.stream()
            .filter(type -> type.getSimpleName().equals("package-info"))
            .filter(type -> type.isAnnotatedWith("org.jspecify.annotations.NullMarked"))
            .map(JavaClass::getPackageName)
            .collect(Collectors.toSet());
    classes().should().resideInAnyPackage(marked.toArray(String[]::new)).check(CODE);
  }
}
