"""Conditions of patients and how grave an injury is: "critical condition", "non-life-threatening injuries"."""

from collections.abc import Iterator, Mapping

from reconcile.contracts import Kind
from reconcile.kinds._terms import Term, caption, compare, joined, normalize, starting
from reconcile.lexicon.en.medical import DENIALS, DENIED, GRAVITY, NO_OUTLOOK, OUTLOOK, OUTLOOK_ENDS, STATES
from reconcile.model import Align, Mention
from reconcile.text.tokens import View

MOST = 9
"""Tokens of the longest phrase of a table."""
_TABLES: Mapping[str, tuple[dict[str, str], int, int]] = {
    "condition": (STATES, 0, 3), "threatening": (GRAVITY, 1, MOST), **dict.fromkeys(OUTLOOK_ENDS, (OUTLOOK, 1, 3)),
}  # fmt: skip
"""The word by which a condition is found, to the table of what it is, how many of its tokens belong to that, and in how
many before it a word stands that denies it: "no one was seriously injured"."""


def _denied(view: View, first: int, reach: int) -> bool:
    """Whether a word shortly before denies it: "none of the victims had", "not thought to be"."""
    for at in range(first - 1, max(-1, first - 1 - reach), -1):
        if view.shape(at) == "p":
            return False
        if view.norm(at) in DENIALS or view.norm(at).endswith(("n't", "n’t")):
            return True
    return False


def find(view: View) -> Iterator[Mention]:
    """The conditions of a view, left to right."""
    for at in starting(view, _TABLES):
        table, own, reach = _TABLES[view.norm(at)]
        firsts = range(max(0, at - MOST), at + own)
        found = next(
            ((first, table[told]) for first in firsts if (told := joined(view, first, at + own)) in table), None
        )
        if found is not None and (view.norm(at), view.norm(at + 1)) not in NO_OUTLOOK:
            name = DENIED.get(found[1], found[1]) if _denied(view, found[0], reach) else found[1]
            yield Mention("condition", Term(name), view.tokens[found[0]].start, view.tokens[at].end)


KIND = Kind("condition", find, compare, caption, normalize, Align.WORDS, telling=_TABLES.keys())
