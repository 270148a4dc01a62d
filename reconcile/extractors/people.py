"""What is said of people: the given name that goes with a family name, the offices they hold, and their ages."""

from collections.abc import Iterator

from reconcile.discourse import Person, Reading
from reconcile.extractors._build import assertion
from reconcile.kinds._person import glued, settled
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
AGE = Attribute(
    "age",
    "age",
    "How old a source says a person is.",
    innocent="a birthday may lie between them, or they may be two people of one name",
)
KEY_LETTERS = 3
"""Letters of a family name's sounds by which people are blocked: a slip further on still lets them meet."""


def _keys(name: Name) -> tuple[str, ...]:
    """The sounds in which the family name begins, its particle included or not, and the given name with its initial."""
    words = fold(name.family).replace("-", " ").split()
    sounds = [sounds_key(word, KEY_LETTERS) for word in (words[-1], glued(name.family))]
    called = [f"{fold(name.given[0])} {words[-1][:1]}"] if name.given else []
    return tuple(dict.fromkeys(sounds + called))


def _company(reading: Reading, person: Person) -> Iterator[Anchor]:
    """Who and where is told in the sentences that name the person; of several of one family it tells nothing."""
    if any(p.number != person.number and p.name.family == person.name.family for p in reading.people):
        return
    told = {s.sentence for s in person.spots}
    for other in reading.people:
        if other.number != person.number and any(s.sentence in told for s in other.spots):
            yield Anchor("companion", "name", other.name)
    for index in sorted(told):
        for mention in reading.sentences[index].of_kind("place"):
            yield Anchor("site", "place", mention.value)


def _subject(reading: Reading, person: Person, *own: Anchor) -> Subject:
    name = settled(person.name)
    anchors = (Anchor("family name", "name", Name((), name.family)), *own, *dict.fromkeys(_company(reading, person)))
    return Subject("person", name.family, person.number, anchors, _keys(name))


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


def _ages(reading: Reading, person: Person) -> Iterator[Assertion]:
    """Ages, of people whose given name is known: who shares only a family name is mostly a relative."""
    if not person.ages or not person.name.given:
        return
    subject = _subject(reading, person, Anchor("participant", "name", person.name))
    for age in person.ages:
        yield assertion(reading, reading.sentences[age.sentence], subject, AGE.name, age.mention)


def extract(reading: Reading) -> Iterator[Assertion]:
    """Given names, offices and ages of everyone in an article."""
    for person in reading.people:
        yield from _given_names(reading, person)
        yield from _offices(reading, person)
        yield from _ages(reading, person)


EXTRACTOR = Extractor("people", (GIVEN_NAME, OFFICE, AGE), extract)
