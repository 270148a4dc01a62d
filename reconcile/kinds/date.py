"""Dates and spans of days: "November 17th, 2025", "4–5 December", "early December", "around December 5", "on Monday".

What a date is and how two of them stand is in `_days`; here they are read.
"""

import calendar
import datetime
from collections.abc import Callable, Iterator

from attrs import evolve

from reconcile.kinds._days import ANY_YEAR, Date, Day, bounds, caption, compare, crosses, extent, in_year, normalize
from reconcile.lexicon.en.dates import (
    ALONE_AFTER,
    AROUND,
    LINKED_PARTS,
    MOVED,
    NAMED_DAYS,
    PARTS,
    RELATIVE,
    SPAN,
    TO,
    YEAR_AFTER,
)
from reconcile.lexicon.en.names import SPEECH
from reconcile.lexicon.en.words import MONTHS, WEEKDAYS
from reconcile.model import Align, Kind, Mention
from reconcile.text.tokens import View

_HYPHENS = frozenset("-‐‑–—")
MOVED_REACH = 8
"""Tokens before a date in which a word that moves an event makes "from … to …" two dates."""


def _number(view: View, at: int, low: int, high: int) -> int | None:
    """The whole number at `at` if it lies in the bounds."""
    norm = view.norm(at)
    if view.shape(at) != "n" or not (norm.isascii() and norm.isdigit()) or len(norm) > 4:
        return None
    number = int(norm)
    return number if low <= number <= high else None


def _year_at(view: View, at: int) -> int | None:
    token = view.tokens[at] if at < len(view.tokens) else None
    if token is None or token.end - token.start != 4 or _decade(view, at):
        return None
    return _number(view, at, 1000, 2999)


def _decade(view: View, at: int) -> bool:
    """Whether an "s" touches the number at `at`: "the 1990s"."""
    return view.norm(at + 1) == "s" and view.tokens[at].end == view.tokens[at + 1].start


def _month(view: View, at: int) -> tuple[int, int] | None:
    """Month number and the index behind it."""
    number = MONTHS.get(view.norm(at)) if view.shape(at) in "CA" else None
    if number is None:
        return None
    dotted = view.norm(at + 1) == "." and len(view.norm(at)) <= 4 and view.tokens[at].end == view.tokens[at + 1].start
    return number, at + 1 + dotted


def _tail_year(view: View, at: int) -> tuple[int | None, int]:
    """A year at `at`, after a comma or "of" or not, and the index behind it."""
    skip = at + (view.norm(at) in {",", "of"})
    year = _year_at(view, skip)
    return (year, skip + 1) if year is not None else (None, at)


def _second_day(view: View, at: int) -> tuple[int | None, int]:
    """The end of a range of days, after a hyphen, "to" or "and"."""
    if view.norm(at) in _HYPHENS or view.norm(at) in TO:
        day = _number(view, at + 1, 1, 31)
        if day is not None and not _year_at(view, at + 1):
            return day, at + 2
    return None, at


def _span(year: int | None, month: int, day: int | None, second: int | None) -> Date | None:
    last = second if second is not None else day
    for number in filter(None, (day, last)):
        if number > calendar.monthrange(year or ANY_YEAR, month)[1]:
            return None
    if day is not None and last is not None and last < day:
        return None
    return Date(Day(year, month, day), Day(year, month, last))


_Read = tuple[Date, int] | None


def _month_first(view: View, at: int) -> _Read:
    """December 5, December 4–5, December 4 2025, December 2025, December."""
    month = _month(view, at)
    if month is None:
        return None
    day, end = _number(view, month[1], 1, 31), month[1]
    second = None
    if day is not None:
        second, end = _second_day(view, end + 1)
    year, end = _tail_year(view, end)
    value = _span(year, month[0], day, second)
    return (value, end) if value else None


