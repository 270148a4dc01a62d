"""The graph of assertions as a user holds it: a `networkx.Graph`."""

from collections.abc import Iterable, Sequence
from importlib import import_module
from typing import Any

from reconcile.model import Assertion, Link


def graph_of(assertions: Sequence[Assertion], links: Iterable[Link]) -> Any:
    """Nodes are the places of the assertions, with `assertion`; edges have `score`, `reasons`, `sure`."""
    networkx = import_module("networkx")
    graph = networkx.Graph()
    for place, assertion in enumerate(assertions):
        graph.add_node(place, assertion=assertion, source=assertion.source, attribute=assertion.attribute)
    for link in links:
        graph.add_edge(link.one, link.other, score=link.score, reasons=link.reasons, sure=link.sure)
    return graph
