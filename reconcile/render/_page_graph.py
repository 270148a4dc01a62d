"""The graph of assertions as a picture: a column a source, words in reading order, lines between what is linked."""

from reconcile.render._arcs import Arc, Arcs, Node, arcs_of
from reconcile.render._page_markup import NONE, Html, said, tag
from reconcile.render._page_model import Page, colour, note, scrolling, section, words_id
from reconcile.render._places import counted, one_line
from reconcile.verdicts import CLASHES

WIDTH, ROW, TOP, EDGE = 1150, 26, 44, 24
"""Pixels: the width that few columns fill, the height of a row, the room for heads, the room at the left."""
NARROWEST, WIDEST = 190, 330
"""Pixels of a column."""
PICTURES = 3
"""Tables that are drawn, from the first."""
LETTER = 6.6
"""Pixels of a letter, more or less: a line begins behind the words."""


def _column(arcs: Arcs) -> int:
    return min(WIDEST, max(NARROWEST, (WIDTH - EDGE) // len(arcs.columns)))


def _short(text: str, column: int) -> str:
    """As much of some words as a column holds."""
    words, most = one_line(text), int((column - 50) / LETTER)
    return words if len(words) <= most else f"{words[: most - 1]}…"


def _at(node: Node, column: int) -> tuple[int, int]:
    return EDGE + node.column * column, TOP + node.row * ROW


def _node(node: Node, column: int, page: Page) -> Html:
    x, y = _at(node, column)
    finding = node.finding
    title = tag("title", said(f"{finding.subject}, {finding.attribute}: {finding.alternatives[node.place].value}"))
    dot = tag("circle", cx=x, cy=y, r=5)
    label = tag("text", said(_short(node.assertion.text, column)), x=x + 10, y=y + 4)
    looks = f"node {colour(finding, node.place)}"
    if not page.linked:
        return tag("g", title, dot, label, class_=looks)
    words = tag("a", title, dot, label, href=f"#{words_id(node.assertion, page)}", tabindex=-1)
    return tag("g", words, class_=looks, data_f=finding.id)


def _path(arc: Arc, column: int) -> str:
    """From behind the words of the one to the dot of the other; inside of a column around its left side."""
    one, other = sorted((arc.one, arc.other), key=lambda node: (node.column, node.row))
    (x, y), (to_x, to_y) = _at(one, column), _at(other, column)
    if x == to_x:
        return f"M{x} {y}C{x - EDGE} {y} {x - EDGE} {to_y} {x} {to_y}"
    x += 14 + round(LETTER * len(_short(one.assertion.text, column)))
    bend = (to_x - x) // 2
    return f"M{x} {y}C{x + bend} {y} {to_x - bend} {to_y} {to_x} {to_y}"


def _arc(arc: Arc, column: int, page: Page) -> Html:
    looks = "arc clashing" if arc.relation in CLASHES else "arc"
    return tag("path", d=_path(arc, column), class_=looks, data_f=arc.one.finding.id if page.linked else None)


def picture(arcs: Arcs, page: Page) -> Html:
    """The picture, as wide as its columns, in a box that scrolls."""
    column = _column(arcs)
    width = EDGE + len(arcs.columns) * column
    height = TOP + (1 + max(node.row for node in arcs.nodes)) * ROW
    heads = (
        tag("text", said(_short(source, column)), x=EDGE - 5 + number * column, y=18, class_="head")
        for number, source in enumerate(arcs.columns)
    )
    lines = [_arc(arc, column, page) for arc in sorted(arcs.arcs, key=lambda arc: arc.relation in CLASHES)]
    nodes = [_node(node, column, page) for node in arcs.nodes]
    told = f"{counted(len(arcs.nodes), 'assertion')} in {counted(len(arcs.columns), 'column')}, a column a source"
    svg = tag(
        "svg", *heads, *lines, *nodes, viewBox=f"0 0 {width} {height}", width=width, height=height, role="group",
        aria_label=f"{told}; the table tells the same", class_="graph",
    )  # fmt: skip
    return scrolling(svg, "The graph, a wide picture")


def pictures(page: Page) -> list[Arcs]:
    """What is drawn: the first tables."""
    return [arcs_of(page.report, grid) for grid in page.grids.tables[:PICTURES]]


def graph(page: Page) -> Html:
    """The section of the graph, "" where no two sources speak of the same thing."""
    drawn = pictures(page)
    if not drawn:
        return NONE
    more = page.grids.more + sum(len(g.rows) for g in page.grids.tables[PICTURES:]) + sum(arcs.more for arcs in drawn)
    told = "Each line joins what two sources say of one thing; a broken one joins what cannot both be right."
    left = f" {counted(more, 'more finding')} of several sources are not drawn." if more else ""
    shown = (picture(arcs, page) for arcs in drawn)
    return section(page, "graph", "The graph of assertions", note(told + left), *shown)
