"""How many times faster than dateparser values are found: python -m tests.benchmarks.speed [FILE_OR_FOLDER ...]

Both read the same paragraphs in the same run: once in a new process, where dateparser loads its language, then again
and again. Of our readers one follows the other, so that most words are folded already when they read; in a process of
its own "all kinds" is as many times as fast. A first reading is over so soon that whatever else the machine does shows
in it: several processes are started, and the ratio in the middle tells. Without a path, the project's own stories are
read.
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


def measured(texts: list[str], rounds: int) -> list[dict[str, float]]:
    """How long each reader takes for all texts, in seconds, round by round."""
    named = readers(texts)
    return [{name: seconds(read, texts) for name, read in named.items()} for _ in range(rounds)]


def first(paths: list[str]) -> dict[str, float]:
    """The first round of a new process."""
    command = [sys.executable, "-m", "tests.benchmarks.speed", ONCE, *paths]
    told: dict[str, float] = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    return told


def ratios(rounds: list[dict[str, float]]) -> dict[str, float]:
    """How many times faster than the peer each of our readers is, in the middle of several rounds."""
    peer, *ours = rounds[0]
    return {name: median(each[peer] / each[name] for each in rounds) for name in ours}


def main(paths: list[str]) -> int:
    """Print the ratios of the first reading, and of later ones; 1 where the first are too low."""
    texts = list(paragraphs(map(Path, paths or [str(ROOT / "fixtures")])))
    firsts, rounds = [first(paths) for _ in range(PROCESSES)], measured(texts, ROUNDS)
    at_first, later, size = ratios(firsts), ratios(rounds[1:]), sum(map(len, texts))
    peer = median(each["dateparser"] for each in firsts)
    print(f"{len(texts)} paragraphs, {size} characters; dateparser at first {peer:.2f} s")
    for name, ratio in at_first.items():
        pace = size / median(each[name] for each in rounds[1:]) / 1e3
        print(f"{name}: at first {ratio:.1f} x as fast, later {later[name]:.1f} x ({pace:.0f} kB/s)")
    return int(at_first["dates with tokens"] < DATES_AT_LEAST or at_first["all kinds"] < ALL_AT_LEAST)


if __name__ == "__main__":
    if sys.argv[1:2] == [ONCE]:
        print(json.dumps(measured(list(paragraphs(map(Path, sys.argv[2:] or [str(ROOT / "fixtures")]))), 1)[0]))
    else:
        sys.exit(main(sys.argv[1:]))
