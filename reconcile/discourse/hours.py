"""Which time of day is that of an event: strictly, for an article gives many hours, of calls, of steps and of words."""

from collections.abc import Sequence

from reconcile.discourse.sentences import Sentence
from reconcile.discourse.triggers import Trigger, cost, triggers_of
from reconcile.lexicon.en.dates import CLOCK_BETWEEN, LOOSE_CLOCKS
from reconcile.lexicon.en.events import KNOWN, LATER, SAYING, SIDES
from reconcile.model import Mention

NEAREST = 20
"""The cost above which an hour is not the event's: an end of a clause or another event stands between."""
OPENING = 3
"""Tokens at the beginning of a sentence in which an hour is that of what the sentence goes on to tell."""
_LOOSE = CLOCK_BETWEEN | {word for phrase in LOOSE_CLOCKS for word in phrase.split()} - {"by"}
_ENDS = frozenset("until till since by and to - – from between every".split())
"""Words beside an hour that is an end of a stretch, or of many days."""
_HEARD = frozenset({"reported", "reporters"})
"""Words of saying by which an event is told the hour of its report."""


def _at(sentence: Sentence, mention: Mention) -> tuple[int, int]:
    """The tokens of an hour, with the words that say it loosely."""
    first, last = sentence.inside(mention)
    while sentence.view.norm(first - 1) in _LOOSE:
        first -= 1
    return first, last


def _near(sentence: Sentence, first: int, last: int) -> Trigger | None:
    """The event word nearest to an hour; one behind it only where the hour opens the sentence or stands beside it."""
    triggers = triggers_of(sentence)
    ranked = sorted((cost(sentence.view, first, last, t, triggers), t.first, t) for t in triggers)
    if not ranked or ranked[0][0] > NEAREST:
        return None
    found = ranked[0][2]
    return found if found.last <= first or first <= OPENING or found.first - last <= 1 else None


def _own(sentence: Sentence, first: int, last: int, trigger: Trigger) -> bool:
    """Whether one event is meant, and no word from it to the hour, or behind it, tells of a later step or of saying."""
    view = sentence.view
    between = range(trigger.last, first) if trigger.last <= first else range(last, trigger.first)
    words = {view.norm(at) for at in (*between, trigger.last, trigger.last + 1)}
    ends = view.norm(first - 1) in _ENDS or view.norm(last) in {"and", "to", "-", "–"}
    several = trigger.noun and view.norm(trigger.last - 1).endswith("s")
    return not ends and not several and not words & (LATER | SAYING - _HEARD) and view.norm(trigger.last) not in SIDES


def _hour(sentence: Sentence) -> tuple[str, Mention] | None:
    times = [m for m in sentence.of_kind("time") if m.value.hour is not None]
    if len(times) != 1:
        return None
    first, last = _at(sentence, times[0])
    trigger = _near(sentence, first, last)
    return (trigger.event, times[0]) if trigger and _own(sentence, first, last, trigger) else None


def hours_of(sentences: Sequence[Sentence]) -> dict[int, tuple[str, Mention]]:
    """A sentence to the class of event whose hour it tells by the clock, and the hour; a sentence of two tells none."""
    return {s.index: found for s in sentences if (found := _hour(s)) is not None}


def announced(sentence: Sentence, at: int, reach: int = 4) -> bool:
    """Whether a word shortly before a token tells of making known: "a paper released on Monday"."""
    return any(sentence.view.norm(i) in KNOWN for i in range(max(0, at - reach), at))


def announced_in(sentences: Sequence[Sentence]) -> dict[int, frozenset[str]]:
    """A sentence to the classes of event that it tells as made known or spoken of: "commented on the blast"."""
    spoken = [s for s in sentences if s.view.where(KNOWN)]
    return {s.index: frozenset(t.event for t in triggers_of(s) if announced(s, t.first, 3)) for s in spoken}
