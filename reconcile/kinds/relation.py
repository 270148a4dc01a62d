"""Relations of people: "half-brother", "her cousin", "the older sister", "co-workers"."""

from collections.abc import Iterator

from reconcile.contracts import Kind
from reconcile.kinds._phrased import phrases, telling
from reconcile.kinds._terms import Term, caption, compare, normalize
from reconcile.lexicon.en.relations import ELDER, RELATIONS
from reconcile.model import Align, Mention
from reconcile.text.tokens import View


def _more(view: View, at: int) -> frozenset[str]:
    """What the word before token `at` says more: "older", "great"."""
    great = view.norm(at - 1) == "-" and view.norm(at - 2) == "great"
    told = "great" if great else ELDER.get(view.norm(at - 1), "")
    return frozenset(filter(None, [told]))


def find(view: View) -> Iterator[Mention]:
    """The relations of a view, left to right."""
    for at, end, name in phrases(view, "relation"):
        yield Mention("relation", Term(name, _more(view, at)), view.tokens[at].start, view.tokens[end - 1].end)


KIND = Kind("relation", find, compare, caption, normalize, Align.WORDS, telling=telling(RELATIONS))
