package org.attune.jbake;

import java.io.File;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.io.FilenameUtils;
import org.attune.problem.Nearest;
import org.attune.problem.Position;
import org.attune.problem.Problem;
import org.jbake.app.FileUtil;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.model.DocumentTypes;
import org.jbake.model.ModelAttributes;
import org.jbake.parser.MarkdownEngine;
import org.jbake.parser.MarkupEngine;
import org.jbake.parser.RawMarkupEngine;
import org.jbake.parser.YamlEngine;
import org.jbake.util.HtmlUtil;

/**
 * Turns a file of JBake's own types into the document that stock makes of it. Stock's engines do
 * the parsing; what they skip with a line in a log becomes a problem here. May be used by several
 * threads.
 */
final class ForeignParser {
  private static final String SKIPPED = "jbake-skipped";
  private static final Set<String> ASCIIDOC = Set.of("ad", "adoc", "asciidoc");

  private final Map<String, MarkupEngine> engines =
      Map.of(
          "md", new MarkdownEngine(),
          "html", new RawMarkupEngine(),
          "yml", new YamlEngine(),
          "yaml", new YamlEngine());

  private final Path site;
  private final JBakeConfiguration configuration;
  private final HeaderCheck check;
  private final Clock clock;

  /**
   * A parser.
   *
   * @param clock tells which documents of status {@code published-date} are due
   */
  ForeignParser(Path site, JBakeConfiguration configuration, Clock clock) {
    this.site = site;
    this.configuration = configuration;
    this.check = new HeaderCheck(configuration);
    this.clock = clock;
  }

  /** Parses a content file. */
  Parsed content(File file) {
    String path = ContentFiles.path(site, file);
    String uri = uri(file);
    if (ASCIIDOC.contains(FileUtil.fileExt(file))) {
      return failed(path, uri, asciidoc(path));
    }
    try {
      return parse(file, path, uri);
    } catch (IOException e) {
      return failed(path, uri, unreadable(path, e));
    } catch (RuntimeException e) {
      return failed(path, uri, unparseable(path, e));
    }
  }

  private Parsed parse(File file, String path, String uri) throws IOException {
    byte[] bytes = Files.readAllBytes(file.toPath());
    MarkupEngine engine = engines.get(FileUtil.fileExt(file));
    DocumentModel document = engine == null ? null : engine.parse(configuration, file);
    boolean yaml = engine instanceof YamlEngine;
    if (document == null) {
      return failed(path, uri, check.whySkipped(path, lines(bytes)));
    }
    if (!hasTextKeys(document)) {
      return failed(path, uri, numberAsKey(path));
    }
    if (!DocumentTypes.contains(document.getType())) {
      return failed(path, uri, unknownType(path, document.getType(), yaml));
    }
    List<Problem> doubts = new ArrayList<>(yaml ? List.of() : check.doubts(path, lines(bytes)));
    complete(document, file, Fingerprint.of(bytes), uri);
    if (configuration.getImgPathUpdate()) {
      HtmlUtil.fixImageSourceUrls(document, configuration);
    }
    return new Parsed(path, uri, Optional.of(document), doubts);
  }

  private List<String> lines(byte[] bytes) {
    String text = new String(bytes, Charset.forName(configuration.getRenderEncoding()));
    String marked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return Arrays.asList(marked.split("\r\n|\r|\n", -1));
  }

  /** Adds what stock's crawler adds, in its order: the order decides how templates list keys. */
  private void complete(DocumentModel document, File file, String sha1, String uri) {
    document.setRootPath(FileUtil.getUriPathToContentRoot(configuration, file));
    document.setSha1(sha1);
    document.setRendered(false);
    document.setFile(file.getPath());
    document.setSourceUri(uri);
    document.setUri(uri);
    document.setCached(true);
    if (document.getStatus().equals(ModelAttributes.Status.PUBLISHED_DATE)
        && document.getDate() != null
        && clock.instant().isAfter(document.getDate().toInstant())) {
      document.setStatus(ModelAttributes.Status.PUBLISHED);
    }
    if (configuration.getUriWithoutExtension()) {
      document.setNoExtensionUri(uri.replace("/index.html", "/"));
    }
  }

