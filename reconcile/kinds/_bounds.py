"""Numbers with bounds: "at least 12", "about 40", "nearly three"; what durations are made of."""

import math
from typing import NamedTuple

from reconcile.kinds._context import Looseness, loose_before
from reconcile.kinds._numbers import number_at
from reconcile.lexicon.en.numerals import ABOUT, JUST
from reconcile.model import ValueRelation
from reconcile.text.tokens import View

_R = ValueRelation
_LINKS = frozenset({"to", "or", "-", "–"})
"""Words and marks between the two numbers of a range."""


class Bounded(NamedTuple):
    """A number that was said and the bounds that were set to it, both inclusive; of a range the higher number, and as
    `first` the lower one ("two to three")."""

    said: float
    low: float
    high: float
    first: float = 0.0

    @property
    def exact(self) -> bool:
        """No word loosened it."""
        return self.low == self.high


def exactly(number: float) -> Bounded:
    """The number itself."""
    return Bounded(number, number, number)


def bounded_at(view: View, at: int) -> tuple[Bounded, int, int] | None:
    """The number at token `at` with the bounds said before it: value, index where it begins, index behind it."""
    read = number_at(view, at)
    if read is None:
        return None
    number, end = read
    loose, start = loose_before(view, at)
    if start == at:
        return exactly(number), at, end
    just = " ".join(view.norm(i) for i in range(start, at)) in JUST
    return _loosened(number, loose, just), start, end


def _loosened(number: float, loose: Looseness, just: bool) -> Bounded:
    """The number with the bounds that words before it set; `just`: it is hardly left."""
    if loose.sign == ">":
        return Bounded(number, number, number * (1 + ABOUT) if just else math.inf)
    if loose.sign == "<":
        return Bounded(number, number * (1 - ABOUT) if just else 0.0, number)
    return Bounded(number, number * (1 - loose.share), number if loose.below else number * (1 + loose.share))


def range_at(view: View, one: Bounded, start: int, end: int) -> tuple[Bounded, int, int] | None:
    """The range that an exact number at `start`, which ends before `end`, begins: "two to three", "between 2 and 3"."""
    between = view.norm(end) == "and" and view.norm(start - 1) == "between"
    if not one.exact or not (between or view.norm(end) in _LINKS):
        return None
    other = number_at(view, end + 1 + (view.norm(end + 1) == "-" and view.norm(end) != "-"))
    if other is None or other[0] <= one.said:
        return None
    return Bounded(other[0], one.said, other[0], one.said), start - between, other[1]


def relate(one: Bounded, other: Bounded) -> ValueRelation:
    """How the bounds stand to each other."""
    if (one.low, one.high) == (other.low, other.high):
        return _R.EQUAL
    if one.high < other.low or other.high < one.low:
        return _R.DISJOINT
    if other.low <= one.low and one.high <= other.high:
        return _R.REFINES
    return _R.GENERALISES if one.low <= other.low and other.high <= one.high else _R.OVERLAPS


def plain(number: float) -> str:
    """A number for people: no trailing ".0"."""
    return f"{number:,.0f}" if number == int(number) else f"{number:g}"


def caption(value: Bounded) -> str:
    """A bounded number for people: "at least 12", "about 40", "nearly 4", "up to 9"."""
    if value.first:
        return f"{plain(value.first)}–{plain(value.said)}"
    if value.exact:
        return plain(value.said)
    if math.isinf(value.high):
        return f"at least {plain(value.said)}"
    word = "about" if value.high > value.said else "nearly" if value.low > 0 else "up to"
    return f"{word} {plain(value.said)}"
