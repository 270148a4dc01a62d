"""How many times faster than dateparser values are found: python -m tests.benchmarks.speed [FILE_OR_FOLDER ...]

Both read the same paragraphs in the same run, once in a new process, where dateparser loads its language and
we fill our caches of words, then again and again. Without a path, the project's own stories are read.
"""

import sys
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from statistics import median
from typing import Any

from dateparser.search import search_dates  # type: ignore[import-untyped]

from reconcile.kinds import date, discovered
from reconcile.kinds._asking import asking
from reconcile.kinds.timex import timexes
from reconcile.model import Mention
from reconcile.text.tokens import view_of
from tests.stories import ROOT

asked = asking(tuple(discovered().values()))
ROUNDS = 8
"""Times that all are measured, by turns, for a processor changes its pace."""
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
    return [mention for kind in asked(view) for mention in kind.find(view)]


def main(paths: list[str]) -> int:
    """Print the ratios of the first reading, and of later ones; 1 where the first are too low."""
    texts = list(paragraphs(map(Path, paths or [str(ROOT / "fixtures")])))
    views = {text: view_of(text) for text in texts}
    readers: dict[str, Callable[[str], Any]] = {
        "dateparser": lambda t: search_dates(t, languages=["en"]),
        "dates with tokens": lambda t: list(date.find(view_of(t))),
        "dates alone": lambda t: list(date.find(views[t])),
        "all kinds of time with tokens": lambda t: list(timexes(view_of(t))),
        "all kinds": all_kinds,
    }
    rounds = [{name: seconds(read, texts) for name, read in readers.items()} for _ in range(ROUNDS)]
    ratios = {name: [each["dateparser"] / each[name] for each in rounds] for name in readers if name != "dateparser"}
    size = sum(map(len, texts))
    print(f"{len(texts)} paragraphs, {size} characters; dateparser at first {rounds[0]['dateparser']:.2f} s")
    for name, (first, *later) in ratios.items():
        pace = size / median(each[name] for each in rounds[1:]) / 1e3
        print(f"{name}: at first {first:.1f} x as fast, later {median(later):.1f} x ({pace:.0f} kB/s)")
    return int(ratios["dates with tokens"][0] < DATES_AT_LEAST or ratios["all kinds"][0] < ALL_AT_LEAST)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
