"""Readers of dates that stand in the calendar: "November 17th, 2025", "4–5 December", "2025-12-05", "11/02/89"."""

import calendar
from typing import NamedTuple

from reconcile.kinds._days import ANY_YEAR, Date, Day, only
from reconcile.lexicon.en.dates import TO
from reconcile.lexicon.en.words import MONTHS, NUMBERS
from reconcile.text.tokens import View

HYPHENS = frozenset("-‐‑–—")
YEAR_SHIFTS = {"last": -1, "this": 0, "next": 1}
Read = tuple[Date, int] | None
"""A value and the index behind it."""


class Before(NamedTuple):
    """What was read before in the same text: the last date, the last quarter of a year, and where that ended."""

    date: Date | None = None
    quarter: Day | None = None
    place: int = 0


NOTHING = Before()


def number(view: View, at: int, low: int, high: int) -> int | None:
    """The whole number at `at` if it lies in the bounds."""
    norm = view.norm(at)
    if view.shape(at) != "n" or len(norm) > 4 or not (norm.isascii() and norm.isdigit()):
        return None
    found = int(norm)
    return found if low <= found <= high else None


def touching(view: View, at: int) -> bool:
    """Whether nothing stands between the token at `at` and the next."""
    return 0 <= at < len(view.tokens) - 1 and view.tokens[at].end == view.tokens[at + 1].start


def plural(view: View, at: int) -> bool:
    """Whether an "s" touches the number at `at`: "the 1990s"."""
    return view.norm(at + 1) in {"s", "'s"} and touching(view, at)


def year_at(view: View, at: int) -> int | None:
    """The number of four figures at `at`, if it may be a year."""
    token = view.tokens[at] if 0 <= at < len(view.tokens) else None
    if token is None or token.end - token.start != 4:
        return None
    return None if view.norm(at + 1) == "s" and plural(view, at) else number(view, at, 1000, 2999)


def _teens(view: View, at: int) -> tuple[int, int] | None:
    """A number below a hundred in words, and the index behind it."""
    tens = NUMBERS.get(view.norm(at))
    if tens is None or tens < 10:
        return None
    unit = at + 1 + (view.norm(at + 1) == "-")
    small = NUMBERS.get(view.norm(unit), 0) if tens >= 20 else 0
    return (tens + small, unit + 1) if 0 < small < 10 else (tens, at + 1)


def spoken_year(view: View, at: int) -> tuple[int, int] | None:
    """A year in words and the index behind it: "nineteen ninety-six", "two thousand and one"."""
    word = view.norm(at)
    if word == "two" and view.norm(at + 1) == "thousand":
        small = at + 2 + (view.norm(at + 2) == "and")
        rest = NUMBERS.get(view.norm(small), 0)
        return (2000 + rest, small + 1) if 0 < rest < 20 else (2000, at + 2)
    if word not in {"eighteen", "nineteen", "twenty"}:
        return None
    read = _teens(view, at + 1)
    return None if read is None else (NUMBERS[word] * 100 + read[0], read[1])


def month_at(view: View, at: int) -> tuple[int, int] | None:
    """Month number and the index behind it."""
    found = MONTHS.get(view.norm(at)) if view.shape(at) in "CA" else None
    if found is None:
        return None
    short = len(view.norm(at)) <= 4 and view.norm(at) not in {"may", "june", "july"}
    dotted = short and view.norm(at + 1) == "." and touching(view, at)
    return found, at + 1 + dotted


def _tail_year(view: View, at: int) -> tuple[int | None, int]:
    """A year at `at`, after a comma or "of" or not, and the index behind it."""
    skip = at + (view.norm(at) in {",", "of"})
    found = year_at(view, skip)
    if found is not None:
        return found, skip + 1
    shift = YEAR_SHIFTS.get(view.norm(skip)) if view.norm(skip + 1) == "year" and view.published else None
    if shift is not None and view.published:
        return view.published.year + shift, skip + 2
    spoken = spoken_year(view, skip) if view.norm(skip) in {"eighteen", "nineteen", "two"} else None
    return spoken or (None, at)


def _second_day(view: View, at: int) -> tuple[int | None, int]:
    """The end of a range of days, after a hyphen, "to" or "and"."""
    if view.norm(at) in HYPHENS or view.norm(at) in TO:
        day = number(view, at + 1, 1, 31)
        if day is not None and not year_at(view, at + 1):
            return day, at + 2
    return None, at


def span(year: int | None, month: int, day: int | None, second: int | None) -> Date | None:
    """A day, a span of days of one month, or a month; None where the month has no such day."""
    last = second if second is not None else day
    for found in filter(None, (day, last)):
        if found > calendar.monthrange(year or ANY_YEAR, month)[1]:
            return None
    if day is not None and last is not None and last < day:
        return None
    return Date(Day(year, month, day), Day(year, month, last))


def month_first(view: View, at: int) -> Read:
    """December 5, December 4–5, December 4 2025, December 2025, December."""
    month = month_at(view, at)
    if month is None:
        return None
    skip = month[1] + (view.norm(month[1]) == "the")
    day, end = number(view, skip, 1, 31), month[1]
    second = None
    if day is not None:
        second, end = _second_day(view, skip + 1)
    year, end = _tail_year(view, end)
    value = span(year, month[0], day, second)
    return (value, end) if value else None


def _day_behind(view: View, at: int) -> bool:
    """Whether a month goes with the number behind it at `at`: "15 of the 19 Sept. 11 hijackers"."""
    return number(view, at, 1, 31) is not None and view.shape(at + 1) == "w"


def day_first(view: View, at: int) -> Read:
    """5 December, 4–5 December 2025, the 5th of December."""
    day = number(view, at, 1, 31)
    if day is None:
        return None
    second, end = _second_day(view, at + 1)
    month = month_at(view, end + (view.norm(end) in {"of", "-"}))
    if month is None or (view.norm(at - 1) == "the" and view.norm(at - 2) == "of" and _day_behind(view, month[1])):
        return None
    hyphen = view.norm(month[1]) == "-" and year_at(view, month[1] + 1) is not None
    year, end = _tail_year(view, month[1] + hyphen)
    value = span(year, month[0], day, second)
    return (value, end) if value else None


def iso(view: View, at: int) -> Read:
    """2025-12-05."""
    if not view.norm(at + 1) == view.norm(at + 3) == "-":
        return None
    year, month, day = year_at(view, at), number(view, at + 2, 1, 12), number(view, at + 4, 1, 31)
    if not (year and month and day) or view.tokens[at + 4].end - view.tokens[at].start != 10:
        return None
    value = span(year, month, day, None)
    return (value, at + 5) if value else None


def slashed(view: View, at: int) -> Read:
    """12/25/1998, 25/12/98: only where no other reading is possible, a day above twelve."""
    if view.norm(at + 1) != "/" or view.norm(at + 3) != "/":
        return None
    one, other, year = number(view, at, 1, 31), number(view, at + 2, 1, 31), number(view, at + 4, 0, 2999)
    if one is None or other is None or year is None or (one > 12) == (other > 12) or 100 <= year < 1000:
        return None
    full = year if year >= 1000 else year + (1900 if year > 50 else 2000)
    value = span(full, min(one, other), max(one, other), None)
    return (value, at + 5) if value else None


def calendar_at(view: View, at: int) -> Read:
    """The date that begins at `at`, by the first reader that knows it."""
    if view.shape(at) != "n":
        return month_first(view, at)
    return iso(view, at) or slashed(view, at) or day_first(view, at)


def year_only(year: int) -> Date:
    """A whole year."""
    return only(Day(year))
