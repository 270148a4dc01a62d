"""Which assertions are about the same thing: blocking, similarity, components."""

from reconcile.clusters.apart import pairs_of
from reconcile.clusters.components import cluster
from reconcile.clusters.graph import graph_of
from reconcile.clusters.subjects import Topic, topics_of

__all__ = ["Topic", "cluster", "graph_of", "pairs_of", "topics_of"]
