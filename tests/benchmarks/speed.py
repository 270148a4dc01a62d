"""How many times faster than dateparser values are found: python -m tests.benchmarks.speed [FILE_OR_FOLDER ...]

Both read the same paragraphs in the same run: once in a new process, where dateparser loads its language and we fill
our caches of words, then again and again. A first reading is over so soon that whatever else the machine does shows in
it: several processes are started, and the one in the middle tells. Without a path, the project's own stories are read.
"""

import json
import subprocess
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
PROCESSES = 9
"""New processes of which each reads once."""
ONCE = "--once"
"""The argument of such a process."""
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


def readers(texts: list[str]) -> dict[str, Callable[[str], Any]]:
    """What is measured, the peer first; views for what is read without the making of tokens are made here."""
    views = {text: view_of(text) for text in texts}
    return {
        "dateparser": lambda t: search_dates(t, languages=["en"]),
        "dates with tokens": lambda t: list(date.find(view_of(t))),
        "dates alone": lambda t: list(date.find(views[t])),
        "all kinds of time with tokens": lambda t: list(timexes(view_of(t))),
        "all kinds": all_kinds,
    }


def round_of(texts: list[str], readers: dict[str, Callable[[str], Any]]) -> dict[str, float]:
    """How long each reader takes for all texts, in seconds."""
    return {name: seconds(read, texts) for name, read in readers.items()}


def first(paths: list[str]) -> dict[str, float]:
    """The same in a new process."""
    command = [sys.executable, "-m", "tests.benchmarks.speed", ONCE, *paths]
    told: dict[str, float] = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    return told


def ratios(rounds: list[dict[str, float]]) -> dict[str, float]:
    """How many times faster than the peer each reader is, in the middle of several rounds."""
    return {name: median(each["dateparser"] / each[name] for each in rounds) for name in rounds[0]}


def main(paths: list[str]) -> int:
    """Print the ratios of the first reading, and of later ones; 1 where the first are too low."""
    once, named = ONCE in paths, [path for path in paths if path != ONCE]
    texts = list(paragraphs(map(Path, named or [str(ROOT / "fixtures")])))
    measured = readers(texts)
    rounds = [round_of(texts, measured)]
    if once:
        print(json.dumps(rounds[0]))
        return 0
    firsts = [first(named) for _ in range(PROCESSES)]
    rounds = [round_of(texts, measured) for _ in range(ROUNDS)]
    at_first, later, size = ratios(firsts), ratios(rounds), sum(map(len, texts))
    peer = median(each["dateparser"] for each in firsts)
    print(f"{len(texts)} paragraphs, {size} characters; dateparser at first {peer:.2f} s")
    for name in list(at_first)[1:]:
        pace = size / median(each[name] for each in rounds) / 1e3
        print(f"{name}: at first {at_first[name]:.1f} x as fast, later {later[name]:.1f} x ({pace:.0f} kB/s)")
    return int(at_first["dates with tokens"] < DATES_AT_LEAST or at_first["all kinds"] < ALL_AT_LEAST)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
