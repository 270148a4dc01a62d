"""What is said of events: when, where, how long, and who met whom."""

from collections.abc import Iterator

from attrs import evolve

from reconcile.discourse import Event, Person, Reading
from reconcile.discourse.contexts import context_of
from reconcile.extractors._build import assertion
from reconcile.extractors._story import story_anchors
from reconcile.lexicon.en.events import INCIDENTS, MOMENTARY
from reconcile.model import Anchor, Assertion, Attribute, Extractor, Scope, Subject

_TWO = "they may be two events of one sort"
FIRM = 6.0
"""Events whose days are set against each other share more than class and one who takes part: a place, words."""
FIRMER = 9.0
"""The same for places and durations, which are mostly those of a part or of another event."""
DATE = Attribute("date", "date", "The day or days of an event.", innocent=_TWO, firm=FIRM)
PLACE = Attribute("place", "place", "Where an event takes place, or where a journey leads.",
                  innocent=_TWO, firm=FIRMER)  # fmt: skip
DURATION = Attribute("duration", "duration", "How long an event lasts.", innocent=_TWO, firm=FIRMER)
MET = Attribute("met", "name", "Whom a person met.", single=False)
_VALUES = (DATE, PLACE, DURATION)


def _label(event: Event, people: tuple[Person, ...]) -> str:
    families = "–".join(people[n].name.family for n in event.parties[:2])
    return f"{families} {'/'.join(sorted(event.classes))}".strip()


def _anchors(event: Event, people: tuple[Person, ...], without: str) -> Iterator[Anchor]:
    yield from (Anchor("class", "", name) for name in sorted(event.classes))
    yield Anchor("occasion", "", "an earlier or other one" if event.another else "the one told of")
    yield from (Anchor("participant", "name", people[n].name) for n in event.parties)
    for attribute in _VALUES:
        if attribute.name != without:
            yield from (Anchor(attribute.name, attribute.kind, s.mention.value) for s in event.values(attribute.kind))


def _the_incident(reading: Reading, event: Event) -> bool:
    """Whether it is the one event of its class in the article, and of a class of which a story tells of one."""
    alike = [e for e in reading.events if e.classes & event.classes and not e.another]
    return alike == [event] and event.classes <= INCIDENTS


def _subject(reading: Reading, event: Event, without: str) -> Subject:
    told = story_anchors(reading) if _the_incident(reading, event) else ()
    anchors = tuple(dict.fromkeys((*_anchors(event, reading.people, without), *told)))
    return Subject("event", _label(event, reading.people), event.number, anchors, tuple(sorted(event.classes)))


def _values(reading: Reading, event: Event) -> Iterator[Assertion]:
    for attribute in _VALUES:
        if attribute is DURATION and event.classes <= MOMENTARY:
            continue
        subject = _subject(reading, event, attribute.name)
        for said in event.values(attribute.kind):
            scope = Scope(planned=said.ahead)
            sentence = reading.sentences[said.sentence]
            known = evolve(
                subject, anchors=(*subject.anchors, Anchor("context", "context", context_of(sentence, said.mention)))
            )
            yield assertion(reading, sentence, known, attribute.name, said.mention, scope)


def _met(reading: Reading, event: Event) -> Iterator[Assertion]:
    """Whom each agent met: the subject is the agent's meeting, the value the other's name."""
    for agent, other, index in event.met:
        person, met = reading.people[agent], reading.people[other]
        spot = next((s for s in met.spots if s.sentence == index), None)
        if spot is None:
            continue
        label = f"{person.name.family} {'/'.join(sorted(event.classes))}"
        anchors = (Anchor("class", "", "meeting"), Anchor("participant", "name", person.name))
        subject = Subject("event", label, event.number, anchors, (f"met {person.name.family.casefold()}",))
        yield assertion(reading, reading.sentences[index], subject, MET.name, spot.mention)


def extract(reading: Reading) -> Iterator[Assertion]:
    """Dates, places, durations and encounters of every event of an article."""
    for event in reading.events:
        yield from _values(reading, event)
        yield from _met(reading, event)


EXTRACTOR = Extractor("events", (*_VALUES, MET), extract)
