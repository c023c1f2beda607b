package org.attune.catalog;

import java.util.Optional;
import org.attune.evidence.Bibliography;
import org.attune.markdown.CitationText;
import org.attune.markdown.QuizCard;
import org.attune.markdown.Resolver;
import org.attune.markdown.Size;
import org.attune.markdown.Term;

/** What one page knows of the others. Used by one thread at a time. */
final class PageResolver implements Resolver {
  private final String path;
  private final SiteIndex index;
  private final Bibliography bibliography;
  private final FolderLinks links;
  private String lastDestination = "";
  private Optional<FolderLinks.Way> lastWay = Optional.empty();

  /**
   * A resolver for one page.
   *
   * @param path its file
   * @param bibliography what it cites
   */
  PageResolver(String path, SiteIndex index, Bibliography bibliography) {
    this.path = path;
    this.index = index;
    this.links = index.linksBeside(path);
    this.bibliography = bibliography;
  }

  /** The writer of a page asks several things about one link after the other. */
  private Optional<FolderLinks.Way> way(String destination) {
    if (!destination.equals(lastDestination)) {
      lastWay = links.way(path, destination);
      lastDestination = destination;
    }
    return lastWay;
  }

  private Optional<Target> target(String destination) {
    return way(destination).map(FolderLinks.Way::target);
  }

  @Override
  public String href(String destination) {
    Optional<FolderLinks.Way> found = way(destination);
    if (found.isEmpty()) {
      return destination;
    }
    FolderLinks.Way way = found.get();
    LinkedFile file = way.file().noted();
    if (way.target().fragment().isEmpty()) {
      return way.href(); // as most are
    }
    boolean replaced =
        file.page().isPresent()
            && !way.target().written().isEmpty()
            && index.isReplaced(path, file.page().get(), way.target().fragment());
    return replaced ? FolderLinks.href(way.target(), file.page().get().uri()) : way.href();
  }

  @Override
  public Optional<CitationText> cite(String key) {
    return bibliography.inText(key).map(CitationText::new);
  }

  @Override
  public Optional<Term> term(String destination) {
    Optional<FolderLinks.Way> way = way(destination);
    if (way.isEmpty() || !way.get().glossary() || way.get().target().path().equals(path)) {
      return Optional.empty();
    }
    Target target = way.get().target();
    return index.term(target.path(), target.fragment()).map(term -> term.in(other(term.lang())));
  }

  @Override
  public Optional<QuizCard> card(String destination) {
    return target(destination)
        .filter(target -> !target.path().equals(path) && target.fragment().isEmpty())
        .flatMap(target -> index.shownPage(target.path()))
        .filter(page -> page.shown() && page.type().isQuiz())
        .map(Page::meta)
        .map(meta -> new QuizCard(meta.title(), meta.description(), other(meta.lang())));
  }

  /** A language, where this page has another one; else {@code ""}. */
  private String other(String lang) {
    boolean same = index.page(path).filter(page -> page.meta().lang().equals(lang)).isPresent();
    return same ? "" : lang;
  }

  @Override
  public boolean isLeftOut(String destination) {
    Optional<FolderLinks.Way> way = way(destination);
    return way.isPresent() && way.get().file().noted().leftOut();
  }

  @Override
  public boolean losesQuizzes() {
    return !index.isOwn(path);
  }

  @Override
  public boolean isLostQuiz(String destination) {
    return losesQuizzes()
        && isLeftOut(destination)
        && target(destination)
            .filter(target -> SitePaths.folder(target.path()).endsWith("quizzes/"))
            .isPresent();
  }

  @Override
  public Optional<Size> size(String destination) {
    return index.size(path, destination);
  }
}
