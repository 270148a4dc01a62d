"""What an analyst says are two: topics about them are never joined, and values that they are exclude each other."""

from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from attrs import evolve

from reconcile.clusters.subjects import Topic
from reconcile.contracts import Comparison, Kind
from reconcile.errors import BadInput
from reconcile.model import COMPATIBLE, Align, Assertion, Diagnostic, ValueRelation

ROLES = ("full name", "name", "participant", "body", "designation")
"""The roles of anchors that name who or what a topic is about; those of others only keep it company."""
Pair = tuple[str, str]
Apart = Callable[[Topic, Topic], bool]


class _Named(NamedTuple):
    """A value by which a topic is known, and its kind."""

    kind: Kind
    value: Any

    @property
    def caption(self) -> str:
        """The words of the value, in which names are looked for."""
        return _plain(self.kind.caption(self.value))


def _plain(name: str) -> str:
    return " ".join(name.casefold().split())


def _known_by(topic: Topic, assertions: Sequence[Assertion], kinds: Mapping[str, Kind]) -> Iterator[_Named]:
    """What a topic is known by: anchors, and what it asserts itself where it has no name but is aligned by its words,
    as a title is."""
    for role in ROLES:
        yield from (_Named(kinds[a.kind], a.value) for a in topic.anchors.get(role, ()) if a.kind in kinds)
    kind = kinds[topic.kind]
    if kind.align is Align.WORDS and "designation" not in topic.anchors:
        yield from (_Named(kind, assertions[i].value) for i in topic.assertions)


def _borne(pair: Pair, known: Sequence[_Named], values: Mapping[str, _Named]) -> frozenset[str]:
    """Which of two names a topic bears: those that it is known by in the same words, else the one that goes with it."""
    captions = {named.caption for named in known}
    exact = frozenset(name for name in pair if name in captions)
    if exact:
        return exact
    near = frozenset(name for name in pair if name in values and any(_goes(n, values[name]) for n in known))
    return near if len(near) == 1 else frozenset()


def _goes(one: _Named, other: _Named) -> bool:
    return one.kind is other.kind and one.kind.compare(one.value, other.value).relation in COMPATIBLE


def pairs_of(distinct: Iterable[Sequence[str]], names: Mapping[str, str]) -> list[Pair]:
    """The pairs of `distinct`, by the names that aliases stand for. Raises `BadInput` where one is no pair of two."""
    pairs = []
    for pair in distinct:
        if isinstance(pair, str) or len(pair) != 2 or not all(isinstance(n, str) and n.strip() for n in pair):
            raise BadInput(f"distinct: {pair!r}: expected pairs of names, such as ('Ann Lee', 'May Lee')")
        one, other = (names.get(name, name) for name in pair)
        if _plain(one) == _plain(other):
            raise BadInput(f"distinct: {pair[0]!r} and {pair[1]!r} are one name; expected two")
        pairs.append((one, other))
    return pairs


def held_apart(distinct: Iterable[Pair], kinds: Mapping[str, Kind]) -> Mapping[str, Kind]:
    """The kinds, but that two values which go by the names of a pair exclude each other."""
    pairs = {frozenset(map(_plain, pair)) for pair in distinct}

    def _held(kind: Kind) -> Kind:
        def compare(one: Any, other: Any) -> Comparison:
            """How two values stand by their kind, unless they are two, as the analyst says."""
            told, names = kind.compare(one, other), [kind.caption(value) for value in (one, other)]
            if told.relation is ValueRelation.DISJOINT or frozenset(map(_plain, names)) not in pairs:
                return told
            return Comparison(ValueRelation.DISJOINT, "“{}” and “{}” are two, as you say".format(*names))

        return evolve(kind, compare=compare)

    return {name: _held(kind) for name, kind in kinds.items()} if pairs else kinds


def _told(distinct: Iterable[Pair], names: Container[str]) -> Iterator[Diagnostic]:
    """Which pairs were held apart, and which could not be, for a name of them stands in no source."""
    for one, other in distinct:
        missing = [name for name in (one, other) if _plain(name) not in names]
        for name in missing:
            told = f"“{name}” is to be kept apart from another name, but no source names anybody or anything so"
            yield Diagnostic("distinct-unused", None, told)
        if not missing:
            told = f"“{one}” and “{other}” are two, as you say: what is said of the one is not set against the other"
            yield Diagnostic("distinct-read", None, told)


def apart_by(
    distinct: Sequence[Pair], topics: Sequence[Topic], assertions: Sequence[Assertion], kinds: Mapping[str, Kind]
) -> tuple[Apart, list[Diagnostic]]:
    """Whether two topics are about two things by the pairs of names in `distinct`; diagnostics on pairs and names."""
    pairs = [(_plain(one), _plain(other)) for one, other in distinct]
    known = [list(_known_by(topic, assertions, kinds)) if pairs else [] for topic in topics]
    wanted = {name for pair in pairs for name in pair}
    values: dict[str, _Named] = {}
    for named in (n for found in known for n in found):
        if named.caption in wanted:
            values.setdefault(named.caption, named)
    borne = [[_borne(pair, found, values) for pair in pairs] for found in known]

    def apart(one: Topic, other: Topic) -> bool:
        """Whether each of two topics bears a name that the other does not, and which are two things."""
        both = zip(borne[one.number], borne[other.number], strict=True)
        return any(ones and others and not ones & others for ones, others in both)

    said = {_plain(kinds[a.kind].caption(a.value)) for a in assertions} if pairs else set()
    return apart, list(dict.fromkeys(_told(distinct, said.union(values))))
