"""Contradictions as workflow commands of GitHub Actions, which become annotations of a pull request.

A step shows ten of a level, so ten of each are given and the rest is counted. What is no annotation stands behind the
name of the program: words of an article begin no line.
"""

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Any

from reconcile.model import LEVELS, Finding, Level
from reconcile.render._passages import Passages
from reconcile.render._places import counted, one_line

COMMANDS = {Level.ERROR: "error", Level.WARNING: "warning", Level.NOTE: "notice"}
SHOWN = 10
"""Annotations of one level that GitHub shows of a step."""
_DATA = {"%": "%25", "\r": "%0D", "\n": "%0A"}
_IN_DATA = str.maketrans(_DATA)
_IN_PROPERTY = str.maketrans(_DATA | {":": "%3A", ",": "%2C"})


def _printable(file: str) -> str:
    """A path as it is, but that a "?" stands for what a log cannot show."""
    return "".join(c if c.isprintable() else "?" for c in file)


def _level(finding: Finding) -> Level:
    """The level of its annotation: what was accepted is no more than noticed."""
    return finding.level if finding.baseline is None else Level.NOTE


def _annotation(finding: Finding, passages: Passages) -> str:
    first = passages.first(finding)
    properties = {"file": _printable(first.file)}
    if first.line:
        properties |= {"line": str(first.line), "endLine": str(first.end_line)}
    if first.column and first.line == first.end_line:  # GitHub refuses columns of a passage that runs over lines
        properties |= {"col": str(first.column), "endColumn": str(first.end_column)}
    sort = "contradiction" if finding.baseline is None else "accepted contradiction"
    properties["title"] = one_line(f"{finding.subject}, {finding.attribute}: {sort}")
    named = ",".join(f"{name}={words.translate(_IN_PROPERTY)}" for name, words in properties.items())
    message = "\n".join([one_line(finding.summary), *passages.told(finding), f"finding {finding.id}"])
    return f"::{COMMANDS[_level(finding)]} {named}::{message.translate(_IN_DATA)}"


def _left(chosen: Sequence[Finding]) -> Iterator[str]:
    counts = {level: sum(_level(f) is level for f in chosen) - SHOWN for level in LEVELS}
    left = {level: count for level, count in counts.items() if count > 0}
    if left:
        told = ", ".join(f"{count} of level {level}" for level, count in left.items())
        yield f"{sum(left.values())} more ({told}): a step shows {SHOWN} of a level; a report as text or JSON has all"


def _notes(report: Any, chosen: Sequence[Finding]) -> Iterator[str]:
    yield from _left(chosen)
    yield from (f"not read: {one_line(r.path)}: {one_line(r.reason)}" for r in report.rejected)
    yield from (f"{d.code}: {one_line(d.message)}" for d in report.diagnostics)
    compared = f"{report.coverage['compared']} of {counted(report.coverage['assertions'], 'assertion')} compared"
    yield f"{counted(len(report.sources), 'source')}, {counted(len(chosen), 'contradiction')}; {compared}"


def to_github(report: Any, levels: Sequence[Level] = LEVELS) -> str:
    """The contradictions of `report` of the given levels as workflow commands, the most severe first."""
    passages = Passages(report.sources, report.new)
    chosen = [f for f in report.contradictions if f.level in levels]
    shown = chain.from_iterable([f for f in chosen if _level(f) is level][:SHOWN] for level in LEVELS)
    lines = [_annotation(f, passages) for f in shown] + [f"reconcile: {note}" for note in _notes(report, chosen)]
    return "\n".join(lines) + "\n"
