"""Figures of which an article gives several: two that exclude each other are set against each other only where each is
by far the likest to the other."""

from collections import defaultdict

from reconcile.clusters.subjects import Topic
from reconcile.terms import SEVERAL, SOLE

MARGIN = 1.0
"""By how much more two such figures must weigh together than either does with any other of the other's article."""
_OPPOSED = (SOLE, SEVERAL)


def from_weight(one: Topic, other: Topic) -> float | None:
    """The weight from which two figures that exclude each other may be set against each other; None where they never
    are."""
    ones, others = ([a.value for role in _OPPOSED for a in topic.anchors.get(role, ())] for topic in (one, other))
    return float(max(ones[0], others[0])) if ones and others else None


def both_sole(one: Topic, other: Topic) -> bool:
    """Whether each is of a figure that is the only one of its sort in its article."""
    return SOLE in one.anchors and SOLE in other.anchors


class Rivals:
    """How alike each figure is to those of every other article: the two highest weights."""

    def __init__(self) -> None:
        self._highest: dict[tuple[int, str], tuple[float, float]] = defaultdict(lambda: (0.0, 0.0))

    def note(self, one: Topic, other: Topic, weight: float) -> None:
        """Take down how alike two figures are."""
        for here, there in ((one, other), (other, one)):
            best, second = self._highest[here.number, there.source]
            self._highest[here.number, there.source] = (max(best, weight), sorted((best, second, weight))[1])

    def clear(self, one: Topic, other: Topic, weight: float) -> bool:
        """Whether no other figure of either article comes near to `weight`."""
        seconds = (self._highest[here.number, there.source][1] for here, there in ((one, other), (other, one)))
        return weight - max(seconds) >= MARGIN
