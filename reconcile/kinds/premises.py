"""Rooms, buildings, vehicles and grounds without a name: "in a parking lot", "outside the bakery", "in her car"."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from reconcile.contracts import Comparison, Kind
from reconcile.kinds import _terms
from reconcile.kinds._terms import joined, longest, looked_up, near
from reconcile.lexicon.en.numerals import CLOSED
from reconcile.lexicon.en.premises import (
    AT,
    DEATH,
    FLOORS,
    NEVER_BARE,
    NO_GROUND,
    NO_PREMISES,
    OF_DEATH,
    PREMISES,
    SIDES,
    STOREYS,
    WHOSE,
)
from reconcile.model import Align, Mention, ValueRelation
from reconcile.text.tokens import View

QUALITIES, DYING = 3, 4
"""Words that may say more of premises, and tokens before "at the scene" in which somebody dies."""

_TABLE = looked_up(PREMISES)


class Premises(NamedTuple):
    """The word that stands for them, the words that say more of them, and whether it was inside or outside, "" where
    that was not said."""

    name: str
    more: frozenset[str] = frozenset()
    side: str = ""

    @property
    def term(self) -> _terms.Term:
        """The premises alone."""
        return _terms.Term(self.name, self.more)


def caption(value: Premises) -> str:
    """`value` for people: "parking lot"."""
    return _terms.caption(value.term)


def compare(one: Premises, other: Premises) -> Comparison:
    """As terms compare; what was outside was not inside."""
    if one.side and other.side and one.side != other.side:
        said = f"{one.side} “{caption(one)}” and {other.side} “{caption(other)}”"
        return Comparison(ValueRelation.INCOMPARABLE, f"{said} are two places")
    return _terms.compare(one.term, other.term)


def normalize(value: Premises) -> dict[str, Any]:
    """`value` for JSON."""
    return {**_terms.normalize(value.term), "side": value.side or None}


def _none(view: View, at: int, begin: int, end: int, name: str) -> bool:
    """Whether what stands there is only a word of a phrase ("in office", "on the market"), a parliament, or a
    scene at which nobody is said to die."""
    phrase = (view.norm(at), name) in NO_PREMISES or (name, view.norm(end)) in NO_GROUND
    parliament = name == "house" and view.shape(begin) == "C"
    untold = name in OF_DEATH and not near(view, at - DYING, at, DEATH)
    return phrase or parliament or untold or (begin == at + 1 and name in NEVER_BARE)


def _found(view: View, at: int) -> tuple[int, int, str] | None:
    """The premises behind a word such as "in": where they begin, the index behind them, and what stands for them."""
    first = at + 1
    while view.norm(first) in WHOSE or view.norm(first) == "of":
        first += 1
    whose = view.norm(at) != "to" or first > at + 1  # "to hold open house"
    for begin in range(first, first + (QUALITIES if whose else 1)):
        found = longest(view, begin, _TABLE)
        if found is not None:
            found = longest(view, found[0], _TABLE) or found  # "a second story bedroom"
            return None if _none(view, at, begin, *found) else (first, *found)
        if view.shape(begin) != "w" or view.norm(begin) in CLOSED:
            return None
    return None


def _more(view: View, first: int, end: int) -> frozenset[str]:
    """What stands between a word such as "the" and the name of premises, in one: "ice cream", "second-floor"."""
    for last in range(first, end):
        if joined(view, last, end) in PREMISES:
            return frozenset(filter(None, [joined(view, first, last).strip("- ")]))
    return frozenset()


def _storeys(view: View) -> Iterator[Mention]:
    """Floors before what lies on them: "a second-floor flat"."""
    for at in view.where(FLOORS):
        if view.norm(at - 1) == "-" and view.norm(at - 2) in STOREYS and view.shape(at + 1) == "w":
            value = Premises(f"{view.norm(at - 2)} floor")
            yield Mention("premises", value, view.tokens[at - 2].start, view.tokens[at].end)


def find(view: View) -> Iterator[Mention]:
    """The premises of a view, left to right, floors before what lies on them first."""
    yield from _storeys(view)
    behind = 0
    for at in view.where(AT):
        found = _found(view, at) if at >= behind else None
        if found is None:
            continue
        first, behind, name = found
        goes_on = view.shape(behind) == "w" and view.norm(behind) not in CLOSED
        if not goes_on and view.shape(behind) != "C":
            value = Premises(name, _more(view, first, behind), SIDES.get(view.norm(at), ""))
            yield Mention("premises", value, view.tokens[first].start, view.tokens[behind - 1].end)


KIND = Kind("premises", find, compare, caption, normalize, Align.EVENT, telling=_TABLE.firsts | FLOORS)
