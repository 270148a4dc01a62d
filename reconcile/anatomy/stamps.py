"""Dates of publication: what an article says of itself, in a line of its own or in its dateline."""

import datetime
from typing import NamedTuple

from reconcile.kinds import date
from reconcile.lexicon.en.press import AGENCIES, BYLINE_WORDS, STAMP_WORDS, STAMPS
from reconcile.model import Mention
from reconcile.text.fold import fold
from reconcile.text.patterns import CLOCK, ISO_DATE
from reconcile.text.tokens import Token, View, tokenize, view_of

MAX_STAMP = 100
"""Characters of a line with nothing but a time stamp."""
MAX_NAMES = 10
"""Capitals of a line that is a byline with a time stamp."""
MAX_DATELINE = 80
"""Characters of a dateline, its dash included."""
DASHES = frozenset({"—", "–", "-", "―"})
"""What ends a dateline."""


class Stamp(NamedTuple):
    """A date of publication: its rank (lower is taken first), and how many characters of the line it takes."""

    published: datetime.date | None
    rank: int
    length: int


def _full(mention: Mention) -> datetime.date | None:
    day = mention.value.first
    if day.year is None or day.month is None or day.day is None:
        return None
    return datetime.date(day.year, day.month, day.day)


def _opening_iso(words: str) -> Stamp | None:
    """ "date 2025-11-15" or "2025-11-15" at the very beginning, whatever stands behind it."""
    lead = len("date ") if fold(words[:5]) == "date " else 0
    match = ISO_DATE.match(words, lead)
    if match is None:
        return None
    try:
        published = datetime.date(*(int(part) for part in match.groups()))
    except ValueError:
        return None
    return Stamp(published, 0, match.end())


def _rank(words: str) -> int | None:
    opener = max(
        (o for o in STAMPS if words.startswith(o) and not words[len(o) :][:1].isalpha()), key=len, default=None
    )
    return None if opener is None else STAMPS[opener]


def _rest(tokens: tuple[Token, ...], dates: list[Mention]) -> int:
    """Words of a line that are neither the date nor of a time stamp."""
    outside = (t for t in tokens if not any(m.start <= t.start < m.end for m in dates))
    return sum(t.shape in "wCA" and t.norm.replace(".", "") not in STAMP_WORDS for t in outside)


def _allowed(words: str, rank: int | None, at: int) -> int:
    """How many other words the line of a stamp may hold: more where marks set them apart, or a place stands before."""
    if rank is not None:
        return 4 if ":" in words else 1
    if at <= 2 and any(mark in words for mark in "|·•"):
        return 4
    return 2 if words[:at].rstrip().endswith(",") and words[:1].isupper() and len(words) < 40 else 0


def _signed(words: str, tokens: tuple[Token, ...], dates: list[Mention]) -> bool:
    """Whether a line with a day and an hour holds, besides, only names and the words of bylines: "By Ada Berg, Staff
    Writer | Updated 9:05 AM, May 3, 2020"."""
    outside = [t for t in tokens if not any(m.start <= t.start < m.end for m in dates)]
    small = (t.norm.replace(".", "") for t in outside if t.shape == "w")
    names = sum(t.shape in "CA" for t in outside)
    return CLOCK.search(words) is not None and names <= MAX_NAMES and BYLINE_WORDS.issuperset(small)


def stamp_of(words: str, first: bool) -> Stamp | None:
    """The stamp that a line is, or, in the first line of an article, begins with."""
    opening = _opening_iso(words) if first else None
    if opening is not None:
        return opening
    if len(words) > MAX_STAMP or not any(c.isdigit() for c in words):
        return None
    view = view_of(words)
    dates = list(date.find(view)) if view.tokens else []
    full = next((d for d in map(_full, dates) if d is not None), None)
    if full is None:
        return None
    rank = _rank(fold(words).lstrip("*_( "))
    plain = _rest(view.tokens, dates) <= _allowed(words, rank, dates[0].start)
    if not plain and not _signed(words, view.tokens, dates):
        return None
    return Stamp(full, 2 if rank is None else rank, len(words))


def dateline_of(words: str) -> tuple[int, str, View]:
    """The dateline that a paragraph begins with ("MOSCOW, Nov 17 (Reuters) - "): its length, agency, and its view.

    The length is 0 where there is none.
    """
    tokens = tokenize(words, 0, min(len(words), MAX_DATELINE))
    view = View(words, tokens)
    dash = next((i for i, t in enumerate(tokens) if t.norm in DASHES and _spaced(words, t)), None)
    if dash is None or dash == 0 or tokens[0].shape not in "AC":
        return 0, "", view
    head = tokens[:dash]
    agency = next((AGENCIES[t.norm] for t in head if t.norm in AGENCIES and _bracketed(words, t)), "")
    city = tokens[0].shape == "A" and tokens[0].end - tokens[0].start > 2
    if not agency and not (city and all(t.shape in "ApnC" for t in head)):
        return 0, "", view
    end = tokens[dash].end
    while end < len(words) and words[end] in "—–- ":
        end += 1
    return end, agency, View(words, head)


def _spaced(words: str, token: Token) -> bool:
    return (
        words[token.start - 1 : token.start].isspace()
        or token.norm in {"—", "–"}
        or words[token.end : token.end + 1] == "-"
    )


def _bracketed(words: str, token: Token) -> bool:
    return words[: token.start].rstrip()[-1:] == "(" and words[token.end :].lstrip()[:1] == ")"
