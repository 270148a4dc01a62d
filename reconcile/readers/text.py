"""Plain text and Markdown files. Text is decoded strictly: UTF-8, or UTF-16 with a byte order mark; never guessed."""

import codecs
import os
from collections.abc import Iterator

from reconcile.errors import UnreadableSource
from reconcile.limits import MAX_BYTES
from reconcile.model import Source
from reconcile.readers.formats import Article

_CONTROLS = "".join(c for c in map(chr, range(32)) if not c.isspace()) + "\x1c\x1d\x1e\x1f"
_CONTROL_SHARE = 0.02
"""The share of control characters from which a file is binary."""
BLANKS = "\ufeff \t\r\n"
"""Characters of which an empty text consists."""


def load(path: str, shown: str) -> bytes:
    """The bytes of the file at `path`, called `shown` in messages. Raises `UnreadableSource`."""
    try:
        if os.path.getsize(path) > MAX_BYTES:
            raise UnreadableSource(shown, f"larger than {MAX_BYTES:,} bytes; no article is that long, split the file")
        with open(path, "rb") as file:
            return file.read()
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise UnreadableSource(shown, f"cannot be read: {reason.lower()}; check the path and its permissions") from None


def decode(raw: bytes, shown: str, encoding: str = "utf-8") -> str:
    """The text of a file's bytes: a BOM stays as character 0, line ends stay as they are.

    Raises `UnreadableSource` where the bytes are no text in `encoding` (or UTF-16 with a BOM).
    """
    if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        encoding = "utf-16-le" if raw.startswith(codecs.BOM_UTF16_LE) else "utf-16-be"
    try:
        text = raw.decode(encoding)
    except UnicodeDecodeError as error:
        if b"\x00" in raw:
            raise UnreadableSource(shown, "this is a binary file, not text; give the article as UTF-8 text") from None
        reason = f"not valid {encoding.upper()} at byte {error.start}; save the file as UTF-8 and try again"
        raise UnreadableSource(shown, reason) from None
    if sum(map(text.count, _CONTROLS)) > _CONTROL_SHARE * len(text):
        raise UnreadableSource(shown, "this is a binary file, not text; give the article as UTF-8 text")
    return text


def articles(raw: bytes, shown: str) -> Iterator[Article]:
    """The one article of a text file. Raises `UnreadableSource`."""
    text = decode(raw, shown)
    if not text.strip(BLANKS):
        raise UnreadableSource(shown, "the file is empty; give a file that holds an article's text")
    yield Article(Source(text, path=shown))