def _day_first(view: View, at: int) -> _Read:
    """5 December, 4–5 December 2025, the 5th of December."""
    day = _number(view, at, 1, 31)
    if day is None:
        return None
    second, end = _second_day(view, at + 1)
    month = _month(view, end + (view.norm(end) == "of"))
    if month is None:
        return None
    year, end = _tail_year(view, month[1])
    value = _span(year, month[0], day, second)
    return (value, end) if value else None


def _iso(view: View, at: int) -> _Read:
    """2025-12-05."""
    year, month, day = _year_at(view, at), _number(view, at + 2, 1, 12), _number(view, at + 4, 1, 31)
    hyphens = view.norm(at + 1) == view.norm(at + 3) == "-"
    if not (year and month and day and hyphens) or view.tokens[at + 4].end - view.tokens[at].start != 10:
        return None
    value = _span(year, month, day, None)
    return (value, at + 5) if value else None


def _year(view: View, at: int) -> _Read:
    """2025 behind a word that asks for a year, mid-2025."""
    year, before = _year_at(view, at), at - 1
    if view.norm(before) in _HYPHENS and view.norm(before - 1) in PARTS:
        before -= 1
    if year is None or not 1800 <= year <= 2100 or view.norm(before) not in YEAR_AFTER or view.norm(at + 1) == "%":
        return None
    return Date(Day(year), Day(year)), at + 1


def _exact(day: datetime.date) -> Date:
    said = Day(day.year, day.month, day.day)
    return Date(said, said, implied=frozenset({"day", "year"}))


_AHEAD = frozenset({"will", "next", "expected", "due", "scheduled", "upcoming", "plans", "set"})


def _relative(view: View, at: int) -> _Read:
    """yesterday, today, Monday, last Monday: against the article's date, and nothing without one."""
    word, published = view.norm(at), view.published
    if published is None:
        return None
    if word in RELATIVE:
        return _exact(published + datetime.timedelta(days=RELATIVE[word])), at + 1
    number = WEEKDAYS.get(word) if view.shape(at) in "CA" and len(word) > 3 else None
    if number is None or view.norm(at + 1) == "'s" or (view.norm(at - 1) in NAMED_DAYS and view.shape(at - 1) in "CA"):
        return None
    back = (published.weekday() - number) % 7
    ahead = view.norm(at - 1) == "next" or any(view.norm(i) in _AHEAD for i in range(max(0, at - 12), at))
    shift = (7 - back) % 7 if ahead else -back
    if view.norm(at - 1) == "last" and back == 0:
        shift = -7
    return _exact(published + datetime.timedelta(days=shift)), at + 1


_CALENDAR: tuple[Callable[[View, int], _Read], ...] = (_iso, _month_first, _day_first)
_READERS = (*_CALENDAR, _year, _relative)


def _joined(one: Date, other: Date) -> Date | None:
    """The span from `one` to `other`, each a day or each a month; a year said of one holds for both."""
    first, last = one.first, other.last
    if one.first != one.last or other.first != other.last or (first.day is None) != (last.day is None):
        return None
    wraps = crosses(first, last)
    if first.year is None and last.year is not None:
        first = evolve(first, year=last.year - wraps)
    elif last.year is None and first.year is not None:
        last = evolve(last, year=first.year + wraps)
    backwards = (first.year, first.month, first.day) > (last.year, last.month, last.day) if first.year else False
    return None if backwards else Date(first, last)


def _on(view: View, at: int, value: Date, end: int) -> tuple[Date, int]:
    """A date that goes on to another: "November 30 to December 2"; not where one is moved to the other."""
    between = view.norm(end) == "and" and view.norm(at - 1) == "between"
    moved = any(view.norm(i) in MOVED for i in range(max(0, at - MOVED_REACH), at))
    if moved or not (view.norm(end) in _HYPHENS or view.norm(end) in SPAN or between):
        return value, end
    other = next(filter(None, (reader(view, end + 1) for reader in _CALENDAR if end + 1 < len(view.tokens))), None)
    span = _joined(value, other[0]) if other else None
    return (span, other[1]) if span and other else (value, end)


def _bare_month(value: Date) -> bool:
    return value.first.month is not None and value.first.day is None and value.first.year is None


