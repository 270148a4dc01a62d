"""Vehicles as they are described: "a tan 1998 Buick Regal", "a silver sedan", "a dark Mazda".

A description has a colour, a year, a make, a model and a sort of body, as many of them as are told. Two go together
where none of what both tell excludes the other.
"""

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from reconcile.contracts import Comparison, Kind
from reconcile.lexicon.en.vehicles import (
    BODIES,
    COLOURS,
    MAY_BE,
    MODELS,
    OWN_NAMES,
    SHADES,
    SKIPPED,
    SORTS,
    SPELT,
)
from reconcile.model import Align, Mention, ValueRelation
from reconcile.text.tokens import View

_R = ValueRelation
FIRST_YEAR, LAST_YEAR = 1920, 2039
"""Between them a number before a make is the year in which a vehicle was made."""
MOST_MODEL = 2
"""Words of the name of a model that no table has."""
_MAKES = MODELS.keys() | SPELT.keys()
_KNOWN = {make: frozenset(models.split()) for make, models in MODELS.items()}
_TONES = COLOURS.keys() | SHADES
_BESIDE = _TONES | SKIPPED
_HEADS = frozenset(phrase.split()[0].split("-")[0] for phrase in (*BODIES, *_MAKES))


class Vehicle(NamedTuple):
    """What is told of a vehicle; "" for what is not. `colours`: those that it may have."""

    colours: frozenset[str] = frozenset()
    year: str = ""
    make: str = ""
    model: str = ""
    body: str = ""


def caption(value: Vehicle) -> str:
    """`value` for people: "red or tan 1998 Buick Regal sedan"."""
    parts = (" or ".join(sorted(value.colours)), value.year, value.make.title(), value.model.title(), value.body)
    return " ".join(filter(None, parts))


def normalize(value: Vehicle) -> dict[str, Any]:
    """`value` for JSON."""
    return {**value._asdict(), "colours": sorted(value.colours)}


def _may_be(one: str, other: str) -> bool:
    """Whether somebody who says `one` may mean the colour `other`."""
    plain = other.rpartition(" ")[2]
    shade = other.rpartition(" ")[0]
    return one in {other, plain, shade} or other in MAY_BE.get(one, ())


def _colours(one: frozenset[str], other: frozenset[str]) -> ValueRelation:
    if one == other:
        return _R.EQUAL
    wider = all(any(_may_be(a, b) for a in one) for b in other)
    closer = all(any(_may_be(b, a) for b in other) for a in one)
    if wider or closer:
        return _R.OVERLAPS if wider and closer else _R.GENERALISES if wider else _R.REFINES
    return _R.OVERLAPS if any(_may_be(a, b) or _may_be(b, a) for a in one for b in other) else _R.DISJOINT


def _wider(body: str) -> Iterator[str]:
    while body in SORTS:
        body = SORTS[body]
        yield body


def _bodies(one: str, other: str) -> ValueRelation:
    if one == other:
        return _R.EQUAL
    if one in _wider(other):
        return _R.GENERALISES
    return _R.REFINES if other in _wider(one) else _R.DISJOINT


def _names(one: str, other: str) -> ValueRelation:
    if one == other:
        return _R.EQUAL
    if other.startswith(f"{one} "):
        return _R.GENERALISES
    return _R.REFINES if one.startswith(f"{other} ") else _R.DISJOINT


_BY_PART: dict[str, Callable[[Any, Any], ValueRelation]] = {
    "colours": _colours,
    "year": _names,
    "make": _names,
    "model": _names,
    "body": _bodies,
}


def _parts(one: Vehicle, other: Vehicle) -> dict[str, ValueRelation]:
    """How the parts that are told of both or of either stand to each other."""
    found = {}
    for name, compared in _BY_PART.items():
        here, there = getattr(one, name), getattr(other, name)
        if here and there:
            found[name] = compared(here, there)
        elif here or there:
            found[name] = _R.REFINES if here else _R.GENERALISES
    return found


def _shared(one: Vehicle, other: Vehicle) -> bool:
    return any(getattr(one, part) and getattr(other, part) for part in _BY_PART)


def compare(one: Vehicle, other: Vehicle) -> Comparison:
    """Part by part: colour, year, make, model and body."""
    parts = _parts(one, other)
    apart = [name for name, relation in parts.items() if relation is _R.DISJOINT]
    pair = f"“{caption(one)}” and “{caption(other)}”"
    if apart:
        return Comparison(_R.DISJOINT, f"{pair} differ in {', '.join(apart)}")
    if not _shared(one, other):
        return Comparison(_R.INCOMPARABLE, f"{pair} have no part in common")
    told = set(parts.values()) - {_R.EQUAL}
    if not told:
        return Comparison(_R.EQUAL, f"{pair} are the same")
    if len(told) == 1:
        return Comparison(told.pop(), f"of {pair} one may say more")
    return Comparison(_R.OVERLAPS, f"{pair} may be the same")


