package org.attune.view;

import java.util.Optional;
import java.util.function.Consumer;
import org.attune.catalog.Catalog;
import org.attune.catalog.Document;
import org.attune.markdown.CitationText;
import org.attune.markdown.QuizCard;
import org.attune.markdown.Resolver;
import org.attune.markdown.Size;
import org.attune.markdown.Term;
import org.attune.quiz.KnowledgeCheck;

/**
 * A page's resolver that also puts a check of one question in the place of a link to it.
 *
 * @param answers is given the answers of each such check, in the order of the text, and perhaps
 *     again
 */
record InlineChecks(
    Resolver resolver,
    Catalog catalog,
    Document document,
    InterfaceText text,
    Consumer<String> answers)
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
        .map(check -> inline(quiz, check));
  }

  private String inline(Document quiz, KnowledgeCheck check) {
    String lang = quiz.meta().lang();
    String pageLang = document.meta().lang();
    Relocation here = new Relocation(quiz.uri(), document.uri());
    answers.accept(here.of(QuizView.answers(check, text, lang, pageLang)));
    return here.of(QuizView.inline(check, text, lang, pageLang));
  }

  @Override
  public String href(String destination) {
    return resolver.href(destination);
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
