"""The report as HTML: one page that asks nothing of any other, or a small static fragment for a notebook.

The page works without its script. Its content policy allows nothing from anywhere: style and script are known to it by
their hashes. They stand beside this file, `page.css` and `page.js`.
"""

import base64
import hashlib
from functools import cache
from importlib.resources import files
from typing import Any

from reconcile.render._page_articles import articles
from reconcile.render._page_cards import contradictions
from reconcile.render._page_graph import graph
from reconcile.render._page_lists import lists, notes
from reconcile.render._page_markup import SPACE, Html, joined, said, tag
from reconcile.render._page_model import note, page_of
from reconcile.render._page_table import who_says_what
from reconcile.render._page_timeline import timeline
from reconcile.render._places import counted

PARTS = (who_says_what, contradictions, lists, timeline, articles, graph, notes)
"""The sections of the page, from the top down."""
SECTIONS = (
    ("who", "Who says what"),
    ("contradictions", "Contradictions"),
    ("agreement", "Agreements"),
    ("refinement", "Refinements"),
    ("undecided", "Undecided"),
    ("single-source", "One source"),
    ("timeline", "Timeline"),
    ("articles", "Articles"),
    ("graph", "Graph"),
    ("notes", "Notes"),
)
"""What the navigation names, by the ids of the sections; those that the page does not have are left out."""
FEW = 30
"""Sources up to which the page is laid out at once; twenty times as many findings."""
SMALL_ROWS, SMALL_CARDS = 60, 20
"""Findings in the table, and contradictions, that a notebook shows."""
NOTEBOOK_PARTS = (who_says_what, contradictions)


@cache
def _beside(name: str) -> Html:
    """A file that stands beside this one: ours, so it is markup as it is."""
    return Html(files("reconcile.render").joinpath(name).read_text("utf-8"))


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode('utf-8')).digest()).decode('ascii')}'"


def _policy() -> str:
    style, script = _hash(_beside("page.css")), _hash(_beside("page.js"))
    return f"default-src 'none'; style-src {style}; script-src {script}; base-uri 'none'; form-action 'none'"


def _counts(report: Any) -> Html:
    told = [
        (len(report.sources), "source", None),
        (len(set(report.origins.values())), "origin", None),
        (len(report.contradictions), "contradiction", "loud" if report.contradictions else None),
        (len(report.agreements), "agreement", None),
    ]
    told += [(len(report.rejected), "unread input", "rejected")] if report.rejected else []
    tiles = (
        tag("li", tag("b", said(f"{count:,}")), SPACE, said(noun if count == 1 else f"{noun}s"), class_=looks)
        for count, noun, looks in told
    )
    return tag("ul", *tiles, class_="counts")


def _compared(report: Any) -> Html:
    coverage = report.coverage
    return note(f"{coverage['compared']:,} of {coverage['assertions']:,} assertions were compared.")


def _title(report: Any) -> str:
    return f"What {counted(len(report.sources), 'source')} {'says' if len(report.sources) == 1 else 'say'}"


def _navigation(body: Html) -> Html:
    links = (
        tag("li", tag("a", said(name), href=f"#{key}")) for key, name in SECTIONS if f'<section id="{key}"' in body
    )
    return tag("nav", tag("ul", *links), aria_label="Sections")


def _big(report: Any) -> bool:
    """Whether the page is so long that what is out of sight should not be laid out."""
    return len(report.sources) > FEW or len(report.findings) > 20 * FEW


def _head(report: Any) -> Html:
    return tag(
        "head",
        tag("meta", charset="utf-8"),
        tag("meta", http_equiv="Content-Security-Policy", content=_policy()),
        tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
        tag("meta", name="color-scheme", content="light dark"),
        tag("title", said(_title(report))),
        tag("style", _beside("page.css")),
    )


def _body(report: Any) -> Html:
    page = page_of(report)
    body = joined(part(page) for part in PARTS)
    parts = (
        tag("a", said("Skip to who says what"), href="#who", class_="skip"),
        tag("header", tag("h1", said(_title(report))), _counts(report), _compared(report), class_="top"),
        _navigation(body),
        _beside("filter.html"),
        tag("main", body),
        tag("footer", said(f"Made by reconcile {report.version}. This page asks nothing of any other."), class_="soft"),
        tag("script", _beside("page.js")),
    )
    return tag("body", *parts, class_="reconcile page big" if _big(report) else "reconcile page")


def to_html(report: Any) -> str:
    """`report` as a page."""
    return f"<!doctype html>\n{tag('html', _head(report), _body(report), lang='en')}\n"


def fragment(*parts: Html) -> str:
    """Parts for a notebook, with their style: static, without links, ids or a script."""
    return tag("div", tag("style", _beside("page.css")), *parts, class_="reconcile")


def to_notebook(report: Any) -> str:
    """`report` for a notebook, small: summary, table and contradictions."""
    page = page_of(report, linked=False, rows=SMALL_ROWS, most=SMALL_CARDS)
    return fragment(_counts(report), _compared(report), *(part(page) for part in NOTEBOOK_PARTS))
