"""Scores: results of games, "3-1", "24-17", read only where a word of sport stands near.

Two scores are the same whichever side is named first; no score lies within another.
"""

from reconcile.contracts import Comparison, Kind
from reconcile.kinds._numerals import TELLING
from reconcile.kinds._printing import caption
from reconcile.kinds._quantity import Quantity
from reconcile.kinds._relations import finder, normalize
from reconcile.kinds._units import SCORE
from reconcile.model import Align, ValueRelation


def compare(one: Quantity, other: Quantity) -> Comparison:
    """The same two numbers, in this order or the other, or two scores that cannot both be right."""
    told = f"{caption(one)} and {caption(other)}"
    if (one.low, one.high) == (other.low, other.high):
        return Comparison(ValueRelation.EQUAL, f"{told} are the same score")
    if (one.low, one.high) == (other.high, other.low):
        return Comparison(ValueRelation.EQUIVALENT, f"{told} are the same score, the other side named first")
    return Comparison(ValueRelation.DISJOINT, f"{told} cannot both be the score")


MANY = 90
"""Points or votes in all from which hardly two results of a story are the same: "91-73", "97-1"."""

KIND = Kind(
    "score",
    finder("score", SCORE),
    compare,
    caption,
    normalize,
    Align.EVENT,
    distinctive=lambda value: value.low + value.high >= MANY,
    telling=TELLING,
)
