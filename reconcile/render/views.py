"""Parts of a report that show themselves: in a notebook as HTML, in a terminal as text, on GitHub as Markdown."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from attrs import frozen

from reconcile.model import Finding, RelationName, Verdict
from reconcile.render._arcs import Arc
from reconcile.render._grid import Grid, Grids, Row
from reconcile.render._page_graph import graph, pictures
from reconcile.render._page_markup import Html, said, tag
from reconcile.render._page_model import LETTERS, page_of, scrolling
from reconcile.render._page_table import who_says_what
from reconcile.render._page_timeline import timeline as page_timeline
from reconcile.render._places import counted, one_line
from reconcile.render._scale import Dated, Scale, Timeline, day, timeline_of
from reconcile.render.html import fragment
from reconcile.render.markdown import escaped

BAR = 40
"""Letters of the bars of a timeline in a terminal."""
LABEL = 38
"""Letters of the values beside them."""


@frozen(repr=False)
class View:
    """One part of a report in three forms; `str()` gives the text, a notebook chooses."""

    text: str
    markdown: str
    html: str

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        return self.text

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> dict[str, str]:
        return {"text/plain": self.text, "text/markdown": self.markdown, "text/html": self.html}


def _lines(lines: Iterable[str]) -> str:
    return "\n".join(lines)


def _lettered(finding: Finding, place: int) -> str:
    """The value of an alternative, with its letter where there are several."""
    value = one_line(finding.alternatives[place].value)
    return f"{LETTERS[place % len(LETTERS)]} {value}" if len(finding.alternatives) > 1 else value


def _named(finding: Finding) -> str:
    return one_line(f"{finding.subject}, {finding.attribute}")


def _told(finding: Finding) -> str:
    return f"{finding.verdict}, {finding.level}" if finding.verdict is Verdict.CONTRADICTION else str(finding.verdict)


def _markdown(head: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """A table in Markdown; no word of it is markup."""
    yield f"| {' | '.join(head)} |"
    yield f"| {' | '.join('---' for _ in head)} |"
    yield from (f"| {' | '.join(map(escaped, cells))} |" for cells in rows)
    yield ""


def _left_out(count: int, noun: str, what: str) -> list[str]:
    return [f"{counted(count, noun)} {what}."] if count else []


def _table_text(grids: Grids) -> Iterator[str]:
    for row in (row for grid in grids.tables for row in grid.rows):
        yield f"{_named(row.finding)} ({_told(row.finding)})"
        for place, alternative in enumerate(row.finding.alternatives):
            yield f"  {_lettered(row.finding, place)}: {', '.join(map(one_line, alternative.sources))}"
    yield from _left_out(grids.more, "more finding", "of several sources are not shown")


def _cells(row: Row, grid: Grid) -> Iterator[str]:
    """What stands in a row: the finding, its verdict, what each source says, what those without a column say."""
    yield _named(row.finding)
    yield _told(row.finding)
    for source in grid.columns:
        yield "; ".join(_lettered(row.finding, place) for place in row.cells.get(source, ()))
    if grid.more:
        others = {place for source in row.cells if source not in grid.columns for place in row.cells[source]}
        yield "; ".join(_lettered(row.finding, place) for place in sorted(others))


def _table_markdown(grids: Grids) -> Iterator[str]:
    for grid in grids.tables:
        more = [f"{grid.more} more"] if grid.more else []
        head = ["finding", "verdict", *map(escaped, grid.columns), *more]
        yield from _markdown(head, (list(_cells(row, grid)) for row in grid.rows))
    yield from _left_out(grids.more, "more finding", "of several sources are not shown")


def table(report: Any) -> View:
    """Who says what: findings of several sources by sources, contradictions first."""
    page = page_of(report, linked=False)
    html = fragment(who_says_what(page))
    return View(_lines(_table_text(page.grids)), _lines(_table_markdown(page.grids)), html)


def _bar(row: Dated, scale: Scale) -> str:
    """The days of a row in letters: a dot for a day, a line for more."""
    start, end = (round(at * BAR / 100) for at in scale.span(row))
    if row.first == row.last:
        return " " * min(start, BAR - 1) + "●"
    return " " * min(start, BAR - 1) + "━" * max(1, end - start)


def _axis(scale: Scale) -> str:
    line = ""
    for at, label, narrow in scale.ticks:
        line = f"{line:<{round(at * BAR / 100)}}{label}" if narrow else line
    return line


def _timeline_text(found: Timeline) -> Iterator[str]:
    if found.rows:
        scale, before = Scale(found.rows), ""
        yield f"{'':<{LABEL + 2}}{_axis(scale)}".rstrip()
        for row in found.rows:
            if row.finding.id != before:
                yield _named(row.finding)
            before = row.finding.id
            value = _lettered(row.finding, row.place)
            short = value if len(value) < LABEL else f"{value[: LABEL - 2]}…"
            yield f"  {short:<{LABEL}}{_bar(row, scale)}"
    yield from _undrawn(found)


def _undrawn(found: Timeline) -> Iterator[str]:
    yield from _left_out(found.alone, "dated finding", "of one source alone, not drawn")
    yield from _left_out(found.more, "more row", "not drawn")


def _timeline_markdown(found: Timeline) -> Iterator[str]:
    rows = (
        (_named(row.finding), _lettered(row.finding, row.place), day(row.first), day(row.last),
         ", ".join(row.finding.alternatives[row.place].sources))
        for row in found.rows
    )  # fmt: skip
    yield from _markdown(("finding", "value", "first day", "last day", "sources"), rows)
    yield from _undrawn(found)


def timeline(report: Any) -> View:
    """When it happened: the dated findings of several sources with the days that each may mean."""
    found = timeline_of(report)
    html = fragment(page_timeline(page_of(report, linked=False)))
    return View(_lines(_timeline_text(found)), _lines(_timeline_markdown(found)), html)


def _ends(arc: Arc) -> Iterator[str]:
    for node in (arc.one, arc.other):
        yield f"{one_line(node.assertion.source)} “{one_line(node.assertion.text)}”"


def _relation(arc: Arc) -> str:
    return str(arc.relation or RelationName.AGREES)


def _graph_text(arcs: Sequence[Arc]) -> Iterator[str]:
    before = ""
    for arc in arcs:
        if arc.one.finding.id != before:
            yield _named(arc.one.finding)
        before = arc.one.finding.id
        one, other = _ends(arc)
        yield f"  {one} — {_relation(arc)} — {other}: {one_line('; '.join(arc.reasons))}"


def _graph_rows(arcs: Sequence[Arc]) -> Iterator[tuple[str, ...]]:
    for arc in arcs:
        yield (_named(arc.one.finding), *_ends(arc), _relation(arc), "; ".join(arc.reasons))


GRAPH_HEAD = ("finding", "one", "other", "relation", "what joins them")


def _graph_list(arcs: Sequence[Arc]) -> Html:
    """The lines of the picture as a table, for those who do not see it, and where pictures are taken out."""
    head = tag("tr", *(tag("th", said(name), scope="col") for name in GRAPH_HEAD))
    rows = (tag("tr", *(tag("td", said(cell)) for cell in row)) for row in _graph_rows(arcs))
    listed = tag("table", tag("thead", head), tag("tbody", *rows))
    return tag("details", tag("summary", said("The same as a table")), scrolling(listed, "The graph as a table"))


def graph_view(report: Any) -> View:
    """What is linked with what: the strongest links that hold each finding of several sources together."""
    page = page_of(report, linked=False)
    drawn = pictures(page)
    arcs = [arc for picture in drawn for arc in picture.arcs]
    order = {finding.id: place for place, finding in enumerate(report.findings)}
    arcs.sort(key=lambda arc: order[arc.one.finding.id])
    text, markdown = _lines(_graph_text(arcs)), _lines(_markdown(GRAPH_HEAD, _graph_rows(arcs)))
    return View(text, markdown, fragment(graph(page), _graph_list(arcs)))
