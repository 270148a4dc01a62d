"""Counts of people: "at least 12 people", "nineteen persons", "31 others", "23 dead".

A count is a number with its bounds and the noun that is counted, reduced to a part ("children") or everybody ("").
"""

import math
from collections.abc import Iterator
from typing import Any

from attrs import frozen

from reconcile.kinds._bounds import Bounded, bounded_at, relate
from reconcile.kinds._bounds import caption as caption_number
from reconcile.lexicon.en.counts import NOT_COUNTED, OUTCOME, PARTS, PEOPLE
from reconcile.lexicon.en.words import MONTHS
from reconcile.model import Align, Comparison, Kind, Mention, ValueRelation
from reconcile.text.tokens import View

_R = ValueRelation
MAX_WORDS = 3
"""Words between a number and its noun ("12 Peruvian navy divers")."""
_VERBS = frozenset("were are have had has was and sustained suffered remained remain is".split())
"""Words behind a number that stands for people alone ("seventeen sustained injuries")."""
_SAID = {
    _R.EQUAL: "{0} and {1} are the same number",
    _R.DISJOINT: "{0} and {1} cannot both be the number",
    _R.REFINES: "{0} lies within {1}",
    _R.GENERALISES: "{1} lies within {0}",
    _R.OVERLAPS: "{0} and {1} may be the same number",
}


@frozen
class Count:
    """A number of people with its bounds; `part` names the part that is counted, "" is everybody."""

    amount: Bounded
    part: str = ""


def caption(value: Count) -> str:
    """`value` for people: "at least 12", "5 children"."""
    return f"{caption_number(value.amount)} {value.part}".strip()


def compare(one: Count, other: Count) -> Comparison:
    """By bounds; counts of two parts are not compared, and two open bounds neither clash nor agree."""
    if one.part != other.part:
        return Comparison(_R.INCOMPARABLE, f"{caption(one)} and {caption(other)} count two groups")
    relation = relate(one.amount, other.amount)
    if relation in {_R.REFINES, _R.GENERALISES} and math.isinf(one.amount.high) and math.isinf(other.amount.high):
        relation = _R.OVERLAPS
    return Comparison(relation, _SAID[relation].format(caption(one), caption(other)))


def normalize(value: Count) -> dict[str, Any]:
    """`value` for JSON; an open bound is null."""
    high = value.amount.high
    return {
        "said": value.amount.said,
        "bounds": [value.amount.low, None if math.isinf(high) else high],
        "part": value.part,
    }


def _noun(view: View, end: int) -> tuple[str, int] | None:
    """The part that is counted and the index behind its noun; None where something else is counted."""
    for at in range(end, min(end + MAX_WORDS, len(view.tokens))):
        word = view.norm(at)
        if word in PARTS and not (word == "more" and view.norm(at + 1) in PARTS.keys() | PEOPLE):
            return PARTS[word], at + 1
        if word in PEOPLE or word in OUTCOME:
            return "", at + (word in PEOPLE)
        if word in NOT_COUNTED or view.shape(at) in "pn":
            break
    if view.norm(end) == "of" and view.norm(end + 1) in {"them", "whom", "those"}:
        return "", end + 2
    free = view.shape(end) == "p" or end >= len(view.tokens) or view.norm(end) in _VERBS
    return ("", end) if free else None


def _read(view: View, at: int) -> tuple[Count, int, int] | None:
    read = bounded_at(view, at)
    if (
        read is None
        or read[0].said != int(read[0].said)
        or view.norm(at - 1) in MONTHS
        or view.norm(at - 1) in {"$", "€", "£"}
    ):
        return None
    amount, start, end = read
    if view.norm(end) in {"-", "%", "–", ":", "/"} or view.norm(at - 1) in {"/", ":", "no", "-", "."}:
        return None
    found = _noun(view, end)
    return (Count(amount, found[0]), start, max(found[1], end)) if found else None


def find(view: View) -> Iterator[Mention]:
    """The counts of people of a view, left to right; a bare number only where nothing else is counted by it."""
    at = 0
    while at < len(view.tokens):
        read = _read(view, at)
        if read is None:
            at += 1
            continue
        value, start, end = read
        yield Mention("count", value, view.tokens[start].start, view.tokens[end - 1].end)
        at = end


KIND = Kind("count", find, compare, caption, normalize, Align.EVENT, priority=1)
