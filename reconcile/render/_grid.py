"""Who says what, as data: a row for each finding of several sources, a column for each source. Nothing is printed.

Few sources make one table. Many make several, each of sources that speak of the same things: few cells are empty.
"""

from collections import Counter
from collections.abc import Mapping, Sequence, Set
from typing import Any, NamedTuple

from reconcile.model import Assertion, Finding, Verdict

COLUMNS = 12
"""Sources of a table that have a column; what others say stands in one column together."""
ROWS = 1000
"""Findings that have a row; the rest is told."""
TOLD = 3
"""Subjects that name a table where there are several."""


class Row(NamedTuple):
    """A finding; what each source says by its id: places of alternatives, with the assertions of the source."""

    finding: Finding
    cells: Mapping[str, Mapping[int, Sequence[Assertion]]]


class Grid(NamedTuple):
    """A table: ids of sources across, findings down; `more` sources have no column of their own."""

    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    more: int

    @property
    def about(self) -> str:
        """The subjects that most of its sources speak of."""
        loudest = sorted(self.rows, key=lambda row: -len(row.cells))
        return ", ".join(list(dict.fromkeys(row.finding.subject for row in loudest))[:TOLD])


class Grids(NamedTuple):
    """The tables, that with the loudest finding first; `more` findings have no row."""

    tables: tuple[Grid, ...]
    more: int


class _Group(NamedTuple):
    sources: set[str]
    rows: list[Row]

    def takes(self, heard: Set[str]) -> bool:
        """Whether sources that speak of one thing fit in: some stand here already, and there is room for the rest."""
        crowded = len(heard) > COLUMNS and len(self.sources) > COLUMNS
        return not self.sources.isdisjoint(heard) and (crowded or len(self.sources | heard) <= COLUMNS)


def _row(finding: Finding) -> Row:
    cells: dict[str, dict[int, list[Assertion]]] = {}
    for place, alternative in enumerate(finding.alternatives):
        for assertion in alternative.assertions:
            cells.setdefault(assertion.source, {}).setdefault(place, []).append(assertion)
    return Row(finding, cells)


def _groups(rows: Sequence[Row]) -> list[_Group]:
    groups: list[_Group] = []
    for row in rows:
        heard = set(row.cells)
        open_ = [group for group in groups if group.takes(heard)]
        group = max(open_, key=lambda group: len(group.sources & heard), default=None)
        if group is None:
            group = _Group(set(), [])
            groups.append(group)
        group.sources.update(heard)
        group.rows.append(row)
    return groups


def _grid(group: _Group) -> Grid:
    """The group as a table, the sources of its first findings first; of too many sources those have columns that take
    part in most findings."""
    parts = Counter(source for row in group.rows for source in row.cells)
    most = sorted(parts, key=lambda source: (-parts[source], source))[:COLUMNS]
    return Grid(tuple(source for source in parts if source in most), tuple(group.rows), len(parts) - len(most))


def grids_of(report: Any, most: int = ROWS) -> Grids:
    """The tables of `report`, of so many rows together: contradictions first, as its findings are ordered."""
    several = [f for f in report.findings if f.verdict is not Verdict.SINGLE_SOURCE]
    rows = [_row(f) for f in several[:most]]
    tables = [_grid(group) for group in _groups(rows)]
    if rows and len(report.sources) <= COLUMNS:
        tables = [Grid(tuple(source.id for source in report.sources), tuple(rows), 0)]
    return Grids(tuple(tables), len(several) - len(rows))
