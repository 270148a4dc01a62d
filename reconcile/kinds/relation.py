"""Relations of people: "half-brother", "her cousin", "the older sister", "co-workers"."""

from collections.abc import Iterator

from reconcile.contracts import Kind
from reconcile.kinds._terms import Term, caption, compare, normalize
from reconcile.lexicon.en.relations import ELDER, RELATIONS
from reconcile.model import Align, Mention
from reconcile.text.tokens import PhraseTable, View

_TABLE = PhraseTable(dict(RELATIONS))


def _more(view: View, at: int) -> frozenset[str]:
    """What the word before token `at` says more: "older", "great"."""
    great = view.norm(at - 1) == "-" and view.norm(at - 2) == "great"
    told = "great" if great else ELDER.get(view.norm(at - 1), "")
    return frozenset(filter(None, [told]))


def find(view: View) -> Iterator[Mention]:
    """The relations of a view, left to right."""
    behind = 0
    for at in view.starts(_TABLE):
        found = next(iter(view.phrases(_TABLE, at)), None) if at >= behind else None
        if found is not None:
            behind, name = found
            value = Term(str(name).replace(" - ", "-"), _more(view, at))
            yield Mention("relation", value, view.tokens[at].start, view.tokens[behind - 1].end)


KIND = Kind("relation", find, compare, caption, normalize, Align.WORDS)
