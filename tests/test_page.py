"""The page without a browser: it is whole and well formed, its links lead somewhere, no article becomes markup."""

import base64
import datetime
import hashlib
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from itertools import pairwise
from typing import Any
from xml.etree.ElementTree import Element

import html5lib
import pytest

import reconcile
from reconcile.render._page_model import page_of
from reconcile.render._scale import Dated, Scale
from tests.crowd import crowd
from tests.stories import FIXTURES, ROOT, STORIES, sources

TAGS = {
    "html", "head", "meta", "title", "style", "body", "a", "header", "nav", "main", "footer", "script", "section",
    "article", "form", "label", "input", "select", "option", "button", "output", "dialog", "h1", "h2", "h3", "h4", "p",
    "ul", "li", "dl", "dt", "dd", "b", "kbd", "span", "div", "mark", "sup", "figure", "figcaption", "blockquote",
    "details", "summary", "table", "caption", "thead", "tbody", "tr", "th", "td", "svg", "line", "circle", "rect",
    "text", "path", "g",
}  # fmt: skip
"""The elements that the page is made of; an article adds none."""
OVERRIDE, ISOLATE = "\u202e", "\u2066"
HOSTILE = (
    "<script>alert(1)</script><!-- Foreign Minister Anna <b>Berg</b> met Prime Minister Olga Ruiz in Oslo on May 5, "
    f"2024.\n\n</p></mark><img src=x onerror=alert(1)> {OVERRIDE}gnp.exe{ISOLATE} \x00 \x1b[31m \ufffe \ud800 &lt; "
    "Minister <Anna Berg> said \"it's' `so`\". </style><style>*{display:none}</style> ]]> Anna Berg is 50.\r\nMo\rre."
)
PLAIN = "Foreign Minister Anna Berg met Prime Minister Olga Ruiz in Oslo on May 6, 2024. Anna Berg, 51, said so."
ODD = '<img src=x onerror="alert(1)">\u202e"\'&'


def parsed(html: str) -> Element:
    """The page as a tree; a parser that fails at the first error of syntax reads it."""
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    tree: Element = parser.parse(html)
    return tree


def hostile() -> reconcile.Report:
    given = [
        reconcile.Source(HOSTILE, id=ODD, publisher="<i>P</i>", url="javascript:alert(1)"),
        reconcile.Source(PLAIN, id="plain"),
        reconcile.Source("Anna Berg " + "x" * 20_000 + " met Olga Ruiz in Oslo on May 5, 2024.", id="wide"),
        reconcile.Source("e" + "\u0301" * 5_000 + " Anna Berg met Olga Ruiz.", id="marks"),
    ]
    return reconcile.report(given)


def fixture(story: str) -> reconcile.Report:
    return reconcile.report(sources(story))


REPORTS: dict[str, Callable[[], reconcile.Report]] = {
    **{story: partial(fixture, story) for story in STORIES},
    "hostile": hostile,
}


@pytest.fixture(scope="module", params=REPORTS)
def told(request: pytest.FixtureRequest) -> tuple[reconcile.Report, Element]:
    report = REPORTS[request.param]()
    return report, parsed(report.to_html())


def name(element: Element) -> str:
    """The name of an element, without the namespace of pictures."""
    return str(element.tag).rpartition("}")[2]


def words(element: Element) -> str:
    """The words of an element, blanks as one; small links to further findings left out."""
    return " ".join("".join(_spoken(element)).split())


def _spoken(element: Element) -> Iterator[str]:
    yield "" if element.tag == "sup" else element.text or ""
    for child in element:
        yield from _spoken(child) if element.tag != "sup" else ()
        yield child.tail or ""


def identified(page: Element) -> dict[str, Element]:
    return {element.attrib["id"]: element for element in page.iter() if "id" in element.attrib}


def test_it_is_made_of_our_elements_only(told: tuple[reconcile.Report, Element]) -> None:
    _, page = told
    assert {name(element) for element in page.iter()} <= TAGS
    assert len(list(page.iter("script"))) == len(list(page.iter("style"))) == 1
    attributes = {attribute for element in page.iter() for attribute in element.attrib}
    assert not {a for a in attributes if str(a).startswith("on")} | (attributes & {"style", "src", "action", "srcset"})


def test_nothing_leads_elsewhere_and_all_links_lead_somewhere(told: tuple[reconcile.Report, Element]) -> None:
    _, page = told
    ids = Counter(element.attrib["id"] for element in page.iter() if "id" in element.attrib)
    assert max(ids.values()) == 1
    links = [str(value) for element in page.iter() for key, value in element.attrib.items() if key.endswith("href")]
    assert links
    assert {link for link in links if link[0] != "#" or link[1:] not in ids} == set()
    labels = {value for element in page.iter() for key, value in element.attrib.items() if key == "aria-labelledby"}
    assert labels <= set(ids)


