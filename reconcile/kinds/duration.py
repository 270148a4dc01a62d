"""Durations: "three-day", "three days", "a week", "nearly four years".

Kept on one of three scales that do not convert exactly into each other: hours, days (weeks are seven), months (years
are twelve). "three days ago", "28-year-old" and "two days later" are no durations.
"""

from collections.abc import Iterator
from typing import Any

from attrs import frozen

from reconcile.kinds._bounds import Bounded, bounded_at, exactly, relate
from reconcile.kinds._bounds import caption as caption_number
from reconcile.lexicon.en.units import SHIFTS, TIME_UNITS
from reconcile.model import Align, Comparison, Kind, Mention, ValueRelation
from reconcile.text.tokens import View

_R = ValueRelation


@frozen
class Duration:
    """An amount of a unit as it was said; `scale` and `size` are the unit's."""

    amount: Bounded
    unit: str
    scale: str
    size: float

    def on_scale(self) -> Bounded:
        """The amount in the scale's own unit."""
        return Bounded(*(round(n * self.size, 6) for n in (self.amount.said, self.amount.low, self.amount.high)))


def caption(value: Duration) -> str:
    """`value` for people: "3 days"."""
    return f"{caption_number(value.amount)} {value.unit}{'' if value.amount.said == 1 else 's'}"


def compare(one: Duration, other: Duration) -> Comparison:
    """Durations of one scale are compared by their bounds; those of two scales cannot be."""
    if one.scale != other.scale:
        return Comparison(_R.INCOMPARABLE, f"{caption(one)} and {caption(other)} are of units that do not convert")
    relation = relate(one.on_scale(), other.on_scale())
    if relation is _R.EQUAL and one.unit != other.unit:
        relation = _R.EQUIVALENT
    word = {_R.DISJOINT: "are not the same length", _R.OVERLAPS: "may be the same length"}.get(relation, "are compatible")
    return Comparison(relation, f"{caption(one)} and {caption(other)} {word}")


def normalize(value: Duration) -> dict[str, Any]:
    """`value` for JSON: amount, unit, and bounds (null where open)."""
    high = value.amount.high
    bounds = [value.amount.low, None if high == float("inf") else high]
    return {"amount": value.amount.said, "unit": value.unit, "bounds": bounds}


def _read(view: View, at: int) -> tuple[Duration, int, int] | None:
    article = view.norm(at) in {"a", "an"} and view.norm(at + 1) in TIME_UNITS
    read = (exactly(1.0), at, at + 1) if article else bounded_at(view, at)
    if read is None:
        return None
    amount, start, end = read
    unit_at = end + (view.norm(end) == "-")
    unit = TIME_UNITS.get(view.norm(unit_at))
    behind = unit_at + 1 + (view.norm(unit_at + 1) == "-")
    if unit is None or view.norm(behind) in SHIFTS or (article and view.norm(start - 1) in {"once", "times", "twice"}):
        return None
    return Duration(amount, view.norm(unit_at).rstrip("s"), *unit), start, unit_at + 1


def find(view: View) -> Iterator[Mention]:
    """The durations of a view, left to right."""
    at = 0
    while at < len(view.tokens):
        read = _read(view, at)
        if read is not None:
            value, start, end = read
            yield Mention("duration", value, view.tokens[start].start, view.tokens[end - 1].end)
            at = end
        else:
            at += 1


KIND = Kind("duration", find, compare, caption, normalize, Align.EVENT, priority=4)
