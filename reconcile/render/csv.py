"""The report as a table: a row for each assertion of each finding, as comma-separated values for a spreadsheet.

A cell that a spreadsheet would read as a formula is made harmless: an apostrophe stands before it.
"""

import csv
from collections.abc import Iterator
from io import StringIO
from typing import Any

from reconcile.limits import MAX_CELL
from reconcile.model import Finding
from reconcile.render._passages import Passage, Passages
from reconcile.render._places import one_line

COLUMNS = (
    "finding", "verdict", "level", "subject", "attribute", "value", "source", "start", "end", "line", "column", "text",
    "relations", "accepted",
)  # fmt: skip
FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
"""What a formula begins with; the wide forms are read as one where the system writes Japanese."""


def _cell(words: str) -> str:
    line = one_line(words)
    line = line if len(line) < MAX_CELL else f"{line[: MAX_CELL - 2]}…"
    return f"'{line}" if line.startswith(FORMULA) else line


def _reasons(finding: Finding, side: int) -> str:
    """How an alternative stands to each other one, and why."""
    values = [a.value for a in finding.alternatives]
    mine = (r for r in finding.relations if side in {r.one, r.other})
    return "; ".join(f"{values[r.one]} {r.relation} {values[r.other]}: {r.why}" for r in mine)


def _row(finding: Finding, passage: Passage, reasons: str) -> Iterator[str | int]:
    said = passage.assertion
    yield from (finding.id, str(finding.verdict), str(finding.level))
    yield from map(_cell, (finding.subject, finding.attribute, passage.value, said.source))
    yield from (said.start, said.end, passage.line or "", passage.column or "")
    accepted = finding.baseline.told if finding.baseline else ""
    yield from map(_cell, (said.text, reasons, accepted))


def to_csv(report: Any) -> str:
    """All findings of `report`; offsets count characters of the decoded text, lines and columns from 1 those of the
    file, and are empty where they are not known."""
    passages, written = Passages(report.sources), StringIO()
    writer = csv.writer(written, lineterminator="\n")
    writer.writerow(COLUMNS)
    for finding in report.findings:
        for side, alternative in enumerate(finding.alternatives):
            reasons = _reasons(finding, side)
            writer.writerows(list(_row(finding, passage, reasons)) for passage in passages.side(alternative))
    return written.getvalue()
