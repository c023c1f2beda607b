package org.attune.view;

import java.util.Optional;
import org.attune.catalog.Catalog;
import org.attune.catalog.Document;
import org.attune.markdown.CitationText;
import org.attune.markdown.QuizCard;
import org.attune.markdown.Resolver;
import org.attune.markdown.Size;
import org.attune.markdown.Term;
import org.attune.problem.Position;

/** A page's resolver that also puts a check of one question in the place of a link to it. */
record InlineChecks(Resolver resolver, Catalog catalog, Document document, InterfaceText text)
    implements Resolver {
  @Override
  public Optional<String> inlineQuiz(String destination) {
    if (document.type().isQuiz()) {
      return Optional.empty();
    }
    return catalog.target(document, destination).flatMap(this::inline);
  }

  private Optional<String> inline(Document quiz) {
    return quiz.check()
        .filter(check -> check.questions().size() == 1)
        .map(check -> QuizView.inline(check, text))
        .map(html -> new Relocation(quiz.uri(), document.uri()).of(html));
  }

  @Override
  public String href(String destination, Position position) {
    return resolver.href(destination, position);
  }

  @Override
  public Optional<CitationText> cite(String key) {
    return resolver.cite(key);
  }

  @Override
  public Optional<Term> term(String destination) {
    return resolver.term(destination);
  }

  @Override
  public Optional<QuizCard> card(String destination) {
    return resolver.card(destination);
  }

  @Override
  public boolean isLeftOut(String destination) {
    return resolver.isLeftOut(destination);
  }

  @Override
  public boolean losesQuizzes() {
    return resolver.losesQuizzes();
  }

  @Override
  public boolean isLostQuiz(String destination) {
    return resolver.isLostQuiz(destination);
  }

  @Override
  public Optional<Size> size(String destination) {
    return resolver.size(destination);
  }
}
