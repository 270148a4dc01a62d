"""Days as they were said, and how two such values stand; shared by the kind "date" and what reads it.

A date is kept as it was said (year, month, day where they were said), with what was only implied told apart: a year
taken from the article's date is no year that the article states. Bounds are days, both inclusive.
"""

import calendar
import datetime
from typing import Any

from attrs import evolve, frozen
from dateutil.relativedelta import relativedelta

from reconcile.lexicon.en.dates import PARTS_OF
from reconcile.lexicon.en.words import MONTH_NAMES
from reconcile.model import Comparison, ValueRelation

_R = ValueRelation
ANY_YEAR = 2000
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
    year = day.year or ANY_YEAR
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
    if value.first.year is None:
        value = in_year(value, ANY_YEAR)
    first, last = _bounds_of(value.first, value.part)[0], _bounds_of(value.last, value.part)[1]
    if not value.approximate:
        return first, last
    try:
        return first - _slack(value.first), last + _slack(value.last)
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
    return evolve(value, first=evolve(value.first, year=year), last=evolve(value.last, year=later))


def _year_known(value: Date) -> bool:
    return value.first.year is not None and "year" not in value.implied


def _wording(value: Date) -> tuple[bool, str, bool]:
    """How the days were said: loosely, as a part of a month, as days at all."""
    return value.approximate, value.part, value.first.day is None


def _relate(one: Date, other: Date) -> ValueRelation:
    a, b = bounds(one), bounds(other)
    if a == b:
        return _R.EQUAL if _wording(one) == _wording(other) else _R.EQUIVALENT
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
        year = one.first.year or other.first.year or ANY_YEAR
        relation = _relate(in_year(one, year), in_year(other, year))
    else:
        relation = _relate(one, other)
    if relation is _R.DISJOINT and not (_year_known(one) and _year_known(other)):
        year = (other if _year_known(other) else one).first.year or ANY_YEAR
        if _relate(in_year(one, year), in_year(other, year)) is not _R.DISJOINT:
            return Comparison(
                _R.OVERLAPS, f"{caption(one)} and {caption(other)} differ in a year that is only inferred"
            )
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
