"""Clusters: components of the graph of topics, in which no two topics of one article stand."""

import math
from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from itertools import product
from typing import Any

from reconcile.clusters.apart import Apart, Pair, apart_by
from reconcile.clusters.blocking import candidates, silent
from reconcile.clusters.rivals import MARGIN, Rivals, both_sole, from_weight
from reconcile.clusters.similarity import CLOSE, CONFIRMED, NEAR, SURE, Likeness, likeness, remembering
from reconcile.clusters.subjects import Topic, topics_of
from reconcile.contracts import Kind
from reconcile.model import COMPATIBLE, SAME, Align, Assertion, Cluster, Diagnostic, Link, ValueRelation

NOT_ALIKE = Likeness(0.0, 0.0, ())
"""Of two values that are said of events and cannot be compared there is nothing to tell."""
OF_SEVERAL = -2
"""The rank of figures that exclude each other and of which one is not the only one of its sort."""
UNTOLD = -3
"""The rank of figures that cannot be compared or lie too far from each other: rivals of a pair that is less alike."""
SAME_FIGURE = 2.0
"""What it adds to the weight of two figures that they are the same: by it those of one context that differ are joined
before those of other contexts that do not. Of 1, 1.5, 2, 3, 4 and always first, 2 did best on 219 stories."""
_Edge = tuple[int, int, Likeness]
_Told = Sequence[Sequence[Any]]
"""By the number of a topic what it asserts, each value once."""


def _values(topic: Topic, assertions: Sequence[Assertion]) -> Sequence[Any]:
    values = [assertions[i].value for i in topic.assertions]
    try:
        return tuple(dict.fromkeys(values))
    except TypeError:  # values of a kind of one's own may be such as cannot be hashed
        return values


def _parted(ones: Iterable[int], others: Sequence[int], topics: Sequence[Topic], apart: Apart | None) -> bool:
    """Whether an analyst says that a topic of the one group and one of the other are about two things."""
    return apart is not None and any(apart(topics[x], topics[y]) for x in ones for y in others)


def _needed(
    one: Topic, other: Topic, told: _Told, kinds: Mapping[str, Kind], general: Container[str]
) -> tuple[float, int]:
    """The weight from which what two topics assert confirms that they are about one thing, and their rank (`Likeness`).
    It may only confirm: a difference never counts against them. Infinite where nothing of the one can be compared
    with anything of the other, and where two figures exclude each other: a difference between figures is not told.
    """
    kind, needed, rank = kinds[one.kind], math.inf, 0
    figure = one.attribute in general
    untold = {ValueRelation.INCOMPARABLE} | ({ValueRelation.DISJOINT} if figure else set())
    for value, theirs in product(told[one.number], told[other.number]):
        relation, outgrown = kind.compare(value, theirs).relation, kind.outgrown(value, theirs)
        if figure and outgrown:
            continue
        rank = 1 if figure and relation in SAME else rank
        if relation not in untold or outgrown:
            needed = min(needed, SURE)
        elif relation is ValueRelation.DISJOINT and kind.near(value, theirs):
            weight = from_weight(one, other)
            if weight is not None:
                needed, rank = min(needed, weight), rank or (-1 if both_sole(one, other) else OF_SEVERAL)
        if relation in COMPATIBLE and relation is not ValueRelation.OVERLAPS:
            distinctive = kind.distinctive(value) and kind.distinctive(theirs)
            least = CLOSE if kind.close(value, theirs) else SURE
            needed = min(needed, CONFIRMED.get((relation in SAME, distinctive), least))
    return needed, rank


def _confirmed(one: Topic, other: Topic, told: _Told, kinds: Mapping[str, Kind], general: Container[str]) -> Likeness:
    """The likeness of two topics, made sure where what both assert is the same, or compatible, and speaks for it."""
    needed, rank = _needed(one, other, told, kinds, general)
    if needed == math.inf and (one.attribute in general or kinds[one.kind].align is Align.EVENT):
        return NOT_ALIKE if from_weight(one, other) is None else likeness(one, other, kinds)._replace(rank=UNTOLD)
    alike = likeness(one, other, kinds, min(needed, NEAR))
    if alike.weight < needed:
        return alike
    agreed = ("and values that agree",) if needed < SURE else ()
    return Likeness(max(alike.weight, SURE), alike.score, (*alike.reasons, *agreed), True, rank)


