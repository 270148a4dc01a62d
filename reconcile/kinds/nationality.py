"""Nationalities of people and ships: "a British climber", "an Ethiopian-flagged vessel", "Kuwaiti-born"."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from reconcile.contracts import Comparison, Kind
from reconcile.kinds._nouns import singular
from reconcile.lexicon.en.counts import PARTS
from reconcile.lexicon.en.nations import BORN, VESSELS
from reconcile.lexicon.en.numerals import CLOSED
from reconcile.lexicon.en.places import DEMONYMS
from reconcile.lexicon.en.words import STARTERS
from reconcile.model import Align, Mention, ValueRelation
from reconcile.text.tokens import View

_OPENERS = frozenset(word for word in DEMONYMS if " " not in word and word[:-1] not in DEMONYMS)
_NOUNS = frozenset(singular(word) for word, part in PARTS.items() if part) - DEMONYMS.keys() | VESSELS
QUALITIES = 2
"""Words that may stand between a nation and the noun: "an Australian mountain climber"."""


class Nationality(NamedTuple):
    """The country, by its usual name."""

    country: str


def _whose(view: View, at: int) -> int:
    """The index behind the noun or the word that makes a nation's name at `at` a nationality; `at` for none, as for
    the second half of "African-American" and "Central American"."""
    named = view.shape(at - 1) in "CA" and view.norm(at - 1) not in STARTERS and not view.shouting
    if named or view.norm(at - 1) == "-":
        return at
    if view.norm(at + 1) == "-":
        return at + 3 if view.norm(at + 2) in BORN else at
    for end in range(at + 1, at + 2 + QUALITIES):
        if view.shape(end) != "w" or view.norm(end) in CLOSED:
            return at
        if singular(view.norm(end)) in _NOUNS:
            return end + 1
    return at


def find(view: View) -> Iterator[Mention]:
    """The nationalities of a view, left to right."""
    for at in view.where(_OPENERS):
        end = _whose(view, at) if view.shape(at) in "CA" else at
        if end > at:
            country = Nationality(DEMONYMS[view.norm(at)])
            yield Mention("nationality", country, view.tokens[at].start, view.tokens[end - 1].end)


def caption(value: Nationality) -> str:
    """`value` for people."""
    return value.country


def compare(one: Nationality, other: Nationality) -> Comparison:
    """One country, or two, which exclude nothing: two people are told of, or one of both."""
    told = f"{one.country} and {other.country}"
    if one == other:
        return Comparison(ValueRelation.EQUAL, f"{told} are one country")
    return Comparison(ValueRelation.INCOMPARABLE, f"{told} may be told of two people, or hold beside each other")


def normalize(value: Nationality) -> dict[str, Any]:
    """`value` for JSON."""
    return {"country": value.country}


KIND = Kind("nationality", find, compare, caption, normalize, Align.WORDS, telling=_OPENERS)
