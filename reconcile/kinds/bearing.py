"""Bearings: the point of the compass at which one place lies from another, "60 miles north-west of Lima".

A point and its neighbour ("north", "north-west") may be the same, said more roughly; points further apart exclude each
other.
"""

from collections.abc import Iterator
from typing import Any

from reconcile.contracts import Comparison, Kind
from reconcile.model import Align, Mention, ValueRelation
from reconcile.text.tokens import View

_R = ValueRelation
_POINTS = ("north", "northeast", "east", "southeast", "south", "southwest", "west", "northwest")
"""Clockwise, in steps of 45 degrees."""
_STEPS = len(_POINTS)
_NUMBER = {point: number for number, point in enumerate(_POINTS)}
_HALVES = frozenset({"north", "south"})


def _read(view: View, at: int) -> tuple[int, int]:
    """The first token of a point that ends at a token, and its number: "north - west" is one."""
    joined = 2 if view.norm(at - 1) == "-" else 1
    before = view.norm(at - joined)
    if view.norm(at) in {"east", "west"} and before in _HALVES:
        return at - joined, _NUMBER[before + view.norm(at)]
    return at, _NUMBER[view.norm(at)]


def find(view: View) -> Iterator[Mention]:
    """The points of a view behind which "of" stands, left to right."""
    for at in view.where(_NUMBER):
        if view.norm(at + 1) == "of":
            first, number = _read(view, at)
            yield Mention("bearing", number, view.tokens[first].start, view.tokens[at].end)


def compare(one: int, other: int) -> Comparison:
    """One point, neighbours on the compass, or two that exclude each other."""
    apart = (one - other) % _STEPS
    apart = min(apart, _STEPS - apart)
    pair = f"{_POINTS[one]} and {_POINTS[other]}"
    if apart == 0:
        return Comparison(_R.EQUAL, f"{pair} are one point of the compass")
    if apart == 1:
        return Comparison(_R.OVERLAPS, f"{pair} are neighbours on the compass")
    return Comparison(_R.DISJOINT, f"{pair} lie {apart * 360 // _STEPS} degrees apart")


def caption(value: int) -> str:
    """`value` for people: "northwest"."""
    return _POINTS[value]


def normalize(value: int) -> dict[str, Any]:
    """`value` for JSON: degrees, clockwise from the north."""
    return {"degrees": value * 360 // _STEPS}


KIND = Kind("bearing", find, compare, caption, normalize, Align.EVENT, telling=_NUMBER.keys())
