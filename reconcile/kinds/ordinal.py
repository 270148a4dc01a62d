"""Ordinals: which of a row something is, "the sixth round", "21st head coach", "his 16th straight fight".

"First" and "second" are left out: they are said of anything. So are days of a month, parts of a whole, and grades.
"""

from collections.abc import Iterator
from typing import Any, NamedTuple

from reconcile.contracts import IN_DIGITS, Comparison, Kind
from reconcile.lexicon.en.facilities import ORDINAL_WORDS
from reconcile.lexicon.en.words import MONTHS, STARTERS
from reconcile.model import Align, Mention, ValueRelation
from reconcile.text.stem import stem
from reconcile.text.tokens import View

_R = ValueRelation
LEAST = 3
"""The first number that is read."""
_WORDS = frozenset(word for word, number in ORDINAL_WORDS.items() if number >= LEAST)
_GRADES = frozenset("birthday degree person party grade class hand floor street avenue quarter century hour".split())
"""Words behind an ordinal that make another thing of it."""
_SMALL = STARTERS | frozenset("of to and or in on at by for with from as is was that than largest biggest".split())
REACH = 3
"""Tokens behind an ordinal in which its noun ends."""
DISTINCTIVE = 6
"""An ordinal from which on hardly two things of a story have it."""


class Ordinal(NamedTuple):
    """The number in the row, and the stem of what the row is made of."""

    number: int
    noun: str


def ordinal_at(view: View, at: int) -> int:
    """The number of an ordinal at `at`, 0 if there is none: "sixth", "21st"."""
    if view.norm(at) in _WORDS:
        return ORDINAL_WORDS[view.norm(at)]
    token = view.tokens[at]
    digits = view.norm(at)
    lettered = view.text[token.end - 1 : token.end].isalpha() and digits.isascii() and digits.isdigit()
    return int(digits) if lettered and len(digits) < 4 else 0


def _noun(view: View, at: int) -> int:
    """The index of the noun of an ordinal that ends before `at`: the last of at most three words in small letters."""
    end = at + (view.norm(at) == "-")
    last = end
    while last - end < REACH and view.shape(last) in "wCA" and view.norm(last) not in _SMALL:
        last += 1
        if view.shape(last) == "p":
            break
    return last - 1 if last > end else -1


def _ordinal(view: View, at: int) -> Mention | None:
    number = ordinal_at(view, at)
    if number < LEAST or view.norm(at - 1) in MONTHS or view.norm(at - 1) in {"-", "two"}:
        return None
    noun = _noun(view, at + 1)
    beside = {view.norm(at + 1), view.norm(at + 2), view.norm(noun)}
    if noun < 0 or beside & _GRADES or view.norm(at + 1) in MONTHS:
        return None
    value = Ordinal(number, stem(view.norm(noun)))
    return Mention("ordinal", value, view.tokens[at].start, view.tokens[noun].end)


def find(view: View) -> Iterator[Mention]:
    """The ordinals of a view, left to right."""
    yield from (found for at in view.where(_WORDS, "n") if (found := _ordinal(view, at)) is not None)


def caption(value: Ordinal) -> str:
    """`value` for people: "number 21 (coach)"."""
    return f"number {value.number} ({value.noun})"


def compare(one: Ordinal, other: Ordinal) -> Comparison:
    """Equal, two places in one row, or places in two rows, which are not compared: what is told of the one row may be
    told of the other in another word where the number is high, "the 21st head coach", "the 21st leader"."""
    told = f"{caption(one)} and {caption(other)}"
    if one.noun != other.noun and (one.number != other.number or one.number <= DISTINCTIVE):
        return Comparison(_R.INCOMPARABLE, f"{told} are of two rows")
    if one.number != other.number:
        return Comparison(_R.DISJOINT, f"{told} are two of one row")
    return Comparison(_R.EQUAL if one == other else _R.EQUIVALENT, f"{told} are the same")


def normalize(value: Ordinal) -> dict[str, Any]:
    """`value` for JSON."""
    return {"number": value.number, "of": value.noun}


KIND = Kind(
    "ordinal",
    find,
    compare,
    caption,
    normalize,
    Align.WORDS,
    distinctive=lambda value: value.number > DISTINCTIVE,
    telling=_WORDS | {IN_DIGITS},
)
