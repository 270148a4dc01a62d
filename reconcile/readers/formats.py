"""Which file is read by which reader: a table of endings. A reader is loaded when a file of its ending is met."""

import os
from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import NamedTuple

from reconcile.errors import NotAnArticle
from reconcile.model import Rejected, Source


class Article(NamedTuple):
    """An article as it was found: `number` is its place in a file that holds several, else 0; `given` says that the
    caller made the `Source`, `old` that it is only held against the others."""

    source: Source
    number: int = 0
    given: bool = False
    old: bool = False


class Format(NamedTuple):
    """The module of `readers/` that reads a format, and the keys of which a file must name one to hold an article."""

    reader: str
    keys: tuple[str, ...] = ()


TEXT_KEYS = ("text", "body", "content", "body_text", "body_xhtml", "bodies")
"""The fields of a record that hold an article's text; the first that is there is taken."""
_TEXT, _HTML = Format("text"), Format("html")
FORMATS: Mapping[str, Format] = {
    ".txt": _TEXT,
    ".md": _TEXT,
    ".html": _HTML,
    ".htm": _HTML,
    ".json": Format("json", TEXT_KEYS),
    ".jsonl": Format("jsonl", TEXT_KEYS),
    ".ndjson": Format("jsonl", TEXT_KEYS),
}
"""An ending to its format. A file with another ending is read as text where it is named, and left in a folder."""


def ending(path: str) -> str:
    """The ending of a path in small letters, its full stop included."""
    return os.path.splitext(path)[1].lower()


def _names_one(raw: bytes, keys: tuple[str, ...]) -> bool:
    """Whether JSON names one of the keys; the bytes are looked at, so that nothing is parsed that holds no article.

    Zeros are left out, for UTF-16 has one behind each plain letter.
    """
    plain = raw.replace(b"\x00", b"").lower()
    return any(f'"{key}"'.encode() in plain for key in keys)


def articles_of(raw: bytes, shown: str) -> Iterator[Article | Rejected]:
    """The articles of a file's bytes, by its ending; `shown` is its path for people.

    Raises `UnreadableSource` where the file cannot be read, and of it `NotAnArticle` where it holds something else.
    """
    format_ = FORMATS.get(ending(shown), _TEXT)
    if format_.keys and not _names_one(raw, format_.keys):
        raise NotAnArticle(shown, f"no article in this file; expected one of the fields {', '.join(format_.keys)}")
    yield from import_module(f"reconcile.readers.{format_.reader}").articles(raw, shown)
