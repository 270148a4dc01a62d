"""Clusters: components of the graph of topics, split where one article holds two of them apart."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from reconcile.clusters.blocking import candidates
from reconcile.clusters.similarity import NEAR, SURE, Likeness, likeness
from reconcile.clusters.splitting import split
from reconcile.clusters.subjects import Topic, topics_of
from reconcile.model import SAME, Assertion, Cluster, Diagnostic, Kind, Link

_Edge = tuple[int, int, Likeness]


def _same_value(one: Topic, other: Topic, assertions: Sequence[Assertion], kinds: Mapping[str, Kind]) -> bool:
    """Whether two topics assert one value. It may only confirm what is near; a difference never counts against it."""
    kind = kinds[one.kind]
    pairs = ((assertions[a].value, assertions[b].value) for a in one.assertions for b in other.assertions)
    return any(kind.compare(a, b).relation in SAME for a, b in pairs)


def _compared(
    topics: Sequence[Topic], assertions: Sequence[Assertion], kinds: Mapping[str, Kind], diagnostics: list[Diagnostic]
) -> list[_Edge]:
    edges = []
    for one, other in candidates(topics, diagnostics):
        alike = likeness(one, other, kinds)
        if NEAR <= alike.weight < SURE and _same_value(one, other, assertions, kinds):
            alike = alike._replace(weight=SURE, reasons=(*alike.reasons, "and the same value"))
        if alike.weight >= NEAR:
            edges.append((one.number, other.number, alike))
    return edges


def _mutual(edges: list[_Edge], topics: Sequence[Topic]) -> list[_Edge]:
    """Of the topics of one article each goes with at most one of another: the best for both."""
    best: dict[tuple[int, str], tuple[float, float, int]] = {}
    for one, other, alike in edges:
        for here, there in ((one, other), (other, one)):
            rank = (alike.weight, alike.score, -there)
            place = (here, topics[there].source)
            best[place] = max(best.get(place, rank), rank)
    return [
        (one, other, alike)
        for one, other, alike in edges
        if best[one, topics[other].source][2] == -other and best[other, topics[one].source][2] == -one
    ]


def _components(count: int, edges: Iterable[_Edge]) -> list[int]:
    """The lowest member of the component of every topic."""
    root = list(range(count))

    def find(node: int) -> int:
        while root[node] != node:
            root[node] = root[root[node]]
            node = root[node]
        return node

    for one, other, _ in edges:
        a, b = find(one), find(other)
        root[max(a, b)] = min(a, b)
    return [find(node) for node in range(count)]


def _groups(roots: Sequence[int]) -> list[list[int]]:
    grouped: dict[int, list[int]] = defaultdict(list)
    for node, root in enumerate(roots):
        grouped[root].append(node)
    return [grouped[root] for root in sorted(grouped)]


def _apart(group: Sequence[int], topics: Sequence[Topic]) -> list[list[int]]:
    """The topics of a group that one article holds apart."""
    by_source: dict[str, list[int]] = defaultdict(list)
    for node in group:
        by_source[topics[node].source].append(node)
    return [nodes for nodes in by_source.values() if len(nodes) > 1]


def _settled(groups: list[list[int]], edges: list[_Edge], topics: Sequence[Topic]) -> list[list[int]]:
    settled: list[list[int]] = []
    open_ = list(groups)
    while open_:
        group = open_.pop()
        apart = _apart(group, topics)
        if not apart:
            settled.append(group)
            continue
        inside = [(a, b, alike.weight) for a, b, alike in edges if a in group and b in group]
        open_.extend(split(group, inside, apart[0][0], apart[0][1]))
    return sorted(settled)


def _near(groups: list[list[int]], unsure: list[_Edge], topics: Sequence[Topic]) -> list[tuple[int, int]]:
    """Pairs of groups that are near, but not sure to be one: each group at most once, the likest first."""
    home = {node: place for place, group in enumerate(groups) for node in group}
    taken: set[int] = set()
    pairs = []
    for one, other, _ in sorted(unsure, key=lambda e: (-e[2].weight, -e[2].score, e[0], e[1])):
        a, b = home[one], home[other]
        shared = {topics[n].source for n in groups[a]} & {topics[n].source for n in groups[b]}
        if a != b and not taken & {a, b} and not shared:
            taken |= {a, b}
            pairs.append((a, b))
    return pairs


def _members(group: Iterable[int], topics: Sequence[Topic], assertions: Sequence[Assertion]) -> tuple[Assertion, ...]:
    return tuple(assertions[i] for i in sorted(i for node in group for i in topics[node].assertions))


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
    assertions: Sequence[Assertion], kinds: Mapping[str, Kind]
) -> tuple[list[Cluster], list[Link], list[Diagnostic]]:
    """Clusters of assertions about one thing (or near it: `sure` False), the links between them, what was cut."""
    diagnostics: list[Diagnostic] = []
    topics = topics_of(assertions)
    edges = _mutual(_compared(topics, assertions, kinds, diagnostics), topics)
    sure = [e for e in edges if e[2].sure]
    groups = _settled(_groups(_components(len(topics), sure)), sure, topics)
    near = _near(groups, [e for e in edges if not e[2].sure], topics)
    joined = {place for pair in near for place in pair}
    clusters = [Cluster(_members(g, topics, assertions)) for i, g in enumerate(groups) if i not in joined]
    clusters += [Cluster(_members(groups[a] + groups[b], topics, assertions), sure=False) for a, b in near]
    return clusters, _links(edges, topics), diagnostics
