"""How long the page of many articles takes to open in Chromium, and what it weighs.

    python -m tests.benchmarks.page [--articles N] [--keep FILE] [FOLDER ...]

The articles are those of the folders' sub-folders, a story each; without any, the stories of `fixtures/` told again and
again of other people. Printed are the seconds that the report and the page took to make, the bytes of the page, and the
seconds until Chromium had opened and drawn it: the median of five, in a fresh window each. 1 where it weighs 10 MB or
more or takes 3 seconds or more to open.
"""

import argparse
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from playwright.sync_api import sync_playwright

import reconcile
from tests.benchmarks.gains import articles
from tests.crowd import crowd
from tests.test_page_browser import ARGUMENTS, CHROMIUM

BYTES, SECONDS, ROUNDS = 10_000_000, 3.0, 5
DRAWN = "() => new Promise(done => requestAnimationFrame(() => setTimeout(done)))"


def given(folders: list[Path], count: int) -> list[reconcile.Source]:
    """So many articles of the folders, or made-up ones."""
    paths = [path for folder in folders for story in sorted(folder.glob("*/")) for path in articles(story)]
    if not folders:
        return crowd(count)
    return [
        reconcile.Source(path.read_bytes().decode("utf-8", "replace"), id=f"{path.parent.name}/{path.name}")
        for path in paths[:count]
    ]


def opening(browser: Any, page: Path) -> float:
    """Seconds until a page is opened and drawn."""
    window = browser.new_page()
    start = time.perf_counter()
    window.goto(page.as_uri())
    window.evaluate(DRAWN)
    taken = time.perf_counter() - start
    window.close()
    return taken


def main() -> int:
    """Make the page, open it, print; 1 where a bound is broken."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="*", type=Path)
    parser.add_argument("--articles", type=int, default=200)
    parser.add_argument("--keep", type=Path, help="where the page is to stay")
    arguments = parser.parse_args()
    sources = given(arguments.folders, arguments.articles)
    start = time.perf_counter()
    report = reconcile.report(sources)
    told = time.perf_counter()
    html = report.to_html().encode()
    made = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        path = arguments.keep or Path(folder) / "page.html"
        path.write_bytes(html)
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        opened = statistics.median(opening(browser, path.resolve()) for _ in range(ROUNDS))
        browser.close()
    print(f"{len(sources)} articles, {len(report.findings)} findings, {sum(len(s.text) for s in sources):,} characters")
    print(f"report {told - start:.2f} s, page {made - told:.2f} s, {len(html):,} bytes, opened in {opened:.2f} s")
    return int(len(html) >= BYTES or opened >= SECONDS)


if __name__ == "__main__":
    sys.exit(main())
