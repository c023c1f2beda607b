package org.attune.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attune.catalog.Document;
import org.attune.config.HelpRegion;
import org.attune.config.HelpRegion.Service;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Words and numbers that no page of the library may hold. */
class WordingTest {
  private static final Library OURS = Library.OURS;
  private static final Path WORDING = Path.of("src/test/resources/content/wording.txt");

  /** Eight digits and more in groups, as telephone numbers are written. */
  private static final Pattern TELEPHONE =
      Pattern.compile("(?<![\\w/.-])\\+?\\d(?:[ ()-]{0,2}\\d){7,}");

  @TestFactory
  Stream<DynamicTest> usesNoneOfTheListedWording() throws IOException {
    return Files.readAllLines(WORDING).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t", 2))
        .map(entry -> DynamicTest.dynamicTest(entry[1] + ": " + entry[0], () -> isNowhere(entry)));
  }

  private static void isNowhere(String[] entry) {
    Pattern wording = Pattern.compile(entry[0]);
    assertThat(OURS.pages())
        .allSatisfy(
            page ->
                assertThat(text(page).lines())
                    .as(page.path())
                    .noneMatch(line -> wording.matcher(line).find()));
  }

  @Test
  void keepsTheNumbersOfServicesOutOfPages() {
    Set<String> numbers = new TreeSet<>();
    OURS.data().regions().all().forEach(region -> addNumbers(region, numbers));
    assertThat(numbers).contains("116 123", "988", "85258");
    for (String number : numbers) {
      Pattern whole = Pattern.compile("(?<![\\d.,])" + Pattern.quote(number) + "(?![\\d.,]*\\d)");
      assertThat(OURS.pages())
          .allSatisfy(page -> assertThat(text(page)).as(page.path()).doesNotContainPattern(whole));
    }
  }

  private static void addNumbers(HelpRegion region, Set<String> numbers) {
    Stream.of(region.emergency(), region.services(), region.report())
        .flatMap(List::stream)
        .forEach(service -> addNumbers(service, numbers));
  }

  private static void addNumbers(Service service, Set<String> numbers) {
    service.phone().ifPresent(numbers::add);
    service.sms().ifPresent(sms -> numbers.add(sms.to()));
  }

  @Test
  void writesNothingThatLooksLikeATelephoneNumber() {
    assertThat(OURS.pages())
        .allSatisfy(
            page -> assertThat(text(page)).as(page.path()).doesNotContainPattern(TELEPHONE));
  }

  @Test
  void findsATelephoneNumberWhereThereIsOne() {
    assertThat("Call 0800 555 0100 now").containsPattern(TELEPHONE);
    assertThat("Call +44 20 7946 0000").containsPattern(TELEPHONE);
  }

  /**
   * Title, description and body of a page as its author wrote them, addresses of links left out.
   */
  private static String text(Document page) {
    try {
      return Files.readString(Path.of(page.path()))
          .replaceAll("(?m)^(published|changed|review-due|reviewed):.*$", "")
          .replaceAll("]\\([^)]*\\)", "]");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
