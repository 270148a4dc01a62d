"""Parts of a report that show themselves: in a notebook, in a terminal, on GitHub."""

import pytest
from markdown_it import MarkdownIt

import reconcile
from tests.stories import STORIES, sources
from tests.test_page import TAGS, hostile, name, parsed, words

VIEWS = ("table", "timeline", "graph_view")


def fixture(story: str) -> reconcile.Report:
    return hostile() if story == "hostile" else reconcile.report(sources(story))


@pytest.fixture(scope="module", params=[*STORIES, "hostile"])
def report(request: pytest.FixtureRequest) -> reconcile.Report:
    return fixture(request.param)


def fragments(report: reconcile.Report) -> list[str]:
    """All HTML that a notebook is given."""
    shown = [report._repr_mimebundle_(), *(getattr(report, view)()._repr_mimebundle_() for view in VIEWS)]
    return [bundle["text/html"] for bundle in shown]


def test_in_a_notebook_they_are_static_and_well_formed(report: reconcile.Report) -> None:
    for html in fragments(report):
        page = parsed(f"<!doctype html><title>t</title>{html}")
        found = {name(element) for element in page.iter()}
        assert found <= TAGS - {"a", "script", "form", "nav", "input", "button", "dialog"} | {"title"}
        assert not [e for e in page.iter() if "id" in e.attrib or "style" in e.attrib or "href" in e.attrib]


def test_as_text_they_are_lines_without_controls(report: reconcile.Report) -> None:
    for view in VIEWS:
        made = getattr(report, view)()
        assert str(made) == repr(made) == made.text
        assert all(c.isprintable() or c == "\n" for c in made.text)


def test_as_markdown_no_article_is_markup(report: reconcile.Report) -> None:
    reader = MarkdownIt("commonmark", {"html": True}).enable("table")
    kinds = {"text", "softbreak", "inline", "paragraph_open", "paragraph_close"}
    for view in VIEWS:
        tokens = reader.parse(getattr(report, view)().markdown)
        found = {t.type for token in tokens for t in [token, *(token.children or [])]}
        assert {
            kind for kind in found if not kind.startswith(("table", "thead", "tbody", "tr_", "th_", "td_"))
        } <= kinds


def test_all_tell_the_same() -> None:
    report = fixture("ferry")
    made = report.table()
    shown = words(parsed(f"<!doctype html><title>t</title>{made.html}"))
    for finding in report.contradictions:
        for alternative in finding.alternatives:
            assert alternative.value in made.text
            assert alternative.value in shown
    assert "2 April 2017" in report.timeline().text
    assert report.timeline().text.count("●") == 3
    assert "— contradicts — 05-blog.txt “Emilio Villaluz”" in report.graph_view().text


def test_what_refines_stands_first_in_the_graph() -> None:
    told = fixture("summit").graph_view().text
    assert "02-ministry.txt “26 June 2024” — refines — 04-courier.txt “June”" in told
    assert "02-ministry.txt “14–16 October” — generalises — 04-courier.txt “Wednesday”" in told


def test_a_notebook_is_shown_a_small_part_of_a_big_report(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reconcile.render.html.SMALL_ROWS", 3)
    monkeypatch.setattr("reconcile.render.html.SMALL_CARDS", 1)
    report = fixture("ferry")
    page = parsed(f"<!doctype html><title>t</title>{report._repr_mimebundle_()['text/html']}")
    assert len(list(page.iter("tr"))) == 4
    assert len(list(page.iter("article"))) == 1
    assert "19 more findings of several sources have no row here" in words(page)
    assert "7 more are not listed here" in words(page)


def test_each_value_of_a_cell_has_a_line_of_its_own_where_styles_are_taken_away() -> None:
    """A notebook that is not trusted shows markup without styles."""
    page = parsed(f"<!doctype html><title>t</title>{fixture('summit').table().html}")
    cells = [[name(child) for child in cell] for cell in page.iter("td")]
    assert ["div", "div"] in cells
    assert {tag for cell in cells for tag in cell} == {"div"}
