"""How Sphinx builds these pages: `sphinx-build -W --keep-going -b html docs OUT`. Nothing is fetched.

The pages on kinds and the Python reference are made at build time by `pages.py`; the notebook is run and shown.
"""

import re
import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from docs.notebook import Notebook  # noqa: E402
from docs.pages import write_pages  # noqa: E402
from reconcile.version import VERSION  # noqa: E402

project = "reconcile"
version = release = VERSION
extensions = ["myst_parser", "sphinx.ext.autodoc"]
source_suffix = {".md": "markdown", ".ipynb": "notebook"}
exclude_patterns = ["_build", ".ipynb_checkpoints"]
smartquotes = False
myst_heading_anchors = 3
autodoc_member_order = "bysource"
autodoc_typehints_format = "short"
autodoc_default_options = {"members": True, "undoc-members": True}
html_theme = "furo"
html_title = "reconcile"
html_static_path = ["static"]
html_css_files = ["output.css"]
html_show_sphinx = False
html_show_copyright = False
html_copy_source = False


def literals(app: Any, what: str, name: str, obj: object, options: Any, lines: list[str]) -> None:
    """Docstrings put code between single backticks, as in Markdown; a letter may follow: `Source`s."""
    literal = re.sub(r"`([^`]+)`(\w?)", lambda m: f"``{m[1]}``" + (f"\\ {m[2]}" if m[2] else ""), "\n".join(lines))
    lines[:] = literal.split("\n")


def setup(app: Any) -> None:
    """The pages that are made, and the notebook as a page."""
    app.connect("builder-inited", lambda _: write_pages(HERE))
    app.connect("autodoc-process-docstring", literals)
    app.add_source_parser(Notebook)
