"""The people of an article as subjects: by the family name, and by the company in which they are named."""

from collections import Counter, defaultdict
from collections.abc import Iterator

from reconcile.discourse import Person, Reading
from reconcile.discourse.spots import Spot
from reconcile.kinds._name_value import glued, settled
from reconcile.kinds._spelling import consonants, sounds_key
from reconcile.kinds.name import Name
from reconcile.lexicon.en.names import COMMON_FAMILIES
from reconcile.lexicon.en.offices import KIN
from reconcile.model import Anchor, Subject
from reconcile.text.fold import fold

KEY_LETTERS = 3
"""Letters of a family name's sounds by which people are blocked: a slip further on still lets them meet."""


def _keys(name: Name) -> tuple[str, ...]:
    """The sounds in which the family name begins, its particle included or not, and the given name with its initial."""
    words = fold(name.family).replace("-", " ").split()
    sounds = [sounds_key(word, KEY_LETTERS) for word in (words[-1], glued(name.family))]
    called = [f"{fold(name.given[0])} {words[-1][:1]}"] if name.given else []
    return tuple(dict.fromkeys(sounds + called))


SOUNDS = 2
"""Consonants in which two given names begin that may be one: "Elias" and "Ilias", "Brian" and "Bryant"."""
MAIN = 6
"""People, the most often named, whom an article is about."""


class Cast:
    """Who is named in which sentence of an article, and which family names several people have."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.families = Counter(person.name.family for person in reading.people)
        ranked = sorted(reading.people, key=lambda p: (-len(p.spots), p.number))
        self.main = [person.name for person in ranked[:MAIN] if person.name.given]
        self.named: dict[int, dict[int, None]] = defaultdict(dict)
        for person in reading.people:
            for spot in person.spots:
                self.named[spot.sentence].setdefault(person.number)

    def company(self, person: Person) -> Iterator[Anchor]:
        """Who and where is told in the sentences that name a person. It tells nothing of several of one family, nor of
        somebody's kin, who may share the family name with whom the story is about."""
        if self.families[person.name.family] > 1 or any(map(self._kin, person.spots)):
            return
        told = sorted({spot.sentence for spot in person.spots})
        others = {number for index in told for number in self.named[index]} - {person.number}
        yield from (Anchor("companion", "name", self.reading.people[number].name) for number in sorted(others))
        for index in told:
            for mention in self.reading.sentences[index].of_kind("place"):
                yield Anchor("site", "place", mention.value)

    def _kin(self, spot: Spot) -> bool:
        """Whether a person is told of as somebody's kin: "Ada Berg, aunt of the girl", "Ada Berg, Ole's aunt"."""
        view, at = self.reading.sentences[spot.sentence].view, spot.last + 1
        owned = next((i + 1 for i in (at + 1, at + 2) if view.norm(i) in {"'s", "’s"}), at)
        return view.norm(at - 1) == "," and view.norm(owned) in KIN and (owned > at or view.norm(at + 1) == "of")

    def likely(self, person: Person) -> Iterator[Anchor]:
        """What makes a person of a rare family name likely the same as one whose given name sounds alike: how it
        sounds, and who else the article is about. Of several of one family it tells nothing."""
        if (
            not person.name.given
            or self.families[person.name.family] > 1
            or fold(person.name.family) in COMMON_FAMILIES
        ):
            return
        sounds = consonants(fold(person.name.given[0])).lstrip("aeiou")[:SOUNDS]
        for gender in person.gender or "fm":
            yield Anchor("sounds", "", f"{sounds} {gender}")
        yield from (Anchor("cast", "name", other) for other in self.main if other != person.name)

    def subject(self, person: Person, *own: Anchor) -> Subject:
        """A person as the subject of an assertion: by the family name, what is its own, and the company."""
        name = settled(person.name)
        families = dict.fromkeys((Name((), name.family), Name(name.given[:1], name.family)))
        known = tuple(Anchor("family name", "name", family) for family in families)
        anchors = (*known, *own, *dict.fromkeys(self.company(person)))
        return Subject("person", name.family, person.number, anchors, _keys(name))