def _rank(alike: Likeness) -> tuple[float, float]:
    """What is joined first: the weightiest, to which it adds where figures are the same."""
    return alike.weight + SAME_FIGURE * (alike.rank == 1), alike.score


def _compared(
    topics: Sequence[Topic],
    told: _Told,
    kinds: Mapping[str, Kind],
    apart: Apart | None,
    general: Container[str],
    diagnostics: list[Diagnostic],
    tell: Callable[[int, int], None],
) -> list[_Edge]:
    edges, rivals = [], Rivals()
    for one, other in candidates(topics, diagnostics, tell):
        if apart is not None and apart(one, other):
            continue
        alike = _confirmed(one, other, told, kinds, general)
        rivals.note(one, other, alike.weight - (MARGIN if alike.rank == UNTOLD else 0.0))
        if alike.weight >= NEAR and alike.rank > UNTOLD:
            edges.append((one.number, other.number, alike))
    return [e for e in edges if e[2].rank > OF_SEVERAL or rivals.clear(topics[e[0]], topics[e[1]], e[2].weight)]


def _mutual(edges: list[_Edge], topics: Sequence[Topic]) -> list[_Edge]:
    """Of the topics of one article each goes with at most one of another: the best for both, or for either where the
    one value that each asserts is the same."""
    best: dict[tuple[int, str], tuple[tuple[float, float], int]] = {}
    for one, other, alike in edges:
        for here, there in ((one, other), (other, one)):
            rank = (_rank(alike), -there)
            place = (here, topics[there].source)
            best[place] = max(best.get(place, rank), rank)
    return [
        (one, other, alike)
        for one, other, alike in edges
        if (best[one, topics[other].source][1] == -other) + (best[other, topics[one].source][1] == -one)
        > (not (alike.confirmed and len(topics[one].assertions) == len(topics[other].assertions) == 1))
    ]


def _one_value(one: Topic, other: Topic, told: _Told, kinds: Mapping[str, Kind]) -> bool:
    """Whether each of two topics of an article asserts one value, and the same: then it does not hold them apart."""
    if len(one.assertions) > 1 or len(other.assertions) > 1:
        return False
    return kinds[one.kind].compare(told[one.number][0], told[other.number][0]).relation in SAME


def _together(one: Topic, other: Topic, told: _Told, kinds: Mapping[str, Kind], figures: bool, opposed: bool) -> bool:
    """Whether nothing holds two topics apart: neither their article nor, of `figures`, what they assert; those that are
    `opposed` may exclude each other."""
    if one.source == other.source:
        return _one_value(one, other, told, kinds)
    if not figures:
        return True
    kind = kinds[one.kind]
    pairs = list(product(told[one.number], told[other.number]))
    excluding = [p for p in pairs if kind.compare(*p).relation is ValueRelation.DISJOINT]
    if opposed:
        return all(kind.near(*p) for p in excluding)
    return not excluding and not any(kind.outgrown(*p) for p in pairs)


def _told_apart(ones: Iterable[int], others: Iterable[int], topics: Sequence[Topic]) -> bool:
    """Whether two articles or more tell of both groups: then these are two things that have one value, as on one day
    somebody was shot and the police spoke."""
    return len({topics[n].source for n in ones} & {topics[n].source for n in others}) > 1


def _groups(
    edges: Iterable[_Edge],
    topics: Sequence[Topic],
    told: _Told,
    kinds: Mapping[str, Kind],
    apart: Apart | None,
    general: Container[str],
) -> list[list[int]]:
    """Components of the graph of topics, the first by `_rank` first; an edge that would join two topics which are held
    apart joins nothing."""
    home = list(range(len(topics)))
    members = {node: [node] for node in home}
    ranked = sorted(sorted(edges), key=lambda e: _rank(e[2]), reverse=True)
    for one, other, alike in ranked:
        a, b = sorted((home[one], home[other]))
        pairs = product(members[a], members[b])
        figures = topics[one].attribute in general
        opposed = alike.rank < 0 or both_sole(topics[one], topics[other])
        one_thing = a != b and all(_together(topics[x], topics[y], told, kinds, figures, opposed) for x, y in pairs)
        if one_thing and figures and kinds[topics[one].kind].recurs:
            one_thing = not _told_apart(members[a], members[b], topics)
        if one_thing and not _parted(members[a], members[b], topics, apart):
            for node in members[b]:
                home[node] = a
            members[a] += members.pop(b)
    return [sorted(members[root]) for root in sorted(members)]


