"""Which time of day is that of an event: strictly, for an article gives many hours, of calls, of steps and of words."""

from collections import Counter
from collections.abc import Sequence

from reconcile.discourse.sentences import Sentence
from reconcile.discourse.triggers import Trigger, cost, triggers_of
from reconcile.lexicon.en.dates import CLOCK_BETWEEN, LOOSE_CLOCKS
from reconcile.lexicon.en.events import (
    AHEAD,
    BEGINNING,
    HAPPENED,
    INCIDENT,
    INCIDENTS,
    KNOWN,
    LATER,
    ONE_MORE,
    ONSET,
    SAYING,
    SIDES,
    SIGNS,
    STEPS_ON,
    STRIKERS,
    STRIKING,
)
from reconcile.model import Mention

NEAREST = 20
"""The cost above which an hour is not the event's: an end of a clause or another event stands between."""
OPENING = 3
"""Tokens at the beginning of a sentence in which an hour is that of what the sentence goes on to tell."""
WHEN, CLAUSE = 5, 14
"""Tokens behind an hour in which "when" may stand, and behind "when" in which its event word does."""
HAPPENING = 11
"""Tokens between the verb of what happens and its hour."""
ONSET_BEFORE, ONSET_BEHIND = 14, 10
"""Tokens before an hour, and behind it, in which a word says that something began then."""
_ITSELF = frozenset({"it", "time"})
_LOOSE = CLOCK_BETWEEN | {word for phrase in LOOSE_CLOCKS for word in phrase.split()} - {"by"}
_ENDS = frozenset("until till since by and to - – from between every".split())
"""Words beside an hour that is an end of a stretch, or of many days."""
_HEARD = frozenset({"reported", "reporters"})
"""Words of saying by which an event is told the hour of its report."""
_BETWEEN = LATER | SAYING
"""Words between what happened and an hour that is then one of a later step, or of what somebody said."""
_BESIDE = LATER | SAYING - _HEARD
"""The same from an event word to its hour, and right behind the word."""
_NO_ONSET = STEPS_ON | AHEAD
"""Words beside an hour at which nothing of the event began."""


def at_of(sentence: Sentence, mention: Mention) -> tuple[int, int]:
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
        return _happening(sentence, first, triggers)
    found = ranked[0][2]
    return found if found.last <= first or first <= OPENING or found.first - last <= 1 else None


def _verb(sentence: Sentence, first: int, verbs: frozenset[str] = HAPPENED) -> int:
    """The verb of what happens shortly before an hour: "a brawl broke out in a bar at 9", 0 for none."""
    view = sentence.view
    return next((at for at in range(first - 1, max(0, first - HAPPENING), -1) if view.norm(at) in verbs), 0)


def _happening(sentence: Sentence, first: int, triggers: Sequence[Trigger]) -> Trigger | None:
    """The event noun before such a verb, however far: "the fire, which is thought suspicious, broke out at 9"."""
    verb = _verb(sentence, first)
    before = [t for t in triggers if t.last <= verb]
    beside = any(verb < t.first < first for t in triggers)
    return before[-1] if before and before[-1].noun and not beside else None


def _when(sentence: Sentence, last: int) -> Trigger | None:
    """The event word of the clause that "when" opens behind an hour: "was asleep around 1 a.m. when a car crashed"."""
    opens = next((at for at in range(last, last + WHEN) if sentence.view.norm(at) == "when"), None)
    if opens is None:
        return None
    return next((t for t in triggers_of(sentence) if opens < t.first <= opens + CLAUSE), None)


def _own(sentence: Sentence, first: int, last: int, trigger: Trigger) -> bool:
    """Whether one event is meant, and no word from it to the hour, or behind it, tells of a later step or of saying."""
    view = sentence.view
    between = range(trigger.last, first) if trigger.last <= first else range(last, trigger.first)
    words = {view.norm(at) for at in (*between, trigger.last, trigger.last + 1)}
    several = trigger.noun and view.norm(trigger.last - 1).endswith("s")
    return (
        not ends_of(sentence, first, last)
        and not several
        and not words & _BESIDE
        and view.norm(trigger.last) not in SIDES
    )


