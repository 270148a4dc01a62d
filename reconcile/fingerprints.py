"""Fingerprints: a finding is known by its subject, attribute, scope and the set of its values, whoever says them.

The words by which a subject and a value go are those of some article, and another may use others. So a finding goes by
the shortest of them, whatever the order and number of the articles, and it answers to every fingerprint that its other
words would give: what was accepted under one of them stays accepted. So it does where an article is given another date.
"""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice, product

from reconcile.contracts import Kind
from reconcile.model import COMPATIBLE, Assertion

_Side = Sequence[Assertion]


def _hashed(subject: str, attribute: str, part: str, values: Iterable[str]) -> str:
    words = "\x1f".join((subject.casefold(), attribute, part, *sorted(v.casefold() for v in values)))
    return hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _subjects(assertions: Iterable[Assertion]) -> list[tuple[str, str]]:
    """The labels of a subject with its part, those with names first, then the shortest."""
    found = {(a.subject.label, a.scope.part) for a in assertions}
    return sorted(found, key=lambda told: (told[0] == told[0].lower(), len(told[0]), told))


def _shortest_first(words: Iterable[str]) -> list[str]:
    return sorted(set(words), key=lambda told: (len(told), told))


def _may_be(side: _Side, others: Iterable[_Side], kind: Kind) -> bool:
    """Whether an alternative may be one of the others."""
    ones, values = ({kind.caption(a.value): a.value for a in told} for told in (side, chain.from_iterable(others)))
    pairs = product(ones.values(), values.values())
    return any(kind.compare(one, value).relation in COMPATIBLE for one, value in pairs)


def _wordings(sides: Sequence[_Side], kind: Kind, first: int | None) -> list[list[str]]:
    """Of each alternative the captions by which it is known (of each value the `first` ones, None for all), the
    shortest first; the words of the article where it is known by none ("Sunday"). Where two others are known, and it
    may be one of them, it is no value of its own; where none is, only captions tell one Sunday from another.
    """
    values = [a.value for side in sides for a in side]
    told = [_shortest_first(c for a in side for c in islice(kind.known_as(a.value, values), first)) for side in sides]
    known = [side for side, captions in zip(sides, told, strict=True) if captions]
    if not known:
        return [_shortest_first(kind.caption(a.value) for a in side) for side in sides]
    return [
        captions or _shortest_first(" ".join(a.text.split()) for a in side)
        for side, captions in zip(sides, told, strict=True)
        if captions or len(known) == 1 or not _may_be(side, known, kind)
    ]


def fingerprints(attribute: str, alternatives: Sequence[_Side], kind: Kind) -> Iterator[str]:
    """Every fingerprint that a finding answers to; the first is the one by which it goes.

    `alternatives` are the assertions of each alternative.
    """
    subjects = _subjects(a for assertions in alternatives for a in assertions)
    for first in (1, None):
        wordings = _wordings(alternatives, kind, first)
        for label, part in subjects:
            yield from (_hashed(label, attribute, part, values) for values in product(*wordings))
