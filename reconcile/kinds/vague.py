"""References to no day at all: "now", "recently", "the future". They are read so that nothing is made of them.

No attribute is of this kind, and no two of its values can be compared: what "recently" means, no article says.
"""

from collections.abc import Iterator
from typing import Any, NamedTuple

from reconcile.contracts import Comparison, Kind
from reconcile.kinds._phrased import telling
from reconcile.lexicon.en.dates import PERIODS, SEASONS, VAGUE, VAGUE_AMOUNTS
from reconcile.lexicon.en.words import NUMBERS
from reconcile.model import Align, Mention, ValueRelation
from reconcile.text.tokens import PhraseTable, View

_TABLE = PhraseTable(dict(VAGUE.items()))
_BEHIND: dict[str, set[str]] = {}
"""The first words of the phrases, each with those that stand behind it, "" where it stands alone."""
for _first, *_more in map(str.split, VAGUE):
    _BEHIND.setdefault(_first, set()).add(_more[0] if _more else "")
_FIRST = frozenset(_BEHIND)
_ADJECTIVES = frozenset({"past", "recent", "current", "present"})
_STRETCH = PERIODS.keys() | NUMBERS.keys() | VAGUE_AMOUNTS.keys() | SEASONS.keys() | {"couple", "half"}
NAMES = {"PRESENT_REF": "the present", "PAST_REF": "the past", "FUTURE_REF": "the future"}


class Vague(NamedTuple):
    """What it speaks of, as in TIMEX3: "PRESENT_REF", "PAST_REF", "FUTURE_REF"."""

    reference: str


def timex3(value: Vague) -> str:
    """`value` as a TIMEX3 value."""
    return value.reference


def caption(value: Vague) -> str:
    """`value` for people."""
    return NAMES[value.reference]


def compare(one: Vague, other: Vague) -> Comparison:
    """Never comparable, not even with itself."""
    return Comparison(ValueRelation.INCOMPARABLE, f"{caption(one)} and {caption(other)} name no day")


def normalize(value: Vague) -> dict[str, Any]:
    """`value` for JSON."""
    return {"reference": value.reference}


def _goes_on(view: View, end: int) -> bool:
    """Whether "the past" goes on to a stretch of time: "the past two years", "the current quarter"."""
    word = view.norm(end)
    if view.norm(end - 1) not in _ADJECTIVES:
        return False
    return word in _STRETCH or word == "-" or view.shape(end) == "n"


def find(view: View) -> Iterator[Mention]:
    """The vague references of a view, left to right."""
    behind = 0
    for at in view.where(_FIRST):
        more = _BEHIND[view.norm(at)]
        likely = at >= behind and ("" in more or view.norm(at + 1).replace(".", "") in more)
        found = _TABLE.at(view, at) if likely else ()
        if found:
            behind, reference = found[0]
            if reference and not _goes_on(view, behind):
                yield Mention("vague", Vague(str(reference)), view.tokens[at].start, view.tokens[behind - 1].end)


KIND = Kind("vague", find, compare, caption, normalize, Align.WORDS, priority=-5, telling=telling(VAGUE))
