"""The report for a terminal: contradictions with their quotations, then what agrees, then what should be known."""

from collections.abc import Iterator, Sequence
from typing import Any

from reconcile.model import Alternative, Finding, Level, Verdict
from reconcile.render._places import Places, counted, one_line

SHOWN = 3
"""Assertions of one alternative that are quoted."""


def _head(report: Any) -> Iterator[str]:
    origins = len(set(report.origins.values()))
    yield (
        f"{counted(len(report.sources), 'source')} ({counted(origins, 'origin')}): "
        f"{counted(len(report.contradictions), 'contradiction')}, {counted(len(report.agreements), 'agreement')}; "
        f"{report.coverage['compared']} of {counted(report.coverage['assertions'], 'assertion')} compared"
    )


def _quoted(alternative: Alternative, places: Places) -> Iterator[str]:
    first: dict[str, Any] = {}
    for assertion in alternative.assertions:
        first.setdefault(assertion.source, assertion)
    for assertion in list(first.values())[:SHOWN]:
        before, words, behind = (one_line(part) for part in places.around(assertion))
        line, column = places.at(assertion.source, assertion.start)
        yield f"      {one_line(assertion.source)}:{line}:{column}"
        yield f"        {' '.join(filter(None, (before, f'[{words}]', behind)))}"
    if len(first) > SHOWN:
        yield f"      and {len(first) - SHOWN} more"


def _contradiction(finding: Finding, places: Places) -> Iterator[str]:
    yield f"  {finding.level}  {one_line(finding.summary)}  [{finding.id}]"
    for alternative in finding.alternatives:
        yield f"    {one_line(alternative.value)}"
        yield from _quoted(alternative, places)
    for relation in finding.relations:
        yield f"    why: {relation.relation}: {one_line(relation.why)}"
    yield ""


def _agreement(finding: Finding) -> str:
    values = " / ".join(one_line(a.value) for a in finding.alternatives)
    return f"  {one_line(finding.subject)}, {finding.attribute}: {values} ({counted(len(finding.sources), 'source')})"


def _section(head: str, lines: Sequence[str]) -> list[str]:
    return ["", head, *lines] if lines else []


def to_text(report: Any, levels: Sequence[Level] = tuple(Level)) -> str:
    """`report` as text; contradictions of the given levels."""
    places = Places(report.sources)
    shown = [f for f in report.contradictions if f.level in levels]
    undecided = [f for f in report.findings if f.verdict is Verdict.UNDECIDED]
    lines = list(_head(report))
    lines += _section("Contradictions", [line for f in shown for line in _contradiction(f, places)])
    lines += _section("Agreements", [_agreement(f) for f in report.agreements])
    lines += _section("Undecided", [_agreement(f) for f in undecided])
    lines += _section("Not read", [f"  {one_line(r.path)}: {one_line(r.reason)}" for r in report.rejected])
    lines += _section("Notes", [f"  {d.code}: {one_line(d.message)}" for d in report.diagnostics])
    return "\n".join(lines) + "\n"
