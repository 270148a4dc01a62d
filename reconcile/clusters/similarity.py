"""Whether two topics may be about one thing: their anchors compared role by role, each by its kind.

What is asserted itself is never looked at: two dates do not keep two accounts of one meeting apart.
"""

import math
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple

from attrs import evolve

from reconcile.clusters.subjects import GRADED, Bag, Topic
from reconcile.contracts import Comparison, Kind
from reconcile.model import COMPATIBLE, Anchor, ValueRelation
from reconcile.terms import CAPITALS, ONSET, SEVERAL, SOLE


class Role(NamedTuple):
    """How much agreement in a role weighs, whether a clash in it means two things, what counts as agreement, and how
    much a clash weighs against the rest."""

    weight: float
    defining: bool
    agreeing: frozenset[ValueRelation] = COMPATIBLE | {ValueRelation.VARIANT}
    against: float = 0


ROLES: Mapping[str, Role] = {
    "family name": Role(3, True),
    "class": Role(2, True),
    "occasion": Role(0, True),
    "gender": Role(0, True),
    "weekday": Role(0, True),
    "begun": Role(0, True),
    "stretch": Role(0, True),
    "done": Role(0, True),
    "model": Role(2, False),
    "participant": Role(3, True),
    "body": Role(3, True),
    "stem": Role(3, True),
    "place": Role(2, True),
    "date": Role(2, True),
    "duration": Role(1, False),
    "name": Role(2, False),
    "full name": Role(2, False),
    "short stem": Role(2, True),
    "story": Role(1, False),
    SOLE: Role(0, False),
    SEVERAL: Role(0, False),
    ONSET: Role(1.5, False),
    "thing": Role(2, False),
    "slot": Role(1.8, False),
    "town": Role(1.0, False),
    "sole noun": Role(0.4, False),
    "context": Role(6, False),
    "scene": Role(1, False),
    "toll": Role(3, True),
    "setting": Role(1, True),
    "particular": Role(3, True),
    "far end": Role(2, True),
    "length": Role(2, True),
    "charge": Role(2, True),
    "toponym": Role(4, True),
    "spelling": Role(4, True),
    "day": Role(1, True),
    "once": Role(2, False),
    "office": Role(1, False),
    "designation": Role(4, True),
    "companion": Role(1, False),
    "sounds": Role(0.5, False),
    "cast": Role(0.5, False),
    "site": Role(1, False),
    "speaker": Role(1, False, against=1),
    CAPITALS: Role(0, False),
    "utterance": Role(4, False, frozenset(ValueRelation) - {ValueRelation.INCOMPARABLE}),
}
"""The roles of anchors. Weights say which evidence is needed (`SURE`); their order matters, not their size. Two
utterances are one also where words inside them differ: only then is there a difference to tell."""

OTHER = Role(1, False)
"""A role that no row names: an extractor of one's own may use any."""
SURE = 4.0
"""The weight of agreement from which two topics are about one thing: two roles, one of them more than context."""
CONFIRMED: Mapping[tuple[bool, bool], float] = {(True, True): 1.8, (True, False): 2.2, (False, True): 2.2}
"""Whether the values that two topics assert are the same (or only compatible), and distinctive, to the weight from
which they confirm that both are about one thing. 1.8: the same is counted; 2.2: some words around it are shared."""
CLOSE = 2.5
"""The same for compatible values that are close to each other."""
NEAR = 3.0
"""The weight from which they are near: shown as undecided."""


class Likeness(NamedTuple):
    """How alike two topics are: the weight of agreement, its share of all that could agree, and the reasons.

    `confirmed`: one value asserted by both speaks for them too. `rank`: 1 for figures that are the same, -1 for figures
    that exclude each other, else 0.
    """

    weight: float
    score: float
    reasons: tuple[str, ...]
    confirmed: bool = False
    rank: int = 0

    @property
    def sure(self) -> bool:
        """They are about one thing."""
        return self.weight >= SURE


def _remembered(compare: Callable[[Any, Any], Comparison]) -> Callable[[Any, Any], Comparison]:
    known = cache(compare)

    def compared(one: Any, other: Any) -> Comparison:
        """As `compare`; values of a kind of one's own may be such as cannot be hashed."""
        try:
            return known(one, other)
        except TypeError:
            return compare(one, other)

    return compared


def remembering(kinds: Mapping[str, Kind]) -> dict[str, Kind]:
    """The kinds, each of which compares two values only once: the few people and places that a story names stand in
    the anchors of most of its topics. To be made for one story, so that nothing piles up."""
    return {name: evolve(kind, compare=_remembered(kind.compare)) for name, kind in kinds.items()}


