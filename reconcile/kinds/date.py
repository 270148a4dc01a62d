"""Dates and spans of days: "November 17th, 2025", "4–5 December", "early December", "around December 5", "on Monday".

A date is kept as it was said (year, month, day where they were said), with what was only implied told apart: a year
taken from the article's date is no year that the article states. Bounds are days, both inclusive.
"""

import calendar
import datetime
from collections.abc import Iterator
from typing import Any

from attrs import evolve, frozen
from dateutil.relativedelta import relativedelta

from reconcile.lexicon.en.dates import ALONE_AFTER, AROUND, PARTS, PARTS_OF, RELATIVE, TO, YEAR_AFTER
from reconcile.lexicon.en.words import MONTH_NAMES, MONTHS, WEEKDAY_NAMES, WEEKDAYS
from reconcile.model import Align, Comparison, Kind, Mention, ValueRelation
from reconcile.text.tokens import View

_R = ValueRelation
_HYPHENS = frozenset("-‐‑–—")
_ANY_YEAR = 2000
"""The year in which two dates of unknown year are held side by side; a leap year, so that 29 February is one."""


@frozen
class Day:
    """A year, month and day, None where it was not said."""

    year: int | None = None
    month: int | None = None
    day: int | None = None


@frozen
class Date:
    """A date or span of days. `implied` names the parts that were not said but inferred ("year", "day")."""

    first: Day
    last: Day
    part: str = ""
    approximate: bool = False
    implied: frozenset[str] = frozenset()


def _bounds_of(day: Day, part: str) -> tuple[datetime.date, datetime.date]:
    year = day.year or _ANY_YEAR
    if day.month is None:
        first, last = PARTS_OF["year"].get(part, (1, 12))
        return datetime.date(year, first, 1), datetime.date(year, last, calendar.monthrange(year, last)[1])
    end = calendar.monthrange(year, day.month)[1]
    if day.day is None:
        first, last = PARTS_OF["month"].get(part, (1, end))
        return datetime.date(year, day.month, first), datetime.date(year, day.month, min(last, end))
    exact = datetime.date(year, day.month, min(day.day, end))
    return exact, exact


def _slack(day: Day) -> relativedelta:
    """How far "around" reaches: three days round a day, half a month round a month, a year round a year."""
    if day.day is not None:
        return relativedelta(days=3)
    return relativedelta(days=15) if day.month is not None else relativedelta(years=1)


def bounds(value: Date) -> tuple[datetime.date, datetime.date]:
    """First and last day that `value` may mean; an unknown year is taken as 2000."""
    first, last = _bounds_of(value.first, value.part)[0], _bounds_of(value.last, value.part)[1]
    if not value.approximate:
        return first, last
    try:
        return first - _slack(value.first), last + _slack(value.last)
    except (ValueError, OverflowError):
        return first, last


def in_year(value: Date, year: int) -> Date:
    """`value` moved to `year`, a span that crosses the new year kept in order."""
    later = year + ((value.last.year or 0) - (value.first.year or 0))
    return evolve(value, first=evolve(value.first, year=year), last=evolve(value.last, year=later))


def _year_known(value: Date) -> bool:
    return value.first.year is not None and "year" not in value.implied


def _relate(one: Date, other: Date) -> ValueRelation:
    a, b = bounds(one), bounds(other)
    if a == b:
        return _R.EQUAL if (one.approximate, one.part) == (other.approximate, other.part) else _R.EQUIVALENT
    if a[1] < b[0] or b[1] < a[0]:
        return _R.DISJOINT
    if b[0] <= a[0] and a[1] <= b[1]:
        return _R.REFINES
    return _R.GENERALISES if a[0] <= b[0] and b[1] <= a[1] else _R.OVERLAPS


_SENTENCES = {
    _R.EQUAL: "{0} and {1} are the same days",
    _R.EQUIVALENT: "{0} and {1} are the same days in other words",
    _R.REFINES: "{0} lies within {1}",
    _R.GENERALISES: "{1} lies within {0}",
    _R.OVERLAPS: "{0} and {1} share days",
    _R.DISJOINT: "{0} and {1} have no day in common",
}


def compare(one: Date, other: Date) -> Comparison:
    """How the days of `one` stand to those of `other`. A year that was not stated cannot make them disjoint."""
    if one.first.year is None or other.first.year is None:
        year = one.first.year or other.first.year or _ANY_YEAR
        relation = _relate(in_year(one, year), in_year(other, year))
    else:
        relation = _relate(one, other)
    if relation is _R.DISJOINT and not (_year_known(one) and _year_known(other)):
        year = (other if _year_known(other) else one).first.year or _ANY_YEAR
        if _relate(in_year(one, year), in_year(other, year)) is not _R.DISJOINT:
            return Comparison(_R.OVERLAPS, f"{caption(one)} and {caption(other)} differ in a year that is only inferred")
    if relation is _R.DISJOINT and "day" in one.implied | other.implied and _neighbours(one, other):
        return Comparison(_R.OVERLAPS, f"{caption(one)} and {caption(other)} are a day apart and one is only inferred")
    return Comparison(relation, _SENTENCES[relation].format(caption(one), caption(other)))


def _neighbours(one: Date, other: Date) -> bool:
    a, b = bounds(one), bounds(other)
    return max(a[0], b[0]) - min(a[1], b[1]) <= datetime.timedelta(days=1)


