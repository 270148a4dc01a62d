"""Contradictions as a Code Quality report of GitLab: JSON that a merge request shows beside the changed lines."""

from collections.abc import Sequence
from typing import Any

from reconcile.model import LEVELS, Finding, Level
from reconcile.render._passages import Passages
from reconcile.render._places import one_line
from reconcile.render.json import encoded, harmless

SEVERITIES = {Level.ERROR: "critical", Level.WARNING: "major", Level.NOTE: "info"}


def _issue(finding: Finding, passages: Passages) -> dict[str, Any]:
    first = passages.first(finding)
    return {
        "description": one_line(f"{finding.summary} {finding.baseline.told if finding.baseline else ''}"),
        "check_name": f"contradiction/{one_line(finding.attribute)}",
        "fingerprint": finding.id,
        "severity": SEVERITIES[finding.level if finding.baseline is None else Level.NOTE],
        "location": {"path": first.file, "lines": {"begin": first.line or 1, "end": first.end_line or 1}},
    }


def to_gitlab(report: Any, levels: Sequence[Level] = LEVELS) -> str:
    """The contradictions of `report` of the given levels as a Code Quality report, each at its first passage.

    A place has a line there; where none is known it is the first.
    """
    passages = Passages(report.sources, report.new)
    issues = [encoded(_issue(f, passages)) for f in report.contradictions if f.level in levels]
    return harmless("[\n" + ",\n".join(issues) + "\n]\n")
