"""Streets, blocks of streets, addresses and crossings: reading them back from the word that ends them."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from reconcile.contracts import Comparison
from reconcile.kinds._places import Place
from reconcile.kinds._spelling import SLIP_MIN, near_slip, one_slip
from reconcile.lexicon.en.dates import ORDINALS
from reconcile.lexicon.en.facilities import (
    ALSO_ENDS,
    BESIDE_STREET,
    MANY_STREETS,
    ORDINAL_WORDS,
    OTHER_STREETS,
    POINTS,
    ROUTES,
    STREETS,
)
from reconcile.lexicon.en.names import SPEECH
from reconcile.lexicon.en.words import MONTHS, STARTERS, WEEKDAYS
from reconcile.model import ValueRelation
from reconcile.text.fold import fold
from reconcile.text.tokens import View

_R = ValueRelation
_LONGEST = 4
"""Words of a street's name before the word that ends it."""
_NUMBER = re.compile(r"\d{1,5}")
_NO_NAME_HERE = STARTERS | SPEECH | MONTHS.keys() | WEEKDAYS.keys()
BESIDE = frozenset({"and", "at", "&"})
"""What stands between two streets that cross."""
_TYPES = frozenset(STREETS.values())
ENDS = frozenset({*STREETS, *MANY_STREETS, *ROUTES})
"""Words at which a street is looked for."""


class Stretch(NamedTuple):
    """What was read: index of its first token, index behind its last, and the place."""

    first: int
    last: int
    place: Place


def _raw(view: View, at: int) -> str:
    return view.words(at, at + 1) if 0 <= at < len(view.tokens) else ""


def _counted(view: View, at: int) -> bool:
    """Whether an ordinal stands at `at`: "38th"."""
    return view.shape(at) == "n" and _raw(view, at)[-1:].isalpha()


def _first_of(view: View, end: int) -> int:
    """The index of the first word of the name that ends before token `end`, `end` if there is none."""
    at = end
    while end - at < _LONGEST and at > 0:
        before = at - 1
        if view.norm(before) == "." and view.norm(before - 1).rstrip(".") in POINTS and view.shape(before - 1) in "CA":
            before -= 1
        elif view.norm(before - 1) == "-" and before > 1 and view.shape(before - 2) == "C":
            before -= 2
        elif not (view.shape(before) in "CA" or _counted(view, before)):
            break
        if view.norm(before) in _NO_NAME_HERE and view.norm(before) not in ORDINAL_WORDS:
            break
        at = before
    return at


def _behind(view: View, at: int) -> int:
    """The index behind a point of the compass behind a street's name: "F Street SE"."""
    after = at + (view.norm(at) == "." and _point(view, at + 1))
    return after + 1 if _point(view, after) else at


def _point(view: View, at: int) -> bool:
    return view.shape(at) in "CA" and view.norm(at).replace(".", "") in POINTS


def _numbered(view: View, first: int) -> tuple[int, str]:
    """The number of a house or block before a street's name: the index where it begins, and the number."""
    if _is_number(view, first - 1) and view.norm(first - 2) not in MONTHS:
        return first - 1, view.norm(first - 1)
    if view.norm(first - 1) == "of" and view.norm(first - 2) == "block" and _is_number(view, first - 3):
        return first - 3, f"{view.norm(first - 3)} block"
    return first, ""


def _is_number(view: View, at: int) -> bool:
    return view.shape(at) == "n" and _NUMBER.fullmatch(_raw(view, at)) is not None


def _words(view: View, first: int, last: int) -> Iterator[str]:
    """The words of a name as they are compared: "N. 27th" and "North Twenty-seventh" are one."""
    at = first
    while at < last:
        two = f"{view.norm(at)}-{view.norm(at + 2)}" if view.norm(at + 1) == "-" else ""
        word = view.norm(at).replace(".", "")
        if two in ORDINAL_WORDS:
            yield str(ORDINAL_WORDS[two])
            at += 2
        elif view.shape(at) != "p":
            yield POINTS.get(word, STREETS.get(word, str(ORDINAL_WORDS.get(word, word))))
        at += 1