def _near(
    groups: list[list[int]], unsure: list[_Edge], topics: Sequence[Topic], apart: Apart | None
) -> list[tuple[int, int]]:
    """Pairs of groups that are near, but not sure to be one: each group at most once, the likest first."""
    home = {node: place for place, group in enumerate(groups) for node in group}
    taken: set[int] = set()
    pairs = []
    for one, other, _ in sorted(unsure, key=lambda e: (-e[2].weight, -e[2].score, e[0], e[1])):
        a, b = home[one], home[other]
        shared = {topics[n].source for n in groups[a]} & {topics[n].source for n in groups[b]}
        if a != b and not taken & {a, b} and not shared and not _parted(groups[a], groups[b], topics, apart):
            taken |= {a, b}
            pairs.append((a, b))
    return pairs


def _members(group: Iterable[int], topics: Sequence[Topic], assertions: Sequence[Assertion]) -> tuple[Assertion, ...]:
    return tuple(assertions[i] for i in sorted(i for node in group for i in topics[node].assertions))


def _inside(groups: list[list[int]], edges: Iterable[_Edge]) -> list[list[_Edge]]:
    """The edges inside of each group."""
    home = {node: place for place, group in enumerate(groups) for node in group}
    found: list[list[_Edge]] = [[] for _ in groups]
    for edge in edges:
        if home[edge[0]] == home[edge[1]]:
            found[home[edge[0]]].append(edge)
    return found


def _strength(group: Sequence[int], edges: Iterable[_Edge]) -> float:
    """The weight of the weakest link that is needed to hold a group together."""
    inside = sorted(edges, key=lambda e: -e[2].weight)
    parts = {node: node for node in group}
    weakest = math.inf
    for one, other, alike in inside:
        a, b = parts[one], parts[other]
        if a != b:
            parts = {node: a if part == b else part for node, part in parts.items()}
            weakest = alike.weight
    return weakest


def _links(edges: Iterable[_Edge], topics: Sequence[Topic]) -> list[Link]:
    """Edges between assertions: along each topic, and from the first of one topic to the first of the other."""
    found = [
        Link(a, b, 1.0, ("same subject in one article",))
        for topic in topics
        for a, b in zip(topic.assertions, topic.assertions[1:], strict=False)
    ]
    for one, other, alike in edges:
        first, second = topics[one].assertions[0], topics[other].assertions[0]
        found.append(Link(first, second, round(alike.score, 4), alike.reasons, alike.sure))
    return found


def cluster(
    assertions: Sequence[Assertion],
    kinds: Mapping[str, Kind],
    general: Container[str] = (),
    tell: Callable[[int, int], None] = silent,
    distinct: Sequence[Pair] = (),
) -> tuple[list[Cluster], list[Link], list[Diagnostic]]:
    """Clusters of assertions about one thing (or near it: `sure` False), the links between them, what was cut.

    `general`: the names of the attributes of which two values that exclude each other have nothing to tell.
    `tell` hears how much of the comparing is done, and of how much. `distinct` are pairs of names that an analyst says
    are two things: assertions about them are in no one cluster.
    """
    topics, kinds = topics_of(assertions), remembering(kinds)
    told = [_values(topic, assertions) for topic in topics]
    apart, diagnostics = apart_by(distinct, topics, assertions, kinds) if distinct else (None, [])
    edges = _mutual(_compared(topics, told, kinds, apart, general, diagnostics, tell), topics)
    sure = [e for e in edges if e[2].sure]
    groups = _groups(sure, topics, told, kinds, apart, general)
    taken = {node for group in groups if len(group) > 1 for node in group}
    near = _near(groups, [e for e in edges if not e[2].sure and taken.isdisjoint(e[:2])], topics, apart)
    joined = {place for pair in near for place in pair}
    strengths = map(_strength, groups, _inside(groups, sure))
    whole = [Cluster(_members(g, topics, assertions), True, s) for g, s in zip(groups, strengths, strict=True)]
    clusters = [c for i, c in enumerate(whole) if i not in joined]
    clusters += [Cluster(_members(groups[a] + groups[b], topics, assertions), sure=False) for a, b in near]
    return clusters, _links(edges, topics), diagnostics
