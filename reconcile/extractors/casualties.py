"""How many were killed, injured, missing or arrested: figures that later reports replace."""

import datetime
from collections.abc import Iterator

from reconcile.discourse import Reading, Sentence
from reconcile.extractors._build import assertion
from reconcile.extractors._story import story_anchors
from reconcile.lexicon.en.counts import BEFORE, LINKS, OUTCOME, OUTCOMES
from reconcile.model import Anchor, Assertion, Attribute, Extractor, Mention, Scope, Subject

ATTRIBUTES = tuple(
    Attribute(name, "count", f"How many people were {name}.", moves=True,
              innocent="they may be an earlier and a later report of one figure")
    for name in sorted(OUTCOMES)
)  # fmt: skip
REACH_RIGHT, REACH_LEFT = 9, 6
"""Tokens to the right and left of a number in which the word is looked for that says what was done."""
BACKGROUND = datetime.timedelta(days=45)
"""How much older than the article a date makes its sentence one of another, earlier event."""


def _right(sentence: Sentence, last: int, numbers: set[int]) -> str:
    view = sentence.view
    for at in range(last, min(last + REACH_RIGHT, len(view.tokens))):
        word = view.norm(at)
        if word in OUTCOME:
            return OUTCOME[word]
        if at in numbers or word in {";", ":", "(", ",", "but", "while", "and"}:
            return ""
    return ""


def _left(sentence: Sentence, first: int) -> str:
    view = sentence.view
    for at in range(first - 1, max(-1, first - 1 - REACH_LEFT), -1):
        if view.norm(at) in BEFORE:
            return BEFORE[view.norm(at)]
        if view.norm(at) not in LINKS:
            return ""
    return ""


def _outcome(sentence: Sentence, mention: Mention, numbers: set[int]) -> str:
    """What was done to those counted: what stands right before the number, else the next such word behind it."""
    first, last = sentence.inside(mention)
    inside = next((OUTCOME[t.norm] for t in sentence.view.tokens[first:last] if t.norm in OUTCOME), "")
    return _left(sentence, first) or inside or _right(sentence, last, numbers)


def _background(sentence: Sentence, reading: Reading) -> bool:
    """Whether the sentence tells of another, earlier event: it holds a date well before the article's."""
    if reading.published is None:
        return False
    days = [m.value.last for m in sentence.of_kind("date") if m.value.last.year is not None]
    ends = [datetime.date(d.year, d.month or 12, d.day or 28) for d in days]
    return any(end < reading.published - BACKGROUND for end in ends)


def _told(reading: Reading) -> Iterator[tuple[Sentence, Mention, str]]:
    for sentence in reading.sentences:
        counts = sentence.of_kind("count")
        numbers = {sentence.inside(m)[0] for m in counts}
        if counts and not _background(sentence, reading):
            yield from ((sentence, m, _outcome(sentence, m, numbers)) for m in counts)


def extract(reading: Reading) -> Iterator[Assertion]:
    """The casualty figures of an article, by outcome and by the part of the people counted."""
    anchors = tuple(story_anchors(reading, "setting"))
    parts: dict[tuple[str, str], int] = {}
    for sentence, mention, outcome in _told(reading):
        if outcome:
            part = mention.value.part
            local = parts.setdefault((outcome, part), len(parts))
            toll = Anchor("toll", "", f"{outcome} {part}".strip())
            subject = Subject("toll", part or "people", local, (toll, *anchors), (toll.value,))
            yield assertion(reading, sentence, subject, outcome, mention, Scope(part=part))


EXTRACTOR = Extractor("casualties", ATTRIBUTES, extract)
