package org.attune.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.attune.source.SourceText;
import org.junit.jupiter.api.Test;

class BibliographyTest {
  @Test
  void namesOneAuthorTwoAuthorsAndManyAuthors() {
    References references =
        read(
            work("one", "\"author\":[{\"family\":\"Bordin\",\"given\":\"E.\"}]", 1979),
            work("two", authors("Asay", "Lambert"), 1999),
            work("many", authors("Flückiger", "Del Re", "Wampold", "Horvath"), 2018));

    assertThat(references.inText(List.of("one", "two", "many"), "en"))
        .isEqualTo("(Bordin, 1979; Asay & Lambert, 1999; Flückiger et al., 2018)");
  }

  @Test
  void givesLettersToWorksOfTheSameAuthorsAndYear() {
    References references =
        read(
            titled("z", "Zest", authors("Mind"), "2020"),
            titled("a", "Apt", authors("Mind"), "2020"));

    Bibliography cited = references.cited(List.of("z", "a"), "en");

    assertThat(cited.inText("a")).contains("Mind, 2020a");
    assertThat(cited.inText("z")).contains("Mind, 2020b");
    assertThat(cited.entries()).extracting(Bibliography.Entry::id).containsExactly("a", "z");
    assertThat(cited.entries().get(0).html()).contains("(2020a)");
  }

  @Test
  void givesLettersWithHyphenToUndatedWorks() {
    References references =
        read(titled("x", "X", authors("Mind"), ""), titled("y", "Y", authors("Mind"), ""));

    Bibliography cited = references.cited(List.of("x", "y"), "en");

    assertThat(cited.inText("x")).contains("Mind, n.d.-a");
    assertThat(cited.inText("y")).contains("Mind, n.d.-b");
  }

  @Test
  void givesNoLettersToWorksThatThePageDoesNotCite() {
    References references =
        read(titled("x", "X", authors("Mind"), "2020"), titled("y", "Y", authors("Mind"), "2020"));

    assertThat(references.cited(List.of("x"), "en").inText("x")).contains("Mind, 2020");
  }

  @Test
  void showsMoreAuthorsWhereTwoWorksWouldReadTheSame() {
    References references =
        read(
            work("a", authors("Kim", "Lee", "Ober", "Park"), 2018),
            work("b", authors("Kim", "Moss", "Ober", "Park"), 2018));

    Bibliography cited = references.cited(List.of("a", "b"), "en");

    assertThat(cited.inText("a")).contains("Kim, Lee, et al., 2018");
    assertThat(cited.inText("b")).contains("Kim, Moss, et al., 2018");
  }

  @Test
  void addsInitialsWhereTwoFirstAuthorsShareTheirFamilyName() {
    References references =
        read(
            work("a", "\"author\":[{\"family\":\"Smith\",\"given\":\"Dora\"}]", 2001),
            work("b", "\"author\":[{\"family\":\"Smith\",\"given\":\"Jean-Paul\"}]", 2002));

    assertThat(references.inText(List.of("a", "b"), "en"))
        .isEqualTo("(D. Smith, 2001; J.-P. Smith, 2002)");
  }

  @Test
  void sortsByNameThenUndatedFirstThenYear() {
    References references =
        read(
            titled("c", "C", authors("Ängström"), "2001"),
            titled("b", "B", authors("Mind"), "2001"),
            titled("a", "A", authors("Mind"), ""));

    assertThat(references.cited(List.of("a", "b", "c"), "en").entries())
        .extracting(Bibliography.Entry::id)
        .containsExactly("c", "a", "b");
  }

  @Test
  void citesNothingButWhatThePageCites() {
    References references = read(titled("a", "A", "", "2000"), titled("b", "B", "", "2001"));

    assertThat(references.cited(List.of("b", "b", "unknown"), "en").entries())
        .extracting(Bibliography.Entry::id)
        .containsExactly("b");
  }

  @Test
  void writesBookWithEditionAndPublisher() {
    String entry =
        entry(
            "\"type\":\"book\",\"title\":\"On therapy\",\"edition\":\"2\",\"publisher\":\"Basic\","
                + "\"issued\":{\"date-parts\":[[1985]]},"
                + authors("Stern"),
            "en");

    assertThat(entry).isEqualTo("Stern, A. (1985). <i>On therapy</i> (2nd ed.). Basic.");
  }

  @Test
  void writesChapterWithEditorsAndPages() {
    String entry =
        entry(
            "\"type\":\"chapter\",\"title\":\"A part\",\"container-title\":\"A whole\","
                + "\"page\":\"23-55\",\"publisher\":\"House\",\"DOI\":\"10.1000/x<y\","
                + "\"editor\":[{\"family\":\"Ed\",\"given\":\"Uma B.\"}],"
                + "\"issued\":{\"date-parts\":[[1999]]},"
                + authors("Asay"),
            "en");

    assertThat(entry)
        .isEqualTo(
            "Asay, A. (1999). A part. In U. B. Ed (Ed.), <i>A whole</i> (pp. 23–55). House."
                + " <a href=\"https://doi.org/10.1000/x%3Cy\" rel=\"noreferrer\">"
                + "https://doi.org/10.1000/x&lt;y</a>");
  }

