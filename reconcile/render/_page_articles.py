"""The articles themselves, whole, with the words of every assertion marked and linked to what is found about them."""

from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from reconcile.model import Assertion, Finding, Source, Verdict
from reconcile.render._page_markup import NONE, SPACE, Html, joined, passage, said, tag
from reconcile.render._page_model import Page, about, colour, home_id, note, section, words_id

LOUDNESS = (
    Verdict.CONTRADICTION, Verdict.REFINEMENT, Verdict.AGREEMENT, Verdict.UNDECIDED, Verdict.SINGLE_SOURCE,
)  # fmt: skip
"""Of several findings on the same words the first of these colours them."""
FEWEST = 3
"""Characters of its own that a mark needs to be clicked; with fewer its link stands behind it."""


class Told(NamedTuple):
    """An assertion as a part of a finding."""

    finding: Finding
    place: int
    assertion: Assertion


class Mark(NamedTuple):
    """Words that are marked; `whole` is False for the rest of a mark that another one or a line end cut."""

    start: int
    end: int
    told: Sequence[Told]
    whole: bool = True


def _told(page: Page) -> Mapping[str, list[Told]]:
    """What is found of each source's words."""
    found: dict[str, list[Told]] = {}
    for finding in page.report.findings:
        for place, alternative in enumerate(finding.alternatives):
            for assertion in alternative.assertions:
                found.setdefault(assertion.source, []).append(Told(finding, place, assertion))
    return found


def _marks(told: Sequence[Told]) -> list[Mark]:
    """In reading order, longer ones first where several begin together; one mark for the same words."""
    groups: dict[tuple[int, int], list[Told]] = {}
    for item in told:
        groups.setdefault((item.assertion.start, item.assertion.end), []).append(item)
    marks = [Mark(*span, sorted(items, key=_loudness)) for span, items in groups.items()]
    return sorted(marks, key=lambda mark: (mark.start, -mark.end))


def _loudness(told: Told) -> int:
    return LOUDNESS.index(told.finding.verdict)


def _taken(waiting: deque[Mark], stop: int) -> tuple[list[Mark], list[Mark]]:
    """The marks that begin before `stop`, ended there; and what is left of them behind it."""
    inside, later = [], []
    while waiting and waiting[0].start < stop:
        mark = waiting.popleft()
        inside.append(mark._replace(end=min(mark.end, stop)))
        if mark.end > stop:
            later.append(mark._replace(start=stop, whole=False))
    return inside, later


def _woven(text: str, start: int, end: int, marks: Sequence[Mark], outer: Mark | None, page: Page) -> Iterator[Html]:
    """A stretch of text with its marks; what stands in a mark may hold marks again."""
    waiting, at = deque(marks), start
    while waiting:
        mark = waiting.popleft()
        mark = mark._replace(start=max(at, mark.start))
        yield _words(text[at : mark.start], outer, page)
        inside, later = _taken(waiting, mark.end)
        waiting.extendleft(reversed(later))
        yield _marked(mark, joined(_woven(text, mark.start, mark.end, inside, mark, page)), inside, page)
        at = mark.end
    yield _words(text[at:end], outer, page)


def _words(text: str, mark: Mark | None, page: Page) -> Html:
    """Words as they stand; marked ones lead back to the table or the list."""
    if mark is None or not text:
        return passage(text)
    told = mark.told[0]
    home = home_id(told.finding, told.assertion.source, page)
    return tag("a", passage(text), href=f"#{home}", title=_title(told)) if home else passage(text)


def _title(told: Told) -> str:
    finding = told.finding
    return f"{finding.verdict}: {finding.subject}, {finding.attribute}: {finding.alternatives[told.place].value}"


def _marked(mark: Mark, words: Html, inside: Sequence[Mark], page: Page) -> Html:
    loudest = mark.told[0]
    own = mark.end - mark.start - sum(m.end - m.start for m in inside)
    hidden = mark.told[0 if own < FEWEST else 1 :]
    more = (_more(told, page) for told in hidden if told.finding.verdict is not Verdict.SINGLE_SOURCE)
    findings = " ".join(dict.fromkeys(told.finding.id for told in mark.told))
    ident = words_id(loudest.assertion, page) if mark.whole else None
    looks = f"said {loudest.finding.verdict} {colour(loudest.finding, loudest.place)}"
    return tag("mark", words, *(more if mark.whole else ()), id=ident, class_=looks, data_f=findings)


def _more(told: Told, page: Page) -> Html:
    """A small link to a further finding on the same words."""
    home = home_id(told.finding, told.assertion.source, page)
    title = _title(told)
    return tag("sup", tag("a", said("+"), href=f"#{home}", title=title, aria_label=title)) if home else NONE


def _blocks(text: str) -> Iterator[tuple[int, int]]:
    """Where paragraphs begin and end: lines up to a blank one."""
    at, start = 0, -1
    for line in text.splitlines(keepends=True):
        if line.strip():
            start = at if start < 0 else start
        elif start >= 0:
            yield start, at
            start = -1
        at += len(line)
    if start >= 0:
        yield start, at


def _paragraphs(source: Source, told: Sequence[Told], page: Page) -> Iterator[Html]:
    waiting = deque(_marks(told))
    for start, end in _blocks(source.text):
        inside, later = _taken(waiting, end)
        waiting.extendleft(reversed(later))
        yield tag("p", *_woven(source.text, start, end, inside, None, page), dir="auto")


def _article(source: Source, told: Sequence[Told], page: Page) -> Html:
    number = page.numbers[source.id]
    head = tag("h3", said(source.id), id=f"s{number}-head")
    path = source.path if source.path != source.id else None
    origin = tag("p", about(source, page, source.url, path), class_="soft")
    body = tag("div", *_paragraphs(source, told, page), class_="text")
    return tag(
        "article",
        head,
        origin,
        body,
        id=f"s{number}",
        class_="source",
        aria_labelledby=f"s{number}-head",
        data_s=number,
    )


def articles(page: Page) -> Html:
    """The section of the articles, with what the marks mean."""
    told = _told(page)
    shown = (_article(source, told.get(source.id, ()), page) for source in page.report.sources)
    meaning = note("Marked is what is asserted. Marked words lead back to the table, or to the list that holds them.")
    keys = (
        tag("mark", said(verdict), class_=f"said {verdict} {'clash clash0' if not n else ''}")
        for n, verdict in enumerate(LOUDNESS)
    )
    return section(
        page,
        "articles",
        "The articles",
        meaning,
        tag("p", joined(keys, SPACE), class_="key"),
        tag("div", *shown, class_="sources"),
    )
