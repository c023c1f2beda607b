"""A made-up site, the same for each generator: articles that link to each other, tags, quizzes.

Everything comes from one seed, so that two machines compare the same bytes.
"""

import random
from dataclasses import dataclass

WORDS_A_PAGE = 800
QUIZ_SHARE = 20  # every twentieth page is a quiz
PAGES_A_TAG = 20  # so each list of a tag is about this long
TAGS_A_PAGE = 3
WORDS = """
    about after again alliance allow alone also always among and answer anxious any anything ask attention attune
    attunement aware away be because become before begin being between bond both break bring but by calm can care
    careful certain change choice choose clear client closer come common concern could courage day decide different
    difficult do doubt each early ease effort else end enough even ever every expect experience explain fair fear feel
    feeling few find first fit follow for from gentle get give goal good grow happen hard have hear help here honest
    hope how idea if important in inside instead interest into it keep kind know last later learn leave less let life
    like listen little long look make many matter mean meet method mind moment more most much name need never next no
    not notice now of often on one open or other our out own pace part past pattern pause people person place plain
    plan point practice present problem question quiet ready reason relate repair respect rest right room rupture safe
    same say second see seem sense session set share shift should show silence simple small so some something soon
    sorry space speak start stay step still stop story strain strength strong such support sure take talk task tell
    than that the their them then therapist therapy there they thing think this though time to together too toward
    true trust try turn two under understand until up upset use very voice wait want warm was way week well what when
    where whether which while who whole why will wish with within without word work worry would write year yes yet you
""".split()


@dataclass(frozen=True)
class Page:
    """One page: `blocks` are ("h2", text), ("p", spans), ("li", [spans]) or ("quote", spans)."""

    number: int
    title: str
    day: str
    tags: tuple
    quiz: bool
    blocks: tuple
    questions: tuple

    @property
    def name(self):
        return f"page-{self.number:05d}"


def pages(count, seed=8):
    """The pages of a site, in the order of their numbers from 1."""
    return [_page(random.Random(seed * 1_000_003 + number), number, count) for number in range(1, count + 1)]


def tag_names(count):
    return [f"tag-{i:04d}" for i in range(max(1, count * TAGS_A_PAGE // PAGES_A_TAG))]


def _page(chance, number, count):
    tags = tag_names(count)
    day = f"{2016 + chance.randrange(10)}-{1 + chance.randrange(12):02d}-{1 + chance.randrange(28):02d}"
    quiz = number % QUIZ_SHARE == 0
    return Page(
        number,
        _sentence(chance, 3, 7).rstrip(".") + f" {number}",
        day,
        tuple(sorted(chance.sample(tags, min(TAGS_A_PAGE, len(tags))))),
        quiz,
        () if quiz else tuple(_blocks(chance, number, count)),
        tuple(_question(chance) for _ in range(8)) if quiz else (),
    )


def _sentence(chance, least, most):
    words = [chance.choice(WORDS) for _ in range(chance.randint(least, most))]
    return " ".join(words).capitalize() + "."


def _blocks(chance, number, count):
    left = WORDS_A_PAGE
    links = chance.randint(10, 20)
    yield ("p", ((_sentence(chance, 10, 18), None, None),))
    blocks = 0
    while left > 0:
        if blocks % 5 == 0:
            yield ("h2", _sentence(chance, 2, 5).rstrip("."))
        kind = "li" if blocks % 6 == 3 else "quote" if blocks % 11 == 7 else "p"
        if kind == "li":
            items = []
            for _ in range(4):
                spans, used, links = _spans(chance, number, count, 1, links)
                items.append(tuple(spans))
                left -= used
            yield ("li", tuple(items))
        else:
            spans, used, links = _spans(chance, number, count, chance.randint(3, 5), links)
            left -= used
            yield (kind, tuple(spans))
        blocks += 1


def _spans(chance, number, count, sentences, links):
    """Sentences as (text, style, target): style is None, "em", "strong" or "link"."""
    spans, used = [], 0
    for _ in range(sentences):
        text = _sentence(chance, 8, 16)
        used += text.count(" ") + 1
        spans.append((text, None, None))
        roll = chance.random()
        if links and roll < 0.6:
            links -= 1
            words = _sentence(chance, 2, 4).rstrip(".").lower()
            used += 3
            if roll < 0.06:
                spans.append((words, "link", f"https://example.org/{chance.choice(WORDS)}"))
            else:
                spans.append((words, "link", 1 + chance.randrange(count)))
        elif roll < 0.75:
            spans.append((_sentence(chance, 1, 3).rstrip(".").lower(), "strong" if roll < 0.68 else "em", None))
    return spans, used, links


def _question(chance):
    right = chance.randrange(3)
    answers = tuple((_sentence(chance, 4, 9), i == right, _sentence(chance, 6, 12)) for i in range(3))
    return (_sentence(chance, 5, 9).rstrip(".") + "?", answers, _sentence(chance, 10, 16))


def markdown(page, href):
    """The page's text.

    href gives what stands for the page of a number in a link.
    """
    lines = []
    if page.quiz:
        for question, answers, why in page.questions:
            lines += [f"## {question}", ""]
            for answer, right, note in answers:
                lines += [f"- [{'x' if right else ' '}] {answer}", f"  > {note}"]
            lines += ["", f"**Why:** {why}", ""]
        return "\n".join(lines)
    for kind, body in page.blocks:
        if kind == "h2":
            lines += [f"## {body}", ""]
        elif kind == "li":
            lines += [f"- {_inline(spans, href)}" for spans in body] + [""]
        else:
            lines += [("> " if kind == "quote" else "") + _inline(body, href), ""]
    return "\n".join(lines)


def _inline(spans, href):
    out = []
    for text, style, target in spans:
        if style == "link":
            out.append(f"[{text}]({href(target) if isinstance(target, int) else target})")
        elif style:
            mark = "**" if style == "strong" else "*"
            out.append(f"{mark}{text}{mark}")
        else:
            out.append(text)
    return " ".join(out)
