"""Which subject of an article a given name means, so that given assertions meet what articles say."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from reconcile.clusters.similarity import OTHER, ROLES
from reconcile.contracts import Kind
from reconcile.given.names import Apart, Name, name_of
from reconcile.model import Anchor, Assertion

KNOWN_BY = 2.0
"""The weight of the roles by which a subject is known; lighter ones tell of its company."""


class Told(NamedTuple):
    """A subject of an article as it is found by name: its words, those of its label, and an assertion on it."""

    words: frozenset[str]
    label: frozenset[str]
    assertion: Assertion

    def rank(self, name: Name) -> tuple[int, int]:
        """How well a name that it holds fits it: words of the name in its label, then whether it has others. A label
        without any ("people") says nothing, and the fewest others are of the whole and not of a part."""
        named = len(self.label.intersection(name))
        return -named, int(self.words != set(name)) if named else len(self.words)


def _caption(anchor: Anchor, kinds: Mapping[str, Kind]) -> str:
    known = ROLES.get(anchor.role, OTHER).weight >= KNOWN_BY
    if known and anchor.kind in kinds:
        return kinds[anchor.kind].caption(anchor.value)
    return anchor.value if known and isinstance(anchor.value, str) else ""


def _told(assertion: Assertion, kinds: Mapping[str, Kind]) -> Told:
    label = frozenset(name_of(assertion.subject.label))
    captions = (_caption(anchor, kinds) for anchor in assertion.subject.anchors)
    return Told(label.union(*(name_of(c) for c in captions if c)), label, assertion)


def _subjects(assertions: Iterable[Assertion], wanted: set[str]) -> Iterator[Assertion]:
    """The first assertion on each subject of the articles in the attributes that are asked for."""
    seen = set()
    for a in assertions:
        topic = (a.source, a.attribute, a.subject.sort, a.subject.local)
        if a.attribute in wanted and topic not in seen:
            seen.add(topic)
            yield a


class Subjects:
    """The subjects that articles tell of, by attribute and by their words. `apart` are names that are two."""

    def __init__(
        self, assertions: Iterable[Assertion], wanted: set[str], kinds: Mapping[str, Kind], apart: Apart
    ) -> None:
        self._fuller: dict[Name, list[Name]] = defaultdict(list)
        for name, other in sorted(apart):
            if set(name) < set(other):
                self._fuller[name].append(other)
        self._by_word: dict[tuple[str, str], list[Told]] = defaultdict(list)
        for assertion in _subjects(assertions, wanted):
            told = _told(assertion, kinds)
            for word in told.words:
                self._by_word[assertion.attribute, word].append(told)

    def _holding(self, attribute: str, name: Name) -> dict[str, list[Told]]:
        """Of each article the subjects that hold every word of a name, those that fit it best."""
        homes: dict[str, list[Told]] = defaultdict(list)
        for told in min((self._by_word.get((attribute, word), []) for word in name), key=len):
            others = self._fuller.get(name, ())
            if told.words.issuperset(name) and not any(told.words.issuperset(other) for other in others):
                homes[told.assertion.source].append(told)
        best = {source: min(t.rank(name) for t in found) for source, found in homes.items()}
        return {source: [t for t in found if t.rank(name) == best[source]] for source, found in homes.items()}

    def meant(self, attribute: str, name: Name) -> tuple[Assertion | None, int]:
        """An assertion on the subject that a name means, None where it means none, or several of an article alike;
        and how many it may mean."""
        holding = self._holding(attribute, name)
        sure = [found[0] for found in holding.values() if len(found) == 1]
        if not sure:
            return None, max(map(len, holding.values()), default=0)
        return min(sure, key=lambda told: (told.rank(name), told.assertion.source)).assertion, 1
