"""What is said of people: the given name that goes with a family name, and the offices they hold."""

from collections.abc import Iterator

from reconcile.discourse import Person, Reading
from reconcile.extractors._build import assertion
from reconcile.kinds._spelling import sounds_key
from reconcile.kinds.name import Name
from reconcile.model import Anchor, Assertion, Attribute, Extractor, Subject
from reconcile.text.fold import fold

GIVEN_NAME = Attribute(
    "given name",
    "name",
    "The given name that a source puts before a family name.",
    innocent="they may be two people who share the family name",
)
OFFICE = Attribute(
    "office",
    "office",
    "An office or role that a source says a person holds.",
    hinges_on="name",
    innocent="an office may have changed, or both be held",
)
KEY_LETTERS = 3
"""Letters of a family name's sounds by which people are blocked: a slip further on still lets them meet."""


def _key(person: Person) -> str:
    return sounds_key(fold(person.name.family).replace("-", " ").split()[-1], KEY_LETTERS)


def _company(reading: Reading, person: Person) -> Iterator[Anchor]:
    """Who and where is told in the sentences that name the person."""
    told = {s.sentence for s in person.spots}
    for other in reading.people:
        if other.number != person.number and any(s.sentence in told for s in other.spots):
            yield Anchor("companion", "name", other.name)
    for index in sorted(told):
        for mention in reading.sentences[index].of_kind("place"):
            yield Anchor("site", "place", mention.value)


def _subject(reading: Reading, person: Person, *own: Anchor) -> Subject:
    family = person.name.family
    anchors = (Anchor("family name", "name", Name((), family)), *own, *dict.fromkeys(_company(reading, person)))
    return Subject("person", family, person.number, anchors, (_key(person),))


def _given_names(reading: Reading, person: Person) -> Iterator[Assertion]:
    offices = dict.fromkeys(Anchor("office", "office", t.mention.value) for t in person.offices)
    subject = _subject(reading, person, Anchor("full name", "name", person.name), *offices)
    for spot in person.spots:
        if spot.mention.value.given:
            yield assertion(reading, reading.sentences[spot.sentence], subject, GIVEN_NAME.name, spot.mention)


def _offices(reading: Reading, person: Person) -> Iterator[Assertion]:
    subject = _subject(reading, person, Anchor("name", "name", person.name))
    for title in person.offices:
        yield assertion(reading, reading.sentences[title.sentence], subject, OFFICE.name, title.mention)


def extract(reading: Reading) -> Iterator[Assertion]:
    """Given names and offices of everyone in an article."""
    for person in reading.people:
        yield from _given_names(reading, person)
        yield from _offices(reading, person)


EXTRACTOR = Extractor("people", (GIVEN_NAME, OFFICE), extract)
