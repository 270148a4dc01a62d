"""How the comparisons of clustering grow with the articles: python -m tests.benchmarks.growth [FOLDER ...]

Counted, not timed. The articles of all stories (as `gains.py` finds them; mixed by the SHA-256 of their names, each
story whole) are read into one report, 5 of them, 10, 20, 40 and so on. Printed are assertions, pairs of topics that
blocking proposes (each is compared once), and pairs for each assertion; then the exponent to which pairs grow with
assertions, fitted on their logarithms from 20 articles up. 1 where it is above the bound, which is 1.05.
`--keys` tells which blocking keys give most pairs.
"""

import argparse
import hashlib
import math
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import NamedTuple

import reconcile
from reconcile.clusters.blocking import candidates
from reconcile.clusters.subjects import Topic, topics_of
from reconcile.model import Assertion
from tests.benchmarks.gains import Unusable, articles, stories

BOUND = 1.05
FEWEST = 20
"""Articles from which growth is fitted: fewer share hardly a story."""
MOST = 300


class Count(NamedTuple):
    """What clustering so many articles takes."""

    articles: int
    assertions: int
    pairs: int


def mixed(names: Sequence[Path]) -> list[Path]:
    """The articles of all stories, story by story, collections mixed."""
    ordered = sorted(names, key=lambda story: hashlib.sha256(story.name.encode()).hexdigest())
    return [path for story in ordered for path in articles(story)]


def sizes(most: int) -> Iterator[int]:
    """5, 10, 20, 40 and so on, and `most` itself."""
    size = 5
    while size < most:
        yield size
        size *= 2
    yield most


def asserted(paths: Sequence[Path]) -> list[list[Assertion]]:
    """What each article asserts, under an id of its own."""
    return [
        reconcile.extract(reconcile.Source(path.read_bytes().decode("utf-8", "replace"), id=f"{number:06}"))
        for number, path in enumerate(paths)
    ]


def counted(found: Sequence[list[Assertion]]) -> Count:
    """What blocking proposes for some articles."""
    assertions = list(chain.from_iterable(found))
    pairs = sum(1 for _ in candidates(topics_of(assertions), []))
    return Count(len(found), len(assertions), pairs)


def exponent(counts: Sequence[Count]) -> float:
    """The slope of log pairs over log assertions, by least squares."""
    points = [(math.log(c.assertions), math.log(c.pairs)) for c in counts if c.pairs and c.articles >= FEWEST]
    if len(points) < 2:
        return 0.0
    middle, level = (sum(axis) / len(points) for axis in zip(*points, strict=True))
    return math.fsum((x - middle) * (y - level) for x, y in points) / math.fsum((x - middle) ** 2 for x, _ in points)


def heaviest(topics: Sequence[Topic]) -> Iterator[str]:
    """The keys under which most topics meet, with the pairs that they could give."""
    blocks = Counter((t.attribute, key) for t in topics for key in t.keys)
    for (attribute, key), size in blocks.most_common(15):
        yield f"  {attribute} “{key}”: {size} topics, {size * (size - 1) // 2} pairs"


def main(words: Sequence[str] | None = None) -> int:
    """Print the growth; 1 where it is above the bound, 2 where there are no stories."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", metavar="FOLDER", nargs="*", type=Path)
    parser.add_argument("--most", type=int, default=MOST, help="articles to go up to")
    parser.add_argument("--keys", action="store_true", help="tell the heaviest keys")
    arguments = parser.parse_args(words)
    try:
        found = asserted(mixed(stories(arguments.folders))[: arguments.most])
    except Unusable as error:
        print(f"growth: {error}", file=sys.stderr)
        return 2
    counts = [counted(found[:size]) for size in sizes(len(found))]
    for count in counts:
        told = f"{count.articles} articles: {count.assertions} assertions, {count.pairs} pairs"
        print(f"{told}, {count.pairs / max(1, count.assertions):.2f} for each assertion")
    slope = exponent(counts)
    print(f"pairs grow with assertions to the power of {slope:.2f} (bound {BOUND})")
    if arguments.keys:
        print(*heaviest(topics_of(list(chain.from_iterable(found)))), sep="\n")
    return int(slope > BOUND)


if __name__ == "__main__":
    sys.exit(main())
