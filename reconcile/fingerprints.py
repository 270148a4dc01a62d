"""Fingerprints: a finding is known by its subject, attribute, scope and the set of its values, whoever says them.

The words by which a subject and a value go are those of some article, and another may use others. So a finding goes by
the shortest of them, whatever the order and number of the articles, and it answers to every fingerprint that its other
words would give: what was accepted under one of them stays accepted.
"""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from itertools import product

from reconcile.model import Assertion, Kind


def _hashed(subject: str, attribute: str, part: str, values: Iterable[str]) -> str:
    words = "\x1f".join((subject.casefold(), attribute, part, *sorted(v.casefold() for v in values)))
    return hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _subjects(assertions: Iterable[Assertion]) -> list[tuple[str, str]]:
    """The labels of a subject with its part, those with names first, then the shortest."""
    found = {(a.subject.label, a.scope.part) for a in assertions}
    return sorted(found, key=lambda told: (told[0] == told[0].lower(), len(told[0]), told))


def _wordings(assertions: Iterable[Assertion], kind: Kind) -> list[str]:
    """The captions of values that are equal or equivalent, the shortest first."""
    return sorted({kind.caption(a.value) for a in assertions}, key=lambda caption: (len(caption), caption))


def fingerprints(attribute: str, alternatives: Sequence[Sequence[Assertion]], kind: Kind) -> Iterator[str]:
    """Every fingerprint that a finding answers to; the first is the one by which it goes.

    `alternatives` are the assertions of each alternative.
    """
    subjects = _subjects(a for assertions in alternatives for a in assertions)
    wordings = [_wordings(assertions, kind) for assertions in alternatives]
    for (label, part), values in product(subjects, product(*wordings)):
        yield _hashed(label, attribute, part, values)
