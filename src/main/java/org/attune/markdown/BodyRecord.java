package org.attune.markdown;

import java.util.function.Supplier;
import org.attune.problem.Position;
import org.attune.store.In;
import org.attune.store.Out;

/** What a body holds, as bytes for the next build: its syntax tree is not among them. */
public final class BodyRecord {
  private BodyRecord() {}

  /** The bytes of a body. */
  public static byte[] of(ParsedBody body) {
    Out out = new Out();
    out.all(body.outline(), BodyRecord::heading);
    out.all(body.links(), BodyRecord::link);
    out.all(body.citations(), BodyRecord::citation);
    out.all(body.terms(), BodyRecord::term);
    out.maybe(body.title());
    out.text(body.firstParagraph());
    BodyText text = body.text();
    out.raw(text.utf8());
    out.number(text.words());
    return out.bytes();
  }

  /**
   * The body again.
   *
   * @param bytes as they were written; asked for once, when something of the body is
   * @param parsed the body, parsed anew; asked for once, when its HTML is needed
   */
  public static ParsedBody body(Supplier<byte[]> bytes, Supplier<ParsedBody> parsed) {
    return ParsedBody.of(parsed, () -> contents(new In(bytes.get())));
  }

  private static Contents contents(In in) {
    return new Contents(
        in.all(BodyRecord::heading),
        in.all(BodyRecord::link),
        in.all(BodyRecord::citation),
        in.all(BodyRecord::term),
        in.maybe(),
        in.text(),
        new BodyText(in.raw(), in.count()));
  }

  private static void heading(Out out, Heading heading) {
    out.number(heading.level());
    out.text(heading.id());
    out.text(heading.text());
    position(out, heading.position());
  }

  private static Heading heading(In in) {
    return new Heading(in.count(), in.text(), in.text(), position(in));
  }

  private static void link(Out out, Link link) {
    out.text(link.destination());
    out.text(link.text());
    position(out, link.position());
    out.truth(link.image());
    out.truth(link.aloneOnLine());
  }

  private static Link link(In in) {
    return new Link(in.text(), in.text(), position(in), in.truth(), in.truth());
  }

  private static void citation(Out out, Citation citation) {
    out.text(citation.key());
    position(out, citation.position());
  }

  private static Citation citation(In in) {
    return new Citation(in.text(), position(in));
  }

  private static void term(Out out, Term term) {
    out.text(term.id());
    out.text(term.title());
    out.text(term.meaning());
  }

  private static Term term(In in) {
    return new Term(in.text(), in.text(), in.text());
  }

  private static void position(Out out, Position position) {
    out.number(position.line());
    out.number(position.column());
  }

  private static Position position(In in) {
    return new Position(in.count(), in.count());
  }
}