def test_the_policy_knows_the_script_and_the_style(told: tuple[reconcile.Report, Element]) -> None:
    _, page = told
    (policy,) = (m.attrib["content"] for m in page.iter("meta") if m.get("http-equiv") == "Content-Security-Policy")
    assert policy.startswith("default-src 'none'; ")
    assert "unsafe" not in policy
    for element, rule in (("style", "style-src"), ("script", "script-src")):
        (found,) = page.iter(element)
        digest = base64.b64encode(hashlib.sha256((found.text or "").encode()).digest()).decode()
        assert f"{rule} 'sha256-{digest}'" in policy


def test_the_words_of_every_assertion_are_marked(told: tuple[reconcile.Report, Element]) -> None:
    report, page = told
    ids = identified(page)
    numbers = {source.id: number for number, source in enumerate(report.sources)}
    for finding in report.findings:
        for assertion in (a for side in finding.alternatives for a in side.assertions):
            mark = ids[f"w{numbers[assertion.source]}-{assertion.start}-{assertion.end}"]
            assert mark.tag == "mark"
            assert finding.id in mark.attrib["data-f"].split()
            if "\n" not in assertion.text and assertion.text.isprintable():
                assert words(mark) == " ".join(assertion.text.split())


def test_the_articles_stand_there_whole(told: tuple[reconcile.Report, Element]) -> None:
    report, page = told
    ids = identified(page)
    for number, source in enumerate(report.sources):
        (text,) = (e for e in ids[f"s{number}"].iter("div") if e.get("class") == "text")
        shown = "".join(words(text).split())
        plain = "".join(c for c in source.text if not c.isspace())
        assert len(shown) == len(plain)
        assert shown == "".join(c if c.isprintable() else s for c, s in zip(plain, shown, strict=True))
        assert not any(0x202A <= ord(c) <= 0x202E or 0x2066 <= ord(c) <= 0x2069 for c in shown)


def test_a_cell_leads_to_the_words_and_they_lead_back(told: tuple[reconcile.Report, Element]) -> None:
    report, page = told
    ids = identified(page)
    several = [f for f in report.findings if f.verdict != "single-source"]
    rows = [row for row in ids["who"].iter("tr") if row.get("data-f")]
    for row, finding in zip(rows, several, strict=True):
        assert row.attrib["data-f"] == finding.id
        cells = [cell for cell in row.iter("td") if cell.get("class") != "silent"]
        assert len(cells) == len(finding.sources)
        for cell in cells:
            for link in cell.iter("a"):
                mark = ids[link.attrib["href"][1:]]
                assert f"#{cell.attrib['id']}" in {back.get("href") for back in mark.iter("a")}


def test_contradictions_have_cards_that_say_why(told: tuple[reconcile.Report, Element]) -> None:
    report, page = told
    ids = identified(page)
    for finding in report.contradictions:
        card = ids[f"f-{finding.id}"]
        said = words(card)
        assert all(" ".join(side.value.split()) in said for side in finding.alternatives)
        assert all(" ".join(relation.why.split()) in said for relation in finding.relations)
        assert "What would settle it" in said
        assert ("Innocent reading" in said) == bool(finding.reading)
        quoted = [words(mark) for mark in card.iter("mark")]
        assert len(quoted) == sum(len(side.sources) for side in finding.alternatives)


def test_headings_do_not_skip_a_level(told: tuple[reconcile.Report, Element]) -> None:
    _, page = told
    (main,) = page.iter("main")
    levels = [int(name(e)[1]) for e in page.iter() if re.fullmatch("h[1-6]", name(e)) and e.get("id") != "keys-head"]
    assert levels[0] == 1
    assert all(deeper <= level + 1 for level, deeper in pairwise(levels))
    assert all(e.get("aria-labelledby") for e in main.iter("section"))


