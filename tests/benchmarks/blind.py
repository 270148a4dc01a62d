"""A random sample of findings for a reader who sees only two passages.

    python tests/benchmarks/blind.py FOLDER [FOLDER ...]

Each folder holds stories, a folder of articles each. Printed as JSON lines: story, verdict, level, attribute, the
finding's id, and for two of its sides the source and the passage with the words in double brackets. Of contradictions
those of level error and warning are drawn. `--skip FILE` names stories (a line each) that rules were written on.
"""

import argparse
import json
import random
import sys
from collections.abc import Iterable, Iterator
from itertools import product
from pathlib import Path
from typing import Any

import reconcile

BEFORE, BEHIND = 260, 200
"""Characters shown around the words of a side."""
COMPATIBLE = ("agreement", "refinement")


def _passage(assertion: reconcile.Assertion, texts: dict[str, str]) -> dict[str, Any]:
    text, start, end = texts[assertion.source], assertion.start, assertion.end
    around = f"{text[max(0, start - BEFORE) : start]}[[{assertion.text}]]{text[end : end + BEHIND]}"
    published = assertion.published.isoformat() if assertion.published else None
    return {"source": assertion.source, "published": published, "passage": " ".join(around.split())}


def _sides(finding: reconcile.Finding) -> tuple[reconcile.Assertion, reconcile.Assertion]:
    """Two assertions of two sources: of a contradiction those that clash, else the first two."""
    clash = next((r for r in finding.relations if r.relation == "contradicts"), None)
    if clash is not None:
        one, other = (finding.alternatives[i].assertions for i in (clash.one, clash.other))
        return next((a, b) for a, b in product(one, other) if a.source != b.source)
    told = [a for side in finding.alternatives for a in side.assertions]
    return told[0], next(a for a in told if a.source != told[0].source)


def rows(stories: Iterable[Path]) -> Iterator[dict[str, Any]]:
    """The findings of all stories that may be drawn."""
    for story in stories:
        report = reconcile.report(story)
        texts = {source.id: source.text for source in report.sources}
        for finding in report.findings:
            loud = finding.verdict == "contradiction" and finding.level != "note"
            if loud or finding.verdict in COMPATIBLE:
                one, other = _sides(finding)
                yield {
                    "story": story.name,
                    "id": finding.id,
                    "verdict": str(finding.verdict),
                    "level": str(finding.level),
                    "attribute": finding.attribute,
                    "summary": finding.summary,
                    "one": _passage(one, texts),
                    "other": _passage(other, texts),
                }


def main() -> int:
    """Print the sample; the totals go to standard error."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--skip", type=Path, help="stories that are left out, a name in each line")
    parser.add_argument("--size", type=int, default=60, help="contradictions, and agreements, that are drawn")
    parser.add_argument("--seed", type=int, default=0)
    arguments = parser.parse_args()
    skipped = set(arguments.skip.read_text("utf-8").split()) if arguments.skip else set()
    stories = [s for f in arguments.folders for s in sorted(f.iterdir()) if s.is_dir() and s.name not in skipped]
    found = list(rows(stories))
    contradictions = [row for row in found if row["verdict"] not in COMPATIBLE]
    agreements = [row for row in found if row["verdict"] in COMPATIBLE]
    print(
        f"{len(stories)} stories, {len(contradictions)} contradictions, {len(agreements)} agreements", file=sys.stderr
    )
    chance = random.Random(arguments.seed)
    for drawn in (contradictions, agreements):
        for row in chance.sample(drawn, min(arguments.size, len(drawn))):
            print(json.dumps(row, ensure_ascii=False))
    return 0


if __name__ == "__main__":
    sys.exit(main())
