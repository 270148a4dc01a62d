"""What was done to those whom a number counts: "12 were killed", "killing 12", "the toll rose to 23"."""

import datetime

from reconcile.discourse.sentences import Sentence
from reconcile.lexicon.en.counts import BEFORE, LINKS, OUTCOME
from reconcile.model import Mention

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


def outcome(sentence: Sentence, mention: Mention) -> str:
    """What was done to those counted: what stands right before the number, else the next such word behind it."""
    first, last = sentence.inside(mention)
    numbers = {sentence.inside(m)[0] for m in sentence.of_kind("count")}
    inside = next((OUTCOME[t.norm] for t in sentence.view.tokens[first:last] if t.norm in OUTCOME), "")
    return _left(sentence, first) or inside or _right(sentence, last, numbers)


def earlier(sentence: Sentence, published: datetime.date | None) -> bool:
    """Whether the sentence tells of another, earlier event: it holds a date well before the article's."""
    if published is None:
        return False
    days = [m.value.last for m in sentence.of_kind("date") if m.value.last.year is not None]
    ends = [datetime.date(d.year, d.month or 12, d.day or 28) for d in days]
    return any(end < published - BACKGROUND for end in ends)
