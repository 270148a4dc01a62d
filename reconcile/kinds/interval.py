"""How long before or after something: "two days after the break-in", "a week before the vote", "three hours later".

Only intervals of one direction are compared, as durations are. "Two days ago" is a date, and no interval.
"""

from collections.abc import Iterator
from typing import Any, NamedTuple

from reconcile.contracts import Comparison, Kind
from reconcile.kinds import duration
from reconcile.kinds.duration import Duration, stretches
from reconcile.model import Align, Mention, ValueRelation
from reconcile.text.tokens import View

_DIRECTIONS = {"after": "after", "later": "after", "before": "before", "earlier": "before"}
"""A word behind a stretch of time to the direction in which it leads."""


class Interval(NamedTuple):
    """A stretch of time, and whether it leads from something on ("after") or back ("before")."""

    length: Duration
    direction: str


def caption(value: Interval) -> str:
    """`value` for people: "2 days after"."""
    return f"{duration.caption(value.length)} {value.direction}"


def compare(one: Interval, other: Interval) -> Comparison:
    """Two of one direction by their lengths; two of both are not compared."""
    if one.direction != other.direction:
        said = f"{caption(one)} and {caption(other)} lead to two sides"
        return Comparison(ValueRelation.INCOMPARABLE, said)
    return duration.compare(one.length, other.length)


def normalize(value: Interval) -> dict[str, Any]:
    """`value` for JSON: that of the duration, and the direction."""
    return {**duration.normalize(value.length), "direction": value.direction}


def find(view: View) -> Iterator[Mention]:
    """The intervals of a view, left to right; the word that gives the direction belongs to each."""
    for mention, lasting in () if view.vocabulary.isdisjoint(_DIRECTIONS) else stretches(view):
        behind = view.index_at(mention.end - 1) + 1
        direction = "" if lasting else _DIRECTIONS.get(view.norm(behind), "")
        if direction:
            yield Mention("interval", Interval(mention.value, direction), mention.start, view.tokens[behind].end)


def close(one: Interval, other: Interval) -> bool:
    """As of durations."""
    return duration.close(one.length, other.length)


KIND = Kind(
    "interval", find, compare, caption, normalize, Align.EVENT, priority=4, close=close, telling=_DIRECTIONS.keys()
)
