"""The page in a real Chromium: it asks for nothing, links, filter and keys work, dark and narrow, axe finds nothing.

Skipped where Chromium or playwright is not there, unless RECONCILE_NEED_BROWSER=1 is set: then they fail.
"""

import os
import shutil
from collections.abc import Callable, Iterator
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

import reconcile
from tests.crowd import crowd
from tests.stories import STORIES, sources
from tests.test_page import hostile

CHROMIUM = shutil.which("chromium") or ""
NEEDED = os.environ.get("RECONCILE_NEED_BROWSER") == "1"
ARGUMENTS = [
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
]  # fmt: skip
pytestmark = pytest.mark.skipif(
    not NEEDED and not (CHROMIUM and find_spec("playwright") and find_spec("axe_playwright_python")),
    reason="needs Chromium, playwright and axe-playwright-python",
)
Opened = Callable[..., Any]


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    assert CHROMIUM, "RECONCILE_NEED_BROWSER is set, but there is no chromium; apt-get install chromium"
    with import_module("playwright.sync_api").sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The pages that are opened, by name."""
    folder = tmp_path_factory.mktemp("pages")
    reports = {story: reconcile.report(sources(story)) for story in STORIES} | {"hostile": hostile()}
    for name, report in reports.items():
        (folder / f"{name}.html").write_text(report.to_html(), "utf-8", newline="\n")
    return {name: folder / f"{name}.html" for name in reports}


@pytest.fixture
def opened(browser: Any, pages: dict[str, Path]) -> Iterator[Opened]:
    """Opens a page; what it says to the console and asks of the network makes the test fail."""
    contexts, noise = [], list[str]()

    def open_(name: str, place: str = "", **options: Any) -> Any:
        context = browser.new_context(reduced_motion="reduce", **options)
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda message: noise.append(f"console: {message.text}"))
        page.on("pageerror", lambda error: noise.append(f"error: {error}"))
        page.on("dialog", lambda dialog: noise.append(f"dialog: {dialog.message}"))
        url = pages[name].as_uri()
        page.on("request", lambda request: noise.append(request.url) if request.url.split("#")[0] != url else None)
        page.goto(url + place)
        return page

    yield open_
    for context in contexts:
        context.close()
    assert noise == []


@pytest.mark.parametrize("name", [*STORIES, "hostile"])
@pytest.mark.parametrize("scripts", [True, False])
def test_it_opens_in_silence(opened: Opened, name: str, scripts: bool) -> None:
    page = opened(name, java_script_enabled=scripts)
    assert page.title().startswith("What ")
    assert page.locator(".source").count() == (4 if name == "hostile" else 5)
    assert page.locator(".filter").is_visible() == scripts
    assert page.locator("img, iframe, link, object").count() == 0


def at(page: Any) -> str:
    """The id of what the address points at and the eye sees."""
    target = page.locator(":target")
    assert target.count() == 1
    assert target.first.is_visible()
    box, height = target.first.bounding_box(), page.viewport_size["height"]
    assert 0 <= box["y"] < height
    return str(target.first.get_attribute("id"))


@pytest.mark.parametrize("scripts", [True, False])
def test_a_click_leads_from_a_cell_to_the_words_and_back(opened: Opened, scripts: bool) -> None:
    page = opened("summit", java_script_enabled=scripts)
    cell = page.locator("#who tr", has_text="Lomakin given name").locator("td:not(.silent)").first
    home = cell.get_attribute("id")
    cell.locator("a").click()
    assert at(page).startswith("w0-")
    assert page.locator("mark:target").inner_text() == "Timur Lomakin"
    page.locator("mark:target a").first.click()
    assert at(page) == home
    cell.locator("xpath=..").locator("th a").click()
    assert page.locator(":target h3").inner_text() == "Lomakin, given name"
    page.locator(".card:target figcaption a", has_text="04-courier.txt").click()
    assert page.locator("mark:target").inner_text() == "Yury Lomakin"


def field(page: Any, name: str) -> Any:
    """A field of the filter, by the name that a screen reader gives it."""
    return page.get_by_role("searchbox" if name == "Text" else "combobox", name=name, exact=True)


def test_the_filter_shows_what_is_asked_for(opened: Opened) -> None:
    page = opened("ferry")
    everything = page.locator("[data-verdict]").count()
    field(page, "Verdict").select_option("contradiction")
    page.locator("output", has_text=f"8 of {everything} findings").wait_for()
    assert page.locator("#who tbody tr:visible").count() == 8
    assert page.locator("#agreement .finding:visible").count() == 0
    field(page, "Attribute").select_option("given name")
    page.locator("output", has_text="2 of").wait_for()
    field(page, "Text").fill("Ernesto")
    page.locator("output", has_text="1 of").wait_for()
    assert page.locator(".card:visible h3").all_inner_texts() == ["Villaluz, given name"]
    page.get_by_role("button", name="Show all").click()
    page.locator("output:empty").wait_for(state="attached")
    field(page, "Source").select_option("05-blog.txt")
    page.locator("output", has_text="of").wait_for()
    assert page.locator(".source:visible h3").all_inner_texts() == ["05-blog.txt"]
    assert page.locator("#who tbody tr", has_text="national mourning").is_hidden()


def test_a_link_to_what_the_filter_hides_shows_it(opened: Opened) -> None:
    page = opened("ferry")
    field(page, "Source").select_option("05-blog.txt")
    page.locator("output", has_text="of").wait_for()
    page.locator("#who td:not(.silent):visible a", has_text="Ernesto Villaluz").first.click()
    assert page.locator("mark:target").inner_text() == "Ernesto Villaluz"
    assert page.locator(".source:visible").count() == 5


def test_it_can_be_used_by_keys_alone(opened: Opened) -> None:
    page = opened("ferry")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to who says what"
    assert page.locator(".skip").bounding_box()["x"] >= 0
    page.keyboard.press("j")
    page.keyboard.press("j")
    assert page.evaluate("document.activeElement.querySelector('h3').textContent") == "Quispe, office"
    page.keyboard.press("k")
    assert page.evaluate("document.activeElement.querySelector('h3').textContent") == "Villaluz, given name"
    page.keyboard.press("/")
    page.keyboard.type("jk?")
    assert field(page, "Text").input_value() == "jk?"
    page.keyboard.press("Escape")
    assert field(page, "Text").input_value() == ""
    page.keyboard.press("?")
    assert page.get_by_role("dialog", name="Keys").is_visible()
    page.get_by_label("Do without these keys").check()
    page.keyboard.press("Escape")
    page.keyboard.press("j")
    page.keyboard.press("?")
    assert page.locator("dialog").is_hidden()


def test_focus_is_seen(opened: Opened) -> None:
    page = opened("summit")
    for _ in range(6):
        page.keyboard.press("Tab")
        assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") != "none"


@pytest.mark.parametrize("name", [*STORIES, "hostile"])
@pytest.mark.parametrize("width", [320, 390, 768])
def test_a_narrow_page_does_not_scroll_sideways(opened: Opened, name: str, width: int) -> None:
    page = opened(name, viewport={"width": width, "height": 800})
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_the_first_column_stays_while_a_wide_table_scrolls(opened: Opened) -> None:
    page = opened("summit", viewport={"width": 390, "height": 800})
    head = page.locator(".grid tbody th").first
    before = head.bounding_box()["x"]
    page.locator("#who .scroll").evaluate("box => { box.scrollLeft = 300 }")
    assert page.locator("#who .scroll").evaluate("box => box.scrollLeft") > 100
    assert abs(head.bounding_box()["x"] - before) < 2


def lightness(page: Any) -> int:
    """How light the ground of the page is, 0 to 765."""
    colour = page.evaluate("getComputedStyle(document.body).backgroundColor")
    return sum(int(part) for part in colour.removeprefix("rgb(").removesuffix(")").split(","))


def test_it_is_dark_where_that_is_wanted(opened: Opened) -> None:
    assert lightness(opened("summit", color_scheme="light")) > 700
    assert lightness(opened("summit", color_scheme="dark")) < 100


def test_on_paper_everything_is_unfolded(opened: Opened) -> None:
    page = opened("ferry")
    hidden = page.locator("#single-source details li").first
    assert hidden.is_hidden()
    page.emulate_media(media="print")
    assert hidden.is_visible()
    assert page.locator(".filter").is_hidden()
    assert page.locator("nav").is_hidden()


@pytest.mark.parametrize("name", [*STORIES, "hostile"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_serious(opened: Opened, name: str, scheme: str) -> None:
    page = opened(name, color_scheme=scheme, bypass_csp=True)
    found = import_module("axe_playwright_python.sync_playwright").Axe().run(page).response["violations"]
    told = [(v["id"], v["impact"], [node["html"][:120] for node in v["nodes"][:3]]) for v in found]
    assert [violation for violation in told if violation[1] in {"serious", "critical"}] == []


def test_an_article_cannot_paint_over_the_page(opened: Opened) -> None:
    page = opened("hostile")
    top = {"x": 0, "y": 0, "width": 1280, "height": 300}
    before = page.screenshot(clip=top)
    page.evaluate("document.querySelectorAll('.source').forEach(article => article.remove())")
    assert page.screenshot(clip=top) == before


AROUND = "<h1>a</h1><h2>b</h2><p>c <a href='#'>d</a> <mark>e</mark></p><table><tr><th>g</table><nav>h</nav>"
LOOKS = "[...document.querySelectorAll('body, body > :not(.reconcile), body > :not(.reconcile) *')].map(e => \
 [...getComputedStyle(e)].filter(k => !/size|height|width|origin/.test(k)).map(k => getComputedStyle(e)[k]).join())"


def test_in_a_notebook_nothing_around_a_report_looks_other_for_it(opened: Opened, pages: dict[str, Path]) -> None:
    report = reconcile.report(sources("ferry"))
    views = [report._repr_html_(), report.table().html, report.timeline().html, report.graph_view().html]
    looks = []
    for number, shown in enumerate(["", "".join(views)]):
        pages[f"notebook{number}"] = pages["summit"].with_name(f"notebook{number}.html")
        pages[f"notebook{number}"].write_text(f"<!doctype html><title>t</title><body>{AROUND}{shown}", "utf-8")
        looks.append(opened(f"notebook{number}").evaluate(LOOKS))
    assert looks[0] == looks[1]
    assert len(looks[0]) > 10


def test_200_articles_open_and_can_be_filtered(opened: Opened, pages: dict[str, Path]) -> None:
    pages["crowd"] = pages["summit"].with_name("crowd.html")
    pages["crowd"].write_text(reconcile.report(crowd(200)).to_html(), "utf-8", newline="\n")
    page = opened("crowd", "#s199")
    assert at(page) == "s199"
    field(page, "Verdict").select_option("contradiction")
    page.locator("output", has_text="of").wait_for()
    assert page.locator(".card:visible").count() == page.locator(".card").count() > 10