def overlapping() -> reconcile.Report:
    """Two sources with spans that nest, cross, coincide, and run over the end of a paragraph."""
    text = "alpha beta gamma delta\n\nepsilon zeta"
    spans = [(0, 22), (0, 10), (6, 16), (11, 36), (6, 16), (17, 22), (24, 31)]
    subject = reconcile.Subject("thing", "thing", 0)
    findings = tuple(
        reconcile.Finding(
            id=f"{number:016x}",
            verdict=reconcile.Verdict.AGREEMENT,
            level=reconcile.Level.NOTE,
            kind="word",
            attribute="word",
            subject="thing",
            summary="s",
            alternatives=(
                reconcile.model.Alternative(
                    text[start:end],
                    {},
                    tuple(
                        reconcile.Assertion(i, subject, "word", "word", 0, start, end, text[start:end], (0, 22))
                        for i in "ab"
                    ),
                    2,
                ),
            ),
            relations=(),
        )
        for number, (start, end) in enumerate(spans)
    )
    given = tuple(reconcile.Source(text, id=i) for i in "ab")
    return reconcile.Report("", given, (), (), findings, ())


def test_spans_that_nest_cross_and_coincide() -> None:
    report = overlapping()
    page = parsed(report.to_html())
    ids = identified(page)
    (text,) = (e for e in ids["s0"].iter("div") if e.get("class") == "text")
    for finding in report.findings:
        marks = [m for m in text.iter("mark") if finding.id in m.attrib["data-f"].split()]
        assertion = finding.alternatives[0].assertions[0]
        shown = " ".join(words(mark) for mark in marks)
        assert " ".join(shown.split()) == " ".join(assertion.text.split())
        assert f"w0-{assertion.start}-{assertion.end}" in ids
        backs = {a.get("href") for a in text.iter("a")} | {a.get("href") for a in page.iter("a")}
        assert f"#f-{finding.id}" in backs


@pytest.fixture(scope="module")
def big() -> reconcile.Report:
    return reconcile.report(crowd(200))


def test_a_page_of_200_articles_is_under_ten_megabytes(big: reconcile.Report) -> None:
    html = big.to_html()
    assert len(html.encode()) < 10_000_000
    assert len(big.sources) == 200
    page = parsed(html)
    assert sum(e.get("class") == "source" for e in page.iter("article")) == 200
    cells = [len(list(row.iter("td"))) for row in page.iter("tr")]
    assert max(cells) <= 13
    assert len(identified(page)) > 1000


def test_what_is_left_out_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    report = reconcile.report(sources("summit"))
    several = [f for f in report.findings if f.verdict != "single-source"]
    monkeypatch.setattr("reconcile.render._grid.COLUMNS", 2)
    monkeypatch.setattr("reconcile.render.html.page_of", partial(page_of, rows=4, most=5))
    said = words(parsed(report.to_html()))
    assert f"{len(several) - 4} more findings of several sources have no row here" in said
    agreements = len([f for f in several if f.verdict == "agreement"])
    assert f"{agreements - 5} more are not listed here" in said
    assert re.search(r"There are \d tables", said)


def test_days_are_drawn_in_their_order() -> None:
    finding: Any = None
    days = [datetime.date(2024, 1, 1), datetime.date(2024, 6, 1), datetime.date(2024, 6, 2), datetime.date(2024, 6, 30)]
    rows = [Dated(finding, 0, day, day) for day in days] + [Dated(finding, 0, days[1], days[3])]
    spans = [Scale(rows).span(row) for row in rows]
    assert spans[0][0] == 0
    assert spans[3][1] == 100
    assert all(one[1] <= other[0] for one, other in pairwise(spans[:4]))
    assert (spans[1][0], spans[3][1]) == spans[4]


def test_text_and_json_do_not_load_the_page() -> None:
    told = (
        "import reconcile, sys; r = reconcile.report(sys.argv[1]); r.to_text(); r.to_json(); r.to_markdown();"
        "print([m for m in sys.modules if 'render' in m])"
    )
    made = subprocess.run(
        [sys.executable, "-c", told, str(FIXTURES / "ferry")], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert "html" not in made.stdout
    assert "_page" not in made.stdout


def test_the_same_report_gives_the_same_page() -> None:
    given = sources("trial")
    assert reconcile.report(given).to_html() == reconcile.report(given[::-1]).to_html()


def unread(tmp_path: Any) -> reconcile.Report:
    (tmp_path / "empty.txt").write_text("")
    return reconcile.report([FIXTURES / "ferry", tmp_path / "empty.txt"])


def test_what_was_not_read_is_told(tmp_path: Any) -> None:
    page = parsed(unread(tmp_path).to_html())
    (counts,) = (e for e in page.iter("ul") if e.get("class") == "counts")
    assert "1 unread input" in words(counts)
    assert "empty.txt" in words(identified(page)["notes"])


@pytest.mark.parametrize("given", [[], [reconcile.Source("It rained.", id="a")]])
def test_a_report_on_nothing_is_a_page(given: list[reconcile.Source]) -> None:
    page = parsed(reconcile.report(given).to_html())
    assert "No two sources" in words(page)
