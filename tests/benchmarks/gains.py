"""What findings two versions of the library gain and lose: python -m tests.benchmarks.gains A B [FOLDER ...]

A version is a git revision, "." for the working tree, or a folder that holds the package. Each sub-folder of the
folders given is a story; without any they are those of `fixtures/` and, where it is there, of `../shared`. Of the
stories in `clusters/dev`, which have gold, the ten whose names have the smallest SHA-256 are set apart and never read:
no change of a rule is looked at on them.

For each story: "+" is told by B alone, "-" by A alone, "~" by both with another verdict. A finding is the same where
verdict, attribute and the places (source, start) of its assertions are. Findings of one source alone are only counted,
unless `--verdict` asks for them.
"""

import argparse
import hashlib
import json
import os
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from functools import partial
from itertools import islice, zip_longest
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared"
SET_APART = 10
SILENT = "single-source"
"""The verdict that is only counted."""


class Unusable(Exception):
    """What was asked for cannot be done; the message says why."""


class Change(NamedTuple):
    """One finding that two versions do not share: sign, verdict, attribute, and the line that tells it."""

    sign: str
    verdict: str
    attribute: str
    line: str


def set_apart(shared: Path) -> set[str]:
    """The names of the stories that no rule is measured on, with and without the name of the collection."""
    names = [p.name for p in (shared / "clusters" / "dev").glob("*/")]
    first = sorted(names, key=lambda name: hashlib.sha256(f"{name}.json".encode()).hexdigest())[:SET_APART]
    return {*first, *(name.partition("_")[2] for name in first)}


def articles(story: Path) -> list[Path]:
    """The articles of a story, in the order of their names."""
    return sorted(p for p in story.iterdir() if p.suffix in {".txt", ".md"})


def stories(folders: Sequence[Path], shared: Path = SHARED) -> list[Path]:
    """The sub-folders that hold articles, of the folders given, or of the fixtures and what is shared."""
    parents = list(folders) or [ROOT / "fixtures", *sorted(shared.glob("clusters/*/")), shared / "gva" / "articles"]
    missing = [str(p) for p in folders if not p.is_dir()]
    if missing:
        raise Unusable(f"no folder {', '.join(missing)}")
    apart = {
        story for root in {shared, *(up for p in parents for up in p.resolve().parents)} for story in set_apart(root)
    }
    found = [s for p in parents if p.is_dir() for s in sorted(p.iterdir()) if s.is_dir() and s.name not in apart]
    kept = [story for story in found if articles(story)]
    if not kept:
        raise Unusable(f"no stories: no sub-folder of {', '.join(map(str, parents))} holds .txt or .md files")
    return kept


def _git(*arguments: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, text=True)


@contextmanager
def version(name: str) -> Iterator[Path]:
    """The folder that holds a version of the package; one that is checked out for it is removed afterwards."""
    if (ROOT / name / "reconcile").is_dir():
        yield (ROOT / name).resolve()
        return
    if _git("rev-parse", "--verify", "--quiet", f"{name}^{{commit}}").returncode:
        raise Unusable(f"{name!r} is no git revision, and no folder that holds the package")
    with tempfile.TemporaryDirectory() as temporary:
        there = Path(temporary) / "version"
        made = _git("worktree", "add", "--detach", str(there), name)
        if made.returncode:
            raise Unusable(f"{name!r} cannot be checked out: {made.stderr.strip()}")
        try:
            yield there
        finally:
            _git("worktree", "remove", "--force", str(there))


def findings(there: Path, story: Path) -> list[dict[str, Any]]:
    """What one version finds in a story."""
    command = [sys.executable, "-m", "reconcile", "report", *map(str, articles(story)), "--format", "json"]
    run = subprocess.run(
        command, cwd=there, env={**os.environ, "PYTHONPATH": str(there)}, capture_output=True, text=True
    )
    if not run.stdout.strip():
        raise Unusable(f"no report on {story} by {there}: {run.stderr.strip()[-500:]}")
    found: list[dict[str, Any]] = json.loads(run.stdout)["findings"]
    return found


