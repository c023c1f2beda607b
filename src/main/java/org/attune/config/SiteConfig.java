package org.attune.config;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.attune.problem.Position;
import org.attune.problem.Problem;
import org.attune.problem.Severity;
import org.attune.source.SourceReader;
import org.attune.source.SourceText;

/**
 * The settings of a site, from jbake.properties; all have a default. Text that is not set is {@code
 * ""}, a list that is not set is empty.
 *
 * @param name {@code site.name}: what the site is called
 * @param host {@code site.host}: its address with the path that it stands under, without a slash at
 *     the end: {@code https://x.org/care}; {@code ""} where it is not known
 * @param lang {@code site.lang}: its language, BCP 47
 * @param description {@code site.description}
 * @param authors {@code site.authors}: who wrote what names no author
 * @param publisher {@code site.publisher}
 * @param contactProblems {@code contact.problems}: the mail address for "Something wrong with this
 *     page?"
 * @param region {@code site.region}: whose help the pages show first, the id of a data/help file
 * @param topics {@code topics}: topics beside the built-in ones
 * @param markdownTrusted {@code markdown.html=trusted}: HTML in Markdown passes
 * @param linksBroken {@code links.broken}: how a broken link of JBake's own types weighs
 * @param phone {@code site.phone}
 * @param address {@code site.address}
 * @param notice {@code site.notice}: one sentence shown on each page
 * @param brand logo and colour
 * @param privacy what the site says about privacy
 * @param exitUrl {@code exit.url}: where the way out of a page about harm leads; {@code ""} for the
 *     theme's own
 * @param repoEdit {@code repo.edit}: what a content file's path is added to, to edit it; {@code ""}
 *     for no such links
 * @param library {@code library}, {@code library.exclude}: which built-in articles, quizzes and
 *     pages belong to the site
 * @param layout where things lie and what JBake's own settings say about content
 * @param properties everything in the file by key, after escapes; of a key that stands twice the
 *     first, as JBake has it
 */
public record SiteConfig(
    String name,
    String host,
    String lang,
    String description,
    List<String> authors,
    String publisher,
    String contactProblems,
    String region,
    List<String> topics,
    boolean markdownTrusted,
    Severity linksBroken,
    String phone,
    String address,
    String notice,
    Brand brand,
    Privacy privacy,
    String exitUrl,
    String repoEdit,
    Library library,
    Layout layout,
    Map<String, String> properties,
    Map<String, Position> places) {

  /** The file's name in the site's folder. */
  public static final String FILE = "jbake.properties";

  /** Its name in early versions of JBake, which JBake still reads. */
  public static final String OLDER_FILE = "custom.properties";

  /** The topics that every site has. */
  public static final List<String> BUILT_IN_TOPICS =
      List.of("rapport", "alliance", "attunement", "fit", "basics");

  /** The topics that the library of articles adds; those that its own jbake.properties declares. */
  private static final List<String> LIBRARY_TOPICS =
      List.of("difficulties", "safety", "situations");

  /**
   * JBake's own settings that say where content lies and how it is named.
   *
   * @param content {@code content.folder}, relative to the site's folder
   * @param data {@code data.folder}
   * @param templates {@code template.folder}
   * @param assets {@code asset.folder}
   * @param ignoreFile {@code ignore.file}: a folder that holds it is left out
   * @param headerSeparator {@code header.separator}
   * @param outputExtension {@code output.extension}, with its dot
   * @param defaultType {@code default.type}
   * @param defaultStatus {@code default.status}
   */
  public record Layout(
      String content,
      String data,
      String templates,
      String assets,
      String ignoreFile,
      String headerSeparator,
      String outputExtension,
      String defaultType,
      String defaultStatus) {
    /** What JBake does where nothing is set. */
    public static final Layout DEFAULT =
        new Layout(
            "content",
            "data",
            "templates",
            "assets",
            ".jbakeignore",
            "~~~~~~",
            ".html",
            "",
            "draft");
  }

  public SiteConfig {
    authors = List.copyOf(authors);
    topics = List.copyOf(topics);
    properties = Map.copyOf(properties);
    places = Map.copyOf(places);
  }

  /** The settings of a site without a jbake.properties. */
  public static SiteConfig defaults() {
    return new SiteConfig(
        "Attune",
        "",
        "en",
        "",
        List.of(),
        "",
        "",
        "",
        List.of(),
        false,
        Severity.WARNING,
        "",
        "",
        "",
        Brand.NONE,
        Privacy.UNSAID,
        "",
        "",
        Library.NONE,
        Layout.DEFAULT,
        Map.of(),
        Map.of());
  }

  /**
   * Reads jbake.properties of a site; what is wrong in it is reported and its default stands. A
   * site made for an early JBake may have custom.properties beside it, or in its place.
   */
  public static SiteConfig read(SiteFiles files, Consumer<Problem> problems) {
    Optional<SourceText> older = text(files, OLDER_FILE, problem -> {});
    return text(files, FILE, problems)
        .map(text -> new SettingsReader(text, older, problems).read())
        .or(() -> older.map(text -> new SettingsReader(text, Optional.empty(), p -> {}).read()))
        .orElseGet(SiteConfig::defaults);
  }

  private static Optional<SourceText> text(
      SiteFiles files, String name, Consumer<Problem> problems) {
    return files.own().find(name).flatMap(file -> new SourceReader().read(file, name, problems));
  }

  /**
   * True where the author of a JBake site should hear of a fault in the settings: of the address
   * and the way links are judged, which Attune reads there too, and of a file that can't be read
   * well. Any other key of ours may be a template's own there, and JBake minds no value of it.
   */
  public static boolean concernsJBake(Problem fault) {
    return !Set.of("setting-unknown", "setting-value", "duplicate-key").contains(fault.rule())
        || fault.message().startsWith("site.host ")
        || fault.message().startsWith("links.broken ");
  }

  /** The built-in topics, those of the library where the site has it, and the site's own. */
  public List<String> allTopics() {
    List<String> lent = library.isNone() ? List.of() : LIBRARY_TOPICS;
    return Stream.of(BUILT_IN_TOPICS, lent, topics).flatMap(List::stream).distinct().toList();
  }

  /** True for one of {@link #allTopics}. */
  public boolean isTopic(String word) {
    return BUILT_IN_TOPICS.contains(word)
        || topics.contains(word)
        || (!library.isNone() && LIBRARY_TOPICS.contains(word));
  }
}
