"""The timeline: a table of the dated alternatives, each with its bar; the table is what a screen reader reads."""

from reconcile.model import Verdict
from reconcile.render._page_markup import NONE, Html, joined, said, tag
from reconcile.render._page_model import Page, badge, colour, letter, note, section, to_finding, to_words
from reconcile.render._places import counted
from reconcile.render._scale import Dated, Scale, Timeline, day, timeline_of

HEIGHT = 22
"""Height of a row's picture, in pixels."""


def _svg(*shapes: Html, class_: str) -> Html:
    return tag("svg", *shapes, width="100%", height=HEIGHT, class_=class_, aria_hidden="true", focusable="false")


def _grid_lines(scale: Scale) -> list[Html]:
    return [tag("line", x1=f"{at}%", x2=f"{at}%", y1=0, y2=HEIGHT) for at, _, _ in scale.ticks]


def _bar(row: Dated, scale: Scale) -> Html:
    """A day is a dot in the midst of its place, a longer span a bar."""
    start, end = scale.span(row)
    if row.first == row.last:
        shape = tag("circle", cx=f"{(start + end) / 2:.2f}%", cy=HEIGHT // 2, r=6)
    else:
        shape = tag("rect", x=f"{start}%", width=f"{end - start:.2f}%", y=HEIGHT // 2 - 5, height=10, rx=3)
    return _svg(*_grid_lines(scale), shape, class_=f"bar {colour(row.finding, row.place)}")


def _axis(scale: Scale) -> Html:
    labels = (
        tag("text", said(label), x=f"{at}%", dx=3, y=15, class_=None if narrow else "wide-only")
        for at, label, narrow in scale.ticks
    )
    return _svg(*_grid_lines(scale), *labels, class_="axis")


def _row(row: Dated, scale: Scale, page: Page) -> Html:
    finding, alternative = row.finding, row.finding.alternatives[row.place]
    label = joined((letter(finding, row.place), said(alternative.value)))
    value = to_words(alternative.assertions[0], label, page)
    span = day(row.first) if row.first == row.last else f"{day(row.first)} to {day(row.last)}"
    return tag(
        "tr",
        tag("td", tag("span", value, class_=f"value {colour(finding, row.place)}")),
        tag("td", said(counted(len(alternative.sources), "source")), class_="soft"),
        tag("td", _bar(row, scale), tag("span", said(span), class_="hidden")),
        data_f=finding.id if page.linked else None,
    )


def _body(timeline: Timeline, scale: Scale, page: Page) -> list[Html]:
    """A group of rows for each finding, under its name."""
    groups: dict[str, list[Dated]] = {}
    for row in timeline.rows:
        groups.setdefault(row.finding.id, []).append(row)
    return [tag("tbody", _head(rows[0], page), *(_row(row, scale, page) for row in rows)) for rows in groups.values()]


def _head(row: Dated, page: Page) -> Html:
    finding = row.finding
    label = to_finding(finding, page)
    told = badge(finding) if finding.verdict is Verdict.CONTRADICTION else NONE
    return tag("tr", tag("th", label, told, scope="rowgroup", colspan=3), data_f=finding.id if page.linked else None)


def chart(timeline: Timeline, page: Page) -> Html:
    """The table with its bars."""
    scale = Scale(timeline.rows)
    caption = tag("caption", said("Dated findings with the days that they may mean"), class_="hidden")
    heads = (tag("th", said(head), scope="col") for head in ("value", "sources"))
    axis = tag("th", _axis(scale), tag("span", said("days"), class_="hidden"), scope="col")
    return tag(
        "table", caption, tag("thead", tag("tr", *heads, axis)), *_body(timeline, scale, page), class_="timeline"
    )


def timeline(page: Page) -> Html:
    """The section of the timeline, "" where nothing of several sources is dated."""
    found = timeline_of(page.report)
    if not found.rows:
        return NONE
    told = "A dot is a day, a bar the days that a looser date may mean. Long gaps are drawn shorter than they are."
    left = [f"{counted(found.alone, 'dated finding')} of one source alone are not drawn."] if found.alone else []
    left += [f"{counted(found.more, 'more row')} are not drawn."] if found.more else []
    return section(page, "timeline", "Timeline", note(" ".join([told, *left])), chart(found, page))