def _relation(one: Anchor, other: Anchor, kinds: Mapping[str, Kind]) -> ValueRelation:
    if one.kind in kinds and one.kind == other.kind:
        return kinds[one.kind].compare(one.value, other.value).relation
    return ValueRelation.EQUAL if one.value == other.value else ValueRelation.DISJOINT


def _partners(ones: Sequence[Anchor], others: Sequence[Anchor], kinds: Mapping[str, Kind]) -> list[list[ValueRelation]]:
    return [[_relation(one, other, kinds) for other in others] for one in ones]


def _agreement(
    ones: Sequence[Anchor], others: Sequence[Anchor], kinds: Mapping[str, Kind], role: Role, whole: bool
) -> bool | None:
    """True where the roles agree, False where they clash, None where neither can be said.

    `whole`: every anchor of the shorter side must find its like (who takes part), not just one (where it was).
    """
    if len(ones) == len(others) == 1:
        relation = _relation(ones[0], others[0], kinds)
        return True if relation in role.agreeing else False if relation is ValueRelation.DISJOINT else None
    table = _partners(ones, others, kinds)
    found = [any(r in role.agreeing for r in row) for row in table]
    back = [any(row[i] in role.agreeing for row in table) for i in range(len(others))]
    if all(found) or all(back) or (not whole and any(found)):
        return True
    clash = any(r is ValueRelation.DISJOINT for row in table for r in row)
    return False if clash else None


def _shown(anchors: Sequence[Anchor], kinds: Mapping[str, Kind]) -> str:
    return ", ".join(kinds[a.kind].caption(a.value) if a.kind in kinds else str(a.value) for a in anchors[:3])


def _shared(one: Bag, other: Bag) -> tuple[float, dict[str, float]]:
    """The cosine of two bags of weighed words, and the words that they share with their weight."""
    others = other.weights
    shared = {word: weight * others[word] for word, weight in one.weights.items() if word in others}
    size = math.sqrt(one.square * other.square)
    return (sum(shared.values()) / size if size else 0.0), shared


def _weightiest(shared: Mapping[str, float]) -> list[str]:
    return sorted(shared, key=lambda word: (-shared[word], word))


def _overlap(ones: Sequence[Bag], others: Sequence[Bag]) -> tuple[float, dict[str, float]]:
    """The best of the overlaps of two contexts."""
    if len(ones) == len(others) == 1:
        return _shared(ones[0], others[0])
    found = [_shared(a, b) for a in ones for b in others]
    return max(found, key=lambda told: (told[0], _weightiest(told[1])))


_Found = tuple[str, bool | dict[str, float]]
"""A role, and whether the topics agree in it, or the words that their contexts share."""


def _reason(found: _Found, one: Topic, other: Topic, kinds: Mapping[str, Kind]) -> str:
    name, told = found
    if isinstance(told, dict):
        return f"shared words: {', '.join(_weightiest(told)[:5])}" if told else "no shared words"
    if told:
        return f"same {name}: {_shown(one.anchors[name], kinds)}"
    clash = f"{_shown(one.anchors[name], kinds)} / {_shown(other.anchors[name], kinds)}"
    return f"two {name}s: {clash}" if ROLES.get(name, OTHER).defining else f"other {name}: {clash}"


def likeness(one: Topic, other: Topic, kinds: Mapping[str, Kind], least: float = -math.inf) -> Likeness:
    """How alike two topics of one attribute are; a weight of 0 where a defining role clashes. The reasons are told
    where the weight is at least `least`: of most pairs nobody asks for them."""
    ones, others = one.anchors, other.anchors
    agreed = total = 0.0
    found: list[_Found] = []
    for name in ones if ones.keys() == others.keys() else sorted(ones.keys() | others.keys()):
        role = ROLES.get(name, OTHER)
        if not role.weight and not role.defining:
            continue
        if name not in ones or name not in others:
            total += role.weight / 2
            continue
        total += role.weight
        if name == GRADED:
            share, words = _overlap(one.bags, other.bags)
            agreed += role.weight * share
            found.append((name, words))
            continue
        agreement = _agreement(ones[name], others[name], kinds, role, whole=name == "participant")
        if agreement is None:
            continue
        found.append((name, agreement))
        if not agreement and role.defining:
            agreed, total, found = 0.0, 0.0, found[-1:]
            break
        agreed += role.weight if agreement else -role.against
    reasons = tuple([_reason(told, one, other, kinds) for told in found]) if agreed >= least else ()
    return Likeness(agreed, agreed / total if total else 0.0, reasons)
