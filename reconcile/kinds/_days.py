"""Days as they were said, and the first and last day that they may mean; shared by the kind "date" and its readers.

A date is kept as it was said (year, month, day where they were said), with what was only implied told apart: a year
taken from the article's date is no year that the article states. Bounds are days, both inclusive.
"""

import calendar
import datetime

from attrs import field, frozen
from dateutil.relativedelta import relativedelta

from reconcile.lexicon.en.dates import PARTS_OF
from reconcile.values import Value

ANY_YEAR = 2000
"""The year in which two dates of unknown year are held side by side; a leap year, so that 29 February is one."""
_GROUP_MONTHS = {
    "Q1": (1, 3), "Q2": (4, 6), "Q3": (7, 9), "Q4": (10, 12), "H1": (1, 6), "H2": (7, 12),
    "SP": (3, 5), "SU": (6, 8), "FA": (9, 11), "WI": (12, 14),
}  # fmt: skip
"""First and last month of a quarter, half or season; winter ends in the next year."""
_Bounds = tuple[datetime.date, datetime.date]


@frozen(eq=False, repr=False)
class Day(Value):
    """A year, month and day, None where it was not said.

    `group` is a part of the year that is no month: a quarter "Q3", a half "H1", a season "SU", a week "W47" (its
    `year` the ISO year), a weekend "W47-WE". `weekday` was said (Monday 0). `years` is 10 for a decade and 100 for a
    century that begin with `year`.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    group: str = ""
    weekday: int | None = field(default=None, kw_only=True)
    years: int = field(default=1, kw_only=True)


@frozen(eq=False, repr=False)
class Date(Value):
    """A date or span of days. `implied` names the parts that were not said but inferred ("year", "day"), or says
    "reckoned" where a whole year was told from another: "last year".

    `part` is "early", "mid" or "late", or a part of the day ("night"). `anchor` is the day from which the implied
    parts were reckoned; two values that differ in it alone are equal.
    """

    first: Day
    last: Day
    part: str = ""
    approximate: bool = False
    implied: frozenset[str] = frozenset()
    anchor: datetime.date | None = field(default=None, eq=False)


def of_day(day: datetime.date) -> Day:
    """A day of the calendar."""
    return Day(day.year, day.month, day.day)


def only(day: Day, *implied: str, part: str = "", anchor: datetime.date | None = None) -> Date:
    """The value that is no span."""
    return Date(day, day, part, False, frozenset(implied), anchor)


def grain(day: Day) -> str:
    """The finest unit that was said: "day", "weekend", "week", "month", "quarter", "season", "half", "year" …"""
    if day.day is not None or day.weekday is not None:
        return "day"
    if day.group:
        signs = {"Q": "quarter", "H": "half"}
        return ("weekend" if "-" in day.group else "week") if _is_week(day) else signs.get(day.group[0], "season")
    return "month" if day.month is not None else {1: "year", 10: "decade"}.get(day.years, "century")


def _is_week(day: Day) -> bool:
    return day.group[:1] == "W" and day.group != "WI"


def floating(value: Date) -> bool:
    """Whether a weekday is all that is known of it."""
    return value.first.weekday is not None and value.first.day is None


def _month_span(year: int, first: int, last: int) -> _Bounds:
    """From the first day of a month to the last day of another; months behind 12 are of the next year."""
    end_year, end = (year, last) if last <= 12 else (year + 1, last - 12)
    return datetime.date(year, first, 1), datetime.date(end_year, end, calendar.monthrange(end_year, end)[1])


def _share(span: _Bounds, part: str) -> _Bounds:
    """The early, mid or late tenths of a span of days."""
    if part not in PARTS_OF["days"]:
        return span
    first, last = PARTS_OF["days"][part]
    days = (span[1] - span[0]).days + 1
    return tuple(  # type: ignore[return-value]
        span[0] + datetime.timedelta(days=days * tenths // 10 - back) for tenths, back in ((first, 0), (last, 1))
    )


def _group_bounds(day: Day, year: int, part: str) -> _Bounds:
    if not _is_week(day):
        return _share(_month_span(year, *_GROUP_MONTHS[day.group]), part)
    number = min(int(day.group[1:3]), datetime.date(year, 12, 28).isocalendar().week)
    first = datetime.date.fromisocalendar(year, number, 6 if "-" in day.group else 1)
    last = datetime.date.fromisocalendar(year, number, 7)
    return _share((first, last), part) if "-" not in day.group else (first, last)


def _years_bounds(day: Day, year: int, part: str) -> _Bounds:
    if day.years == 1:
        return _month_span(year, *PARTS_OF["year"].get(part, (1, 12)))
    step = day.years // 10
    first, last = PARTS_OF["years"].get(part, (0, 9))
    return datetime.date(year + first * step, 1, 1), datetime.date(year + (last + 1) * step - 1, 12, 31)


def _bounds_of(day: Day, part: str) -> _Bounds:
    year = day.year or ANY_YEAR
    if day.group:
        return _group_bounds(day, year, part)
    if day.month is None:
        return _years_bounds(day, year, part)
    end = calendar.monthrange(year, day.month)[1]
    if day.day is None:
        first, last = PARTS_OF["month"].get(part, (1, end))
        return datetime.date(year, day.month, first), datetime.date(year, day.month, min(last, end))
    exact = datetime.date(year, day.month, min(day.day, end))
    return exact, exact


_SLACK = {
    "day": relativedelta(days=3),
    "weekend": relativedelta(days=3),
    "week": relativedelta(days=3),
    "part": relativedelta(days=3),
    "month": relativedelta(days=15),
    "quarter": relativedelta(months=1),
    "season": relativedelta(months=1),
    "half": relativedelta(months=3),
    "year": relativedelta(years=1),
    "decade": relativedelta(years=5),
    "century": relativedelta(years=50),
}
"""How far "around" reaches on either side."""


def bounds(value: Date) -> _Bounds:
    """First and last day that `value` may mean; an unknown year is taken as 2000."""
    if value.first.year is None:
        value = in_year(value, ANY_YEAR)
    first, last = _bounds_of(value.first, value.part)[0], _bounds_of(value.last, value.part)[1]
    if not value.approximate:
        return first, last
    try:
        units = ("part", "part") if value.part else (grain(value.first), grain(value.last))
        return first - _SLACK[units[0]], last + _SLACK[units[1]]
    except (ValueError, OverflowError):
        return first, last


def crosses(first: Day, last: Day) -> bool:
    """Whether a span, its years left aside, ends before it begins, and so in the next year."""
    return (last.month or 0, last.day or 0) < (first.month or 0, first.day or 0)


def in_year(value: Date, year: int) -> Date:
    """`value` moved to `year`, a span that crosses the new year kept in order."""
    if value.first.year is None or value.last.year is None:
        later = year + crosses(value.first, value.last)
    else:
        later = year + value.last.year - value.first.year
    first, last = _of_year(value.first, year), _of_year(value.last, later)
    return Date(first, last, value.part, value.approximate, value.implied, value.anchor)


def _of_year(day: Day, year: int | None) -> Day:
    """The day in another year; made outright, for a year is looked for by trying some."""
    return Day(year, day.month, day.day, day.group, weekday=day.weekday, years=day.years)


def without_year(value: Date) -> Date:
    """`value` in a year that is not known."""
    first, last = _of_year(value.first, None), _of_year(value.last, None)
    return Date(first, last, value.part, value.approximate, value.implied, value.anchor)


def extent(value: Date) -> _Bounds | None:
    """First and last day on a timeline; None where the year is unknown."""
    return None if value.first.year is None else bounds(value)
