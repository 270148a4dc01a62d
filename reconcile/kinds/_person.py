"""How two personal names stand: part by part, the family part first, then the given one."""

from collections.abc import Callable, Iterator, Sequence
from itertools import product

from reconcile.contracts import Comparison
from reconcile.kinds._name_value import Name, Words, family_words, given_words, glued, settled
from reconcile.kinds._name_words import (
    family_word,
    given_alike,
    given_word,
    known,
    latin,
    misheard,
    one_family,
    spelt_alike,
)
from reconcile.kinds._spelling import NEAR_MIN, near_slip, unmarked
from reconcile.lexicon.en.given_names import GIVEN
from reconcile.model import COMPATIBLE, INVERSE, ValueRelation
from reconcile.text.fold import fold

_R = ValueRelation
_SAME = frozenset({_R.EQUAL, _R.EQUIVALENT})
ROMANISING = ("kh", "zh", "dj", "iy", "yy", "aa")
"""Letters for sounds of other scripts: a family name that has them was romanised, whatever its given name."""
_Relate = Callable[[str, str], ValueRelation]


# Two parts

_RANKED = (_R.DISJOINT, _R.VARIANT, _R.OVERLAPS, _R.REFINES, _R.GENERALISES, _R.EQUIVALENT, _R.EQUAL)


def _both(*relations: ValueRelation) -> ValueRelation:
    """What holds of two names of whose parts these relations hold."""
    found = set(relations)
    if {_R.REFINES, _R.GENERALISES} <= found and not found & {_R.DISJOINT, _R.VARIANT}:
        return _R.OVERLAPS
    return min(found, key=_RANKED.index, default=_R.EQUAL)


def _sequence(ones: Sequence[str], others: Sequence[str], relate: _Relate) -> ValueRelation:
    """Words in order; where one side has more, those of the shorter must all be found in it."""
    if len(ones) < len(others):
        told = _sequence(others, ones, lambda a, b: _turned(relate(b, a)))
        return _turned(told)
    found, at = [], 0
    for word in others:
        while at < len(ones) and relate(ones[at], word) is _R.DISJOINT:
            at += 1
        if at == len(ones):
            return _R.DISJOINT
        found.append(relate(ones[at], word))
        at += 1
    return _both(*found, *([_R.REFINES] if len(ones) > len(others) else []))


def _turned(relation: ValueRelation) -> ValueRelation:
    return INVERSE.get(relation, relation)


def _joined(ones: Words, others: Words) -> ValueRelation:
    """The parts written as one word: "Jean Pierre", "JeanPierre"."""
    if len(ones) == len(others):
        return _R.DISJOINT
    return _R.EQUIVALENT if spelt_alike("".join(ones), "".join(others)) in _SAME else _R.DISJOINT


def _given(ones: Words, others: Words) -> ValueRelation:
    if not ones or not others:
        return _R.EQUAL if not ones and not others else _R.REFINES if ones else _R.GENERALISES
    joined = _joined(ones, others)
    if joined is not _R.DISJOINT:
        return joined
    first = given_word(ones[0], others[0])
    if first is _R.DISJOINT and len(ones) != len(others):
        rest = _sequence(ones, others, given_alike)
        return rest if rest is _R.DISJOINT else _R.OVERLAPS  # one leaves out the first of several given names
    return _both(first, _sequence(ones[1:], others[1:], given_word))


def _family(ones: Words, others: Words) -> ValueRelation:
    joined = _joined(ones, others)
    return _sequence(ones, others, family_word) if joined is _R.DISJOINT else joined


# Two names


def _all(name: Name) -> Words:
    return given_words(name) + family_words(name)


def _loose(one: Name, other: Name) -> bool:
    """Whether two names that differ in one word, all others equal, differ in it by a slip that would be unlikely in a
    word alone: a short word, another first letter, two names of one given name's length."""
    ones, others = _all(one), _all(other)
    if len(ones) != len(others) or len(ones) < 2:
        return near_slip("".join(ones), "".join(others)) and min(len(ones), len(others)) > 1
    apart = [(a, b) for a, b in zip(ones, others, strict=True) if spelt_alike(a, b) is _R.DISJOINT]
    if len(apart) != 1:
        return False
    (first, second), many = apart[0], len(ones) > 2
    if (many or not known(first, second)) and near_slip(first, second, 2 if many else NEAR_MIN):
        return True
    return (first, second) == (ones[-1], others[-1]) and ones[0] == others[0] and misheard(ones[0], first, second)


def _rotated(name: Name) -> tuple[Words, Words] | None:
    """The parts of a name that was written family name first; None where its words are all given names."""
    words = _all(name)
    return (words[1:], words[:1]) if len(words) > 1 and not all(word in GIVEN for word in words) else None


def _reordered(one: Name, other: Name) -> ValueRelation:
    """How two names stand if one of them is written family name first; of two given names the order is no slip."""
    for turned, straight, back in ((one, other, False), (other, one, True)):
        parts = _rotated(turned)
        if parts is not None and straight.given:
            family = _family(parts[1], family_words(straight))
            given = _given(parts[0], given_words(straight))
            told = _R.DISJOINT if _R.DISJOINT in {family, given} else _both(family, given, _R.EQUIVALENT)
            if told is not _R.DISJOINT:
                return _turned(told) if back else told
    return _R.DISJOINT


