package org.attune.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ListItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.helper.json.JsonLexer;
import de.undercouch.citeproc.helper.json.JsonParser;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.attune.source.SourceText;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Our formatter beside citeproc-java with the style that the makers of CSL keep for APA. */
class CiteprocComparisonTest {
  private static final Path FILE = Path.of("src/test/resources/evidence/references.json");
  private static final String SUFFIX = "APA writes Worthington, E. L., Jr.";
  private static final String OWN_PUBLISHER =
      "APA names a publisher or site that is the author once";
  private static final String CAPITALS = "a site's name keeps the capitals that the file gives it";

  /** Where we differ on purpose, and why. */
  private static final Map<String, String> ON_PURPOSE =
      Map.ofEntries(
          Map.entry("asay1999", "APA abbreviates: (Eds.), where citeproc-java writes (Editors)"),
          Map.entry("bgh2009", "a judgment keeps its own capitals; its number is not said twice"),
          Map.entry("cadca2011", OWN_PUBLISHER),
          Map.entry("mind2018", OWN_PUBLISHER),
          Map.entry("rethink", OWN_PUBLISHER),
          Map.entry("davis2018", SUFFIX),
          Map.entry("gelso2018", SUFFIX),
          Map.entry("hook2013", SUFFIX),
          Map.entry("fluckiger2020", "APA shows 19 of more than 20 authors, dots, and the last"),
          Map.entry("mindconsent", CAPITALS),
          Map.entry("mindmeds2021", CAPITALS),
          Map.entry("mindsessions", CAPITALS));

  @Test
  void writesTheEntriesAndCitationsThatCiteprocWrites() throws IOException {
    String json = Files.readString(FILE);
    References references = references(json);
    CSL csl = citeproc(json);
    Set<String> theirs = new HashSet<>();
    for (String entry : csl.makeBibliography().getEntries()) {
      theirs.add(text(entry));
    }
    Map<String, String> different = new TreeMap<>();
    for (String id : references.keys()) {
      String entry = text(references.cited(List.of(id), "en").entries().get(0).html());
      if (!theirs.contains(entry)) {
        different.put(id, entry);
      }
      String citation = Jsoup.parse(csl.makeCitation(id).get(0).getText()).text();
      assertThat(references.inText(List.of(id), "en")).isEqualTo(citation);
    }
    assertThat(different).containsOnlyKeys(ON_PURPOSE.keySet());
  }

  private static CSL citeproc(String json) throws IOException {
    CSLItemData[] items = items(json);
    CSL csl = new CSL(new ListItemDataProvider(items), "apa", "en-US");
    csl.setOutputFormat("html");
    csl.registerCitationItems(references(json).keys());
    return csl;
  }

  private static References references(String json) {
    return References.read(new SourceText("data/references.json", json), problem -> {});
  }

  private static String text(String html) {
    String marked =
        html.replaceAll("</?i>", "*")
            .replaceAll("<span style=\"font-style: italic\">(.*?)</span>", "*$1*");
    return Jsoup.parse(marked).text();
  }

  @SuppressWarnings("unchecked") // the parser knows no types
  private static CSLItemData[] items(String json) throws IOException {
    List<Object> parsed = new JsonParser(new JsonLexer(new StringReader(json))).parseArray();
    return parsed.stream()
        .map(item -> CSLItemData.fromJson((Map<String, Object>) item))
        .toArray(CSLItemData[]::new);
  }
}
