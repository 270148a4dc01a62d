"""The pictures of the page, the notebook and the terminal, taken in Chromium: `python -m docs.pictures`.

They are not taken at each build, for fonts differ between machines. What it needs besides the extra `docs`: nbconvert,
playwright and rich; the commands `script` and `chromium`.
"""

import io
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Any

import nbformat
from nbclient import NotebookClient
from nbconvert import HTMLExporter
from playwright.sync_api import sync_playwright
from rich.console import Console
from rich.terminal_theme import MONOKAI
from rich.text import Text

import reconcile

HERE = Path(__file__).resolve().parent
STORY = HERE.parent / "fixtures" / "summit"
WIDTH, HEIGHT, COLUMNS = 1100, 1250, 110


def page() -> str:
    """The report as a page."""
    return reconcile.report(STORY).to_html()


def notebook() -> str:
    """The tutorial as a notebook shows it, after it ran."""
    cells: Any = nbformat.read(HERE / "tutorial.ipynb", as_version=4)
    NotebookClient(cells, coalesce_streams=True, resources={"metadata": {"path": str(HERE)}}).execute()
    html, _ = HTMLExporter(template_name="lab").from_notebook_node(cells)
    return str(html)


def terminal() -> str:
    """What a terminal with colours shows of the report."""
    command = f"stty cols {COLUMNS}; echo '$ reconcile report fixtures/summit'; reconcile report fixtures/summit"
    ran = subprocess.run(["script", "-qec", command, "/dev/null"], cwd=HERE.parent, capture_output=True, check=True)
    console = Console(record=True, width=COLUMNS, file=io.StringIO())
    console.print(Text.from_ansi(ran.stdout.decode("utf-8").replace("\r", "")))
    style = '<meta charset="utf-8"><style>pre{font-size:14px!important;line-height:1.4;margin:20px}</style>'
    return style + console.export_html(theme=MONOKAI)


PICTURES = (("report", page, ""), ("notebook", notebook, "#Look-at-the-report"), ("terminal", terminal, ""))
"""The name of each picture, what it shows, and the place from which on it shows it."""


def main() -> None:
    """Take each picture."""
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as folder:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        for name, made, place in PICTURES:
            file = Path(folder) / f"{name}.html"
            file.write_text(made(), "utf-8")
            tab = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT})
            tab.goto(file.as_uri() + place, wait_until="domcontentloaded")
            tab.screenshot(path=HERE / f"{name}.png")
        browser.close()


if __name__ == "__main__":
    main()
