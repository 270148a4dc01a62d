"""Charges: the crimes that somebody is charged with or found guilty of, "two counts of first-degree murder"."""

from collections.abc import Iterator

from reconcile.contracts import Kind
from reconcile.kinds._terms import Term, caption, compare, joined, longest, looked_up, near, normalize, starting
from reconcile.lexicon.en.charges import CHARGED, CRIMES, GRADES
from reconcile.model import Align, Mention
from reconcile.text.tokens import View

REACH = 25
"""Tokens before a crime in which the word stands by which somebody is charged with it."""
BEHIND = 3
"""Tokens behind a crime in which it may stand too: "murder charges"."""
_TABLE = looked_up(CRIMES)


def _graded(view: View, at: int) -> tuple[int, frozenset[str]]:
    """Where the words that grade a crime begin, and the grades."""
    grades: set[str] = set()
    while at > 0:
        size = next((n for n in (3, 2, 1) if n <= at and joined(view, at - n, at) in GRADES), 0)
        if not size:
            break
        grades.add(GRADES[joined(view, at - size, at)])
        at -= size
    return at, frozenset(grades)


def find(view: View) -> Iterator[Mention]:
    """The charges of a view, left to right."""
    behind = 0
    for at in starting(view, _TABLE.firsts):
        found = longest(view, at, _TABLE) if at >= behind else None
        if found is None:
            continue
        first, grades = _graded(view, at)
        if near(view, first - REACH, first, CHARGED) or near(view, found[0], found[0] + BEHIND, CHARGED):
            behind = found[0]
            yield Mention("charge", Term(found[1], grades), view.tokens[first].start, view.tokens[behind - 1].end)


KIND = Kind("charge", find, compare, caption, normalize, Align.WORDS, telling=_TABLE.firsts)