def single_hour(sentence: Sentence) -> Mention | None:
    """The one time by the clock that a sentence gives; None where there is none, or several."""
    times = [m for m in sentence.of_kind("time") if m.value.hour is not None]
    return times[0] if len(times) == 1 else None


def ends_of(sentence: Sentence, first: int, last: int) -> bool:
    """Whether an hour at two tokens is an end of a stretch, or of many days: "until 6 p.m.", "from 4 to 5"."""
    view, behind = sentence.view, sentence.view.norm(last)
    goes_on = behind in {"to", "and"} and view.shape(last + 1) == "n"
    return view.norm(first - 1) in _ENDS or behind in {"-", "–"} or goes_on


def _hour(sentence: Sentence) -> tuple[str, Mention] | None:
    hour = single_hour(sentence)
    if hour is None:
        return None
    first, last = at_of(sentence, hour)
    trigger = _when(sentence, last) or _near(sentence, first, last)
    return (trigger.event, hour) if trigger and _own(sentence, first, last, trigger) else None


def hours_of(sentences: Sequence[Sentence]) -> dict[int, tuple[str, Mention]]:
    """A sentence to the class of event whose hour it tells by the clock, and the hour; a sentence of two tells none."""
    return {s.index: found for s in sentences if (found := _hour(s)) is not None}


def _of_incident(sentence: Sentence) -> Mention | None:
    """The hour at which a sentence says that the article's incident happened, without saying what it is."""
    hour = single_hour(sentence)
    if hour is None:
        return None
    view, (first, last) = sentence.view, at_of(sentence, hour)
    verb, struck = _verb(sentence, first), _verb(sentence, first, STRIKING)
    named = {view.norm(at) for at in range(max(0, verb - 2), verb)} & INCIDENT
    if not named:
        verb, named = struck, {view.norm(at) for at in range(max(0, struck - 2), struck)} & STRIKERS
    between = {view.norm(at) for at in range(verb, first)} & _BETWEEN
    return hour if named and not between and not ends_of(sentence, first, last) else None


def incident_hours(sentences: Sequence[Sentence]) -> dict[int, Mention]:
    """A sentence to the hour at which the article's incident happened: "it happened around 3:30 p.m."."""
    return {s.index: found for s in sentences if (found := _of_incident(s)) is not None}


def incident_class(sentences: Sequence[Sentence]) -> str:
    """The class of which an article tells of one event: the one that most sentences speak of, "" where two do."""
    counts = Counter(name for s in sentences for name in {t.event for t in triggers_of(s)} & INCIDENTS)
    counts.update(name for s in sentences for name, words in SIGNS.items() if s.view.where(words))
    (first, most), (_, next_most), *_ = [*counts.most_common(2), ("", 0), ("", 0)]
    return first if most > next_most else ""


def announced(sentence: Sentence, at: int, reach: int = 4) -> bool:
    """Whether a word shortly before a token tells of making known: "a paper released on Monday"."""
    return any(sentence.view.norm(i) in KNOWN for i in range(max(0, at - reach), at))


def announced_in(sentences: Sequence[Sentence]) -> dict[int, frozenset[str]]:
    """A sentence to the classes of event that it tells as made known or spoken of: "commented on the blast"."""
    spoken = [s for s in sentences if s.view.where(KNOWN)]
    return {s.index: frozenset(t.event for t in triggers_of(s) if announced(s, t.first, 3)) for s in spoken}


def of_onset(sentence: Sentence, mention: Mention) -> frozenset[str] | None:
    """The classes of what began at a time by the clock, or for which somebody called for help then; empty where a word
    beside it says no more than that, None where none does or one tells of a later step."""
    view, (first, last) = sentence.view, at_of(sentence, mention)
    beside = range(max(0, first - ONSET_BEFORE), min(len(view.tokens), last + ONSET_BEHIND))
    words = {view.norm(at) for at in beside}
    if words & _NO_ONSET or ends_of(sentence, first, last):
        return None
    started = [t for t in triggers_of(sentence) if t.event in BEGINNING and t.first in beside]
    if any(view.norm(t.first - 1) in ONE_MORE for t in started):
        return None
    begun = {BEGINNING[t.event] for t in started}
    itself = view.norm(first - 1) == "was" and view.norm(first - 2) in _ITSELF
    return frozenset(begun) if begun or words & ONSET or itself else None
