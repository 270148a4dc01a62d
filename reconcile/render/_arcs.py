"""The graph of assertions, as data for a picture: sources as columns, assertions in reading order, the strongest links
that hold each finding together. Only findings of several sources are drawn, as many as there is room for."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from reconcile.model import Assertion, Finding, Link, RelationName
from reconcile.render._grid import Grid

FINDINGS = 60
"""Findings that are drawn, as they stand in the table; the rest is told."""


class Node(NamedTuple):
    """What one source says in one finding: its first assertion of one alternative, by column and place in it."""

    column: int
    row: int
    finding: Finding
    place: int
    assertion: Assertion


class Arc(NamedTuple):
    """A link between two nodes, with the relation of `one` to `other` (None where they say the same)."""

    one: Node
    other: Node
    relation: RelationName | None
    reasons: tuple[str, ...]


class Arcs(NamedTuple):
    """The picture: columns are ids of sources. `more` findings were left out."""

    columns: tuple[str, ...]
    nodes: tuple[Node, ...]
    arcs: tuple[Arc, ...]
    more: int


_Key = tuple[str, int, str]


def _key(node: Node) -> _Key:
    return node.finding.id, node.place, node.assertion.source


def _nodes(grid: Grid) -> list[Node]:
    columns = {source: number for number, source in enumerate(grid.columns)}
    firsts = [
        (columns[source], assertions[0].start, row.finding, place, assertions[0])
        for row in grid.rows[:FINDINGS]
        for source, cells in row.cells.items()
        if source in columns
        for place, assertions in cells.items()
    ]
    firsts.sort(key=lambda first: (first[0], first[1], first[2].id, first[3]))
    filled = [0] * len(columns)
    nodes = []
    for column, _, finding, place, assertion in firsts:
        nodes.append(Node(column, filled[column], finding, place, assertion))
        filled[column] += 1
    return nodes


def _homes(nodes: Sequence[Node]) -> Mapping[int, Node]:
    """The node of each assertion, by the assertion's identity."""
    by_key = {_key(node): node for node in nodes}
    return {
        id(assertion): by_key[key]
        for finding in {node.finding.id: node.finding for node in nodes}.values()
        for place, alternative in enumerate(finding.alternatives)
        for assertion in alternative.assertions
        if (key := (finding.id, place, assertion.source)) in by_key
    }


def _relation(one: Node, other: Node) -> RelationName | None:
    pair = (one.place, other.place)
    return next((r.relation for r in one.finding.relations if (r.one, r.other) == pair), None)


def _root(roots: Mapping[_Key, _Key], key: _Key) -> _Key:
    while key in roots:
        key = roots[key]
    return key


def _joined(links: Iterable[Link], assertions: Sequence[Assertion], homes: Mapping[int, Node]) -> list[Arc]:
    """The strongest links, as many as are needed to hold each finding together; no circles."""
    roots: dict[_Key, _Key] = {}
    arcs = []
    for link in sorted(links, key=lambda link: (-link.score, link.one, link.other)):
        one, other = homes.get(id(assertions[link.one])), homes.get(id(assertions[link.other]))
        if one is None or other is None or one.finding is not other.finding:
            continue
        here, there = _root(roots, _key(one)), _root(roots, _key(other))
        if here != there:
            roots[here] = there
            one, other = sorted((one, other), key=lambda node: node.place)
            arcs.append(Arc(one, other, _relation(one, other), link.reasons))
    return arcs


def arcs_of(report: Any, grid: Grid) -> Arcs:
    """The picture of one table of `report`."""
    nodes = _nodes(grid)
    arcs = _joined(report.links, report.assertions, _homes(nodes))
    return Arcs(grid.columns, tuple(nodes), tuple(arcs), max(0, len(grid.rows) - FINDINGS))
