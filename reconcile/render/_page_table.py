"""Who says what, as a table: findings down, sources across, each cell the value that the source gives."""

from collections.abc import Iterator, Sequence

from reconcile.model import Assertion, Finding, Source
from reconcile.render._grid import Grid, Row
from reconcile.render._page_markup import SPACE, Html, joined, said, tag
from reconcile.render._page_model import (
    Page,
    about,
    badge,
    cell_id,
    colour,
    letter,
    link,
    note,
    scrolling,
    section,
    to_finding,
    to_words,
)
from reconcile.render._places import counted


def _value(finding: Finding, place: int, assertions: Sequence[Assertion], page: Page) -> Html:
    """One alternative in a cell: a coloured value that leads to the words."""
    label = joined((letter(finding, place), said(finding.alternatives[place].value)))
    return tag("div", to_words(assertions[0], label, page), class_=f"value {colour(finding, place)}")


def _cell(row: Row, source: str, page: Page) -> Html:
    told = row.cells.get(source)
    if not told:
        return tag("td", class_="silent")
    values = (_value(row.finding, place, assertions, page) for place, assertions in told.items())
    return tag("td", *values, id=cell_id(row.finding, source, page) if page.linked else None)


def _others(row: Row, grid: Grid, page: Page) -> Html:
    """What sources without a column say: each alternative with how many of them say it."""
    told: dict[int, list[Assertion]] = {}
    others = [source for source in row.cells if source not in grid.columns]
    for source in others:
        for place, assertions in row.cells[source].items():
            told.setdefault(place, []).append(assertions[0])
    if not others:
        return tag("td", class_="silent")
    values = (
        tag("div", _value(row.finding, place, found, page), SPACE, said(counted(len(found), "source")))
        for place, found in sorted(told.items())
    )
    return tag("td", *values, id=cell_id(row.finding, others[0], page) if page.linked else None)


def _row(row: Row, grid: Grid, page: Page) -> Html:
    finding = row.finding
    head = tag("th", to_finding(finding, page), SPACE, badge(finding), scope="row")
    cells = [_cell(row, source, page) for source in grid.columns]
    more = [_others(row, grid, page)] if grid.more else []
    return tag("tr", head, *cells, *more, data_f=finding.id if page.linked else None)


def _column(source: Source, page: Page) -> Html:
    name = link(said(source.id), f"s{page.numbers[source.id]}", page)
    return tag("th", name, SPACE, tag("span", about(source, page), class_="soft"), scope="col")


def table(grid: Grid, page: Page, caption: str) -> Html:
    """One table, in a box that scrolls."""
    columns = [_column(page.sources[source], page) for source in grid.columns]
    more = [tag("th", said(f"{grid.more} more"), scope="col")] if grid.more else []
    head = tag("thead", tag("tr", tag("th", said("Finding"), scope="col"), *columns, *more))
    body = tag("tbody", *(_row(row, grid, page) for row in grid.rows))
    told = tag("caption", said(caption), class_="hidden")
    return scrolling(tag("table", told, head, body, class_="grid"), caption)


def _tables(page: Page) -> Iterator[Html]:
    """The only table; or one for each group of sources that speak of the same things, with a heading."""
    tables = page.grids.tables
    if len(tables) == 1:
        yield table(tables[0], page, "Who says what")
        return
    for number, grid in enumerate(tables, 1):
        head = f"{number}. {grid.about}"
        yield tag("div", tag("h3", said(head)), table(grid, page, f"Who says what, table {head}"), class_="group")


def _notes(page: Page) -> Iterator[str]:
    tables, more = page.grids
    if not tables:
        yield "No two sources speak of the same thing."
        return
    yield "One colour, one value. What only one source speaks of is not here."
    if len(tables) > 1:
        yield f"There are {len(tables)} tables, each of sources that speak of the same things."
    if more:
        yield f"{counted(more, 'more finding')} of several sources have no row here."


def who_says_what(page: Page) -> Html:
    """The section of the tables, with how to read them."""
    return section(page, "who", "Who says what", note(" ".join(_notes(page))), *_tables(page))
