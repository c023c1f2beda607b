package org.attune.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import org.attune.config.SiteFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogReaderTest {
  private static final String ASSESSMENT =
      """
      ---
      title: How is it going?
      answers: No | A little | Yes
      status: published
      ---

      Think of the last session.

      ## Feeling safe (bond)

      1. I can say what is on my mind.

      ### What this may mean

      - **No to A little**: Some things are hard to say.
      - **Yes**: You can say most things.

      ## If you need help now

      - [I need help](../help/now.md)
      """;

  private static final String CHECK =
      """
      ---
      title: Repair
      status: published
      ---

      ## What is a rupture?

      - [ ] The end
      - [x] A strain
      """;

  @TempDir Path folder;
  private Site site;

  @BeforeEach
  void open() throws IOException {
    site = new Site(folder);
  }

  @AfterEach
  void close() throws IOException {
    site.close();
  }

  private ContentType type(String path) {
    return site.read().byPath(path).orElseThrow().type();
  }

  @Test
  void tellsTheTypeFromTheFolder() throws IOException {
    site.withPage("content/index.md", "Home", "Hello.")
        .withPage("content/glossary.md", "Words", "Words.")
        .withPage("content/about/us.md", "Us", "We.")
        .withPage("content/help/now.md", "Help", "Help.")
        .withPage("content/articles/fit.md", "Fit", "Fit.")
        .withPage("content/other/fit.md", "Other", "Fit.")
        .with("content/quizzes/going.md", ASSESSMENT)
        .with("content/quizzes/repair.md", CHECK);
    Catalog catalog = site.read();
    assertThat(site.lines()).isEmpty();
    assertThat(catalog.documents())
        .extracting(Document::path, Document::type)
        .containsExactly(
            tuple("content/about/us.md", ContentType.INFO),
            tuple("content/articles/fit.md", ContentType.ARTICLE),
            tuple("content/glossary.md", ContentType.INFO),
            tuple("content/help/now.md", ContentType.INFO),
            tuple("content/index.md", ContentType.INFO),
            tuple("content/other/fit.md", ContentType.ARTICLE),
            tuple("content/quizzes/going.md", ContentType.SELF_ASSESSMENT),
            tuple("content/quizzes/repair.md", ContentType.KNOWLEDGE_CHECK));
    assertThat(catalog.byUri("quizzes/going.html").orElseThrow().assessment()).isPresent();
    assertThat(catalog.byUri("quizzes/repair.html").orElseThrow().check()).isPresent();
  }

  @Test
  void letsTheHeaderSayAnotherType() throws IOException {
    site.with(
        "content/help/story.md", "---\ntitle: A\ntype: article\nstatus: published\n---\n\nB.\n");
    assertThat(type("content/help/story.md")).isEqualTo(ContentType.ARTICLE);
  }

  @Test
  void fillsInWhatAHeaderLeavesOut() throws IOException {
    site.with("jbake.properties", "site.lang=de\nsite.authors=Ada, Sam\n")
        .with(
            "content/fit/who.md",
            "---\nstatus: published\n---\n\n# Wer passt?\n\nEin *Satz*.\n\nMehr.\n");
    Metadata meta = site.read().byPath("content/fit/who.md").orElseThrow().meta();
    assertThat(site.lines()).isEmpty();
    assertThat(meta.title()).isEqualTo("Wer passt?");
    assertThat(meta.description()).isEqualTo("Ein Satz.");
    assertThat(meta.topic()).hasValue("fit");
    assertThat(meta.lang()).isEqualTo("de");
    assertThat(meta.authors()).containsExactly("Ada", "Sam");
    assertThat(meta.sensitive()).isFalse();
  }

  @Test
  void setsTheMarksOfAHeaderAsThoseOfAText() throws IOException {
    site.with(
            "content/yes.md",
            "---\ntitle: Why a \"yes\" doesn't count\ndescription: It isn't...\nstatus:"
                + " published\n---\n\nText.\n")
        .with(
            "content/ja.md",
            "---\ntitle: Ein \"Ja\"\nlang: de\nstatus: published\n---\n\n# Ein \"Ja\"\n\nText.\n");
    Catalog catalog = site.read();
    assertThat(site.lines()).isEmpty();
    Metadata english = catalog.byPath("content/yes.md").orElseThrow().meta();
    assertThat(english.title()).isEqualTo("Why a “yes” doesn’t count");
    assertThat(english.description()).isEqualTo("It isn’t…");
    assertThat(catalog.byPath("content/ja.md").orElseThrow().meta().title()).isEqualTo("Ein „Ja“");
  }

  @Test
  void leavesOutAFileWithoutStatusAsADraftAndNamesIt() throws IOException {
    site.withPage("content/index.md", "Home", "Hello.")
        .with("content/articles/fit.md", "# Fit\n\nText.\n");
    Catalog catalog = site.read();
    assertThat(catalog.drafts()).containsExactly("content/articles/fit.md");
    assertThat(catalog.documents()).extracting(Document::path).containsExactly("content/index.md");
    assertThat(site.lines()).isEmpty();
  }

  @Test
  void takesDraftsInWhereAskedFor() throws IOException {
    site.with("content/articles/fit.md", "# Fit\n\nText.\n").drafts();
    Catalog catalog = site.read();
    assertThat(catalog.drafts()).isEmpty();
    assertThat(catalog.documents())
        .singleElement()
        .satisfies(document -> assertThat(document.meta().status()).isEqualTo(Status.DRAFT));
  }

  @Test
  void reportsTheHeaderOfADraftButNotItsText() throws IOException {
    site.withPage("content/index.md", "Home", "Hello.")
        .with("content/a.md", "---\ntitle: A\ntopc: fit\n---\n\n[x](none.md)\n");
    site.read();
    assertThat(site.rules()).containsExactly("key-unknown");
  }

  @Test
  void publishesOnTheDayThatPublishedNames() throws IOException {
    site.with(
        "content/a.md",
        "---\ntitle: A\nstatus: published-date\npublished: 2026-03-10\n---\n\nB.\n");
    assertThat(site.on(LocalDate.of(2026, 3, 9)).read().drafts()).containsExactly("content/a.md");
    assertThat(site.on(LocalDate.of(2026, 3, 10)).read().drafts()).isEmpty();
  }

  @Test
  void readsJBakesHeaderForOurTypes() throws IOException {
    site.with(
        "content/a.md",
        "title=A\ntype=article\nstatus=published\ndate=2026-03-01\ntags=x, y\n~~~~~~\n\nB.\n");
    Metadata meta = site.read().byPath("content/a.md").orElseThrow().meta();
    assertThat(meta.published()).hasValue(LocalDate.of(2026, 3, 1));
    assertThat(meta.tags()).containsExactly("x", "y");
    assertThat(site.lines()).isEmpty();
  }

  @Test
  void leavesJBakesOwnTypesToJBake() throws IOException {
    site.withPage("content/index.md", "Home", "See [the post](blog/p.md).")
        .with("content/blog/p.md", "title=P\ntype=post\nstatus=published\nwhat=ever\n~~~~~~\nP.\n")
        .with("content/blog/q.html", "title=Q\ntype=page\nstatus=published\n~~~~~~\n<p>Q</p>\n")
        .with("content/blog/r.md", "---\ntitle: R\ntype: post\n---\nR.\n")
        .with("content/img/a.png", "png");
    Catalog catalog = site.read();
    assertThat(site.lines()).isEmpty();
    assertThat(catalog.foreign())
        .extracting(SiteFiles.Entry::path)
        .containsExactly("content/blog/p.md", "content/blog/q.html", "content/blog/r.md");
    assertThat(catalog.assets())
        .extracting(SiteFiles.Entry::path)
        .containsExactly("content/img/a.png");
    assertThat(catalog.documents()).hasSize(1);
  }

  @Test
  void reportsNamesThatDifferOnlyInCase() throws IOException {
    site.withPage("content/Fit.md", "A", "B.").withPage("content/fit.md", "C", "D.");
    site.read();
    assertThat(site.lines())
        .singleElement()
        .asString()
        .startsWith("content/fit.md:1:1: error: this file and content/Fit.md get the same address")
        .contains("capital and small letters");
  }

  @Test
  void reportsNamesThatDifferOnlyInHowAnAccentIsWritten() throws IOException {
    String composed = Normalizer.normalize("Nähe", Normalizer.Form.NFC);
    String decomposed = Normalizer.normalize("Nähe", Normalizer.Form.NFD);
    site.withPage("content/" + composed + ".md", "A", "B.")
        .withPage("content/" + decomposed + ".md", "C", "D.");
    site.read();
    assertThat(site.rules()).containsExactly("duplicate-address");
  }

  @Test
  void reportsAFileCopiedToTheAddressOfAPage() throws IOException {
    site.withPage("content/a.md", "A", "B.").with("content/feed.xml", "<feed/>");
    site.read();
    assertThat(site.rules()).containsExactly("duplicate-address");
  }

  @Test
  void reportsAPageInThePlaceOfATopic() throws IOException {
    site.with("data/nav.yml", "topics:\n  - id: fit\n    title: Fit\n")
        .withPage("content/topics/fit.md", "A", "B.");
    site.read();
    assertThat(site.rules()).containsExactly("duplicate-address");
  }

  @Test
  void refusesOurTypesInHtml() throws IOException {
    site.with("content/a.html", "title=A\ntype=article\nstatus=published\n~~~~~~\n<p>A</p>\n");
    site.read();
    assertThat(site.rules()).containsExactly("type-of-html");
  }

  @Test
  void writesATitleOfSeveralLinesInOne() throws IOException {
    site.with("content/a.md", "---\ntitle: |\n  One\n  two\nstatus: published\n---\nB.\n");
    assertThat(site.read().documents().get(0).meta().title()).isEqualTo("One two");
  }

  @Test
  void reportsAPictureThatDoesNotExistBesideOtherMistakes() throws IOException {
    site.with("content/img/there.png", "x")
        .with("assets/img/lent.png", "x")
        .withPage(
            "content/articles/a.md",
            "A",
            "![a](../img/there.png) ![b](../img/lent.png) ![c](https://x.example/c.png)\n\n"
                + "![d](../img/gone.png) [e](gone.md)");
    site.read();
    assertThat(site.lines())
        .containsExactly(
            "content/articles/a.md:8:1: error: this picture does not exist. Found ../img/gone.png,"
                + " and no file content/img/gone.png. Fix: put the picture there, or correct its"
                + " address. [link-broken]",
            "content/articles/a.md:8:23: error: this link leads to a page that does not exist."
                + " Found gone.md, and no file content/articles/gone.md. Fix: correct the link, or"
                + " take it out. [link-broken]");
  }

  @Test
  void reportsALinkWithoutAnAddressAndOneWithoutWords() throws IOException {
    site.withPage("content/a.md", "A", "[x]() [](b.md) [![p](p.png)](b.md)")
        .withPage("content/b.md", "B", "B.")
        .with("content/p.png", "x");
    site.read();
    assertThat(site.rules()).containsExactly("link-empty", "link-without-text");
  }

  @Test
  void namesAddressesAsJBakeDoes() throws IOException {
    site.withPage("content/articles/Über uns.md", "A", "B.");
    Document document = site.read().documents().get(0);
    assertThat(document.uri()).isEqualTo("articles/%C3%9Cber+uns.html");
  }

  @Test
  void isAJBakeSiteWithTemplatesAndNoTypeOfOurs() throws IOException {
    site.with("templates/post.ftl", "x")
        .with("content/p.md", "title=P\ntype=post\nstatus=published\n~~~~~~\nP.\n");
    assertThat(site.isJBakeSite()).isTrue();
    site.with("content/q.md", "title=Q\ntype=info\nstatus=published\n~~~~~~\nQ.\n");
    assertThat(site.isJBakeSite()).isFalse();
  }

  @Test
  void isNoJBakeSiteWithOneTemplateOfItsOwnAndPagesThatNameNoType() throws IOException {
    site.with("templates/article.ftl", "x").withPage("content/articles/a.md", "A", "A.");
    assertThat(site.isJBakeSite()).isFalse();
  }

  @Test
  void isAJBakeSiteWithAStrayYamlHeader() throws IOException {
    site.with("templates/post.ftl", "x")
        .with("content/p.md", "title=P\ntype=post\nstatus=published\n~~~~~~\nP.\n")
        .withPage("content/draft.md", "Stray", "S.");
    assertThat(site.isJBakeSite()).isTrue();
  }

  @Test
  void isAJBakeSiteWithATypeOfItsOwnThatHasTheNameOfOneOfOurs() throws IOException {
    site.with("templates/article.ftl", "x")
        .with("jbake.properties", "template.article.file=article.ftl\n")
        .with("content/p.md", "title=P\ntype=article\nstatus=published\n~~~~~~\nP.\n");
    assertThat(site.isJBakeSite()).isTrue();
  }

  @Test
  void isNoJBakeSiteWithoutTemplates() throws IOException {
    site.with("content/p.md", "title=P\ntype=post\nstatus=published\n~~~~~~\nP.\n");
    assertThat(site.isJBakeSite()).isFalse();
  }

  @Test
  void reportsTextNestedWithoutEnd() throws IOException {
    site.withPage("content/a.md", "A", "> ".repeat(20_000) + "x");
    site.read();
    assertThat(site.rules()).containsExactly("markdown-too-deep");
  }
}
