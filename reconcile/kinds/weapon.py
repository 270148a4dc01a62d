"""Weapons and the sort they are of: "a .380 caliber semi-automatic handgun", "a suicide car bomb", "an AR-15 rifle"."""

from collections.abc import Iterator

from reconcile.contracts import Kind
from reconcile.kinds._terms import Term, caption, compare, joined, longest, normalize, starting
from reconcile.lexicon.en.weapons import CALIBRES, SORTS, WEAPONS
from reconcile.model import Align, Mention
from reconcile.text.tokens import View

MOST = 4
"""Tokens of the longest phrase of the table."""
_OPENERS = frozenset(phrase.replace("-", " ").split()[0] for phrase in WEAPONS)


def _sorts(view: View, at: int) -> tuple[int, frozenset[str]]:
    """Where the words of its sort before a weapon begin, and the words."""
    words: set[str] = set()
    while at > 0:
        before = next((n for n in (3, 1) if n <= at and joined(view, at - n, at) in SORTS), 0)
        calibre = view.norm(at - 1) in CALIBRES and view.shape(at - 2 - (view.norm(at - 2) == "-")) == "n"
        if calibre:
            first = at - 2 - (view.norm(at - 2) == "-")
            words.add(f"{view.norm(first)} {view.norm(at - 1)}")
            at = first - (view.norm(first - 1) == ".")
        elif before:
            words.add(joined(view, at - before, at).replace("semiautomatic", "semi-automatic"))
            at -= before
        else:
            break
    return at, frozenset(words)


def find(view: View) -> Iterator[Mention]:
    """The weapons of a view, left to right."""
    behind = 0
    for at in starting(view, _OPENERS):
        found = longest(view, at, MOST, WEAPONS) if at >= behind else None
        behind = found[0] if found is not None else behind
        if found is not None and found[1]:
            first, sorts = _sorts(view, at)
            yield Mention("weapon", Term(found[1], sorts), view.tokens[first].start, view.tokens[behind - 1].end)


KIND = Kind("weapon", find, compare, caption, normalize, Align.WORDS)
