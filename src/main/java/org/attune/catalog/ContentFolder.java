package org.attune.catalog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.attune.config.SiteConfig;
import org.attune.config.SiteFiles;
import org.attune.problem.Position;
import org.attune.problem.Problem;

/**
 * The files of the content folder, sorted by what becomes of them; every file is in one of the
 * lists or was reported.
 *
 * @param markdown to be read
 * @param html JBake's own pages
 * @param copied copied as they are
 */
record ContentFolder(
    List<SiteFiles.Entry> markdown, List<SiteFiles.Entry> html, List<SiteFiles.Entry> copied) {
  private static final Set<String> ASCIIDOC = Set.of("ad", "adoc", "asciidoc");
  private static final Set<String> DATA = Set.of("yml", "yaml");
  private static final Set<String> MARKDOWN_BY_ANOTHER_NAME =
      Set.of("md", "markdown", "mdown", "mkd", "mkdn", "mdx", "mdwn", "mdtext");
  private static final List<String> BACKUP =
      List.of("~", ".bak", ".orig", ".rej", ".swo", ".swp", ".tmp", ".old");

  ContentFolder {
    markdown = List.copyOf(markdown);
    html = List.copyOf(html);
    copied = List.copyOf(copied);
  }

  /** Lists and sorts the content of a site. */
  static ContentFolder of(SiteFiles files, SiteConfig config, Consumer<Problem> problems) {
    ContentFolder folder = new Sorting(config.layout().content(), problems).sort(files);
    folder.requireFiles(files, config, problems);
    return folder;
  }

  private boolean isEmpty() {
    return markdown.isEmpty() && html.isEmpty() && copied.isEmpty();
  }

  /** Reports a site without content of its own, unless all of the library stands behind it. */
  private void requireFiles(SiteFiles files, SiteConfig config, Consumer<Problem> problems) {
    String content = config.layout().content();
    if (markdown.stream().anyMatch(file -> file.file().startsWith(files.siteFolder()))) {
      return;
    }
    SiteFiles own = files.own();
    boolean missing = own.find(content).isEmpty();
    boolean ownEmpty =
        own.list(content, problem -> {}).stream().allMatch(file -> isHidden(file.path()));
    if (!isEmpty() && (!ownEmpty || (missing && !config.library().isNone()))) {
      return;
    }
    problems.accept(
        Problem.error(
            content,
            Position.START,
            "content-empty",
            missing ? "the site has no content folder" : "the content folder is empty",
            "Found no file to make a page of",
            missing
                ? "check that this is the folder of a site, or add content/index.md"
                : "add a page, such as " + content + "/index.md"));
  }

  private static boolean isHidden(String path) {
    return path.startsWith(".") || path.contains("/.");
  }

  /** True for a name that programs give to the copies that they make beside a file. */
  static boolean isBackup(String name) {
    return name.startsWith("~$")
        || (name.startsWith("#") && name.endsWith("#") && name.length() > 1)
        || (!name.endsWith(".md")
            && BACKUP.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith));
  }

  private static final class Sorting {
    private final String content;
    private final Consumer<Problem> problems;
    private final Set<String> hiddenFolders = new HashSet<>();
    private final List<SiteFiles.Entry> markdown = new ArrayList<>();
    private final List<SiteFiles.Entry> html = new ArrayList<>();
    private final List<SiteFiles.Entry> copied = new ArrayList<>();

    Sorting(String content, Consumer<Problem> problems) {
      this.content = content;
      this.problems = problems;
    }

    ContentFolder sort(SiteFiles files) {
      files.list(content, problems).forEach(this::sort);
      return new ContentFolder(markdown, html, copied);
    }

    private void sort(SiteFiles.Entry file) {
      String path = file.path().substring(content.length() + 1);
      String name = path.substring(path.lastIndexOf('/') + 1);
      String ending = name.lastIndexOf('.') > 0 ? name.substring(name.lastIndexOf('.') + 1) : "";
      if (isHidden(path)) {
        reportHidden(file.path(), path, name);
      } else if (isBackup(name)) {
        reportBackup(file.path());
      } else if (ending.equals("md")) {
        markdown.add(file);
      } else if (ending.equals("html")) {
        html.add(file);
      } else if (ASCIIDOC.contains(ending.toLowerCase(Locale.ROOT))) {
        reportAsciidoc(file.path());
      } else if (DATA.contains(ending.toLowerCase(Locale.ROOT))) {
        reportData(file.path());
      } else if (MARKDOWN_BY_ANOTHER_NAME.contains(ending.toLowerCase(Locale.ROOT))) {
        reportEnding(file.path(), ending);
      } else {
        copied.add(file);
      }
    }

    private void reportHidden(String file, String path, String name) {
      int hidden = path.startsWith(".") ? 0 : path.indexOf("/.") + 1;
      int end = path.indexOf('/', hidden);
      if (end >= 0 && hiddenFolders.add(path.substring(0, end))) {
        report(
            content + "/" + path.substring(0, end),
            "hidden-folder",
            "a hidden folder would be copied to the site",
            "Found a name that begins with a dot",
            "move the folder out of " + content + "/, or put an empty file .jbakeignore into it");
      } else if (end < 0
          && name.endsWith(".md")
          && !name.startsWith(".#")
          && !name.startsWith("._")) {
        problems.accept(
            Problem.warning(
                file,
                Position.START,
                "hidden-file",
                "this file is hidden and makes no page",
                "Found a name that begins with a dot",
                "take the dot away, or move the file out of " + content + "/"));
      }
    }

    private void reportBackup(String file) {
      report(
          file,
          "backup-file",
          "this looks like a program's backup copy, and it would be published",
          "Found a name that ends or begins like one",
          "delete the file, or move it out of " + content + "/");
    }

    private void reportAsciidoc(String file) {
      report(
          file,
          "asciidoc",
          "pages in AsciiDoc can't be made",
          "Found an AsciiDoc file, expected Markdown or HTML",
          "write the page in Markdown and give the file the ending .md");
    }

    private void reportData(String file) {
      report(
          file,
          "data-in-content",
          "data does not belong into the content folder",
          "Found a YAML file, which makes no page and is not copied",
          "move the file to data/, or write a page with the ending .md");
    }

    private void reportEnding(String file, String ending) {
      report(
          file,
          "content-ending",
          "this file is not read as a page",
          "Found the ending ." + ending + ", expected .md in small letters",
          "rename the file so that it ends in .md");
    }

    private void report(String path, String rule, String message, String detail, String fix) {
      problems.accept(Problem.error(path, Position.START, rule, message, detail, fix));
    }
  }
}
