"""Buildings, grounds and parts of towns: reading them back from the word that ends them."""

from itertools import groupby, takewhile

from reconcile.contracts import Comparison
from reconcile.kinds._places import Place, unlinked
from reconcile.kinds._spelling import consonants, one_slip, skeleton
from reconcile.kinds._streets import Stretch
from reconcile.lexicon.en.facilities import (
    ACTING,
    AREAS,
    ARTICLES,
    CALLED_AFTER,
    FAMILIES_TOO,
    GROUNDS,
    HEADS,
    HOSPITALS,
    LOCATIVE,
    MODIFIERS,
    PLAIN_GROUNDS,
    PORT,
)
from reconcile.lexicon.en.given_names import GIVEN
from reconcile.lexicon.en.names import COMMON_FAMILIES, NO_NAME, SPEECH, SYLLABLES
from reconcile.lexicon.en.places import DEMONYMS, PLACES
from reconcile.lexicon.en.titles import TITLE_HEADS
from reconcile.lexicon.en.words import MONTHS, STARTERS, WEEKDAYS
from reconcile.model import ValueRelation
from reconcile.text.fold import fold
from reconcile.text.tokens import View

_R = ValueRelation
_LONGEST = 5
_STOPS = STARTERS | SPEECH | MONTHS.keys() | WEEKDAYS.keys() | TITLE_HEADS
ENDS = GROUNDS | ACTING | AREAS | PLAIN_GROUNDS
"""Words at which a building, ground or area is looked for."""
_OWNED = frozenset({"'s", "’s"})


def _first_of(view: View, end: int) -> int:
    """The index of the first capital of the name that ends before token `end`, `end` if there is none."""
    at = end
    while at > 0 and end - at < _LONGEST:
        before = unlinked(view, at - 1)
        if _saint(view, before, end):
            before -= 1
        elif view.norm(before - 1) == "-" and before > 1 and view.shape(before) == "C":
            before -= 2 * (view.shape(before - 2) == "C" or view.norm(before - 2) in ARTICLES)
        if not (view.shape(before) in "CA" or view.norm(before) in ARTICLES) or view.norm(before) in _STOPS:
            break
        at = before
    return at


def _saint(view: View, at: int, end: int) -> bool:
    """Whether the mark at `at` is inside a name: "St. Mary's Hospital", not "Lima's Central Park"."""
    if view.norm(at) not in _OWNED:
        return view.norm(at) == "." and view.norm(at - 1) in {"st", "mt", "ft"}
    return view.norm(at - 2) in {"st", "saint", "."} or (at == end - 1 and view.norm(at - 1) not in PLACES)


def _says_more(view: View, first: int, last: int) -> bool:
    """Whether a name is more than words for sorts of buildings: not "the State Prison", "the American base"."""
    words = [view.norm(i) for i in range(first, last) if view.shape(i) in "CA"]
    return any(w not in MODIFIERS and w not in NO_NAME and w not in DEMONYMS for w in words)


def _locative(view: View, first: int) -> bool:
    """Whether a word such as "at" stands before a name, "the" and an adjective between them or not."""
    before = first - 1
    return view.norm(before - (view.norm(before) in {"the", "a"})) in LOCATIVE


def _person(view: View, first: int, at: int) -> bool:
    """Whether the words are likelier a person's name: "Jerry Hall", "Park Chung Hee Park"."""
    word = view.norm(at)
    return word in FAMILIES_TOO and (view.norm(first) in GIVEN or view.norm(first) in SYLLABLES)


def _capital(view: View, at: int) -> Stretch | None:
    """A name that ends in a head with a capital: "Tabra Medical Center"."""
    first = _first_of(view, at)
    word, behind = view.norm(at), view.norm(at + 1)
    if first == at or not (_says_more(view, first, at) or _central(view, first, at)):
        return None
    if view.shape(at + 1) in "CA" or behind in SPEECH or view.norm(at) in AREAS:
        return None
    if (word in ACTING or _person(view, first, at)) and not _locative(view, first):
        return None
    return _built(view, first, at + 1)


def _central(view: View, first: int, at: int) -> bool:
    return first == at - 1 and view.norm(first) == "central"


def _built(view: View, first: int, last: int, sort: str = "facility") -> Stretch:
    words = (view.norm(i) for i in range(first, last) if view.shape(i) != "p")
    parts = tuple(HEADS.get(w, w) for w in words if w not in ARTICLES)
    return Stretch(first, last, Place(view.words(first, last), sort, parts=parts))


