"""What is said of people: the given name that goes with a family name, the offices they hold, and their ages."""

from collections import Counter, defaultdict
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
    lasts=180,
)
KEY_LETTERS = 3
"""Letters of a family name's sounds by which people are blocked: a slip further on still lets them meet."""


def _keys(name: Name) -> tuple[str, ...]:
    """The sounds in which the family name begins, its particle included or not, and the given name with its initial."""
    words = fold(name.family).replace("-", " ").split()
    sounds = [sounds_key(word, KEY_LETTERS) for word in (words[-1], glued(name.family))]
    called = [f"{fold(name.given[0])} {words[-1][:1]}"] if name.given else []
    return tuple(dict.fromkeys(sounds + called))


class _Cast:
    """Who is named in which sentence of an article, and which family names several people have."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.families = Counter(person.name.family for person in reading.people)
        self.named: dict[int, dict[int, None]] = defaultdict(dict)
        for person in reading.people:
            for spot in person.spots:
                self.named[spot.sentence].setdefault(person.number)

    def company(self, person: Person) -> Iterator[Anchor]:
        """Who and where is told in the sentences that name a person; of several of one family it tells nothing."""
        if self.families[person.name.family] > 1:
            return
        told = sorted({spot.sentence for spot in person.spots})
        others = {number for index in told for number in self.named[index]} - {person.number}
        yield from (Anchor("companion", "name", self.reading.people[number].name) for number in sorted(others))
        for index in told:
            for mention in self.reading.sentences[index].of_kind("place"):
                yield Anchor("site", "place", mention.value)

    def subject(self, person: Person, *own: Anchor) -> Subject:
        """A person as the subject of an assertion: by the family name, what is its own, and the company."""
        name = settled(person.name)
        anchors = (Anchor("family name", "name", Name((), name.family)), *own, *dict.fromkeys(self.company(person)))
        return Subject("person", name.family, person.number, anchors, _keys(name))


def _given_names(cast: _Cast, person: Person) -> Iterator[Assertion]:
    offices = dict.fromkeys(Anchor("office", "office", t.mention.value) for t in person.offices)
    subject = cast.subject(person, Anchor("full name", "name", person.name), *offices)
    for spot in person.spots:
        if spot.mention.value.given:
            sentence = cast.reading.sentences[spot.sentence]
            yield assertion(cast.reading, sentence, subject, GIVEN_NAME.name, spot.mention)


def _offices(cast: _Cast, person: Person) -> Iterator[Assertion]:
    subject = cast.subject(person, Anchor("name", "name", person.name))
    for title in person.offices:
        sentence = cast.reading.sentences[title.sentence]
        yield assertion(cast.reading, sentence, subject, OFFICE.name, title.mention)


def _ages(cast: _Cast, person: Person) -> Iterator[Assertion]:
    """Ages, of people whose given name is known: who shares only a family name is mostly a relative."""
    if not person.ages or not person.name.given:
        return
    subject = cast.subject(person, Anchor("participant", "name", person.name))
    for age in person.ages:
        yield assertion(cast.reading, cast.reading.sentences[age.sentence], subject, AGE.name, age.mention)


def extract(reading: Reading) -> Iterator[Assertion]:
    """Given names, offices and ages of everyone in an article."""
    cast = _Cast(reading)
    for person in reading.people:
        yield from _given_names(cast, person)
        yield from _offices(cast, person)
        yield from _ages(cast, person)


EXTRACTOR = Extractor("people", (GIVEN_NAME, OFFICE, AGE), extract)
