"""Circumstances: how something came about and what goes with it: "accidentally", "self-inflicted", "without bail"."""

from collections.abc import Iterator

from reconcile.contracts import Kind
from reconcile.kinds._phrased import phrases, telling
from reconcile.kinds._terms import Term, caption, compare, normalize
from reconcile.lexicon.en.circumstances import CIRCUMSTANCES, ELSE
from reconcile.model import Align, Mention
from reconcile.text.tokens import View


def find(view: View) -> Iterator[Mention]:
    """The circumstances of a view, left to right."""
    for at, end, name in phrases(view, "circumstance"):
        if (view.norm(at - 1), name) not in ELSE:
            yield Mention("circumstance", Term(name), view.tokens[at].start, view.tokens[end - 1].end)


KIND = Kind("circumstance", find, compare, caption, normalize, Align.WORDS, telling=telling(CIRCUMSTANCES))
