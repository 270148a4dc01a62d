"""Injuries: the part of the body that is hurt, "shot in the leg", "a sprained left ankle", "a knee injury"."""

from collections.abc import Iterator

from reconcile.contracts import Kind
from reconcile.kinds._terms import Term, caption, compare, near, normalize, starting
from reconcile.lexicon.en.medical import AILING, ELSE, HARMED, OWNERS, PARTS, SIDED, SIDES
from reconcile.model import Align, Mention
from reconcile.text.tokens import View

BEFORE, BEHIND = 10, 3
"""Tokens before and behind a part in which the word stands by which it is hurt."""
_LISTED = OWNERS | {",", "and", "or"}


def _harmed(view: View, first: int, end: int) -> bool:
    """Whether what stands around a part says that it is hurt: "shot in the leg", "sprained knee", "knee injury"."""
    if view.norm(end) in ELSE:
        return False
    held = view.norm(first - 1) in OWNERS and near(view, first - BEFORE, first, HARMED)
    return held or view.norm(first - 1) in HARMED or near(view, end, min(end + BEHIND, len(view.tokens)), AILING)


def _goes_on(view: View, behind: int, first: int) -> bool:
    """Whether nothing but a comma or "and" stands between an injury and what comes: "in the back, legs or hand"."""
    return 0 < behind < first and all(view.norm(i) in _LISTED for i in range(behind, first))


def find(view: View) -> Iterator[Mention]:
    """The injured parts of the body of a view, left to right."""
    behind = 0
    for at in starting(view, PARTS):
        first = at - (view.norm(at - 1) in SIDES)
        whole = view.norm(at) in SIDED and first == at
        if view.shape(at) == "w" and not whole and (_goes_on(view, behind, first) or _harmed(view, first, at + 1)):
            behind = at + 1
            value = Term(PARTS[view.norm(at)], frozenset(view.norm(i) for i in range(first, at)))
            yield Mention("injury", value, view.tokens[first].start, view.tokens[at].end)


KIND = Kind("injury", find, compare, caption, normalize, Align.WORDS, priority=5, telling=PARTS.keys())
