"""How many times faster than dateparser values are found: python -m tests.benchmarks.speed [FILE_OR_FOLDER ...]

Both read the same paragraphs in the same run. Without a path, the project's own stories are read.
"""

import sys
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from dateparser.search import search_dates  # type: ignore[import-untyped]

from reconcile.kinds import date, discovered
from reconcile.kinds.timex import timexes
from reconcile.model import Mention
from reconcile.text.tokens import view_of
from tests.stories import ROOT

KINDS = discovered()
DATES_AT_LEAST, ALL_AT_LEAST = 40, 8
"""Times faster that dates alone, and all kinds together, must be; both with the making of tokens."""


def paragraphs(paths: Iterable[Path]) -> Iterator[str]:
    """The paragraphs of text files, or of those in folders."""
    for path in paths:
        files = [path] if path.is_file() else sorted(p for p in path.rglob("*") if p.suffix in {".txt", ".md", ".tml"})
        for file in files:
            yield from (part for part in file.read_text("utf-8", "replace").split("\n\n") if part.strip())


def seconds(read: Callable[[str], Any], texts: list[str]) -> float:
    """How long it takes to read all texts."""
    start = time.process_time()
    for text in texts:
        read(text)
    return time.process_time() - start


def all_kinds(text: str) -> list[Mention]:
    """Everything that every kind finds in a text."""
    view = view_of(text)
    return [mention for kind in KINDS.values() for mention in kind.find(view)]


def main(paths: list[str]) -> int:
    """Print the ratios; 1 where they are not fast enough."""
    texts = list(paragraphs(map(Path, paths or [str(ROOT / "fixtures")])))
    published = None
    ours = min(seconds(lambda t: list(date.find(view_of(t, published))), texts) for _ in range(9))
    alone = [view_of(t) for t in texts]
    bare = min(seconds(lambda i: list(date.find(alone[int(i)])), [str(n) for n in range(len(texts))]) for _ in range(9))
    whole = min(seconds(lambda t: list(timexes(view_of(t, published))), texts) for _ in range(9))
    every = min(seconds(all_kinds, texts) for _ in range(3))
    theirs = seconds(lambda t: search_dates(t, languages=["en"]), texts)
    size = sum(map(len, texts))
    print(f"{len(texts)} paragraphs, {size} characters; dateparser {theirs:.2f} s ({size / theirs / 1e3:.0f} kB/s)")
    for name, took in (
        ("dates with tokens", ours),
        ("dates alone", bare),
        ("all kinds of time with tokens", whole),
        ("all kinds", every),
    ):
        print(f"{name}: {took:.3f} s, {theirs / took:.0f} x faster ({size / took / 1e3:.0f} kB/s)")
    return int(theirs / ours < DATES_AT_LEAST or theirs / every < ALL_AT_LEAST)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