  /** Parses a data file. */
  Parsed data(File file) {
    String path = ContentFiles.path(site, file);
    String uri = below(file, configuration.getDataFolder());
    try {
      byte[] bytes = Files.readAllBytes(file.toPath());
      MarkupEngine engine = engines.get(FileUtil.fileExt(file));
      if (engine == null) {
        return failed(path, uri, dataExtension(path));
      }
      DocumentModel document = engine.parse(configuration, file);
      if (!hasTextKeys(document)) {
        return failed(path, uri, numberAsKey(path));
      }
      document.setSha1(Fingerprint.of(bytes));
      document.setRendered(true);
      document.setFile(file.getPath());
      document.setSourceUri(uri);
      document.setType(configuration.getDataFileDocType());
      return new Parsed(path, uri, Optional.of(document), List.of());
    } catch (IOException e) {
      return failed(path, uri, unreadable(path, e));
    } catch (RuntimeException e) {
      return failed(path, uri, unparseable(path, e));
    }
  }

  /** False where YAML has a number or a date as a key, which breaks off JBake itself. */
  private static boolean hasTextKeys(DocumentModel document) {
    Set<?> keys = document.keySet();
    return keys.stream().allMatch(String.class::isInstance);
  }

  private static String below(File file, File folder) {
    String uri = FileUtil.asPath(file).replace(FileUtil.asPath(folder), "");
    return uri.startsWith("/") ? uri.substring(1) : uri;
  }

  /** The address of a content file's page, as stock builds it; the file's name is URL-encoded. */
  private String uri(File file) {
    String path =
        FileUtil.asPath(file).replace(FileUtil.asPath(configuration.getContentFolder()), "");
    String end = withoutExtension(path) ? "/index" : "";
    String uri =
        "/"
            + FilenameUtils.getPath(path)
            + URLEncoder.encode(FilenameUtils.getBaseName(path), StandardCharsets.UTF_8)
            + end
            + configuration.getOutputExtension();
    return uri.substring(1);
  }

  private boolean withoutExtension(String path) {
    String prefix = configuration.getPrefixForUriWithoutExtension();
    return configuration.getUriWithoutExtension()
        && prefix != null
        && !prefix.isEmpty()
        && path.startsWith(prefix);
  }

  private static Parsed failed(String path, String uri, Problem problem) {
    return new Parsed(path, uri, Optional.empty(), List.of(problem));
  }

  private static Problem asciidoc(String path) {
    return Problem.error(
        path,
        Position.START,
        "asciidoc",
        "AsciiDoc can't be built here",
        "Found an AsciiDoc file; Markdown (.md) and HTML (.html) are understood",
        "write the page in Markdown, or build this site with JBake itself");
  }

  private static Problem unreadable(String path, IOException e) {
    return Problem.error(
        path,
        Position.START,
        "file-unreadable",
        "The file can't be read",
        String.valueOf(e.getMessage()),
        "allow reading the file");
  }

  private static Problem unparseable(String path, RuntimeException e) {
    String said = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    return Problem.error(
        path,
        Position.START,
        "file-unparseable",
        "The file can't be parsed",
        said,
        "correct the file");
  }

  private static Problem numberAsKey(String path) {
    return Problem.error(
        path,
        Position.START,
        "yaml-key",
        "A key at the top of this file is not text",
        "JBake takes only text as a key",
        "put the key in quotes");
  }

  private static Problem dataExtension(String path) {
    return Problem.warning(
        path,
        Position.START,
        SKIPPED,
        "JBake doesn't read this data file",
        "Its ending is not in lower case",
        "end its name with .yml or .yaml");
  }

  private static Problem unknownType(String path, String type, boolean yaml) {
    if (yaml && type.isEmpty()) {
      return Problem.warning(
          path,
          Position.START,
          SKIPPED,
          "JBake makes nothing of a YAML file without a type in the content folder",
          "",
          "move the file to the data folder");
    }
    List<String> known = Arrays.asList(DocumentTypes.getDocumentTypes());
    String near = Nearest.to(type, known).map(word -> "write type=" + word).orElse("");
    return Problem.warning(
        path,
        Position.START,
        SKIPPED,
        "The type is unknown, so the file makes no page",
        "Found \"" + type + "\"",
        (near.isEmpty() ? "" : near + ", or ")
            + "set template."
            + type
            + ".file in jbake.properties");
  }
}