def _plain(view: View, at: int) -> Stretch | None:
    """A name before a head in small letters: "the Tabra refugee camp", "the Orvik area", "the Kesto port of entry"."""
    end = at - len(
        list(takewhile(lambda i: view.shape(i) == "w" and view.norm(i) in MODIFIERS, range(at - 1, max(0, at - 4), -1)))
    )
    first = _first_of(view, end)
    if first == end or at - end > 2 or not _proper(view, first, end):
        return None
    if view.norm(at) in AREAS:
        return _area(view, first, at) if end == at else None
    if end == at and (not _locative(view, first) or _family(view, first, end)):
        return None
    if end == at and view.norm(at) not in PLAIN_GROUNDS:
        return None
    return _built(view, first, at + 1)


def _proper(view: View, first: int, end: int) -> bool:
    """Whether capitals are a name that a place may be called after, and none of the tables."""
    name = fold(view.words(first, end))
    return _says_more(view, first, end) and name not in PLACES and view.norm(end - 1) not in DEMONYMS


def _family(view: View, first: int, end: int) -> bool:
    return view.norm(first) in GIVEN or view.norm(end - 1) in COMMON_FAMILIES


def _area(view: View, first: int, at: int) -> Stretch | None:
    if _family(view, first, at) and not _locative(view, first):
        return None
    found = _built(view, first, at)
    return Stretch(first, at + 1, found.place._replace(sort="area"))


def facility_at(view: View, at: int) -> Stretch | None:
    """The building, ground or area whose name the word at `at` ends."""
    if view.shouting:
        return None
    if view.shape(at) in "CA":
        return _capital(view, at) if view.norm(at) in GROUNDS or view.norm(at) in ACTING else None
    if view.norm(at) == PORT[0]:
        return _port(view, at)
    return _plain(view, at)


def _port(view: View, at: int) -> Stretch | None:
    first = _first_of(view, at)
    entry = tuple(view.norm(i) for i in range(at, at + len(PORT))) == PORT
    return _built(view, first, at + len(PORT)) if entry and first < at and _says_more(view, first, at) else None


# Comparing


def _spelt(words: tuple[str, ...]) -> str:
    """A name's letters in a form in which its usual romanisations, and "night club" and "nightclub", fall together."""
    return "".join(letter for letter, _ in groupby("".join(skeleton(word).rstrip("h") for word in words)))


def _within_words(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether the longer name has all words of the shorter in their order, and the same head."""
    rest = iter(long)
    return short[-1] == long[-1] and len(short) < len(long) and all(word in rest for word in short)


def name_parts(place: Place) -> tuple[str, ...]:
    """The words of a place as they are compared; of one that no table has, those of its name."""
    return place.parts or tuple(w for w in fold(place.name).replace("-", " ").split() if w not in ARTICLES)


def _clinics(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two names are of hospitals and differ in the words for hospital alone."""
    if not (one[-1] in HOSPITALS and other[-1] in HOSPITALS and "hospital" in {one[-1], other[-1]}):
        return False
    bare = [tuple(w for w in words if w not in MODIFIERS and w not in HOSPITALS) for words in (one, other)]
    medical = all(words[-1] != "center" or "medical" in words for words in (one, other))
    return medical and bare[0] == bare[1]


def _romanised(ones: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Whether two names differ in vowels alone, as romanisations do: "Tarbaya", "Terbaya"."""
    return consonants("".join(ones)) == consonants("".join(others))


def _called_after(one: Place, other: Place, ones: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Whether `one` is a camp or the like that is called after the town `other`."""
    if one.sort != "facility" or other.sort == "facility" or ones[-1] not in CALLED_AFTER:
        return False
    return tuple(w for w in ones[:-1] if w not in MODIFIERS) == others


def _relation(one: Place, other: Place) -> ValueRelation:
    ones, others = name_parts(one), name_parts(other)
    both = one.sort == other.sort == "facility"
    if both or "facility" not in {one.sort, other.sort}:
        if _spelt(ones) == _spelt(others):
            return _R.EQUAL if ones == others else _R.EQUIVALENT
        if _clinics(ones, others):
            return _R.OVERLAPS
        if one.sort == other.sort == "" and one_slip("".join(ones), "".join(others)):
            return _R.EQUIVALENT if _romanised(ones, others) else _R.VARIANT
    if (both and _within_words(others, ones)) or _called_after(one, other, ones, others):
        return _R.REFINES
    if (both and _within_words(ones, others)) or _called_after(other, one, others, ones):
        return _R.GENERALISES
    return _R.INCOMPARABLE


_SAID = {
    _R.EQUAL: "are one place",
    _R.EQUIVALENT: "are one name in two spellings",
    _R.VARIANT: "differ by one likely slip",
    _R.OVERLAPS: "are likely one hospital",
    _R.REFINES: "the first says more",
    _R.GENERALISES: "the second says more",
    _R.INCOMPARABLE: "no table says how they lie to each other",
}


def compare_facilities(one: Place, other: Place) -> Comparison:
    """Two buildings, grounds, parts of towns, or towns of no table; never two places for sure."""
    relation = _relation(one, other)
    return Comparison(relation, f"{one.name} and {other.name}: {_SAID[relation]}")
