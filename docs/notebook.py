"""A notebook as a page of Sphinx: it is run when the page is read, and shown with what it gave."""

from collections.abc import Iterator
from html import escape
from pathlib import Path
from typing import Any

import nbformat
from docutils import nodes
from myst_parser.parsers.sphinx_ import MystParser
from nbclient import NotebookClient

FENCE = "`" * 8
FRAME = '<iframe class="output" title="What the cell shows" sandbox srcdoc="{}"></iframe>'
HEAD = '<!doctype html><meta name="color-scheme" content="light dark"><style>body{margin:0;zoom:.8}</style>'


def _fenced(info: str, text: str) -> str:
    return f"{FENCE}{info}\n{text.rstrip()}\n{FENCE}\n"


def _shown(output: Any) -> str:
    """One output of a cell: HTML in a frame, where it has its own style as in a notebook; else its text."""
    data = output.get("data", {"text/plain": output.get("text", "")})
    if "text/html" in data:
        return _fenced("{raw} html", FRAME.format(escape(HEAD + data["text/html"])))
    return _fenced("{code-block} text", f":class: output\n\n{data['text/plain']}")


def _markdown(notebook: Any) -> Iterator[str]:
    for cell in notebook.cells:
        if cell.cell_type == "markdown":
            yield cell.source + "\n"
        else:
            yield _fenced("python", cell.source)
            yield from map(_shown, cell.outputs)


class Notebook(MystParser):
    """Reads a notebook. It fails where a cell raises."""

    supported: tuple[str, ...] = ("notebook",)

    def parse(self, inputstring: str, document: nodes.document) -> None:
        """Run the notebook in its own folder, and read it and what it gave as Markdown."""
        notebook = nbformat.reads(inputstring, as_version=4)
        folder = str(Path(document["source"]).parent)
        options: dict[str, Any] = {
            "timeout": 120,
            "coalesce_streams": True,
            "resources": {"metadata": {"path": folder}},
        }
        NotebookClient(notebook, **options).execute()
        super().parse("\n".join(_markdown(notebook)), document)
