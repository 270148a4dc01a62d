"""How two alternatives of a cluster stand: by the relation of their values, weakened where something speaks for an
innocent reading."""

import datetime
from collections.abc import Mapping
from itertools import product
from typing import NamedTuple

from reconcile.contracts import Attribute, Comparison, Kind
from reconcile.model import Anchor, Assertion, RelationName, ValueRelation
from reconcile.terms import SEVERAL, SOLE
from reconcile.verdicts import NAMED

_V, _N = ValueRelation, RelationName
_LOOSER = frozenset({_N.REFINES, _N.GENERALISES, _N.OVERLAPS, _N.UNDECIDED})
"""Relations of values of which one may be a bound that the other has left behind."""


class Side(NamedTuple):
    """One alternative while it is worked out: its value and the assertions that make it."""

    value: object
    assertions: tuple[Assertion, ...]

    @property
    def sources(self) -> set[str]:
        """The ids of the sources that say it."""
        return {a.source for a in self.assertions}


class Rules(NamedTuple):
    """What the reconciler knows of kinds and attributes, and which origin each source belongs to."""

    kinds: Mapping[str, Kind]
    attributes: Mapping[str, Attribute]
    origins: Mapping[str, str]


def hinged(one: Side, other: Side, attribute: Attribute, rules: Rules) -> Comparison | None:
    """The clash on which two values that could stand together hinge: two given names for one family name."""
    for a in one.assertions:
        for b in other.assertions:
            for x, y in in_role(a, b, attribute.hinges_on):
                told = rules.kinds[x.kind].compare(x.value, y.value)
                if told.relation is _V.DISJOINT and a.source != b.source:
                    return told
    return None


def in_role(a: Assertion, b: Assertion, role: str) -> list[tuple[Anchor, Anchor]]:
    """The pairs of anchors that two assertions have in a role, of one kind; none for the role ""."""
    return [
        (x, y)
        for x in a.subject.anchors
        for y in b.subject.anchors
        if role and x.role == y.role == role and x.kind == y.kind
    ]


def relate(
    one: Side, other: Side, told: Comparison, sure: bool, torn: set[str], attribute: Attribute, rules: Rules
) -> tuple[RelationName, str]:
    """The relation between two alternatives and why."""
    hinge = hinged(one, other, attribute, rules) if attribute.hinges_on else None
    if hinge is not None and told.relation in {_V.INCOMPARABLE, _V.DISJOINT}:
        return _N.CONTRADICTS, f"{told.why}; here {hinge.why}"
    name = NAMED[told.relation]
    if name is _N.CONTRADICTS and one.sources & other.sources:
        both = ", ".join(sorted(one.sources & other.sources))
        return _N.UNDECIDED, f"{told.why}; but {both} states both"
    if name is _N.CONTRADICTS and (one.sources <= torn or other.sources <= torn):
        return _N.UNDECIDED, f"{told.why}; but {', '.join(sorted(torn))} states several values"
    if name is _N.CONTRADICTS and not sure:
        return _N.UNDECIDED, f"{told.why}; but it is not sure that both speak of one thing"
    if name is _N.CONTRADICTS and not attribute.single and not (_opposable(one) and _opposable(other)):
        return _N.UNDECIDED, f"{told.why}; both may hold"
    if name is _N.CONTRADICTS and attribute.lasts and _gap(one, other) > attribute.lasts:
        return _N.UNDECIDED, f"{told.why}; but the one was published long after the other"
    if name is _N.CONTRADICTS and attribute.near and _apart(one, other, rules.kinds[attribute.kind]) > attribute.near:
        return _N.UNDECIDED, f"{told.why}; but they lie so far apart that they are of two events"
    if name is _N.CONTRADICTS and attribute.moves and _moved(one, other):
        return _N.SUPERSEDES, f"{told.why}; the later report replaces the earlier"
    looser = name in _LOOSER and attribute.moves and sure and not one.sources & other.sources
    if looser and rules.kinds[attribute.kind].outgrown(one.value, other.value):
        return _N.SUPERSEDES, f"{told.why}; but the higher figure is likely a later report"
    return name, told.why


def _opposable(side: Side) -> bool:
    """Whether a figure of an alternative may be set against its like."""
    return any(anchor.role in {SOLE, SEVERAL} for a in side.assertions for anchor in a.subject.anchors)


def _gap(one: Side, other: Side) -> int:
    """The least number of days between two dated reports of which one says the one and one the other; 0 if none are."""
    days = [[a.published for a in side.assertions] for side in (one, other)]
    return min((abs((a - b).days) for a, b in product(*days) if a and b), default=0)


def _apart(one: Side, other: Side, kind: Kind) -> int:
    """The days between two values that are of days; 0 where they are not."""
    spans = [kind.extent(side.value) for side in (one, other)]
    (first, last), (start, end) = (span or (datetime.date.min,) * 2 for span in spans)
    return 0 if None in spans else max((start - last).days, (first - end).days, 0)


def _moved(one: Side, other: Side) -> bool:
    """Whether all that say one were published before all that say the other."""
    ones = [a.published for a in one.assertions]
    others = [a.published for a in other.assertions]
    first, second = [d for d in ones if d], [d for d in others if d]
    if len(first) < len(ones) or len(second) < len(others):
        return False
    return max(first) < min(second) or max(second) < min(first)
