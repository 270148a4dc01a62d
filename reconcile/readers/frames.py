"""Frames of pandas, polars and pyarrow, read by narwhals: an article a row."""

from collections.abc import Iterator, Sequence
from importlib import import_module
from typing import Any

from reconcile.errors import BadInput
from reconcile.model import Diagnostic, Rejected, Source
from reconcile.readers.fields import missing, shown, words
from reconcile.readers.formats import Article

COLUMNS = ("text", "id", "published", "publisher", "url", "path")


def unread(columns: Sequence[str], known: Sequence[str], name: str) -> list[Diagnostic]:
    """What is to be told of columns that are not read."""
    others = sorted(set(columns) - set(known))
    told = f"{name}: the columns {', '.join(others)} are not read; those that are: {', '.join(known)}"
    return [Diagnostic("column-unread", None, told)] if others else []


def missed(columns: Sequence[str], needed: Sequence[str]) -> str:
    """What is wrong with columns of which some that are needed are missing, "" where none is."""
    lacking = [name for name in needed if name not in columns]
    return f"no column {', '.join(lacking)}; there are {', '.join(columns) or 'none'}" if lacking else ""


def table_of(frame: Any) -> tuple[list[str], list[dict[str, Any]]]:
    """The names of a frame's columns, and its rows. Raises `BadInput` where narwhals cannot read it, or is missing."""
    try:
        narwhals = import_module("narwhals")
    except ImportError:
        raise BadInput("a frame needs the extra frames: pip install 'reconcile[frames]'") from None
    try:
        read = narwhals.from_native(frame, eager_only=True)
        return [str(name) for name in read.columns], list(read.iter_rows(named=True))
    except (TypeError, narwhals.exceptions.NarwhalsError) as error:
        told = " ".join(str(error).split())
        raise BadInput(f"a {type(frame).__name__} that cannot be read as a frame: {told}") from None


def _article(row: dict[str, Any], place: str) -> Article | Rejected:
    try:
        text = words(row["text"], "text")
        if text is None:
            raise BadInput("its text is empty; give the article's words")
        told: dict[str, Any] = {name: shown(row.get(name), name) for name in ("publisher", "url", "path")}
        published = None if missing(row.get("published")) else row["published"]
        return Article(Source(text, shown(row.get("id"), "id") or "", published, **told))
    except BadInput as error:
        return Rejected(place, str(error))


def articles(frame: Any) -> Iterator[Article | Rejected | Diagnostic]:
    """The articles of a frame with the columns text and, where there are, those of `COLUMNS`.

    Raises `BadInput` where it has no column text.
    """
    columns, rows = table_of(frame)
    if wrong := missed(columns, COLUMNS[:1]):
        raise BadInput(f"a frame of articles: {wrong}; expected text, and may have {', '.join(COLUMNS[1:])}")
    yield from unread(columns, COLUMNS, "frame")
    for number, row in enumerate(rows, 1):
        yield _article(row, f"frame, row {number}")
