"""Magnitudes of earthquakes: "a 6.1-magnitude quake", "magnitude 5.9", "6.4 on the Richter scale"."""

from collections.abc import Iterator
from typing import Any

from reconcile.contracts import Comparison, Kind
from reconcile.kinds._bounds import Bounded, bounded_at, caption, relate
from reconcile.model import Align, Mention, ValueRelation
from reconcile.text.tokens import View

_QUAKES = frozenset("quake earthquake temblor tremor aftershock".split())
STRONGEST = 10.0
"""What no earthquake reaches."""


def _before(view: View, at: int) -> tuple[Bounded, int, int] | None:
    """The number before "magnitude", or before "on the Richter scale"."""
    last = at - 2 if view.norm(at) == "richter" else at
    number = last - 1 - (view.norm(last - 1) in {"-", "–", "on"})
    return bounded_at(view, number) if view.shape(number) == "n" else None


def _behind(view: View, at: int) -> tuple[Bounded, int, int] | None:
    """The number behind "magnitude": "magnitude of at least 5.9"."""
    number = next((i for i in range(at + 1, at + 5) if view.shape(i) == "n"), 0)
    return bounded_at(view, number) if number else None


def _right_before(view: View, at: int) -> tuple[Bounded, int, int] | None:
    """The number right before "quake", a decimal: "a 6.1 quake"."""
    return bounded_at(view, at - 1) if view.shape(at - 1) == "n" and "." in view.norm(at - 1) else None


_READERS = {"richter": (_before,), "magnitude": (_before, _behind), **dict.fromkeys(_QUAKES, (_right_before,))}


def find(view: View) -> Iterator[Mention]:
    """The magnitudes of a view, left to right."""
    done = 0
    for at in view.where(_READERS):
        read = next(filter(None, (reader(view, at) for reader in _READERS[view.norm(at)])), None)
        if read is not None and read[1] >= done and 1 <= read[0].said < STRONGEST:
            value, start, done = read
            done = max(done, at + 1)
            yield Mention("magnitude", value, view.tokens[min(start, at)].start, view.tokens[done - 1].end)


def compare(one: Bounded, other: Bounded) -> Comparison:
    """Magnitudes are compared by their bounds; a round one ("6") may be any that rounds to it."""
    told = f"{_told(one)} and {_told(other)}"
    relation = relate(_wide(one), _wide(other))
    if relation is ValueRelation.DISJOINT:
        return Comparison(relation, f"{told} cannot both be right")
    return Comparison(relation, f"{told} are {'the same' if relation is ValueRelation.EQUAL else 'compatible'}")


def _wide(value: Bounded) -> Bounded:
    whole = value.exact and value.said == int(value.said)
    return Bounded(value.said, value.said - 0.5, value.said + 0.4) if whole else value


def _told(value: Bounded) -> str:
    return f"magnitude {caption(value)}"


def normalize(value: Bounded) -> dict[str, Any]:
    """`value` for JSON: the number that was said."""
    return {"magnitude": value.said}


KIND = Kind("magnitude", find, compare, _told, normalize, Align.WORDS, priority=7, telling=_READERS.keys())