def _one(day: Day) -> str:
    month = MONTH_NAMES[day.month - 1] if day.month else ""
    return " ".join(str(p) for p in (day.day, month, day.year) if p)


def caption(value: Date) -> str:
    """`value` for people: "4 December 2025 to 5 December 2025", "early December 2025"."""
    text = _one(value.first) if value.first == value.last else f"{_one(value.first)} to {_one(value.last)}"
    return " ".join(filter(None, ("around" if value.approximate else "", value.part, text)))


def _edtf(day: Day) -> str:
    year = "XXXX" if day.year is None else f"{day.year:04}"
    rest = "".join(f"-{n:02}" for n in (day.month, day.day) if n is not None)
    return year + rest


def edtf(value: Date) -> str:
    """`value` in EDTF (ISO 8601-2): "2025-12-04/2025-12-05", "XXXX-12", "2025-12-05~"."""
    mark = "~" if value.approximate else ""
    first, last = _edtf(value.first) + mark, _edtf(value.last) + mark
    return first if value.first == value.last else f"{first}/{last}"


def normalize(value: Date) -> dict[str, Any]:
    """`value` for JSON: EDTF, part of the month or year, and what was only implied."""
    first, last = bounds(value)
    days = [] if value.first.year is None else [first.isoformat(), last.isoformat()]
    return {"edtf": edtf(value), "part": value.part, "implied": sorted(value.implied), "bounds": days}


def extent(value: Date) -> tuple[datetime.date, datetime.date] | None:
    """First and last day on a timeline; None where the year is unknown."""
    return None if value.first.year is None else bounds(value)


# Reading


def _number(view: View, at: int, low: int, high: int) -> int | None:
    """The whole number at `at` if it lies in the bounds."""
    norm = view.norm(at)
    if view.shape(at) != "n" or not (norm.isascii() and norm.isdigit()) or len(norm) > 4:
        return None
    number = int(norm)
    return number if low <= number <= high else None


def _year_at(view: View, at: int) -> int | None:
    token = view.tokens[at] if at < len(view.tokens) else None
    return _number(view, at, 1000, 2999) if token and token.end - token.start == 4 else None


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
        if number > calendar.monthrange(year or _ANY_YEAR, month)[1]:
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
    """2025 behind a word that asks for a year."""
    year = _year_at(view, at)
    if year is None or not 1800 <= year <= 2100 or view.norm(at - 1) not in YEAR_AFTER or view.norm(at + 1) == "%":
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
    if number is None or view.norm(at + 1) == "'s":
        return None
    back = (published.weekday() - number) % 7
    ahead = view.norm(at - 1) == "next" or any(view.norm(i) in _AHEAD for i in range(max(0, at - 12), at))
    shift = (7 - back) % 7 if ahead else -back
    if view.norm(at - 1) == "last" and back == 0:
        shift = -7
    return _exact(published + datetime.timedelta(days=shift)), at + 1


_READERS = (_iso, _month_first, _day_first, _year, _relative)


def _bare_month(value: Date) -> bool:
    return value.first.month is not None and value.first.day is None and value.first.year is None


def _alone(view: View, at: int, end: int) -> bool:
    """Whether a bare month name is a month here and no verb or first name ("may", "march", "Jan")."""
    word = view.norm(at)
    if _number(view, at - 1, 1, 31) is not None:
        return False  # a day that this month does not have
    if view.norm(at - 1) in ALONE_AFTER or view.norm(end) == "'s":
        return True
    return word not in {"may", "march"} and len(word) > 3 and not view.shape(end) == "C" and not view.shouting


def _weekday_before(view: View, at: int) -> int:
    """The index where a weekday that goes with the date at `at` begins: "Monday, 17 November"."""
    back = at - 1 - (view.norm(at - 1) == ",")
    return back if view.norm(back) in WEEKDAYS and view.shape(back) in "CA" else at


def _prefix(view: View, at: int) -> tuple[str, bool, int]:
    """Part ("early"), approximation, and where the phrase begins."""
    back = at - 1 - (view.norm(at - 1) in _HYPHENS)
    part = PARTS.get(view.norm(back), "") if back >= 0 else ""
    start = back if part else at
    approximate = view.norm(start - 1) in AROUND
    return part, approximate, start - 1 if approximate else start


def _with_year(value: Date, published: datetime.date | None) -> Date:
    """A year for a date that states none: the one that brings it nearest to the article's date."""
    if value.first.year is not None or published is None:
        return value
    years = (published.year, published.year - 1, published.year + 1)
    nearest = min(years, key=lambda y: abs(bounds(in_year(value, y))[0] - published))
    return evolve(in_year(value, nearest), implied=value.implied | {"year"})


def _read(view: View, at: int) -> tuple[int, int, Date] | None:
    """The date that begins at token `at`: where its phrase begins and ends, and its value."""
    for reader in _READERS:
        read = reader(view, at)
        if read is None:
            continue
        value, end = read
        start = at if reader is _relative else _weekday_before(view, at)
        if start == at:
            part, approximate, start = _prefix(view, at)
            if _bare_month(value) and not part and not _alone(view, at, end):
                return None
            value = evolve(value, part=part if value.first.day is None else "", approximate=approximate)
        return start, end, _with_year(value, view.published)
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
