"""Which assertions are about the same thing: blocking, similarity, components."""

from reconcile.clusters.apart import held_apart, pairs_of
from reconcile.clusters.components import cluster
from reconcile.clusters.graph import graph_of
from reconcile.clusters.subjects import Topic, topics_of

__all__ = ["Topic", "cluster", "graph_of", "held_apart", "pairs_of", "topics_of"]
