"""Names of places that stand for something else: a government, a team, a part of a longer name."""

from collections.abc import Container, Iterable

from reconcile.discourse.people import Person
from reconcile.discourse.sentences import Sentence
from reconcile.kinds._nouns import singular
from reconcile.kinds.place import BARE, SIZE, Place
from reconcile.lexicon.en.counts import PARTS, PEOPLE
from reconcile.lexicon.en.entities import SHIPS
from reconcile.lexicon.en.facilities import PARTS_OF_TOWN, POINTS
from reconcile.lexicon.en.offices import HEADS
from reconcile.lexicon.en.words import STARTERS
from reconcile.model import Mention
from reconcile.text.fold import fold
from reconcile.text.tokens import View

_PERSONS = frozenset(map(singular, PARTS.keys() | PEOPLE)) | frozenset(HEADS) | {"police"}
"""Nouns for one person, and the police of a town."""

BEATEN = frozenset("against beat beats beating defeated defeats defeating versus vs by".split())
"""Words before the name of a town that make it that of a team, or of who does something: "brokered by Lima"."""


def _within_name(view: View, first: int) -> bool:
    """Whether a capital that is no part of a place stands right before a bare name: "TV Chile", "Tolvane Lima"."""
    before = view.norm(first - 1)
    capital = first > 0 and view.shape(first - 1) in "CA" and not view.shouting
    return capital and before not in STARTERS and before not in PARTS_OF_TOWN and before not in POINTS


def families(people: Iterable[Person]) -> frozenset[str]:
    """The folded family names of an article; made once, for `namesake` is asked of every place."""
    return frozenset(fold(person.name.family) for person in people)


def ships(sentences: Iterable[Sentence]) -> frozenset[str]:
    """The first words of the ships of an article, "INS Lima": alone, too, they name the ship."""
    views = [sentence.view for sentence in sentences]
    return frozenset(view.norm(at + 1) for view in views for at in view.where(SHIPS) if view.shape(at) == "A")


def namesake(value: object, named: Container[str]) -> bool:
    """Whether a place that no table has is called like one of the families of its article: "interest in Falk"."""
    return isinstance(value, Place) and not value.sort and fold(value.name) in named


def metonym(view: View, mention: Mention, first: int, last: int) -> bool:
    """Whether a bare name at two tokens stands for something else: that of a country for its government ("Chile said"),
    that of a town or a region for a team or a body ("the Lima Lions", "Lima Police"), or is a part of a longer one, or
    says whence somebody is ("a Lima doctor")."""
    based = (view.norm(last), view.norm(last + 1)) == ("-", "based")  # "the Chile-based firm"
    if not isinstance(mention.value, Place) or mention.cue != BARE or based:
        return False
    if _within_name(view, first) or view.norm(first - 1) in BEATEN:
        return True
    if view.norm(last) in _PERSONS or (view.shape(last) == "w" and view.norm(last + 1) in _PERSONS):
        return True
    named = view.shape(last) == "C" and view.norm(last) not in STARTERS and not view.shouting
    return mention.value.sort == "country" or (mention.value.sort in SIZE and named)
