"""Words that somebody says stand in an article: where they do, word for word."""

from bisect import bisect_right
from typing import NamedTuple

_PLAIN = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "‑": "-"})
"""Quotation marks and dashes in which no word differs; one character for one."""


class Flat(NamedTuple):
    """A text with one blank for each run of blanks, and where in the text each of its words begins, here and there."""

    text: str
    here: tuple[int, ...]
    there: tuple[int, ...]

    def place(self, at: int) -> int:
        """The offset in the given text of a character of a word of the flat one."""
        word = bisect_right(self.here, at) - 1
        return self.there[word] + at - self.here[word]


def flat(text: str) -> Flat:
    """`text` made flat. A soft change only: no word of it is another."""
    words = text.split()
    here, there, at, length = [], [], 0, 0
    for word in words:
        at = text.index(word, at)
        here.append(length)
        there.append(at)
        at += len(word)
        length += len(word) + 1
    return Flat(" ".join(words).translate(_PLAIN), tuple(here), tuple(there))


def _whole(text: str, start: int, end: int) -> bool:
    """Whether a stretch begins and ends with its words: "5" does not stand in "15"."""
    begins = start == 0 or not (text[start - 1].isalnum() and text[start].isalnum())
    return begins and (end == len(text) or not (text[end - 1].isalnum() and text[end].isalnum()))


def _found(text: str, wanted: str, first: int, last: int) -> int:
    """Where whole words stand in `text[first:last]`; -1 if nowhere."""
    at = text.find(wanted, first, last)
    while at >= 0 and not _whole(text, at, at + len(wanted)):
        at = text.find(wanted, at + 1, last)
    return at


def where(words: str, article: Flat, within: tuple[int, int] | None = None) -> tuple[int, int] | None:
    """The first stretch of a flat article (or of a stretch of it) in which `words` stand, as offsets in the flat one.

    None where they do not: only blanks, and the sort of quotation marks and dashes, may differ.
    """
    wanted = " ".join(words.split()).translate(_PLAIN)
    first, last = within or (0, len(article.text))
    at = _found(article.text, wanted, first, last) if wanted else -1
    return (at, at + len(wanted)) if at >= 0 else None