def _run_together(one: Name, other: Name) -> bool:
    """Whether the letters are the same, cut into words elsewhere: "Kim Jong-un", "Kimjong Un"."""
    return "".join(_all(one)) == "".join(_all(other))


def _inside(one: Name, other: Name) -> bool:
    """Whether the words of the shorter name, two at least, stand in the longer one, the first of them first: a second
    family name that one leaves out."""
    short, long = sorted((_all(one), _all(other)), key=len)
    if not 1 < len(short) < len(long) or spelt_alike(short[0], long[0]) not in _SAME:
        return False
    return _sequence(long, short, spelt_alike) is not _R.DISJOINT


def _lone(one: Name, other: Name) -> bool:
    """Whether one is a lone word that is a given name of the other."""
    return any(
        not a.given and b.given and set(family_words(a)) & set(given_words(b)) for a, b in ((one, other), (other, one))
    )


_WHY = {
    _R.EQUAL: "{0} and {1} are one name",
    _R.EQUIVALENT: "{0} and {1} are one name in two spellings or forms",
    _R.VARIANT: "{0} and {1} differ by one likely slip",
    _R.REFINES: "{0} says more of the name than {1}",
    _R.GENERALISES: "{1} says more of the name than {0}",
    _R.OVERLAPS: "{0} and {1} share a part of the name",
    _R.INCOMPARABLE: "{0} and {1}: a given name alone does not say who is meant",
}


def _suffixes(one: Name, other: Name) -> ValueRelation:
    ones, others = (fold(n.suffix).rstrip(".") for n in (one, other))
    if ones == others:
        return _R.EQUAL
    return _R.DISJOINT if ones and others else _R.REFINES if ones else _R.GENERALISES


def _otherwise(one: Name, other: Name) -> ValueRelation:
    """How two names stand that do not agree part by part."""
    turned = _R.EQUIVALENT if _run_together(one, other) else _reordered(one, other)
    if turned is not _R.DISJOINT:
        return turned
    if _lone(one, other):
        return _R.INCOMPARABLE
    if _inside(one, other):
        return _R.OVERLAPS
    return _R.VARIANT if _loose(one, other) else _R.DISJOINT


def _clash(one: Name, other: Name) -> str:
    """The part in which two names differ."""
    if _suffixes(one, other) is _R.DISJOINT:
        return f"{one.full} and {other.full} differ in {one.suffix} and {other.suffix}"
    if _family(family_words(one), family_words(other)) is _R.DISJOINT:
        return f"{one.full} and {other.full} have two family names, {one.family} and {other.family}"
    first, second = " ".join(one.given), " ".join(other.given)
    return f"{first} and {second} are two given names, not two spellings of one"


def _families(one: Name, other: Name) -> ValueRelation:
    """How two family names stand; a particle may be written as one word with the rest: "De Luca", "DeLuca"."""
    found = _family(family_words(one), family_words(other))
    if found is _R.DISJOINT and glued(one.family) == glued(other.family):
        return _R.EQUIVALENT
    return _R.VARIANT if found is _R.EQUIVALENT and _respelt(one, other) else found


def _respelt(one: Name, other: Name) -> bool:
    """Whether a family name is spelt in two ways by people who write Latin letters, as their given names tell: "Philip
    Penrok", "Philip Penrock". What was romanised has several spellings."""
    ones, others = glued(one.family), glued(other.family)
    written = all(name.given and latin(fold(name.given[0])) for name in (one, other))
    written = written and not any(sound in family for sound in ROMANISING for family in (ones, others))
    return written and not unmarked(ones, others) and ones != others and not one_family(ones, others)


def _relation(one: Name, other: Name) -> ValueRelation:
    one, other = settled(one), settled(other)
    suffix = _suffixes(one, other)
    if suffix is _R.DISJOINT:
        return suffix
    family = _families(one, other)
    relation = _both(family, _given(given_words(one), given_words(other)), suffix)
    if relation is _R.EQUAL and fold(one.full) != fold(other.full):
        return _R.EQUIVALENT
    return _otherwise(one, other) if relation is _R.DISJOINT else relation


def _called(name: Name) -> Iterator[Name]:
    """A name as it was written, and with the nickname in the place of the given name."""
    yield name
    if name.nick:
        yield name._replace(given=(name.nick,))


def _nicknamed(one: Name, other: Name) -> ValueRelation:
    """How two names stand of which one has a nickname in marks: compatible in any reading, they are one."""
    told = (_relation(a, b) for a, b in product(_called(one), _called(other)))
    return next((relation for relation in told if relation in COMPATIBLE), _R.DISJOINT)


def _key(name: Name) -> tuple[Words, str, str]:
    return name.given, name.family, name.suffix


def compare(one: Name, other: Name) -> Comparison:
    """How two names stand; where they are disjoint, the sentence says in which part."""
    turned = _key(other) < _key(one)  # where the words can be laid beside each other in two ways both sides see one
    relation = _turned(_relation(other, one)) if turned else _relation(one, other)
    if relation is _R.DISJOINT and (one.nick or other.nick):
        relation = _nicknamed(one, other)
    if relation is _R.DISJOINT:
        return Comparison(relation, _clash(one, other))
    return Comparison(relation, _WHY[relation].format(one.full, other.full))
