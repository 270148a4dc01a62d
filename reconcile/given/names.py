"""The subjects of given assertions: names that meet where they are the same, nearly the same, or one is the fuller."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from reconcile.contracts import Comparison, Kind
from reconcile.kinds._spelling import one_slip, sounds_key
from reconcile.model import Align, Anchor, Subject, ValueRelation
from reconcile.text.fold import fold
from reconcile.text.patterns import WORDS

Name = tuple[str, ...]
Apart = frozenset[tuple[Name, Name]]
"""Names and names that are somebody or something else, each pair both ways."""
SORT = "given"
"""The sort of subjects that no article tells of."""
KEY_LETTERS = 3
"""Letters of a word's sounds by which names are blocked."""
_SMALL = frozenset("the a an of and in at on for to de la del".split())
_R = ValueRelation
_WHY = {
    _R.EQUAL: "are one name",
    _R.EQUIVALENT: "are one name in another order of words",
    _R.VARIANT: "differ in one likely slip of spelling",
    _R.DISJOINT: "are two names",
}


def name_of(text: str) -> Name:
    """The words of a name, folded, without small ones where there are others."""
    words = tuple(WORDS.findall(fold(text)))
    return tuple(word for word in words if word not in _SMALL) or words or (fold(text),)


def _relation(one: Name, other: Name) -> ValueRelation:
    if one == other:
        return _R.EQUAL
    if sorted(one) == sorted(other):
        return _R.EQUIVALENT
    differing = [(a, b) for a, b in zip(one, other, strict=False) if a != b]
    slipped = len(one) == len(other) and len(differing) == 1 and all(a.isalpha() and b.isalpha() for a, b in differing)
    return _R.VARIANT if slipped and one_slip(*differing[0]) else _R.DISJOINT


def compare(one: Name, other: Name) -> Comparison:
    """One name, a likely slip in one word of letters, or two names."""
    relation = _relation(one, other)
    return Comparison(relation, f"“{' '.join(one)}” and “{' '.join(other)}” {_WHY[relation]}")


class Designation(NamedTuple):
    """A name as a subject is known by it: its words, and how it is written."""

    words: Name
    shown: str


def _compare(one: Designation, other: Designation) -> Comparison:
    return compare(one.words, other.words)


def _shown(designation: Designation) -> str:
    return designation.shown


def _never(view: Any) -> Iterator[Any]:
    """No mention: names of subjects are given, not found."""
    return iter(())


KIND = Kind("given subject", _never, _compare, _shown, lambda v: {"name": " ".join(v.words)}, Align.ENTITY)
"""How subjects are compared. It stands in no folder of kinds, for nothing is found by it."""


def apart_of(distinct: Iterable[tuple[str, str]]) -> Apart:
    """Pairs of names that are two, by their words."""
    pairs = [(name_of(one), name_of(other)) for one, other in distinct]
    return frozenset([*pairs, *((other, one) for one, other in pairs)])


def fuller(names: Iterable[Name], apart: Apart = frozenset()) -> dict[Name, Name]:
    """Each name with the one fuller name that holds all its words ("Quispe", "Hilda Quispe") and is not `apart`; with
    itself where there is none, or where there are several that do not hold each other: it may then be any of them."""
    sets = {name: frozenset(name) for name in sorted(set(names))}
    homes: dict[str, list[Name]] = defaultdict(list)
    for name in sets:
        for word in sets[name]:
            homes[word].append(name)
    found = {}
    for name, words in sets.items():
        rarest = min(sorted(words), key=lambda word: len(homes[word]))
        more = [other for other in homes[rarest] if words < sets[other] and (name, other) not in apart]
        most = [other for other in more if all(sets[third] <= sets[other] for third in more)]
        found[name] = most[0] if most else name
    return found


def key_of(name: Name) -> str:
    """The blocking key of a name: the first sounds of its words, in any order."""
    return " ".join(sorted(sounds_key(word, KEY_LETTERS) or word for word in name))


def anchor(name: Name, shown: str) -> Anchor:
    """A name as what a subject is known by; `shown` is how it is written."""
    return Anchor("designation", KIND.name, Designation(name, shown))


def own_subject(label: str, name: Name, shown: str, local: int) -> Subject:
    """The subject of a name that no article tells of."""
    return Subject(SORT, label, local, (anchor(name, shown),), (key_of(name),))


def labels(texts: Iterable[str], full: Mapping[Name, Name]) -> dict[Name, str]:
    """The form for people of each name that a text means: the commonest, of those the first by letters."""
    counts: dict[Name, Counter[str]] = defaultdict(Counter)
    for text in texts:
        counts[full[name_of(text)]][text] += 1
    return {name: min(forms, key=lambda form: (-forms[form], form)) for name, forms in counts.items()}
