"""When it happened, as data: a row for each dated alternative, and an axis on which long gaps are shortened."""

import datetime
import math
from collections.abc import Iterable, Mapping, Set
from functools import cached_property
from itertools import pairwise
from typing import Any, NamedTuple

from reconcile.model import Finding, Verdict

ROWS = 200
"""Rows that are drawn; the rest is told."""
NARROW, WIDE = 28.0, 17.0
"""Percent of the axis that a label takes on a narrow screen, and on a wide one."""
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


class Dated(NamedTuple):
    """An alternative of a finding with its first and last day."""

    finding: Finding
    place: int
    first: datetime.date
    last: datetime.date


class Timeline(NamedTuple):
    """The rows; how many dated findings of one source, and how many rows, were left out."""

    rows: tuple[Dated, ...]
    alone: int
    more: int


def day(date: datetime.date) -> str:
    """A day as people write it, in few letters; not by the locale."""
    return f"{date.day} {MONTHS[date.month - 1]} {date.year}"


def _dated(finding: Finding, report: Any) -> list[Dated]:
    kind = report.kinds.get(finding.kind)
    extents = [kind and kind.extent(alternative.assertions[0].value) for alternative in finding.alternatives]
    return [Dated(finding, place, *extent) for place, extent in enumerate(extents) if extent]


def timeline_of(report: Any) -> Timeline:
    """The dated findings of several sources: contradictions first, then by day."""
    dated = [rows for finding in report.findings if (rows := _dated(finding, report))]
    several = [rows for rows in dated if rows[0].finding.verdict is not Verdict.SINGLE_SOURCE]
    several.sort(key=lambda rows: (rows[0].finding.verdict is not Verdict.CONTRADICTION, min(r.first for r in rows)))
    flat = [row for rows in several for row in sorted(rows, key=lambda r: (r.first, r.last, r.place))]
    return Timeline(tuple(flat[:ROWS]), len(dated) - len(several), max(0, len(flat) - ROWS))


class Scale:
    """Days to percent of the width. Between two days on which something begins or ends the width grows with the
    logarithm of their distance: a day can still be seen beside a year."""

    def __init__(self, rows: Iterable[Dated]) -> None:
        ends = sorted({o for row in rows for o in (row.first.toordinal(), row.last.toordinal() + 1)})
        widths = [1 + math.log2(other - one) for one, other in pairwise(ends)]
        total, at = sum(widths), 0.0
        self._at = {ends[0]: 0.0}
        for end, width in zip(ends[1:], widths, strict=True):
            at += width
            self._at[end] = round(100 * at / total, 2)

    def span(self, row: Dated) -> tuple[float, float]:
        """Where a row begins and ends, in percent."""
        return self._at[row.first.toordinal()], self._at[row.last.toordinal() + 1]

    @cached_property
    def ticks(self) -> list[tuple[float, str, bool]]:
        """Where the axis is labelled, with the day, and whether there is room for it on a narrow screen too."""
        narrow = _apart(self._at, NARROW, set())
        wide = _apart(self._at, WIDE, narrow)
        days = {ordinal: day(datetime.date.fromordinal(ordinal)) for ordinal in sorted(wide)}
        return [(self._at[ordinal], label, ordinal in narrow) for ordinal, label in days.items()]


def _apart(places: Mapping[int, float], gap: float, chosen: Set[int]) -> set[int]:
    """The chosen days, and those whose labels have room beside theirs; the first day always."""
    found = set(chosen)
    for ordinal, at in places.items():
        if not found or (at <= 100 - gap and all(abs(at - places[other]) >= gap for other in found)):
            found.add(ordinal)
    return found
