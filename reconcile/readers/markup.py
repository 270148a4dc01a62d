"""The plain text of a stretch of HTML, in time that grows with it (`html.parser` takes the square of it). Nothing is
fetched or run: tags are left out, blocks become paragraphs."""

from collections.abc import Iterator
from contextlib import suppress
from html import unescape

_BLOCKS = frozenset(
    "address article aside blockquote br caption dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li "
    "main nav ol p pre section table td th tr ul".split()
)
"""Elements around which a paragraph ends."""
_UNSHOWN = frozenset({"script", "style", "head", "template", "noscript"})


def _pieces(markup: str) -> Iterator[tuple[str, str]]:
    """The tags of a text, each with the text behind it; "" for what is no tag, comments left out."""
    first, *parts = markup.split("<")
    yield "", first
    comment = False
    for part in parts:
        if comment or part.startswith("!--"):
            comment = "-->" not in part
            yield "", part.partition("-->")[2]
        elif ">" in part and (part[0].isalpha() or part[0] in "/!?"):
            tag, _, text = part.partition(">")
            yield tag.lower(), text
        else:
            yield "", "<" + part


def _name(tag: str) -> str:
    return tag.strip("/ \t\r\n").split(None, 1)[0].split("/", 1)[0] if tag.strip("/ \t\r\n") else ""


def _shown(markup: str) -> Iterator[str]:
    """The text that is shown, a break for each block."""
    inside = ""
    for tag, text in _pieces(markup):
        name = _name(tag)
        if inside:
            inside = "" if tag.startswith("/") and name == inside else inside
        elif name in _UNSHOWN and not tag.startswith("/") and not tag.endswith("/"):
            inside = name
        if not inside:
            yield ("\n\n" if name in _BLOCKS else "") + text.replace("\n", " ").replace("\r", " ")


def plain(markup: str) -> str:
    """The text of `markup`, an empty line between its paragraphs."""
    text = "".join(_shown(markup))
    with suppress(ValueError):  # a reference to a character by a number of thousands of digits
        text = unescape(text)
    paragraphs = (" ".join(part.split()) for part in text.split("\n\n"))
    return "\n\n".join(part for part in paragraphs if part)
