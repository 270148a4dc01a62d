"""Splitting a component that an article holds apart, by minimum cut. networkx is loaded only where one is split."""

from collections.abc import Iterable, Sequence
from importlib import import_module


def split(
    group: Sequence[int], edges: Iterable[tuple[int, int, float]], one: int, other: int
) -> tuple[list[int], list[int]]:
    """The two sides of the cheapest cut of `group` between `one` and `other`; `edges` are (a, b, weight)."""
    networkx = import_module("networkx")
    graph = networkx.Graph()
    graph.add_nodes_from(sorted(group))
    for a, b, weight in sorted(edges):
        graph.add_edge(a, b, capacity=weight)
    _, (left, right) = networkx.minimum_cut(graph, one, other)
    return sorted(left), sorted(right)