def key(view: View, first: int, last: int) -> str:
    """A street's name as it is compared."""
    words = list(_words(view, first, last))
    return " ".join(words)


def _paired(view: View, at: int) -> bool:
    """Whether a second street stands behind the word at `at`: "Orvik Way and 38th Street"."""
    return view.norm(at + 1) in BESIDE and any(view.norm(i) in STREETS for i in range(at + 3, at + 6))


def _supported(view: View, first: int, at: int, number: str) -> bool:
    """Whether a word that ends other names too is a street's here."""
    crossing = view.norm(first - 1) in BESIDE and view.norm(first - 2) in STREETS
    return (
        bool(number)
        or crossing
        or _paired(view, at)
        or view.norm(first - 1) in {"on", "along", "of"}
        or _counted(view, first)
    )


def _route(view: View, at: int) -> Stretch | None:
    """A road with a number behind its sort: "Interstate 5"."""
    if view.shape(at) not in "CA" or not _is_number(view, at + 1):
        return None
    name = view.words(at, at + 2)
    return Stretch(at, at + 2, Place(name, "street", parts=(fold(name),)))


def _meeting(view: View, at: int) -> Stretch | None:
    """Two streets with one word behind both: "Elm and 4th streets"."""
    second = _first_of(view, at)
    first = _first_of(view, second - 1) if view.norm(second - 1) in {"and", "&"} else second
    if second == at or first >= second - 1:
        return None
    word = MANY_STREETS[view.norm(at)]
    parts = tuple(f"{key(view, *span)} {word}" for span in ((first, second - 1), (second, at)))
    return Stretch(first, at + 1, Place(view.words(first, at + 1), "street", parts=parts))


def street_at(view: View, at: int) -> Stretch | None:
    """The street whose name the word at `at` ends, with the number of a house or block before it."""
    word = view.norm(at)
    if word in MANY_STREETS:
        return _meeting(view, at)
    if view.shape(at) not in "CA" or (word in ROUTES and view.shape(at + 1) == "n"):
        return _route(view, at) if word in ROUTES else None
    first = _first_of(view, at)
    if first == at or word not in STREETS or view.norm(first) in OTHER_STREETS or _goes_on(view, at + 1):
        return None
    start, number = _numbered(view, first)
    if not _named(view, first, start) or (word in ALSO_ENDS and not _supported(view, first, at, number)):
        return None
    last = _behind(view, at + 1)
    return Stretch(
        start, last, Place(view.words(start, last), "street", parts=(key(view, first, last),), number=number)
    )


def _named(view: View, first: int, start: int) -> bool:
    """Whether the words before the end are a name; in a title, where all are capitals, "on" must stand before it."""
    if view.shouting and start == first and view.norm(first - 1) not in BESIDE_STREET:
        return False
    return view.norm(first - 1) not in {"'s", "’s", "no"}


def _goes_on(view: View, at: int) -> bool:
    """Whether a longer name goes on: "the Elm Street Journal"; "on Elm Street Monday" does not."""
    dated = view.norm(at) in WEEKDAYS or view.norm(at) in MONTHS
    return not dated and view.shape(at) in "CA" and not _point(view, at) and not view.shouting


def joined(view: View, one: Stretch, other: Stretch) -> Stretch | None:
    """The crossing of two streets that stand beside each other: "Elm Street and 4th Avenue"."""
    if other.first != one.last + 1 or view.norm(one.last) not in BESIDE:
        return None
    if set(one.place.parts) & set(other.place.parts):
        return None
    if one.place.number or other.place.number or len(one.place.parts) + len(other.place.parts) > 2:
        return None
    parts = (*one.place.parts, *other.place.parts)
    return Stretch(one.first, other.last, Place(view.words(one.first, other.last), "street", parts=parts))


