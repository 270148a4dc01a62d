"""Blocking: which topics are worth comparing. Topics meet where they share attribute, sort and a key."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence

from reconcile.clusters.neighbours import Neighbours, neighbours
from reconcile.clusters.subjects import Topic
from reconcile.limits import MAX_ARTICLES, MAX_PAIRS
from reconcile.model import Diagnostic

_WINDOW = MAX_PAIRS + 1
"""Topics behind one that are looked at: one more than are compared, to know whether there are more."""


def _blocks(topics: Sequence[Topic]) -> dict[tuple[str, str, str], list[Topic]]:
    blocks: dict[tuple[str, str, str], list[Topic]] = defaultdict(list)
    for topic in topics:
        for key in topic.keys:
            blocks[topic.attribute, topic.sort, key].append(topic)
    return blocks


def _behind(block: Sequence[Topic], near: Neighbours) -> Iterator[tuple[Topic, Sequence[Topic]]]:
    """Each topic of a block, and the next ones behind it in the articles that its own is compared with."""
    homes: dict[str, list[int]] = defaultdict(list)
    for place, topic in enumerate(block):
        homes[topic.source].append(place)
    for place, one in enumerate(block):
        found = []
        for source in near.get(one.source, frozenset()) & homes.keys():
            first = bisect_right(homes[source], place)
            found += homes[source][first : first + _WINDOW]
        yield one, [block[p] for p in sorted(found)[:_WINDOW]]


def _cut(near: Neighbours) -> Diagnostic:
    message = (
        f"{len(near)} articles are many: each was compared with those, at most {MAX_ARTICLES}, that share most with it"
    )
    return Diagnostic("articles-cut", None, message)


def silent(done: int, total: int) -> None:
    """Nobody asked how far the comparing is."""


def candidates(
    topics: Sequence[Topic], diagnostics: list[Diagnostic], tell: Callable[[int, int], None] = silent
) -> Iterator[tuple[Topic, Topic]]:
    """Pairs of topics of two sources, each once. Of many articles each is compared with the nearest; a block that is
    too large is compared in a window. Both are told. `tell` hears how many blocks of how many are done."""
    near = neighbours(topics)
    if near is not None:
        diagnostics.append(_cut(near))
    seen: set[tuple[int, int]] = set()
    blocks = sorted(_blocks(topics).items())
    for done, ((attribute, _, key), block) in enumerate(blocks, 1):
        whole = ((one, block[place + 1 : place + 1 + _WINDOW]) for place, one in enumerate(block))
        cut = False
        for one, others in whole if near is None else _behind(block, near):
            cut = cut or len(others) > MAX_PAIRS
            for other in others[:MAX_PAIRS]:
                pair = (one.number, other.number)
                if one.source != other.source and pair not in seen:
                    seen.add(pair)
                    yield one, other
        if cut:
            message = f"{len(block)} subjects share “{key}” for {attribute}; each was compared with {MAX_PAIRS} others"
            diagnostics.append(Diagnostic("pairs-cut", None, message))
        tell(done, len(blocks))
