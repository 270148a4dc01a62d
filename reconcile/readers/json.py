"""JSON files: one article, or a list of them. Objects of IPTC ninjs are articles too."""

import json
from collections.abc import Iterator
from typing import Any

from reconcile.errors import NotAnArticle, UnreadableSource
from reconcile.model import Rejected
from reconcile.readers.formats import TEXT_KEYS, Article
from reconcile.readers.records import article, is_article
from reconcile.readers.text import decode


def parsed(text: str, shown: str, line: int = 1) -> Any:
    """What a JSON text holds; `line` is the line of the file in which it begins. Raises `UnreadableSource`."""
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        place = f"line {error.lineno + line - 1}, column {error.colno}"
        raise UnreadableSource(shown, f"not valid JSON at {place}: {error.msg}; mend the file and try again") from None
    except (RecursionError, ValueError) as error:
        told = "it is nested too deeply" if isinstance(error, RecursionError) else str(error)
        raise UnreadableSource(shown, f"JSON that cannot be read at line {line}: {told}") from None


def articles(raw: bytes, shown: str) -> Iterator[Article | Rejected]:
    """The articles of a JSON file, numbered from 1 where it holds a list of them.

    Raises `UnreadableSource`; `NotAnArticle` where no record in it has a text.
    """
    found = parsed(decode(raw, shown).lstrip("\ufeff"), shown)
    records = found if isinstance(found, list) else [found]
    if not any(map(is_article, records)):
        expected = f"expected an object, or a list of them, with one of the fields {', '.join(TEXT_KEYS)}"
        raise NotAnArticle(shown, f"no article in this file; {expected}")
    if found is not records:
        yield article(found, shown)
        return
    for number, record in enumerate(records, 1):
        yield article(record, shown, number)