# Comparing


def _misnamed(ones: Sequence[str], others: Sequence[str]) -> bool:
    """Whether two names differ in one word: by a slip ("Holmbury", "Holmberry"), or in what sort of street it is."""
    apart = [at for at, (a, b) in enumerate(zip(ones, others, strict=False)) if a != b]
    if len(ones) != len(others) or len(ones) < 2 or len(apart) != 1:
        return False
    at, (a, b) = apart[0], (ones[apart[0]], others[apart[0]])
    if at == len(ones) - 1:
        name = "".join(ones[:-1])
        return a in _TYPES and b in _TYPES and len(name) >= SLIP_MIN and name.isalpha() and name not in ORDINALS
    return a.isalpha() and b.isalpha() and (one_slip(a, b) or (a[:SLIP_MIN] == b[:SLIP_MIN] and near_slip(a, b)))


def _same(one: str, other: str) -> ValueRelation:
    """Two streets' names; "East Elm Street" says more than "Elm Street"."""
    if one == other:
        return _R.EQUAL
    ones, others = one.split(), other.split()
    plain = [[w for w in words if w not in POINTS] for words in (ones, others)]
    if _misnamed(*plain):
        return _R.VARIANT
    if plain[0] != plain[1] or len(ones) == len(others):
        return _R.INCOMPARABLE
    return _R.REFINES if len(ones) > len(others) else _R.GENERALISES


def _numbers(one: str, other: str) -> ValueRelation:
    """The numbers of two houses or blocks of one street: "420" lies in the "400 block"."""
    if one == other:
        return _R.EQUAL
    if not (one and other):
        return _R.REFINES if one else _R.GENERALISES
    blocks = [int(number.split()[0]) // 100 for number in (one, other)]
    if blocks[0] != blocks[1] or one.endswith("block") == other.endswith("block"):
        return _R.INCOMPARABLE
    return _R.GENERALISES if one.endswith("block") else _R.REFINES


def _crossed(one: Place, other: Place) -> ValueRelation:
    """A crossing against another or against a street, block or house of one of its streets."""
    shared = set(one.parts) & set(other.parts)
    if not shared:
        return _R.INCOMPARABLE
    if len(one.parts) == len(other.parts):
        return _R.EQUAL if len(shared) == len(set(one.parts)) else _R.INCOMPARABLE
    if one.number or other.number:
        return _R.OVERLAPS
    return _R.REFINES if len(one.parts) > len(other.parts) else _R.GENERALISES


def _street_relation(one: Place, other: Place) -> ValueRelation:
    if len(one.parts) > 1 or len(other.parts) > 1:
        return _crossed(one, other)
    found = {_same(one.parts[0], other.parts[0]), _numbers(one.number, other.number)} - {_R.EQUAL}
    return _R.EQUAL if not found else found.pop() if len(found) == 1 else _R.INCOMPARABLE


_SAID = {
    _R.EQUAL: "are one",
    _R.VARIANT: "differ in one word, likely by a slip",
    _R.REFINES: "the first says more of one street",
    _R.GENERALISES: "the second says more of one street",
    _R.OVERLAPS: "share a street",
    _R.INCOMPARABLE: "nothing says how they lie to each other",
}


def compare_numbers(one: Place, other: Place) -> Comparison:
    """Two houses or blocks of one street, by their numbers alone."""
    relation = _numbers(one.number, other.number)
    if relation is _R.INCOMPARABLE:
        return Comparison(_R.DISJOINT, f"{one.name} and {other.name} are two places on one street")
    return Comparison(relation, f"{one.name} and {other.name}: {_SAID[relation]}")


def compare_streets(one: Place, other: Place) -> Comparison:
    """Two streets, blocks, addresses or crossings; never two places for sure, for two streets may be one corner."""
    relation = _street_relation(one, other)
    return Comparison(relation, f"{one.name} and {other.name}: {_SAID[relation]}")
