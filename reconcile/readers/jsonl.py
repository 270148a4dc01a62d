"""JSON lines: an article a line. An article is numbered by its line; a bad line is told and the others are read."""

from collections.abc import Iterator
from typing import Any

from reconcile.errors import NotAnArticle, UnreadableSource
from reconcile.model import Rejected
from reconcile.readers.formats import TEXT_KEYS, Article
from reconcile.readers.json import parsed
from reconcile.readers.records import article, is_article
from reconcile.readers.text import decode


def records(text: str, shown: str) -> Iterator[tuple[int, Any]]:
    """What each line holds, with its number; of a line that is no JSON the `Rejected` that tells why."""
    for number, line in enumerate(text.lstrip("\ufeff").split("\n"), 1):
        if line.strip():
            try:
                yield number, parsed(line, shown, number)
            except UnreadableSource as error:
                yield number, Rejected(f"{shown}#{number}", error.reason)


def articles(raw: bytes, shown: str) -> Iterator[Article | Rejected]:
    """The articles of a file of JSON lines. Raises `UnreadableSource`; `NotAnArticle` where no record has a text."""
    found = list(records(decode(raw, shown), shown))
    if not any(is_article(record) for _, record in found):
        bad = next((record for _, record in found if isinstance(record, Rejected)), None)
        told = bad.reason if bad else f"expected an object a line with one of the fields {', '.join(TEXT_KEYS)}"
        raise NotAnArticle(shown, f"no article in this file; {told}")
    for number, record in found:
        yield record if isinstance(record, Rejected) else article(record, shown, number, number)
