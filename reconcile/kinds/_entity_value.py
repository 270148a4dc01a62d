"""The name of a thing as a value: how two of them stand to each other."""

from typing import Any, NamedTuple

from reconcile.contracts import Comparison
from reconcile.kinds._spelling import exchanged, one_slip, skeleton
from reconcile.lexicon.en.entities import BODY_HEADS, OPENING_HEADS
from reconcile.model import ValueRelation

_R = ValueRelation
OF_OFFICES = frozenset({"office", "department"})
"""Words behind an office with which a body is named, an apostrophe between or not: "Tabra County Sheriff's Office"."""


class Entity(NamedTuple):
    """A name as it was written, and its folded words in order, without the small ones.

    `article` is the "A" that opens a title ("A Quiet Harbour"), "" where surely none does, None where it may have been
    left out as grammar asks ("his Quiet Harbour").
    """

    text: str
    words: tuple[str, ...]
    article: str | None = None


def _slip(one: str, other: str) -> _R | None:
    if skeleton(one) == skeleton(other) or one.replace("ised", "ized") == other.replace("ised", "ized"):
        return _R.EQUIVALENT
    digits = any(c.isdigit() for c in one + other)
    return _R.VARIANT if one_slip(one, other) and not digits else None


def _spelt(one: Entity, other: Entity) -> _R | None:
    """How two names of as many words stand that differ in one of them, however often it stands there."""
    pairs = list(zip(one.words, other.words, strict=True))
    differing = {(a, b) for a, b in pairs if a != b}
    if len(differing) != 1 or len(set(pairs)) < 2:
        return None
    ((a, b),) = differing
    plural = a + "s" == b or b + "s" == a
    possessive = one.words[-1] in OF_OFFICES
    if plural and (possessive or pairs[-1] == (a, b)) and one.words[0] not in OPENING_HEADS:
        return _R.EQUIVALENT
    return None if {a, b} <= BODY_HEADS and exchanged(a, b) else _slip(a, b)


def _fuller(short: Entity, long: Entity) -> bool:
    """Whether `long` is `short`, which says more than a sort of body, with words beside it that name no other body."""
    size = len(short.words)
    if not 2 <= size < len(long.words) or set(short.words) <= BODY_HEADS:
        return False
    begins, ends = long.words[:size] == short.words, long.words[-size:] == short.words
    more = long.words[size:] if begins else long.words[:-size]
    return (begins or ends) and not BODY_HEADS & set(more)


def _initials(one: Entity, other: Entity) -> bool:
    return len(one.words) == 1 and len(other.words) > 2 and one.words[0] == "".join(w[0] for w in other.words)


def _entitled(one: Entity, other: Entity) -> bool:
    """Whether one title opens with an article that the other surely lacks: "A Quiet Harbour", "Quiet Harbour"."""
    return one.words == other.words and "" in {one.article, other.article} and bool(one.article or other.article)


def _relation(one: Entity, other: Entity) -> _R:
    if one.text == other.text:
        return _R.EQUAL
    if _entitled(one, other):
        return _R.VARIANT
    if "".join(one.words) == "".join(other.words) or _initials(one, other) or _initials(other, one):
        return _R.EQUIVALENT
    if len(one.words) == len(other.words):
        return _spelt(one, other) or _R.INCOMPARABLE
    if _fuller(one, other):
        return _R.GENERALISES
    return _R.REFINES if _fuller(other, one) else _R.INCOMPARABLE


_WHY = {
    _R.EQUAL: "are one name",
    _R.EQUIVALENT: "are one name in two notations",
    _R.VARIANT: "differ in one likely slip of spelling",
    _R.REFINES: "are one name, the first fuller",
    _R.GENERALISES: "are one name, the second fuller",
    _R.INCOMPARABLE: "are names of two things",
}


def compare(one: Entity, other: Entity) -> Comparison:
    """One name, one fuller, a likely slip, or not comparable."""
    relation = _relation(one, other)
    return Comparison(relation, f"“{one.text}” and “{other.text}” {_WHY[relation]}")


def normalize(value: Entity) -> dict[str, Any]:
    """`value` for JSON."""
    return {"entity": value.text, "words": list(value.words)}