def _words(finding: dict[str, Any]) -> tuple[str, frozenset[tuple[str, int]]]:
    places = ((a["source"], a["start"]) for side in finding["alternatives"] for a in side["assertions"])
    return finding["attribute"], frozenset(places)


def _by_words(found: Iterable[dict[str, Any]]) -> dict[Any, list[dict[str, Any]]]:
    homes: dict[Any, list[dict[str, Any]]] = defaultdict(list)
    for finding in found:
        homes[_words(finding)].append(finding)
    return homes


def _without(ones: Sequence[dict[str, Any]], others: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """Those of `ones` to whose verdict no one of `others` answers."""
    left = Counter(f["verdict"] for f in others)
    kept = []
    for finding in ones:
        left[finding["verdict"]] -= 1
        if left[finding["verdict"]] < 0:
            kept.append(finding)
    return kept


def _change(one: dict[str, Any] | None, other: dict[str, Any] | None) -> Change:
    told = other or one or {}
    sign = "~" if one and other else "+" if other else "-"
    verdict = f"{one['verdict']} → {other['verdict']}" if one and other else told["verdict"]
    return Change(sign, verdict, told["attribute"], f"{sign} {verdict} ({told['level']}): {told['summary']}")


def changes(before: Iterable[dict[str, Any]], after: Iterable[dict[str, Any]]) -> list[Change]:
    """What two lists of findings on one story do not share, in the order of the report."""
    olds, news = _by_words(before), _by_words(after)
    pairs = [
        pair
        for words in {**olds, **news}
        for pair in zip_longest(
            _without(olds.get(words, []), news.get(words, [])), _without(news.get(words, []), olds.get(words, []))
        )
    ]
    return [_change(one, other) for one, other in pairs]


def told(change: Change, verdict: str | None) -> bool:
    """Whether a change has a line of its own."""
    sides = change.verdict.split(" → ")
    return verdict in sides if verdict else set(sides) != {SILENT}


def totals(found: Iterable[Change]) -> Iterator[str]:
    """A line for each verdict, and each attribute of it, with what was gained, lost and changed."""
    counts: dict[str, dict[str, Counter[str]]] = defaultdict(lambda: defaultdict(Counter))
    for change in found:
        counts[change.verdict][change.attribute][change.sign] += 1
    for verdict, rows in sorted(counts.items()):
        yield f"{verdict}: {_signs(sum(rows.values(), Counter()))}"
        yield from (f"  {attribute}: {_signs(row)}" for attribute, row in sorted(rows.items()))


def _signs(row: Counter[str]) -> str:
    return " ".join(f"{sign}{row[sign]}" for sign in "+-~" if row[sign])


def run(arguments: argparse.Namespace) -> Iterator[str]:
    """The lines of the comparison."""
    every: list[Change] = []
    names = stories(arguments.folders)
    with ExitStack() as stack, ThreadPoolExecutor(os.cpu_count()) as pool:
        old, new = (stack.enter_context(version(v)) for v in (arguments.before, arguments.after))
        befores, afters = (pool.map(partial(findings, there), names) for there in (old, new))
        for story, before, after in zip(names, befores, afters, strict=True):
            found = changes(before, after)
            every += found
            lines = [change.line for change in found if told(change, arguments.verdict)]
            if lines:
                yield f"{story.parent.name}/{story.name}"
                yield from (f"  {line}" for line in islice(lines, arguments.limit))
            if len(lines) > arguments.limit:
                yield f"  … and {len(lines) - arguments.limit} more"
    kept = [c for c in every if not arguments.verdict or told(c, arguments.verdict)]
    yield f"{len(names)} stories, {len(kept)} findings differ"
    yield from totals(kept)


def main(words: Sequence[str] | None = None) -> int:
    """Print what was gained and lost; 2 where what was asked for cannot be done."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("before", metavar="A")
    parser.add_argument("after", metavar="B")
    parser.add_argument("folders", metavar="FOLDER", nargs="*", type=Path)
    parser.add_argument("--verdict", help="only findings that have this verdict in either version")
    parser.add_argument("--limit", type=int, default=sys.maxsize, help="lines for each story")
    try:
        for line in run(parser.parse_args(words)):
            print(line, flush=True)
    except Unusable as error:
        print(f"gains: {error}", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
