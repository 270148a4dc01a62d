"""Events of an article: event words that tell of one thing are one event, with all that is said of it."""

import datetime
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from itertools import chain, islice, takewhile
from typing import NamedTuple

from reconcile.contracts import Kind
from reconcile.discourse.participants import Cast, Memory, Parties, cast_of, figures_of, parties_of, remember
from reconcile.discourse.people import Person
from reconcile.discourse.sentences import Sentence
from reconcile.discourse.triggers import Trigger, governor, triggers_of
from reconcile.lexicon.en.events import ACTING, ASIDE, BEFORE_DAY, OCCASION, SAYING
from reconcile.model import COMPATIBLE, Align, Mention, ValueRelation
from reconcile.text.tokens import View

WHERE_AND_WHEN = ("place", "date")
"""Kinds whose values tell events of one class apart."""

MAX_BACK = 100
"""Events of one class or person, and values said of one event, that a further event word is held against: the last
ones. An article has tens; this bounds the work on a text that is none, and the diagnostic `events-cut` tells."""
NEAR_ACT = 5
"""Tokens before a value in which a verb stands whose day it is."""
BACKGROUND = datetime.timedelta(days=45)
"""How long before the article a day is that makes what happened then another event than the article's own."""


class Said(NamedTuple):
    """A value said of an event, and the sentence."""

    sentence: int
    mention: Mention
    ahead: bool


class Event(NamedTuple):
    """An event of an article: its classes, who takes part, what is said of it, and whether it lay ahead.

    `met` are pairs (agent, other) where one is said to have met the other, with the sentence.
    """

    number: int
    classes: frozenset[str]
    parties: tuple[int, ...]
    said: tuple[Said, ...]
    sentences: tuple[int, ...]
    ahead: bool
    another: bool = False
    open: bool = False
    met: tuple[tuple[int, int, int], ...] = ()

    def values(self, kind: str) -> tuple[Said, ...]:
        """What was said of it of one kind."""
        return tuple(s for s in self.said if s.mention.kind == kind)


def _background(sentence: Sentence, said: Sequence[Mention], kinds: Mapping[str, Kind]) -> bool:
    """Whether something is said to have happened long before the article: it is no part of what the article tells."""
    published = sentence.view.published
    extents = [extent for m in said if (extent := kinds[m.kind].extent(m.value)) is not None]
    return published is not None and any(last < published - BACKGROUND for _, last in extents)


def _raw(sentence: Sentence, trigger: Trigger, parties: Parties, said: list[Mention], old: bool) -> Event:
    values = tuple(Said(sentence.index, m, trigger.ahead) for m in said)
    met = tuple((a, b, sentence.index) for a in parties.agents for b in parties.others)
    return Event(
        0,
        frozenset({trigger.event}),
        parties.all,
        values,
        (sentence.index,),
        trigger.ahead,
        trigger.another or old,
        parties.open,
        met,
    )


def _occasion(sentence: Sentence, one: Trigger, other: Trigger) -> bool:
    """Whether the second word names the occasion of the first: "to welcome her for the summit"."""
    between = [sentence.view.norm(i) for i in range(one.last, other.first)]
    return (one.event, other.event) in OCCASION and "for" in between and len(between) <= 12


def word_before(view: View, first: int) -> int:
    """The token before a day that begins at `first`, without words such as "on" and "late" between."""
    at = first - 1
    while view.norm(at) in BEFORE_DAY:
        at -= 1
    return at


def _aside(sentence: Sentence, mention: Mention) -> bool:
    """Whether a value stands beside the event: "the first since 2019", "officials confirmed on Sunday"."""
    first, last = sentence.inside(mention)
    before = first - 1
    if sentence.view.norm(last) == "history":
        return True  # "the worst in Norway history"
    said = word_before(sentence.view, first)
    told = sentence.view.norm(said) in SAYING or _acting(sentence.view, before)
    return sentence.view.norm(before) in ASIDE or (not mention.cue and told)


def _acting(view: View, before: int) -> bool:
    """Whether a value is that of what is no event: "was identified by the police on Monday"."""
    near = takewhile(lambda at: view.shape(at) != "p", range(before, max(-1, before - NEAR_ACT), -1))
    return any(view.norm(at) in ACTING for at in near)


