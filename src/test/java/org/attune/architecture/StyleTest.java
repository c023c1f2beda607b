package org.attune.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules of style that a program can check. */
class StyleTest {
  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final int MOST_LINES = 400;

  private static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.attune");

  @Test
  void namesSayTheDomain() {
    noClasses()
        .should()
        .haveSimpleNameEndingWith("Util")
        .orShould()
        .haveSimpleNameEndingWith("Utils")
        .orShould()
        .haveSimpleNameEndingWith("Helper")
        .orShould()
        .haveSimpleNameEndingWith("Manager")
        .orShould()
        .haveSimpleNameEndingWith("Impl")
        .orShould()
        .haveSimpleNameStartingWith("Abstract")
        .check(CODE);
    noMethods().should().haveName("process").check(CODE);
  }

  @Test
  void staticFieldsNeverChange() {
    fields().that().areStatic().should().beFinal().check(CODE);
  }

  @Test
  void todayIsHandedIn() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.attune.cli..", "org.attune.serve..")
        .should()
        .callMethod(LocalDate.class, "now")
        .check(CODE);
  }

  @Test
  void noFrameworkIsUsed() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.springframework..", "lombok..", "com.google.inject..")
        .check(CODE);
  }

  @Test
  void filesAreShort() {
    assertThat(sources()).allSatisfy(file -> assertThat(lines(file)).hasSizeLessThan(MOST_LINES));
  }

  @Test
  void packagesSayTheirDuty() {
    assertThat(sources().map(Path::getParent).distinct())
        .allSatisfy(
            folder -> {
              Path info = folder.resolve("package-info.java");
              assertThat(info).exists();
              assertThat(String.join("\n", lines(info))).startsWith("/**").contains("mport");
            });
  }

  private static Stream<Path> sources() {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(SOURCES.toString(), e);
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }
}
