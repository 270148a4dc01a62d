"""What agrees, is only more precise, is undecided, or stands in one source alone, as compact lists; and the notes."""

from reconcile.model import Finding, Verdict
from reconcile.render._page_markup import NONE, SPACE, Html, joined, said, tag
from reconcile.render._page_model import (
    Page,
    colour,
    firsts,
    letter,
    listed,
    marks_of,
    named,
    named_finding,
    note,
    scrolling,
    section,
    to_words,
    voices,
)
from reconcile.render._places import counted

LISTS = (
    (Verdict.AGREEMENT, "Agreements", "Two sources or more say the same."),
    (Verdict.REFINEMENT, "Refinements", "The sources are compatible; some are more precise."),
    (Verdict.UNDECIDED, "Undecided", "It is not sure whether the sources speak of one thing."),
)
"""The lists of findings of several sources: verdict, head, what it means."""
CENTRAL = 24
"""Findings of one source that are shown at once, the most central to what all tell; the others unfold."""


def _alternative(finding: Finding, place: int, page: Page) -> Html:
    alternative = finding.alternatives[place]
    value = tag("span", letter(finding, place), said(alternative.value), class_=f"value {colour(finding, place)}")
    sources = joined(named(alternative, page), Html(", "))
    return tag("li", value, SPACE, sources, tag("span", Html(" ("), voices(alternative), Html(")"), class_="soft"))


def _item(finding: Finding, page: Page) -> Html:
    sides = (_alternative(finding, place, page) for place in range(len(finding.alternatives)))
    data = marks_of(finding, page) | {"id": f"f-{finding.id}"}
    return tag("li", named_finding(finding), tag("ul", *sides, class_="sides-list"), class_="finding", **data)


def _list(verdict: Verdict, head: str, meaning: str, page: Page) -> Html:
    found, left = listed(page, verdict)
    items = tag("ul", *(_item(f, page) for f in found), class_="findings")
    return section(page, str(verdict), head, note(meaning), items, *left) if found else NONE


def _alone(finding: Finding, page: Page) -> Html:
    (assertion, *_) = firsts(finding.alternatives[0].assertions)
    value = said(" / ".join(a.value for a in finding.alternatives))
    source = tag("span", to_words(assertion, said(assertion.source), page), class_="soft")
    data = marks_of(finding, page) | {"id": f"f-{finding.id}"}
    return tag(
        "li",
        named_finding(finding),
        Html(": "),
        tag("span", value, class_="alone"),
        SPACE,
        source,
        class_="finding",
        **data,
    )


def _single(page: Page) -> Html:
    found, left = listed(page, Verdict.SINGLE_SOURCE)
    if not found:
        return NONE
    items = [_alone(f, page) for f in found]
    rest = tag(
        "details",
        tag("summary", said(f"{counted(len(items) - CENTRAL, 'more finding')}")),
        tag("ul", *items[CENTRAL:], class_="findings alone-list"),
    )
    shown = tag("ul", *items[:CENTRAL], class_="findings alone-list")
    parts = [shown, rest] if len(items) > CENTRAL else [shown]
    meaning = note("One source says it, and no other speaks of it. What is central to the story comes first.")
    return section(page, "single-source", "Told by one source", meaning, *parts, *left)


def lists(page: Page) -> Html:
    """The sections of findings that do not contradict."""
    return joined((*(_list(*row, page) for row in LISTS), _single(page)))


def notes(page: Page) -> Html:
    """What could not be read, and what else a reader should know."""
    report = page.report
    rejected = [tag("li", tag("b", said(r.path)), said(f": {r.reason}")) for r in report.rejected]
    told = [tag("li", tag("b", said(d.code)), said(f": {d.message}")) for d in report.diagnostics]
    reasons = [
        tag(
            "tr",
            tag("th", said(row["attribute"]), scope="row"),
            tag("td", said(str(row["assertions"]))),
            tag("td", said(row["why"])),
        )
        for row in report.coverage["not_compared"]
    ]
    head = tag("thead", tag("tr", *(tag("th", said(h), scope="col") for h in ("attribute", "assertions", "why"))))
    table = tag("table", tag("caption", said("What was not compared, and why")), head, tag("tbody", *reasons))
    box = scrolling(table, "What was not compared")
    parts = [
        part
        for wanted, part in (
            (rejected, joined((tag("h3", said("Not read")), tag("ul", *rejected)))),
            (told, joined((tag("h3", said("Diagnostics")), tag("ul", *told)))),
            (reasons, tag("details", tag("summary", said("What was not compared")), box)),
        )
        if wanted
    ]
    return section(page, "notes", "Notes", *parts) if parts else NONE
