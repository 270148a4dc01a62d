"""Terms: values of a closed list with words that say more of them ("rifle", "semi-automatic rifle")."""

from collections.abc import Collection, Mapping
from typing import Any, NamedTuple

from reconcile.contracts import Comparison
from reconcile.lexicon.en.charges import CRIMES
from reconcile.lexicon.en.dates import DECADES
from reconcile.lexicon.en.medical import OUTLOOK_ENDS, PARTS
from reconcile.lexicon.en.weapons import CALIBRED, WEAPONS
from reconcile.model import ValueRelation
from reconcile.text.tokens import PhraseTable, View

_R = ValueRelation
AROUND_CONDITIONS = OUTLOOK_ENDS | {"condition", "threatening"}
"""Words by which the condition of a patient is found."""
TENS = frozenset("teens 20 30 40 50 60 70 80 90".split())
"""Words with which a decade of life begins, besides those in words."""


_TABLES: tuple[Collection[str], ...] = (PARTS, WEAPONS, CALIBRED, CRIMES, DECADES, AROUND_CONDITIONS, TENS)
_ANY = frozenset(phrase.replace("-", " ").split()[0] for table in _TABLES for phrase in table)
"""Words with which a term of some kind may begin: one look through a view serves all."""


class Term(NamedTuple):
    """The name that stands for it, and the words that say more of it."""

    name: str
    more: frozenset[str] = frozenset()


def caption(value: Term) -> str:
    """`value` for people: "automatic rifle"."""
    return " ".join((*sorted(value.more), value.name))


def compare(one: Term, other: Term) -> Comparison:
    """Equal, one said with more words, or not comparable: two terms may hold beside each other."""
    pair = f"“{caption(one)}” and “{caption(other)}”"
    if one == other:
        return Comparison(_R.EQUAL, f"{pair} are the same")
    if one.name == other.name and one.more <= other.more:
        return Comparison(_R.GENERALISES, f"of {pair} the second says more")
    if one.name == other.name and other.more <= one.more:
        return Comparison(_R.REFINES, f"of {pair} the first says more")
    return Comparison(_R.INCOMPARABLE, f"{pair} may hold beside each other")


def normalize(value: Term) -> dict[str, Any]:
    """`value` for JSON."""
    return {"name": value.name, "more": sorted(value.more)}


def joined(view: View, first: int, last: int) -> str:
    """The folded words of tokens, hyphens closed up: "semi-automatic", "AR-15"."""
    return " ".join([view.norm(i) for i in range(first, last)]).replace(".", "").replace(" - ", "-").strip()


def starting(view: View, openers: Collection[str]) -> list[int]:
    """The tokens of a view at which one of `openers`, which are all of `_ANY`, stands."""
    if starting not in view.kept:
        view.kept[starting] = view.where(_ANY)
    return [at for at in view.kept[starting] if view.norm(at) in openers]


def near(view: View, first: int, last: int, words: Collection[str]) -> bool:
    """Whether one of the words stands among tokens."""
    return any(view.norm(i) in words for i in range(max(0, first), last))


def looked_up(table: Mapping[str, str]) -> PhraseTable:
    """The phrases of a table as they are looked up in a view, where a hyphen is a token."""
    return PhraseTable({phrase.replace("-", " - "): name for phrase, name in table.items()})


def longest(view: View, at: int, table: PhraseTable) -> tuple[int, str] | None:
    """The longest phrase of `table` that begins at token `at`: index behind it, and what stands for it."""
    found = table.at(view, at)
    return next(((end, str(name)) for end, name in found if view.shape(end - 1) != "p"), None) if found else None