def near(one: Vehicle, other: Vehicle) -> bool:
    """Whether two descriptions that exclude each other may be of one vehicle: they differ in one part, and agree in its
    model, or else in its make or colour."""
    parts = _parts(one, other)
    agreeing = {name for name, relation in parts.items() if relation in {_R.EQUAL, _R.OVERLAPS}}
    return sum(r is _R.DISJOINT for r in parts.values()) == 1 and not agreeing.isdisjoint({"model", "make", "colours"})


def _body(view: View, at: int) -> tuple[str, int]:
    """The sort of body at a token, and the token behind it; "" where there is none."""
    for size in (4, 3, 2, 1):
        words = " ".join(view.norm(i) for i in range(at, at + size)).replace(" - ", "-")
        if words in BODIES:
            return BODIES[words], at + size
    return "", at


def _model(view: View, at: int, make: str) -> int:
    """The token behind the name of a model that begins at a token."""
    end = at
    while (
        end < at + MOST_MODEL
        and view.norm(end) not in BODIES
        and (view.shape(end) in "CA" or (end == at and view.norm(end) in _KNOWN[make]))
    ):
        end += 1
    coded = end > at and view.norm(end) == "-" and view.shape(end + 1) in "nCA"  # "F-150", "CR-V"
    return end + 2 if coded else end


def _named(view: View, at: int) -> tuple[str, str, int]:
    """The make and the model at a token, and the token behind them."""
    joined = view.norm(at) == "mercedes" and (view.norm(at + 1), view.norm(at + 2)) == ("-", "benz")
    make, at = SPELT.get(view.norm(at), view.norm(at)), at + (3 if joined else 1)
    end = _model(view, at, make)
    return make, " ".join(view.norm(i) for i in range(at, end)).replace(" - ", "-"), end


def _colour(view: View, at: int) -> tuple[str, int]:
    """The colour that ends at a token, and its first token; "" where there is none."""
    word = view.norm(at)
    if word in SHADES:
        return ("", at) if word == "bright" else (word, at)
    before = at - 2 if view.norm(at - 1) == "-" else at - 1
    if view.norm(before) in SHADES:
        return f"{view.norm(before)} {COLOURS[word]}", before
    return COLOURS[word], at


def _before(view: View, at: int) -> tuple[frozenset[str], str, int]:
    """The colours and the year that are told before a token, and where they begin."""
    colours: set[str] = set()
    year, first, look = "", at, at - 1
    while look >= 0:
        if view.norm(look) in _TONES:
            told, first = _colour(view, look)
            colours.add(told)
            look = first - (2 if view.norm(first - 1) == "or" and view.norm(first - 2) in _TONES else 1)
        elif not year and _year(view, look):
            year, first, look = view.norm(look), look, look - 1
        elif view.norm(look) in SKIPPED or (view.norm(look) == "," and view.norm(look - 1) in _BESIDE):
            look -= 1
        else:
            break
    return frozenset(colours) - {""}, year, first


def _year(view: View, at: int) -> bool:
    word = view.norm(at)
    return view.shape(at) == "n" and word.isdecimal() and FIRST_YEAR <= int(word) <= LAST_YEAR


def _enough(value: Vehicle) -> bool:
    """Whether a description is one of a vehicle: a name may be that of a firm, a town or a man."""
    if not value.make:
        return bool(value.colours and value.body)
    known = value.model.split(" ")[0] in _KNOWN[value.make]
    return known or bool(value.colours or value.year or (value.body and value.make not in OWN_NAMES))


def _read(view: View, at: int) -> tuple[Vehicle, int, int]:
    """The description around a token, where it begins, and the token behind it."""
    capital = view.norm(at) in _MAKES and view.shape(at) in "CA"
    make, model, end = _named(view, at) if capital else ("", "", at)
    body, end = _body(view, end)
    colours, year, first = _before(view, at)
    return Vehicle(colours, year, make, model, body), first, end


def find(view: View) -> Iterator[Mention]:
    """The vehicles of a view that are described, left to right."""
    behind = 0
    for at in view.where(_HEADS):
        value, first, end = _read(view, at)
        if at >= behind and _enough(value):
            behind = end
            yield Mention("vehicle", value, view.tokens[first].start, view.tokens[end - 1].end)


KIND = Kind(
    "vehicle",
    find,
    compare,
    caption,
    normalize,
    Align.WORDS,
    priority=3,
    distinctive=lambda value: bool(value.make and value.model),
    near=near,
    telling=_HEADS,
)
