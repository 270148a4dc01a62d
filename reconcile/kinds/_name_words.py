"""How two words of two names stand: one word, one in two spellings, a nickname, an initial, a slip, or two."""

from collections.abc import Mapping

from reconcile.kinds._spelling import (
    NEAR_MIN,
    SLIP_MIN,
    consonants,
    exchanged,
    few_slips,
    one_slip,
    same_ending,
    skeleton,
    unmarked,
)
from reconcile.lexicon.en.given_names import GIVEN, NICKNAME, RESPELT, SPELLING
from reconcile.lexicon.en.names import COMMON_FAMILIES, FAMILY_SPELLING
from reconcile.model import ValueRelation

_R = ValueRelation
_VOWELS = frozenset("aeiouy")
SHORT_MIN = 3
"""Letters of a short form of a given name: "Vern"."""
RARE_MIN = 2
"""The same of one that no table has."""
RARE_FAMILY, RARE_GIVEN = 6, 4
"""Letters of family names and of the given name before them from which they may be one name although several letters
differ."""
MISHEARD = 3
"""Letters in which they may differ, no more than half of them: of 8 such pairs in 229 stories 7 were one person."""
_NONE: frozenset[int] = frozenset()
_NO_NAMES: frozenset[str] = frozenset()


def one_family(one: str, other: str) -> bool:
    """Whether two folded family names are listed as one in two romanisations."""
    return FAMILY_SPELLING.get(one, one) == FAMILY_SPELLING.get(other, other)


def latin(given: str) -> bool:
    """Whether a folded given name is one of Latin letters: of the table, and no romanisation."""
    return given in GIVEN and given not in SPELLING


def spelt_alike(one: str, other: str) -> ValueRelation:
    """Equal, equivalent in two transliterations, or disjoint."""
    if one == other:
        return _R.EQUAL
    listed = _listed(SPELLING, one, other) or _listed(RESPELT, one, other)
    return _R.EQUIVALENT if listed or one_family(one, other) or skeleton(one) == skeleton(other) else _R.DISJOINT


def _listed(groups: Mapping[str, frozenset[int]], one: str, other: str) -> bool:
    return not groups.get(one, _NONE).isdisjoint(groups.get(other, _NONE))


def _respelt(one: str, other: str) -> bool:
    """Whether a given name in Latin letters is spelt in two ways: "Catherine", "Katherine". Romanisations are one."""
    return _listed(RESPELT, one, other) or (known(one, other) and not _listed(SPELLING, one, other))


def _nicknames(one: str, other: str) -> bool:
    """Whether two given names may be one in a short form: of the table, "Robb" as "Rob", "Vern" for "Vernon"."""
    ones, others = (NICKNAME.get(n, NICKNAME.get(_single(n), _NO_NAMES)) | {n} for n in (one, other))
    return bool(ones & others) or _shortened(*sorted((one, other), key=len))


def _single(word: str) -> str:
    """A word without the second of two consonants at its end."""
    return word[:-1] if word[-1:] == word[-2:-1] and word[-1:] not in _VOWELS else word


def _shortened(short: str, long: str) -> bool:
    """Whether one is the beginning of the other, up to a consonant, two letters at least left off; both borne by the
    same people. Of a rare name any that is borne may be short: "Ed" for "Edvarik"."""
    if not long.startswith(short) or len(long) - 1 <= len(short):
        return False
    if long not in GIVEN:
        return short in GIVEN and len(short) >= RARE_MIN
    return len(short) >= SHORT_MIN and short[-1] not in _VOWELS and GIVEN.get(short, GIVEN[long]) == GIVEN[long]


def _abbreviated(one: str, other: str) -> ValueRelation:
    """Where one is the initial of the other."""
    if len(one) == 1 and other.startswith(one):
        return _R.GENERALISES
    return _R.REFINES if len(other) == 1 and one.startswith(other) else _R.DISJOINT


def given_alike(one: str, other: str) -> ValueRelation:
    """How two folded given names stand, slips apart."""
    same = spelt_alike(one, other)
    if same is _R.EQUIVALENT and _respelt(one, other):
        return _R.VARIANT
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
    return one_slip(one, other) or (min(len(one), len(other)) >= SLIP_MIN and consonants(one) == consonants(other))


def given_word(one: str, other: str) -> ValueRelation:
    """How two folded given names stand."""
    same = given_alike(one, other)
    return _R.VARIANT if same is _R.DISJOINT and _given_slip(one, other) else same


def family_word(one: str, other: str) -> ValueRelation:
    """How two folded family names stand."""
    same = spelt_alike(one, other)
    if same is not _R.DISJOINT:
        return same
    return _R.EQUIVALENT if unmarked(one, other) else _R.VARIANT if one_slip(one, other) or _mute(one, other) else same


def _mute(one: str, other: str) -> bool:
    """Whether a family name is written with a mute ending and without: "Lorn", "Lorne"."""
    short, long = sorted((one, other), key=len)
    return long == f"{short}e" and len(short) >= NEAR_MIN


def misheard(given: str, first: str, second: str) -> bool:
    """Whether two family names behind one given name are so alike that they are one, heard or written in two ways:
    "Dolbinado", "Dovilnado". In one story two people of one given name hardly ever have such names."""
    long = min(len(first), len(second)) >= RARE_FAMILY and len(given) >= RARE_GIVEN
    usual = given in GIVEN and not COMMON_FAMILIES.isdisjoint({first, second})
    return long and not usual and first[0] == second[0] and few_slips(first, second, MISHEARD)
