"""What was done to those whom a number counts: "12 were killed", "killing 12", "the toll rose to 23"."""

import datetime
from collections.abc import Iterator

from reconcile.discourse.sentences import Sentence
from reconcile.lexicon.en.counts import BEFORE, LINKS, OUTCOME, REPLACED, SEVERAL
from reconcile.model import Mention
from reconcile.text.tokens import View

REACH_RIGHT, REACH_LEFT = 9, 6
"""Tokens to the right and left of a number in which the word is looked for that says what was done."""
ENDS = frozenset({";", ":", "(", ",", "but", "while", "and"})
"""Words and marks behind which another thing is told."""
BACKGROUND = datetime.timedelta(days=45)
"""How much older than the article a date makes its sentence one of another, earlier event."""


def _said(view: View, at: int) -> str:
    """What the word at `at` says; where one shot is dead, that."""
    behind = (OUTCOME.get(view.norm(i), "") for i in (at + 1, at + 2))
    return next(filter(None, behind), "shot") if OUTCOME[view.norm(at)] == "shot" else OUTCOME[view.norm(at)]


def _right(sentence: Sentence, last: int, numbers: set[int]) -> str:
    view = sentence.view
    for at in range(last, min(last + REACH_RIGHT, len(view.tokens))):
        word = view.norm(at)
        if word in OUTCOME:
            return _said(view, at)
        if at in numbers or word in ENDS:
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


def _of_nobody(sentence: Sentence, first: int) -> Iterator[str]:
    """What was done to nobody: "no one was killed or injured", "no casualties"."""
    view = sentence.view
    for at in range(first, min(first + REACH_RIGHT, len(view.tokens))):
        word = view.norm(at)
        if word in ENDS - {"and"}:
            return
        yield from SEVERAL.get(word, ()) or filter(None, (OUTCOME.get(word),))


def outcomes(sentence: Sentence, mention: Mention) -> tuple[str, ...]:
    """What was done to those counted: what stands right before the number, else the next such word behind it; of
    nobody, several things may be said. Nothing where the number is a known one ("one of the two officers")."""
    view, (first, last) = sentence.view, sentence.inside(mention)
    if mention.value.amount.high == 0:
        return tuple(dict.fromkeys(_of_nobody(sentence, first)))
    if (view.norm(first - 2), view.norm(first - 1)) == ("of", "the"):
        return ()
    numbers = {sentence.inside(m)[0] for m in sentence.of_kind("count")}
    inside = next((OUTCOME[t.norm] for t in view.tokens[first:last] if t.norm in OUTCOME), "")
    found = _left(sentence, first) or inside or _right(sentence, last, numbers)
    return (found,) if found else ()


def replaced(sentence: Sentence, mention: Mention) -> bool:
    """Whether a word before a number says that it was given up since: "the previous toll was 20"."""
    return any(t.norm in REPLACED for t in sentence.view.tokens[: sentence.inside(mention)[0]])


def earlier(sentence: Sentence, published: datetime.date | None) -> bool:
    """Whether the sentence tells of another, earlier event: it holds a date well before the article's."""
    if published is None:
        return False
    days = [m.value.last for m in sentence.of_kind("date") if m.value.last.year is not None]
    ends = [datetime.date(d.year, d.month or 12, d.day or 28) for d in days]
    return any(end < published - BACKGROUND for end in ends)
