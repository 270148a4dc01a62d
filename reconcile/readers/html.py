"""HTML pages: what a page says of itself in JSON-LD and meta tags first, its body text by trafilatura. Nothing is
fetched. The text of the source is the text that was taken out, and spans count in it."""

import json
from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import suppress
from importlib import import_module
from typing import Any

from reconcile.checks import to_date
from reconcile.errors import BadInput, NotAnArticle, UnreadableSource
from reconcile.limits import MAX_ELEMENTS
from reconcile.model import Source
from reconcile.readers.fields import headed
from reconcile.readers.formats import Article
from reconcile.readers.markup import plain
from reconcile.readers.text import decode

DATES = ("article:published_time", "og:article:published_time", "og:published_time", "datepublished", "dc.date.issued",
         "dcterms.issued", "dcterms.created", "dc.date", "dcterms.date", "pubdate", "publishdate", "date")  # fmt: skip
TITLES = ("og:title", "dc.title", "twitter:title", "headline")
PUBLISHERS = ("og:site_name", "dc.publisher", "dcterms.publisher", "publisher", "application-name")
URLS = ("og:url",)
"""Names of meta tags, each row in the order in which they are asked."""
ENCODINGS = ("utf-8", "us-ascii", "iso-8859-", "windows-12", "cp12", "koi8-", "gb", "big5", "euc-", "shift_jis")
"""Beginnings of the names of encodings that a page may declare: those of the web, each read in linear time."""
_AS_WINDOWS = dict.fromkeys(("iso-8859-1", "us-ascii"), "windows-1252")
"""Encodings that pages on the web declare and do not keep to; browsers read them so."""
_HEAD = 4096
"""Bytes in which a page declares its encoding."""
EMPTY = "no article in this page; expected HTML with an article's text in its body"
MAX_NODES = 1_000
"""Objects of JSON-LD that are looked at."""


def _library(name: str, shown: str) -> Any:
    try:
        return import_module(name)
    except ImportError:
        told = "an HTML page needs the extra html: pip install 'reconcile[html]', or save the article as text"
        raise UnreadableSource(shown, told) from None


def _declared(raw: bytes) -> str:
    """The encoding that a page declares in its head, "" without any: `<meta charset="…">`, or in its content type."""
    told = raw[:_HEAD].lower().partition(b"charset=")[2].lstrip(b"\"' ")[:40]
    return "".join(chr(c) for c in told.replace(b"'", b'"').split(b'"')[0].split(b";")[0].split(b">")[0]).strip("/ ")


def _decoded(raw: bytes, shown: str) -> str:
    """The page as text: UTF-8, or else as it declares itself. Raises `UnreadableSource`."""
    try:
        return decode(raw, shown)
    except UnreadableSource:
        encoding = _declared(raw)
        if not encoding.startswith(ENCODINGS):
            raise
        with suppress(LookupError):
            return decode(raw, shown, _AS_WINDOWS.get(encoding, encoding))
        raise


def _blocks(tree: Any) -> Iterator[Any]:
    """What the blocks of JSON-LD of a page hold; one that is no JSON says nothing."""
    for script in tree.iter("script"):
        if script.get("type", "").lower().startswith("application/ld+json"):
            with suppress(ValueError, RecursionError):
                yield json.loads(script.text or "")


def _nodes(blocks: Iterable[Any]) -> Iterator[dict[str, Any]]:
    """The objects of JSON-LD: those of lists and graphs, and what a page is about, level by level."""
    waiting, looked = deque(blocks), 0
    while waiting and looked < MAX_NODES:
        node, looked = waiting.popleft(), looked + 1
        if isinstance(node, list):
            waiting.extend(node)
        elif isinstance(node, dict):
            yield node
            waiting.extend(node[key] for key in ("@graph", "mainEntity", "mainEntityOfPage") if key in node)


def _linked(tree: Any) -> dict[str, Any]:
    """The article among the objects of JSON-LD, an empty one where there is none."""
    nodes = list(_nodes(_blocks(tree)))
    named = (n for n in nodes if any(word in str(n.get("@type")) for word in ("Article", "Posting", "Report")))
    return next(named, {})


def _metas(tree: Any) -> dict[str, str]:
    """The meta tags of a page by their name in small letters; the first of a name."""
    found: dict[str, str] = {}
    for tag in tree.iter("meta"):
        name = tag.get("property") or tag.get("name") or tag.get("itemprop") or ""
        content = (tag.get("content") or "").strip()
        if content:
            found.setdefault(name.lower(), content)
    return found


def _stated(linked: Any, metas: dict[str, str], names: Iterable[str]) -> list[str]:
    """What a page says in JSON-LD, then in the meta tags of these names."""
    first = linked[0] if isinstance(linked, list) and linked else linked
    first = first.get("name") if isinstance(first, dict) else first
    told = [first, *(metas.get(name) for name in names)]
    return [" ".join(plain(value).split()) for value in told if isinstance(value, str) and value.strip()]


def _published(stated: Iterable[str]) -> Any:
    """The first stated date that is one, None without any."""
    for value in stated:
        with suppress(BadInput):
            return to_date(value)
    return None


def _body(tree: Any, linked: dict[str, Any], shown: str) -> str:
    """The text of a page: what stands in its body, unless its JSON-LD holds more of it. `fast` leaves out a second
    opinion that takes the square of the time (20,000 small tables: 200 seconds).
    """
    extract = _library("trafilatura", shown).extract
    seen = extract(tree, fast=True, include_comments=False, include_tables=True, output_format="txt") or ""
    told = linked.get("articleBody")
    told = plain(told.replace("\n", "<br>")) if isinstance(told, str) else ""
    return told if len(told) > len(seen) else "\n\n".join(line for line in seen.splitlines() if line.strip())


def _tree(raw: bytes, shown: str) -> Any:
    """The page as a tree of lxml. Raises `UnreadableSource`."""
    tree = _library("trafilatura", shown).load_html(_decoded(raw, shown).lstrip("\ufeff"))
    if tree is None:
        raise NotAnArticle(shown, EMPTY)
    if any(number >= MAX_ELEMENTS for number, _ in enumerate(tree.iter())):
        raise UnreadableSource(shown, f"more than {MAX_ELEMENTS:,} elements; no article has so many, save it as text")
    return tree


def articles(raw: bytes, shown: str) -> Iterator[Article]:
    """The one article of an HTML page. Raises `UnreadableSource`; `NotAnArticle` where the page has no text."""
    tree = _tree(raw, shown)
    linked, metas = _linked(tree), _metas(tree)
    body = _body(tree, linked, shown)
    if not body.strip():
        raise NotAnArticle(shown, EMPTY)
    title = next(iter(_stated(linked.get("headline"), metas, TITLES)), None)
    yield Article(
        Source(
            headed(title, body),
            published=_published(_stated(linked.get("datePublished"), metas, DATES)),
            publisher=next(iter(_stated(linked.get("publisher"), metas, PUBLISHERS)), None),
            url=next(iter(_stated(linked.get("url"), metas, URLS)), None),
            path=shown,
            line=0,
        )
    )
