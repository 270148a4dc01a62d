"""How two words of two names stand: one word, one in two spellings, a nickname, an initial, a slip, or two."""

from reconcile.kinds._spelling import exchanged, one_slip, same_ending, skeleton, unmarked
from reconcile.lexicon.en.given_names import GIVEN, NICKNAME, SPELLING
from reconcile.lexicon.en.names import FAMILY_SPELLING
from reconcile.model import ValueRelation

_R = ValueRelation
_NONE: frozenset[int] = frozenset()
_NO_NAMES: frozenset[str] = frozenset()


def spelt_alike(one: str, other: str) -> ValueRelation:
    """Equal, equivalent in two transliterations, or disjoint."""
    if one == other:
        return _R.EQUAL
    listed = SPELLING.get(one, _NONE) & SPELLING.get(other, _NONE)
    family = FAMILY_SPELLING.get(one, one) == FAMILY_SPELLING.get(other, other)
    return _R.EQUIVALENT if listed or family or skeleton(one) == skeleton(other) else _R.DISJOINT


def _nicknames(one: str, other: str) -> bool:
    ones, others = NICKNAME.get(one, _NO_NAMES) | {one}, NICKNAME.get(other, _NO_NAMES) | {other}
    return bool(ones & others)


def _abbreviated(one: str, other: str) -> ValueRelation:
    """Where one is the initial of the other."""
    if len(one) == 1 and other.startswith(one):
        return _R.GENERALISES
    return _R.REFINES if len(other) == 1 and one.startswith(other) else _R.DISJOINT


def given_alike(one: str, other: str) -> ValueRelation:
    """How two folded given names stand, slips apart."""
    same = spelt_alike(one, other)
    if same is _R.DISJOINT:
        same = _R.EQUIVALENT if _nicknames(one, other) else _abbreviated(one, other)
    return same


def known(one: str, other: str) -> bool:
    """Whether both are given names of their own."""
    return one in GIVEN and other in GIVEN


def _one_gender(one: str, other: str) -> bool:
    return bool(GIVEN[one]) and GIVEN[one] == GIVEN[other]


def _given_slip(one: str, other: str) -> bool:
    """Whether a slip made one of the other; a letter changed for another gives another name, where both are names."""
    if same_ending(one, other):
        return True
    if known(one, other):
        return _one_gender(one, other) and one_slip(one, other) and not exchanged(one, other)
    return one_slip(one, other)


def given_word(one: str, other: str) -> ValueRelation:
    """How two folded given names stand."""
    same = given_alike(one, other)
    return _R.VARIANT if same is _R.DISJOINT and _given_slip(one, other) else same


def family_word(one: str, other: str) -> ValueRelation:
    """How two folded family names stand."""
    same = spelt_alike(one, other)
    if same is not _R.DISJOINT:
        return same
    return _R.EQUIVALENT if unmarked(one, other) else _R.VARIANT if one_slip(one, other) else same
