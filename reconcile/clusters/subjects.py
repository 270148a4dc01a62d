"""Topics: what one article says of one attribute of one subject; the unit that is aligned across articles."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from reconcile.model import Anchor, Assertion

GRADED = "context"
"""The role whose agreement is a share: contexts are bags of weighed words."""


class Bag(NamedTuple):
    """Weighed words, and the square of their length as a vector."""

    weights: dict[str, float]
    square: float


def bag_of(words: Iterable[tuple[str, float]]) -> Bag:
    """A bag of weighed words, measured."""
    weights = dict(words)
    return Bag(weights, sum(w * w for w in weights.values()))


class Topic(NamedTuple):
    """The assertions (by their place in the list) of one source on one attribute of one subject; anchors, keys,
    and its contexts."""

    number: int
    source: str
    attribute: str
    kind: str
    sort: str
    assertions: tuple[int, ...]
    anchors: dict[str, tuple[Anchor, ...]]
    keys: tuple[str, ...]
    bags: tuple[Bag, ...]


def _by_role(anchors: Iterable[Anchor]) -> dict[str, tuple[Anchor, ...]]:
    roles: dict[str, list[Anchor]] = {}
    for anchor in dict.fromkeys(anchors):
        roles.setdefault(anchor.role, []).append(anchor)
    return {role: tuple(found) for role, found in sorted(roles.items())}


def topics_of(assertions: Sequence[Assertion]) -> tuple[Topic, ...]:
    """The topics of a list of assertions, in the order in which they first appear."""
    grouped: dict[tuple[str, str, str, int], list[int]] = {}
    for index, a in enumerate(assertions):
        grouped.setdefault((a.source, a.attribute, a.subject.sort, a.subject.local), []).append(index)
    found = []
    for number, ((source, attribute, sort, _), members) in enumerate(grouped.items()):
        subjects = list({id(assertions[i].subject): assertions[i].subject for i in members}.values())
        anchors = _by_role(anchor for s in subjects for anchor in s.anchors)
        keys = tuple(dict.fromkeys(key for s in subjects for key in s.keys))
        kind = assertions[members[0]].kind
        bags = tuple(bag_of(anchor.value) for anchor in anchors.get(GRADED, ()))
        found.append(Topic(number, source, attribute, kind, sort, tuple(members), anchors, keys, bags))
    return tuple(found)