  @Test
  void writesThesisWithItsSchool() {
    String entry =
        entry(
            "\"type\":\"thesis\",\"title\":\"Long work\",\"genre\":\"Doctoral dissertation\","
                + "\"publisher\":\"Uni\",\"issued\":{\"date-parts\":[[2003]]},"
                + authors("Doe"),
            "en");

    assertThat(entry).isEqualTo("Doe, A. (2003). <i>Long work</i> [Doctoral dissertation, Uni].");
  }

  @Test
  void takesPrefixesOffDoi() {
    String link = "<a href=\"https://doi.org/10.1/a\"";

    assertThat(entry("\"title\":\"T\",\"DOI\":\"https://doi.org/10.1/a\"", "en")).contains(link);
    assertThat(entry("\"title\":\"T\",\"DOI\":\"doi:10.1/a\"", "en")).contains(link);
  }

  @Test
  void neverLinksToAnAddressThatRuns() {
    assertThat(entry("\"title\":\"T\",\"URL\":\"javascript:alert(1)\"", "en"))
        .doesNotContain("javascript");
  }

  @Test
  void escapesAllTexts() {
    assertThat(entry("\"title\":\"<script>x</script> & <i>Homo</i>\"", "en"))
        .contains("&lt;script&gt;x&lt;/script&gt; &amp; <i>Homo</i>");
  }

  @Test
  void usesTheWordsOfThePagesLanguage() {
    String chapter =
        "\"type\":\"chapter\",\"title\":\"T\",\"container-title\":\"C\",\"page\":\"1-2\","
            + "\"editor\":[{\"family\":\"E\",\"given\":\"F\"}],\"author\":[{\"literal\":\"B\"}]";

    assertThat(entry(chapter, "de-AT"))
        .isEqualTo("B. (o. J.). T. In F. E (Hrsg.), <i>C</i> (S. 1–2).");
    assertThat(entry(chapter, "es")).isEqualTo("B. (s. f.). T. En F. E (Ed.), <i>C</i> (pp. 1–2).");
  }

  @Test
  void saysWhenAnUndatedPageWasRead() {
    String page =
        "\"type\":\"webpage\",\"title\":\"T\",\"URL\":\"https://x.org\","
            + "\"accessed\":{\"date-parts\":[[2026,11,3]]},\"author\":[{\"literal\":\"B\"}]";

    assertThat(entry(page, "en")).contains("Retrieved November 3, 2026, from <a");
    assertThat(entry(page, "de")).contains("Abgerufen am 3. November 2026 von <a");
    assertThat(entry(page, "es")).contains("Recuperado el 3 de noviembre de 2026, de <a");
  }

  @Test
  void marksTheLanguageOfATitle() {
    assertThat(entry("\"title\":\"Beschwerden\",\"language\":\"de-DE\"", "en"))
        .contains("<span lang=\"de-DE\">Beschwerden</span>");
    assertThat(entry("\"title\":\"Beschwerden\",\"language\":\"de-DE\"", "de"))
        .doesNotContain("<span");
  }

  @Test
  void writesTheSameWhateverTheMachinesLocale() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    String page =
        "\"title\":\"Title in it\",\"edition\":\"11\",\"accessed\":{\"date-parts\":[[2026,1,1]]}";
    String before = entry(page, "en");
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(entry(page, "en")).isEqualTo(before);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static String entry(String members, String lang) {
    References references = read("{\"id\":\"x\"," + members + "}");
    return references.cited(List.of("x"), lang).entries().get(0).html();
  }

  private static String work(String id, String members, int year) {
    return titled(id, id, members, String.valueOf(year));
  }

  private static String titled(String id, String title, String members, String year) {
    String issued = year.isEmpty() ? "" : ",\"issued\":{\"date-parts\":[[" + year + "]]}";
    String more = members.isEmpty() ? "" : "," + members;
    return "{\"id\":\""
        + id
        + "\",\"type\":\"webpage\",\"title\":\""
        + title
        + "\""
        + more
        + issued
        + "}";
  }

  private static String authors(String... families) {
    StringBuilder names = new StringBuilder("\"author\":[");
    for (String family : families) {
      names.append(names.toString().endsWith("[") ? "" : ",");
      names.append("{\"family\":\"").append(family).append("\",\"given\":\"Ann\"}");
    }
    return names.append("]").toString();
  }

  private static References read(String... works) {
    String json = "[" + String.join(",", works) + "]";
    return References.read(new SourceText("data/references.json", json), problem -> {});
  }
}