def _of_sentence(
    sentence: Sentence, cast: Cast, memory: Memory, kinds: Mapping[str, Kind]
) -> tuple[list[tuple[Trigger, Event]], Memory]:
    """The events of one sentence with their arguments, and whom the next one may mean."""
    figures = figures_of(sentence, cast, memory)
    triggers = triggers_of(sentence)
    bound: dict[Trigger, list[Mention]] = {t: [] for t in triggers}
    for mention in sentence.mentions:
        if kinds[mention.kind].align is Align.EVENT and not _aside(sentence, mention):
            for trigger in governor(sentence, mention, triggers):
                bound[trigger].append(mention)
    found: list[tuple[Trigger, Event]] = []
    for trigger in triggers:
        old = _background(sentence, bound[trigger], kinds)
        event = _raw(sentence, trigger, parties_of(sentence, figures, trigger), bound[trigger], old)
        if found and _occasion(sentence, found[-1][0], trigger):
            found[-1] = (trigger, _merged(found[-1][1], event))
        else:
            found.append((trigger, event))
    return found, remember(memory, figures)


def _merged(one: Event, other: Event) -> Event:
    return one._replace(
        classes=one.classes | other.classes,
        parties=tuple(dict.fromkeys(one.parties + other.parties)),
        said=one.said + other.said,
        sentences=tuple(dict.fromkeys(one.sentences + other.sentences)),
        met=tuple(dict.fromkeys(one.met + other.met)),
    )


def _last_said(event: Event, kind: str) -> dict[object, None]:
    """The values of one kind that were last said of an event."""
    last = islice((said.mention for said in reversed(event.said) if said.mention.kind == kind), MAX_BACK)
    return dict.fromkeys(mention.value for mention in last)


def _clash(one: Event, other: Event, kinds: Mapping[str, Kind]) -> bool:
    """Whether what is said of where and when keeps two events apart."""
    for name in WHERE_AND_WHEN:
        ones, others = (_last_said(event, name) for event in (one, other))
        relations = [kinds[name].compare(a, b).relation for a in ones for b in others]
        if relations and ValueRelation.DISJOINT in relations and not any(r in COMPATIBLE for r in relations):
            return True
    return False


def _fit(one: Event, other: Event, trigger: Trigger, kinds: Mapping[str, Kind]) -> int:
    """How well a new event word fits an event told before, 0 if it does not."""
    if not one.classes & other.classes:
        return 0
    ones, others = set(one.parties), set(other.parties)
    if (other.open and not ones <= others) or (one.open and others):
        return 0
    if ones and others and not (ones <= others or others <= ones):
        return 0
    if other.another and not trigger.ahead and not (ones and others and other.said == ()):
        return 0
    if _clash(one, other, kinds):
        return 0
    shared = len(ones & others)
    near = one.sentences[-1] >= other.sentences[0] - 1
    return 1 + 4 * shared + 2 * near + trigger.definite


def _names(event: Event) -> tuple[str | int, ...]:
    """What an event is found by: its classes, and the numbers of those who take part."""
    return *event.classes, *event.parties


class _Told:
    """The events told so far, found by class and by who takes part."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self._places: dict[str | int, dict[int, None]] = defaultdict(dict)

    def near(self, event: Event) -> list[Event]:
        """The events that a new one may be: of each class and each who takes part, the last that were begun."""
        places = {p for name in _names(event) for p in islice(reversed(self._places[name]), MAX_BACK)}
        return [self.events[place] for place in sorted(places)]

    def put(self, event: Event) -> None:
        """Add a new event, or what one has become, which has its number."""
        self.events[event.number : event.number + 1] = [event]
        for name in _names(event):
            self._places[name].setdefault(event.number)


def crowded(events: Sequence[Event]) -> bool:
    """Whether a further event word may have been held against some events of its class, or some values, alone."""
    homes = Counter(name for event in events for name in _names(event))
    said = (count for event in events for count in Counter(said.mention.kind for said in event.said).values())
    return any(count > MAX_BACK for count in chain(homes.values(), said))


def events_of(sentences: Sequence[Sentence], people: Sequence[Person], kinds: Mapping[str, Kind]) -> tuple[Event, ...]:
    """The events of an article in the order in which they are first told."""
    found, memory, cast = _Told(), Memory(), cast_of(people)
    for sentence in sentences:
        told, memory = _of_sentence(sentence, cast, memory, kinds)
        for trigger, event in told:
            fits = [(_fit(before, event, trigger, kinds), before.number) for before in found.near(event)]
            best = max(fits, default=(0, 0))
            found.put(_merged(found.events[best[1]], event) if best[0] else event._replace(number=len(found.events)))
    return tuple(found.events)
