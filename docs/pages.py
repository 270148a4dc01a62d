"""The pages that are made when the documentation is built: one for each kind of value, and the Python reference."""

import enum
import inspect
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import reconcile
import reconcile.extractors
import reconcile.kinds
import reconcile.model
from reconcile.contracts import Kind
from reconcile.text.tokens import view_of
from reconcile.values import Value

ROWS = 12
"""Values, and texts that hold none, that a page shows."""
EACH = 2
"""Pairs that a page shows of each relation."""
_PUNCTUATION = re.compile(r"([!-/:-@\[-`{-~])")
_MARK = re.compile("[⟦⟧]")


def _plain(text: str) -> str:
    """Text as one line of Markdown in which nothing is markup."""
    return _PUNCTUATION.sub(r"\\\1", " ".join(text.split()))


def _marked(phrasing: str) -> str:
    """A phrasing of a corpus, what stands in ⟦⟧ in bold."""
    return _MARK.sub("**", _plain(phrasing))


def _table(*rows: Iterable[str]) -> Iterator[str]:
    """A table of Markdown; the first row is its head."""
    head, *body = (f"| {' | '.join(row)} |" for row in rows)
    yield from ("", head, f"|{' --- |' * len(list(rows[0]))}", *body, "")


def _found(kind: Kind, phrasing: str, published: Any) -> tuple[str, str]:
    """A phrasing, and what the kind reads in its marked words."""
    start = phrasing.index("⟦")
    here = (m for m in kind.find(view_of(_MARK.sub("", phrasing), published)) if m.start == start)
    return _marked(phrasing), _plain(kind.caption(next(here).value))


def _pairs(kind: Kind, pairs: Iterable[tuple[str, str, str]], published: Any) -> Iterator[tuple[str, ...]]:
    """Pairs of phrasings, how their values stand to each other, and why: a few of each relation."""
    seen: Counter[str] = Counter()
    for one, other, _ in pairs:
        values = [min(kind.find(view_of(t, published)), key=lambda m: m.start).value for t in (one, other)]
        told = kind.compare(*values)
        seen[told.relation] += 1
        if seen[told.relation] <= EACH:
            yield _plain(one), _plain(other), told.relation, _plain(told.why)


def _asked(kind: str) -> str:
    """Which attributes have values of a kind."""
    extractors = reconcile.extractors.discovered().values()
    names = sorted(f"`{a.name}`" for e in extractors for a in e.attributes if a.kind == kind)
    return f"Attributes of this kind: {', '.join(names)}." if names else "No attribute is of this kind."


def kind_page(name: str) -> str:
    """The page on one kind: its docstring, then what its corpus says, read by the kind itself."""
    kind = reconcile.kinds.discovered()[name]
    corpus: Any = import_module(f"tests.corpus.kinds.{name}")
    published = getattr(corpus, "PUBLISHED", None)
    values = [_found(kind, phrasings[0], published) for phrasings in list(corpus.VALUES.values())[:ROWS]]
    dated = f" Here the article is of {published:%A}, {published.day} {published:%B %Y}." if published else ""
    lines = [
        f"# {name}",
        "",
        (import_module(f"reconcile.kinds.{name}").__doc__ or "").strip(),
        "",
        _asked(name),
        "",
        "## What is found",
        "",
        f"The words of the value are in bold.{dated}",
        *_table(("in an article", "is read as"), *values),
        "## What is passed over",
        "",
        "Near misses. Only words in bold are read as a value of this kind.",
        "",
        *(f"- {_marked(text)}" for text in corpus.NEAR_MISSES[:ROWS]),
        "",
        "## How two values stand to each other",
        *_table(("one", "other", "relation", "why"), *_pairs(kind, corpus.PAIRS, published)),
    ]
    return "\n".join(lines)


SECTIONS = (
    ("Functions", "autofunction", inspect.isfunction),
    ("The report", "autoclass", lambda x: x is reconcile.Report),
    ("Errors", "autoexception", lambda x: inspect.isclass(x) and issubclass(x, Exception)),
    ("Relations, verdicts, levels", "autoclass", lambda x: inspect.isclass(x) and issubclass(x, enum.Enum)),
    ("Values", "autoclass", inspect.isclass),
)
"""The parts of the reference: title, directive, and which public names belong there; the first that fits takes one."""


def _public() -> Iterator[tuple[str, Any]]:
    """The public names with what they name; and the values of `reconcile.model` that reports hold besides."""
    for name in reconcile.__all__:
        yield f"reconcile.{name}", getattr(reconcile, name)
    for name, value in sorted(vars(reconcile.model).items()):
        if inspect.isclass(value) and issubclass(value, Value) and value is not Value and name not in reconcile.__all__:
            yield f"reconcile.model.{name}", value


def reference_page() -> str:
    """The reference of every public name, drawn from docstrings."""
    parts: dict[str, list[str]] = {title: [] for title, _, _ in SECTIONS}
    for path, public in _public():
        fitting = ((title, directive) for title, directive, fits in SECTIONS if fits(public))
        title, directive = next(fitting, ("", ""))
        if title:
            parts[title].append(f".. {directive}:: {path}\n")
    sections = ("\n".join([f"## {title}\n", "```{eval-rst}", *rows, "```\n"]) for title, rows in parts.items())
    return "\n".join(["# Python reference\n", "Every public name, drawn from docstrings.\n", *sections])


def write_pages(folder: Path) -> None:
    """Write the pages into `folder`, each only where its text is another than before."""
    pages = {f"kinds/{name}.md": kind_page(name) for name in reconcile.kinds.discovered()}
    for path, text in {**pages, "reference.md": reference_page()}.items():
        file = folder / path
        file.parent.mkdir(exist_ok=True)
        if not file.is_file() or file.read_text("utf-8") != text:
            file.write_text(text, "utf-8")
