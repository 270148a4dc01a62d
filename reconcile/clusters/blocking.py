"""Blocking: which topics are worth comparing. Topics meet where they share attribute, sort and a key."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from reconcile.clusters.subjects import Topic
from reconcile.limits import MAX_PAIRS
from reconcile.model import Diagnostic


def candidates(topics: Sequence[Topic], diagnostics: list[Diagnostic]) -> Iterator[tuple[Topic, Topic]]:
    """Pairs of topics of two sources, each once. A block that is too large is compared in a window, and told."""
    blocks: dict[tuple[str, str, str], list[Topic]] = defaultdict(list)
    for topic in topics:
        for key in topic.keys:
            blocks[topic.attribute, topic.sort, key].append(topic)
    seen: set[tuple[int, int]] = set()
    for (attribute, _, key), block in sorted(blocks.items()):
        if len(block) > MAX_PAIRS:
            message = f"{len(block)} subjects share “{key}” for {attribute}; each was compared with {MAX_PAIRS} others"
            diagnostics.append(Diagnostic("pairs-cut", None, message))
        for place, one in enumerate(block):
            for other in block[place + 1 : place + 1 + MAX_PAIRS]:
                pair = (one.number, other.number)
                if one.source != other.source and pair not in seen:
                    seen.add(pair)
                    yield one, other
