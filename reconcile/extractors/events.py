"""What is said of events: when, where, how long, and who met whom."""

from collections import Counter
from collections.abc import Iterator

from attrs import evolve

from reconcile.contracts import Attribute, Extractor
from reconcile.discourse import Event, Person, Reading, Sentence
from reconcile.discourse.contexts import context_of
from reconcile.discourse.events import MAX_BACK, Said, crowded
from reconcile.discourse.hours import announced, announced_in, hours_of, incident_class, incident_hours
from reconcile.extractors._build import assertion
from reconcile.extractors._story import story_anchors
from reconcile.kinds.date import grain
from reconcile.lexicon.en.events import INCIDENTS, MOMENTARY, ONCE, STEPS
from reconcile.lexicon.en.penalties import PRISON
from reconcile.model import Anchor, Assertion, Diagnostic, Mention, Scope, Subject

_TWO = "they may be two events of one sort"
FIRM = 6.0
"""Events whose days are set against each other share more than class and one who takes part: a place, words."""
YEAR = 366
"""Days beyond which two dates are of two events of one sort, two weddings of one person."""
FIRMER = 9.0
"""The same for places and durations, which are mostly those of a part or of another event."""
FIRM_HOUR = 5.0
"""The same for hours, which are bound so strictly that class, time and a little of the story are enough."""
DATE = Attribute("date", "date", "The day or days of an event.", innocent=_TWO, firm=FIRM, near=YEAR)
PLACE = Attribute("place", "place", "Where an event takes place, or where a journey leads.",
                  innocent=_TWO, firm=FIRMER)  # fmt: skip
TIME = Attribute("time", "time", "At what time of day an event happens.",
                 innocent="one may be the call, the other the deed", firm=FIRM_HOUR)  # fmt: skip
DURATION = Attribute("duration", "duration", "How long an event lasts.", innocent=_TWO, firm=FIRMER)
MET = Attribute("met", "name", "Whom a person met.", single=False)
_VALUES = (DATE, PLACE, DURATION)
_BRIEF, _AGES = MOMENTARY | ONCE | INCIDENTS, frozenset({"decade", "century"})
"""Classes of what takes a moment or days, and grains of days that are none of theirs."""
_UNSAID = {DATE.name: STEPS, DURATION.name: MOMENTARY}
"""An attribute to the classes of which it is not asserted."""


def _label(event: Event, people: tuple[Person, ...]) -> str:
    families = "–".join(people[n].name.family for n in event.parties[:2])
    return f"{families} {'/'.join(sorted(event.classes))}".strip()


def _told(event: Event, kind: str) -> Iterator[Said]:
    """What an event is told with of a kind; nothing that takes a moment happened in "the 1940s"."""
    brief = kind == DATE.kind and event.classes <= _BRIEF
    yield from (s for s in event.values(kind) if not (brief and grain(s.mention.value.first) in _AGES))


def _anchors(event: Event, people: tuple[Person, ...], without: str) -> Iterator[Anchor]:
    yield from (Anchor("class", "", name) for name in sorted(event.classes))
    yield Anchor("occasion", "", "an earlier or other one" if event.another else "the one told of")
    yield from (Anchor("participant", "name", people[n].name) for n in event.parties)
    if len(event.parties) == 1:
        yield from (Anchor("once", "", name) for name in sorted(event.classes & ONCE))
    for attribute in _VALUES:
        if attribute.name != without:
            yield from (Anchor(attribute.name, attribute.kind, s.mention.value) for s in _told(event, attribute.kind))


def _the_incident(reading: Reading, event: Event) -> bool:
    """Whether it is the one event of its class in the article, and of a class of which a story tells of one."""
    if event.another or not event.classes <= INCIDENTS:
        return False
    return not any(e.classes & event.classes and not e.another for e in reading.events if e is not event)


def _subject(reading: Reading, event: Event, without: str) -> Subject:
    told = story_anchors(reading) if _the_incident(reading, event) else ()
    anchors = tuple(dict.fromkeys((*_anchors(event, reading.people, without), *told)))
    return Subject("event", _label(event, reading.people), event.number, anchors, tuple(sorted(event.classes)))


