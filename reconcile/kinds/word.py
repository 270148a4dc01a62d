"""Words with a capital, by their letters: names of villages, ships, clinics, gangs that no other kind reads.

Two that are one slip apart are likely one name, unless one goes on where the other ends ("Somali", "Somalia"), or both
stand in tables of names. Romanisations of one name are one.
"""

from collections.abc import Iterator
from itertools import chain
from typing import Any

from reconcile.contracts import Comparison, Kind
from reconcile.kinds._spelling import SLIP_MIN, american, one_slip, respelt, skeleton
from reconcile.lexicon.en.entities import BODY_HEADS, GEOGRAPHIC, NO_ENTITY
from reconcile.lexicon.en.given_names import GIVEN
from reconcile.lexicon.en.names import SPEECH
from reconcile.lexicon.en.offices import HEADS
from reconcile.lexicon.en.places import DEMONYMS, PLACES
from reconcile.lexicon.en.titles import TITLE_HEADS
from reconcile.lexicon.en.words import MONTHS, STARTERS, WEEKDAYS
from reconcile.model import Align, Mention, ValueRelation
from reconcile.text.fold import fold
from reconcile.text.tokens import View

_R = ValueRelation
_NO_NAME = frozenset(
    chain(MONTHS, WEEKDAYS, DEMONYMS, STARTERS, BODY_HEADS, GEOGRAPHIC, NO_ENTITY, TITLE_HEADS, *map(str.split, HEADS))
)
_BEFORE = frozenset(",-‐‑–—")
"""Marks behind which a sentence goes on, so that a capital there is a name's."""
_BEHIND = SPEECH | {"'s", "’s"}
"""What stands behind the name of somebody, or of something that is a place's or a body's."""


def _named(view: View, at: int) -> bool:
    """Whether a capital is a name's, not that of a beginning: before it is a word, or behind it another capital, or
    a verb of saying."""
    goes_on = view.shape(at - 1) != "p" or view.norm(at - 1) in _BEFORE
    return goes_on or view.shape(at + 1) == "C" or view.norm(at + 1) in _BEHIND


def find(view: View) -> Iterator[Mention]:
    """The capitalised words of five letters and more, but for what opens a sentence, and for days and peoples."""
    for at in () if view.shouting else view.by_shape["C"]:
        start, end, word, _ = view.tokens[at]
        if len(word) >= SLIP_MIN and word not in _NO_NAME and _named(view, at) and word.isalpha():
            yield Mention("word", view.text[start:end], start, end)


def _listed(word: str) -> bool:
    return word in GIVEN or word in PLACES


def _relation(one: str, other: str) -> ValueRelation:
    if one == other:
        return _R.EQUAL
    if american(one) == american(other) or skeleton(one) == skeleton(other) or respelt(one, other):
        return _R.EQUIVALENT
    short, long = sorted((one, other), key=len)
    goes_on = long.startswith(short) and long != short + short[-1]
    likely = one_slip(one, other) and not goes_on and not (_listed(one) and _listed(other))
    return _R.VARIANT if likely else _R.INCOMPARABLE


_WHY = {
    _R.EQUAL: "are one word",
    _R.EQUIVALENT: "are one name in two spellings",
    _R.VARIANT: "differ by one likely slip",
    _R.INCOMPARABLE: "are two words",
}


def compare(one: str, other: str) -> Comparison:
    """One word, one in two spellings, one with a likely slip, or two words."""
    relation = _relation(fold(one), fold(other))
    return Comparison(relation, f"{one} and {other} {_WHY[relation]}")


def normalize(value: str) -> dict[str, Any]:
    """`value` for JSON."""
    return {"word": value}


KIND = Kind("word", find, compare, str, normalize, Align.ENTITY, paragraphs=True)
