"""Whether two topics may be about one thing: their anchors compared role by role, each by its kind.

What is asserted itself is never looked at: two dates do not keep two accounts of one meeting apart.
"""

import math
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from reconcile.clusters.subjects import Topic
from reconcile.model import COMPATIBLE, Anchor, Kind, ValueRelation

Bag = tuple[tuple[str, float], ...]


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
    "thing": Role(2, False),
    "slot": Role(1.8, False),
    "context": Role(6, False),
    "scene": Role(1, False),
    "toll": Role(3, True),
    "setting": Role(1, True),
    "office": Role(1, False),
    "designation": Role(4, True),
    "companion": Role(1, False),
    "site": Role(1, False),
    "speaker": Role(1, False, against=1),
    "utterance": Role(4, False, frozenset(ValueRelation) - {ValueRelation.INCOMPARABLE}),
}
"""The roles of anchors. Weights say which evidence is needed (`SURE`); their order matters, not their size. Two
utterances are one also where words inside them differ: only then is there a difference to tell."""

GRADED = "context"
"""The role whose agreement is a share: contexts are bags of weighed words."""
OTHER = Role(1, False)
"""A role that no row names: an extractor of one's own may use any."""
SURE = 4.0
"""The weight of agreement from which two topics are about one thing: two roles, one of them more than context."""
CONFIRMED: Mapping[tuple[bool, bool], float] = {(True, True): 1.8, (True, False): 2.2, (False, True): 2.6}
"""Whether the values that two topics assert are the same (or only compatible), and distinctive, to the weight from
which they confirm that both are about one thing. 1.8: the same is counted; 2.2: some words around it are shared."""
LEAST = min(CONFIRMED.values())
NEAR = 3.0
"""The weight from which they are near: shown as undecided."""


class Likeness(NamedTuple):
    """How alike two topics are: the weight of agreement, its share of all that could agree, and the reasons.

    `confirmed`: one value asserted by both speaks for them too.
    """

    weight: float
    score: float
    reasons: tuple[str, ...]
    confirmed: bool = False

    @property
    def sure(self) -> bool:
        """They are about one thing."""
        return self.weight >= SURE


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
    table = _partners(ones, others, kinds)
    found = [any(r in role.agreeing for r in row) for row in table]
    back = [any(row[i] in role.agreeing for row in table) for i in range(len(others))]
    if all(found) or all(back) or (not whole and any(found)):
        return True
    clash = any(r is ValueRelation.DISJOINT for row in table for r in row)
    return False if clash else None


def _shown(anchors: Sequence[Anchor], kinds: Mapping[str, Kind]) -> str:
    return ", ".join(kinds[a.kind].caption(a.value) if a.kind in kinds else str(a.value) for a in anchors[:3])


def overlap(one: Bag, other: Bag) -> tuple[float, list[str]]:
    """The cosine of two bags of weighed words, and the words that they share, the weightiest first."""
    ones, others = dict(one), dict(other)
    shared = {word: weight * others[word] for word, weight in one if word in others}
    size = math.sqrt(sum(w * w for w in ones.values()) * sum(w * w for w in others.values()))
    return (sum(shared.values()) / size if size else 0.0), sorted(shared, key=lambda w: (-shared[w], w))


def likeness(one: Topic, other: Topic, kinds: Mapping[str, Kind]) -> Likeness:
    """How alike two topics of one attribute are; a weight of 0 where a defining role clashes."""
    ones, others = one.by_role(), other.by_role()
    agreed = total = 0.0
    reasons = []
    for name in sorted(ones.keys() | others.keys()):
        role = ROLES.get(name, OTHER)
        if name not in ones or name not in others:
            total += role.weight / 2
            continue
        total += role.weight
        if name == GRADED:
            share, words = max(overlap(a.value, b.value) for a in ones[name] for b in others[name])
            agreed += role.weight * share
            reasons.append(f"shared words: {', '.join(words[:5])}" if words else "no shared words")
            continue
        agreement = _agreement(ones[name], others[name], kinds, role, whole=name == "participant")
        if agreement:
            agreed += role.weight
            reasons.append(f"same {name}: {_shown(ones[name], kinds)}")
        elif agreement is False:
            clash = f"{_shown(ones[name], kinds)} / {_shown(others[name], kinds)}"
            if role.defining:
                return Likeness(0.0, 0.0, (f"two {name}s: {clash}",))
            agreed -= role.against
            reasons.append(f"other {name}: {clash}")
    return Likeness(agreed, agreed / total if total else 0.0, tuple(reasons))