def _said(reading: Reading, event: Event, attribute: Attribute, known: dict[int, frozenset[str]]) -> Iterator[Said]:
    """What is said of an event in an attribute; no day of an earlier incident, or of telling."""
    earlier = event.another and event.classes <= INCIDENTS
    if event.classes <= _UNSAID.get(attribute.name, frozenset()) or (attribute is DATE and earlier):
        return
    for said in _told(event, attribute.kind):
        sentence = reading.sentences[said.sentence]
        told = event.classes & known.get(said.sentence, frozenset())
        announcing = attribute is DATE and (told or announced(sentence, sentence.inside(said.mention)[0]))
        if not announcing and not (attribute is DURATION and _in_prison(sentence, said.mention)):
            yield said


def _in_prison(sentence: Sentence, mention: Mention) -> bool:
    """Whether a duration is a term in prison, which is that of no event: "faces nine years in prison for the fire"."""
    last = sentence.inside(mention)[1]
    return not PRISON.isdisjoint((sentence.view.norm(last + 1), sentence.view.norm(last + 2)))


def _values(reading: Reading, event: Event, known: dict[int, frozenset[str]]) -> Iterator[Assertion]:
    for attribute in _VALUES:
        subject = _subject(reading, event, attribute.name)
        for said in _said(reading, event, attribute, known):
            sentence = reading.sentences[said.sentence]
            subject_here = _in_context(subject, sentence, said.mention)
            yield assertion(reading, sentence, subject_here, attribute.name, said.mention, Scope(planned=said.ahead))


def _in_context(subject: Subject, sentence: Sentence, mention: Mention) -> Subject:
    context = Anchor("context", "context", context_of(sentence, mention))
    return evolve(subject, anchors=(*subject.anchors, context))


def _times(
    reading: Reading, event: Event, hours: dict[int, tuple[str, Mention]], chief: Event | None
) -> Iterator[Assertion]:
    """The hours of an event that is surely one: the article's only one of its class, or of people who are named."""
    told = [(index, *hours[index]) for index in event.sentences if index in hours]
    sure = event.parties or event is chief or _the_incident(reading, event)
    if not told or event.another or event.ahead or not sure:
        return
    subject = _subject(reading, event, TIME.name)
    for index, name, mention in told:
        if name in event.classes:
            sentence = reading.sentences[index]
            yield assertion(reading, sentence, _in_context(subject, sentence, mention), TIME.name, mention)


def _chief(reading: Reading) -> Event | None:
    """The first event of the class of incident that an article tells of; one without anything where it names none."""
    name = incident_class(reading.sentences)
    if not name:
        return None
    told = (e for e in reading.events if name in e.classes and not (e.another or e.ahead))
    return next(told, Event(len(reading.events), frozenset({name}), (), (), (), False))


def _incident(reading: Reading, chief: Event) -> Iterator[Assertion]:
    """The hour at which "it" or "the incident" happened."""
    for index, mention in incident_hours(reading.sentences).items():
        sentence = reading.sentences[index]
        subject = _in_context(_subject(reading, chief, TIME.name), sentence, mention)
        yield assertion(reading, sentence, subject, TIME.name, mention)


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


def _hours(reading: Reading) -> dict[int, tuple[str, Mention]]:
    """A sentence to its hour, where one event alone may be meant by the word beside it."""
    homes = Counter((index, name) for e in reading.events for index in e.sentences for name in e.classes)
    return {index: told for index, told in hours_of(reading.sentences).items() if homes[index, told[0]] == 1}


def extract(reading: Reading) -> Iterator[Assertion | Diagnostic]:
    """Dates, places, hours, durations and encounters of every event of an article."""
    known, hours = announced_in(reading.sentences), _hours(reading)
    chief = _chief(reading) if hours or incident_hours(reading.sentences) else None
    for event in reading.events:
        yield from _values(reading, event, known)
        yield from _times(reading, event, hours, chief)
        yield from _met(reading, event)
    if chief is not None:
        yield from _incident(reading, chief)
    if crowded(reading.events):
        name = reading.source.id
        told = (
            f"{name} has more than {MAX_BACK} events of one sort or person: each was held against the last ones alone"
        )
        yield Diagnostic("events-cut", name, told)


EXTRACTOR = Extractor("events", (*_VALUES, TIME, MET), extract)
