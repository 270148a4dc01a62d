"""The fixture stories, and how tests read them."""

import json
from pathlib import Path
from typing import Any

import reconcile

ROOT = Path(__file__).resolve().parent.parent
FIXTURES = ROOT / "fixtures"
STORIES = sorted(p.name for p in FIXTURES.iterdir() if (p / "planted.golden").is_file())


def articles(story: str) -> list[Path]:
    """The articles of a story."""
    return sorted(p for p in (FIXTURES / story).iterdir() if p.suffix in {".txt", ".md"})


def sources(story: str) -> list[reconcile.Source]:
    """The articles of a story as sources, their text as decoded, ids the names of the files."""
    return [reconcile.Source(p.read_bytes().decode("utf-8"), id=p.name) for p in articles(story)]


def planted(story: str) -> dict[str, Any]:
    """What the story's writer put into it."""
    found: dict[str, Any] = json.loads((FIXTURES / story / "planted.golden").read_text("utf-8"))
    return found


COMPATIBLE = dict.fromkeys(("refines", "generalises", "overlaps"), "compatible")


def shape(report: reconcile.Report) -> list[tuple[Any, ...]]:
    """The findings of a report without their words: what each says of which sources.

    A day that is moved may fall elsewhere in its month, so compatible relations count as one.
    """
    return sorted(
        (
            str(f.verdict),
            str(f.level),
            f.kind,
            f.attribute,
            tuple(sorted((a.sources, len(a.assertions)) for a in f.alternatives)),
            tuple(sorted(COMPATIBLE.get(str(r.relation), str(r.relation)) for r in f.relations)),
        )
        for f in report.findings
    )