def _alone(view: View, at: int, end: int) -> bool:
    """Whether a bare month name is a month here and no verb or first name ("may", "march", "Jan")."""
    word = view.norm(at)
    if view.norm(end) in SPEECH:
        return False
    if view.norm(at - 1) in ALONE_AFTER or view.norm(end) == "'s":
        return True
    return word not in {"may", "march"} and len(word) > 3 and view.shape(end) != "C" and not view.shouting


def _weekday_before(view: View, at: int) -> int:
    """The index where a weekday that goes with the date at `at` begins: "Monday, 17 November"."""
    back = at - 1 - (view.norm(at - 1) == ",")
    return back if view.norm(back) in WEEKDAYS and view.shape(back) in "CA" else at


def _prefix(view: View, at: int) -> tuple[str, bool, int]:
    """Part ("early"), approximation, and where the phrase begins."""
    back = at - 1 - (view.norm(at - 1) in _HYPHENS or view.norm(at - 1) in LINKED_PARTS)
    table = LINKED_PARTS.get(view.norm(at - 1), PARTS)
    part = table.get(view.norm(back), "") if back >= 0 else ""
    start = back if part else at
    approximate = view.norm(start - 1) in AROUND
    return part, approximate, start - 1 if approximate else start


def _years(value: Date, published: datetime.date, before: str) -> list[int]:
    """The years that a date without one may be of; `before` is the word before it, "last" or "next" or another."""
    years = [published.year, published.year - 1, published.year + 1]
    if before == "last":
        return [y for y in years if bounds(in_year(value, y))[1] < published]
    return [y for y in years if bounds(in_year(value, y))[0] > published] if before == "next" else years


def _with_year(value: Date, published: datetime.date | None, before: str) -> Date:
    """A year for a date that states none: the one that brings it nearest to the article's date."""
    if value.first.year is not None or published is None:
        return value
    years = _years(value, published, before)
    nearest = min(years, key=lambda y: abs(bounds(in_year(value, y))[0] - published))
    return evolve(in_year(value, nearest), implied=value.implied | {"year"})


def _no_such_day(view: View, at: int, value: Date) -> bool:
    """Whether a number stands before a month without a day: it is a day that this month does not have."""
    return value.first.month is not None and value.first.day is None and _number(view, at - 1, 1, 31) is not None


def _calendar(view: View, at: int, value: Date, end: int) -> tuple[int, int, Date] | None:
    """A date that stands in the calendar with what stands around it: weekday, "early", "around", the end of a span."""
    start = _weekday_before(view, at)
    joined, behind = _on(view, start, value, end)
    if start < at:
        return start, behind, joined
    part, approximate, start = _prefix(view, at)
    alone = part or behind > end or _alone(view, at, end)
    if _no_such_day(view, at, value) or (_bare_month(value) and not alone):
        return None
    if part:
        joined, behind = value, end
    return start, behind, evolve(joined, part=part if value.first.day is None else "", approximate=approximate)


def _read(view: View, at: int) -> tuple[int, int, Date] | None:
    """The date that begins at token `at`: where its phrase begins and ends, and its value."""
    for reader in _READERS:
        read = reader(view, at)
        if read is None:
            continue
        value, end = read
        found = (at, end, value) if reader is _relative else _calendar(view, at, value, end)
        if found is None:
            return None
        start, end, value = found
        return start, end, _with_year(value, view.published, view.norm(start - 1))
    return None


def find(view: View) -> Iterator[Mention]:
    """The dates of a view, left to right."""
    at = 0
    while at < len(view.tokens):
        token = view.tokens[at]
        read = _read(view, at) if token.shape in "nCA" or token.norm in RELATIVE else None
        if read is None:
            at += 1
            continue
        start, end, value = read
        yield Mention("date", value, view.tokens[start].start, view.tokens[end - 1].end)
        at = end


KIND = Kind("date", find, compare, caption, normalize, Align.EVENT, extent, priority=5)
