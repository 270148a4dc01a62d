"""What all parts of the page ask for: where a finding, a cell and the words of an assertion stand, in what colour."""

from collections.abc import Container, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from reconcile.model import Alternative, Assertion, Finding, Source, Verdict
from reconcile.render._grid import ROWS, Grids, grids_of
from reconcile.render._page_markup import NONE, SPACE, Html, joined, said, tag
from reconcile.render._places import Places, counted

COLOURS = 6
"""Colours of alternatives; more of them begin anew."""
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
MAX_LISTED = 5000
"""Findings of one verdict that the page lists; what is left out is told, and stays marked in the articles."""


class Page(NamedTuple):
    """A report on its way to a page: the numbers of its sources and of the rows in its tables, by their ids.

    `linked` is False in a notebook, where the articles do not stand below.
    """

    report: Any
    places: Places
    grids: Grids
    sources: Mapping[str, Source]
    numbers: Mapping[str, int]
    rows: Mapping[str, int]
    columns: Mapping[str, Container[str]]
    listed: frozenset[str]
    linked: bool


def page_of(report: Any, linked: bool = True, rows: int = ROWS, most: int = MAX_LISTED) -> Page:
    """`report` with its tables of so many rows and its numbers; of each verdict so many findings are listed at most."""
    grids = grids_of(report, rows)
    homes = [(row.finding.id, grid) for grid in grids.tables for row in grid.rows]
    return Page(
        report=report,
        places=Places(report.sources),
        grids=grids,
        sources={source.id: source for source in report.sources},
        numbers={source.id: place for place, source in enumerate(report.sources)},
        rows={finding: number for number, (finding, _) in enumerate(homes)},
        columns={finding: grid.columns for finding, grid in homes},
        listed=frozenset(f.id for verdict in Verdict for f in of_verdict(report, verdict)[:most]),
        linked=linked,
    )


def of_verdict(report: Any, *verdicts: Verdict) -> list[Finding]:
    """The findings of some verdicts, in the order of the report."""
    return [f for f in report.findings if f.verdict in verdicts]


def listed(page: Page, verdict: Verdict) -> tuple[list[Finding], list[Html]]:
    """The findings of a verdict that the page lists, and a sentence on what is left out, if anything is."""
    found = of_verdict(page.report, verdict)
    shown = [f for f in found if f.id in page.listed]
    told = f"{len(found) - len(shown)} more are not listed here; the report as JSON holds them."
    return shown, [note(told)] if len(shown) < len(found) else []


def words_id(assertion: Assertion, page: Page) -> str:
    """The id of an assertion's words in its article."""
    return f"w{page.numbers[assertion.source]}-{assertion.start}-{assertion.end}"


def home_id(finding: Finding, source: str, page: Page) -> str | None:
    """Where words lead back to: their cell in a table, or the finding in its list; None where it is in neither."""
    if finding.id in page.rows:
        return cell_id(finding, source, page)
    return f"f-{finding.id}" if finding.id in page.listed else None


def cell_id(finding: Finding, source: str, page: Page) -> str:
    """The id of a cell; sources without a column share one."""
    column = str(page.numbers[source]) if source in page.columns[finding.id] else "more"
    return f"t{page.rows[finding.id]}-{column}"


def colour(finding: Finding, place: int) -> str:
    """The class that colours an alternative: hues where the sources contradict each other, else shades of one."""
    family = "clash" if finding.verdict is Verdict.CONTRADICTION else "shade"
    return f"{family} {family}{place % COLOURS}"


def letter(finding: Finding, place: int) -> Html:
    """The letter of an alternative, where there are several: no colour alone tells them apart."""
    if len(finding.alternatives) == 1:
        return NONE
    return joined((tag("b", Html(LETTERS[place % len(LETTERS)]), class_="letter"), SPACE))


def link(label: Html, to: str, page: Page) -> Html:
    """A link to another place of the page, by its id; in a notebook the label alone."""
    return tag("a", label, href=f"#{to}") if page.linked else label


def to_words(assertion: Assertion, label: Html, page: Page) -> Html:
    """A link from a label to an assertion's words."""
    return link(label, words_id(assertion, page), page)


def firsts(assertions: Sequence[Assertion]) -> list[Assertion]:
    """The first assertion of each source."""
    found: dict[str, Assertion] = {}
    for assertion in assertions:
        found.setdefault(assertion.source, assertion)
    return list(found.values())


def named(alternative: Alternative, page: Page) -> Iterator[Html]:
    """The sources of an alternative, each a link to its words."""
    return (to_words(a, said(a.source), page) for a in firsts(alternative.assertions))


def voices(alternative: Alternative) -> Html:
    """How many sources and origins say it."""
    return said(f"{counted(len(alternative.sources), 'source')}, {counted(alternative.origins, 'origin')}")


def named_finding(finding: Finding) -> Html:
    """What a finding is about: subject and attribute."""
    return joined((tag("span", said(finding.subject), class_="subject"), SPACE, said(finding.attribute)))


def to_finding(finding: Finding, page: Page) -> Html:
    """What a finding is about, as a link to where it is listed."""
    label = named_finding(finding)
    return link(label, f"f-{finding.id}", page) if finding.id in page.listed else label


def about(source: Source, page: Page, *more: str | None) -> Html:
    """Who published a source and when, what else is given, and of which other source it is a copy."""
    published = source.published.isoformat() if source.published else "no date"
    origin = page.report.origins.get(source.id, source.id)
    copied = f"one origin with {origin}" if origin != source.id else None
    return said(", ".join(part for part in (source.publisher, published, *more, copied) if part))


def marks_of(finding: Finding, page: Page) -> dict[str, str]:
    """What the filter knows of a finding, as attributes."""
    return {
        "data_f": finding.id,
        "data_verdict": finding.verdict,
        "data_attribute": finding.attribute,
        "data_sources": " ".join(str(page.numbers[s]) for s in finding.sources),
    }


def section(page: Page, name: str, head: str, *children: Html) -> Html:
    """A part of the page under a heading of its own; in a notebook, which may show several, without an id."""
    if not page.linked:
        return tag("section", tag("h2", said(head)), *children)
    return tag("section", tag("h2", said(head), id=f"{name}-head"), *children, id=name, aria_labelledby=f"{name}-head")


def scrolling(content: Html, label: str) -> Html:
    """A box in which what is wide scrolls, by keys too."""
    return tag("div", content, class_="scroll", tabindex=0, role="region", aria_label=label)


def badge(finding: Finding) -> Html:
    """The verdict, as a word; of a contradiction its level too."""
    told = f"{finding.verdict}, {finding.level}" if finding.verdict is Verdict.CONTRADICTION else finding.verdict
    return tag("span", said(told), class_=f"verdict {finding.verdict} {finding.level}")


def note(text: str) -> Html:
    """A quiet sentence."""
    return tag("p", said(text), class_="soft")
