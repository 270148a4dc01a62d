"""What is said of people: the given name that goes with a family name, the offices they hold, ages, and homes."""

from collections.abc import Iterator

from reconcile.contracts import Attribute, Extractor
from reconcile.discourse import Person, Reading
from reconcile.discourse.credits import credited
from reconcile.discourse.homes import homes_beside
from reconcile.discourse.participants import MAX_HELD, cast_of
from reconcile.extractors._build import assertion
from reconcile.extractors._cast import Cast
from reconcile.model import Anchor, Assertion, Diagnostic

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
    lasts=180,
)
HOME = Attribute(
    "home",
    "place",
    "Where a source says a person lives.",
    innocent="they may have moved, or one place be a part of the other",
)


def _given_names(cast: Cast, person: Person) -> Iterator[Assertion]:
    offices = dict.fromkeys(Anchor("office", "office", t.mention.value) for t in person.offices)
    subject = cast.subject(person, Anchor("full name", "name", person.name), *offices, *cast.likely(person))
    for spot in person.spots:
        sentence = cast.reading.sentences[spot.sentence]
        if spot.mention.value.given and not credited(sentence.view, spot.first, spot.last):
            yield assertion(cast.reading, sentence, subject, GIVEN_NAME.name, spot.mention)


def _offices(cast: Cast, person: Person) -> Iterator[Assertion]:
    subject = cast.subject(person, Anchor("name", "name", person.name))
    for title in person.offices:
        sentence = cast.reading.sentences[title.sentence]
        yield assertion(cast.reading, sentence, subject, OFFICE.name, title.mention)


def _ages(cast: Cast, person: Person) -> Iterator[Assertion]:
    """Ages, of people whose given name is known: who shares only a family name is mostly a relative."""
    if not person.ages or not person.name.given:
        return
    subject = cast.subject(person, Anchor("participant", "name", person.name))
    for age in person.ages:
        yield assertion(cast.reading, cast.reading.sentences[age.sentence], subject, AGE.name, age.mention)


def _homes(cast: Cast, person: Person) -> Iterator[Assertion]:
    if not person.name.given:
        return
    subject = cast.subject(person, Anchor("participant", "name", person.name))
    for spot in person.spots:
        sentence = cast.reading.sentences[spot.sentence]
        for home in homes_beside(sentence, spot.first, spot.last):
            yield assertion(cast.reading, sentence, subject, HOME.name, home)


def extract(reading: Reading) -> Iterator[Assertion | Diagnostic]:
    """Given names, offices, ages and homes of everyone in an article."""
    cast = Cast(reading)
    for person in reading.people:
        yield from _given_names(cast, person)
        yield from _offices(cast, person)
        yield from _ages(cast, person)
        yield from _homes(cast, person)
    for head, held in cast_of(reading.people).offices.items():
        if len(held) > MAX_HELD:
            name = reading.source.id
            told = f"{name} calls more than {MAX_HELD} people “{head}”: whom that word means alone was not looked for"
            yield Diagnostic("offices-cut", name, told)


EXTRACTOR = Extractor("people", (GIVEN_NAME, OFFICE, AGE, HOME), extract)
