"""Circumstances: how something came about and what goes with it: "accidentally", "self-inflicted", "without bail"."""

from collections.abc import Iterator

from reconcile.contracts import Kind
from reconcile.kinds._terms import Term, caption, compare, normalize
from reconcile.lexicon.en.circumstances import CIRCUMSTANCES, ELSE
from reconcile.model import Align, Mention
from reconcile.text.tokens import PhraseTable, View

_TABLE = PhraseTable(dict(CIRCUMSTANCES))


def find(view: View) -> Iterator[Mention]:
    """The circumstances of a view, left to right."""
    behind = 0
    for at in view.starts(_TABLE):
        found = next(iter(view.phrases(_TABLE, at)), None) if at >= behind else None
        if found is not None and (view.norm(at - 1), found[1]) not in ELSE:
            behind, name = found
            told = str(name).replace(" - ", "-")
            yield Mention("circumstance", Term(told), view.tokens[at].start, view.tokens[behind - 1].end)


KIND = Kind("circumstance", find, compare, caption, normalize, Align.WORDS)
