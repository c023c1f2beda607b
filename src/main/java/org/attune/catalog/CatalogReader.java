package org.attune.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.attune.config.SiteConfig;
import org.attune.config.SiteData;
import org.attune.config.SiteFiles;
import org.attune.problem.Problem;
import org.attune.source.FrontMatter;
import org.attune.source.HeaderReader;
import org.attune.source.SourceReader;

/** Reads a site's content. */
public final class CatalogReader {
  private CatalogReader() {}

  /**
   * How to read.
   *
   * @param drafts true to take drafts in
   * @param threads how many threads may work, at least 1
   * @param today the day that {@code published-date} is compared with
   * @param memory what the last build has read; may have to be waited for
   */
  public record Options(
      boolean drafts, int threads, LocalDate today, Supplier<RememberedPages> memory) {
    /** Reads everything anew. */
    public Options(boolean drafts, int threads, LocalDate today) {
      this(drafts, threads, today, () -> RememberedPages.NONE);
    }
  }

  /**
   * True for a folder that stock JBake alone should make: it has templates of its own and no
   * content file that declares one of our types.
   */
  public static boolean isJBakeSite(SiteFiles files, SiteConfig config) {
    SiteFiles own = files.own().ignoring(config.layout().ignoreFile());
    if (own.find(config.layout().templates()).isEmpty()) {
      return false;
    }
    HeaderReader headers = new HeaderReader(config.layout().headerSeparator());
    Set<Family> families = EnumSet.noneOf(Family.class);
    Optional<SiteFiles.Entry> ours =
        own.first(
            config.layout().content(),
            file -> {
              if (file.path().endsWith(".md") || file.path().endsWith(".html")) {
                families.add(family(file, headers, config));
              }
              return families.contains(Family.OURS);
            });
    if (ours.isPresent()) {
      return false;
    }
    return families.contains(Family.JBAKE) || !families.contains(Family.YAML);
  }

  /** Whose a content file is. */
  private enum Family {
    /** It names a type of ours. */
    OURS,
    /** It has a header that only JBake's own types have. */
    JBAKE,
    /** It has a YAML header without a type: ours, but on a JBake site a stray file. */
    YAML,
    /** It does not tell. */
    ANY
  }

  private static Family family(SiteFiles.Entry file, HeaderReader headers, SiteConfig config) {
    FrontMatter header =
        new SourceReader()
            .read(file.file(), file.path(), problem -> {})
            .map(text -> headers.read(text, problem -> {}).header())
            .orElse(FrontMatter.ABSENT);
    Optional<String> type = TypeTeller.declared(header);
    boolean yaml = header.kind() == FrontMatter.Kind.YAML;
    // A JBake site may have made a type of the same name for itself.
    boolean itsOwn = !yaml && type.filter(word -> hasTemplate(word, config)).isPresent();
    if (!itsOwn && type.flatMap(ContentType::of).isPresent()) {
      return Family.OURS;
    }
    if (yaml) {
      return type.isEmpty() ? Family.YAML : Family.ANY;
    }
    return header.kind() == FrontMatter.Kind.JBAKE ? Family.JBAKE : Family.ANY;
  }

  private static boolean hasTemplate(String type, SiteConfig config) {
    return config.properties().containsKey("template." + type + ".file");
  }

  /** Reads all content; what is wrong is reported, and a file that can't be used is left out. */
  public static Catalog read(
      SiteFiles files,
      SiteConfig config,
      SiteData data,
      Options options,
      Consumer<Problem> problems) {
    List<Problem> found = new ArrayList<>();
    SiteFiles visible = files.ignoring(config.layout().ignoreFile());
    Catalog catalog = new SiteReading(visible, config, data, options, found::add).catalog();
    found.stream().sorted(Problem.REPORT_ORDER).forEach(problems);
    return catalog;
  }
}
