"""Lines of styled pieces: wrapped to a width, painted with the escape codes of a terminal, or plain.

Whatever comes in is cleaned here: no control character of an article reaches an output.
"""

from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple
from unicodedata import combining, east_asian_width

from reconcile.render._places import one_line, quiet

Piece = tuple[str, str]
"""Words, and the parameters of their escape code ("1;31"), "" for none."""
_Word = list[Piece]


class Look(NamedTuple):
    """How text is laid out: `width` in columns (None: lines are not wrapped), and whether with colours."""

    width: int | None = None
    color: bool = False


_PLAIN = Look()


def _clean(text: str) -> str:
    return text if text.isprintable() else "".join(c if c.isprintable() else " " for c in text)


def _words(pieces: Iterable[Piece]) -> list[_Word]:
    """Pieces cut at blanks; a word may be of several pieces."""
    words: list[_Word] = [[]]
    for text, style in ((_clean(text), style) for text, style in pieces):
        if text[:1].isspace():
            words.append([])
        for place, part in enumerate(text.split()):
            if place:
                words.append([])
            words[-1].append((part, style))
        if text[-1:].isspace():
            words.append([])
    return [word for word in words if word]


def _columns(word: _Word) -> int:
    """The columns that a word takes: two for a wide letter, none for a mark upon another."""
    return sum(0 if combining(c) else 1 + (east_asian_width(c) in "WF") for text, _ in word for c in text)


def _rows(words: Iterable[_Word], room: int, less: int) -> Iterator[list[_Word]]:
    """Words in rows of `room` columns, all but the first `less` narrower; a word that is longer has its own row."""
    row: list[_Word] = []
    used = 0
    for word in words:
        size = _columns(word)
        if row and used + 1 + size > room:
            yield row
            row, used, room, less = [], 0, room - less, 0
        used += size + bool(row)
        row.append(word)
    if row:
        yield row


def _spaced(row: list[_Word]) -> Iterator[Piece]:
    """The pieces of a row with a blank between words, in the style of both where they have one style."""
    for place, word in enumerate(row):
        if place:
            before, behind = row[place - 1][-1][1], word[0][1]
            yield " ", before if before == behind else ""
        yield from word


def _painted(row: list[_Word], color: bool) -> Iterator[str]:
    for style, pieces in groupby(_spaced(row), itemgetter(1)):
        text = "".join(text for text, _ in pieces)
        yield f"\x1b[{style}m{text}\x1b[0m" if color and style else text


def line(pieces: Iterable[Piece], look: Look, indent: int = 0, hanging: int = 4) -> str:
    """Pieces as a line, or the rows of it: the first indented by `indent`, those that follow by `hanging` more."""
    if look == _PLAIN:
        return " " * indent + one_line("".join(text for text, _ in pieces))
    words = _words(pieces)
    rows = [words] if look.width is None else list(_rows(words, look.width - indent, hanging))
    painted = (quiet("".join(_painted(row, look.color))) for row in rows)
    return "\n".join(" " * (indent + hanging * bool(n)) + row for n, row in enumerate(painted))
