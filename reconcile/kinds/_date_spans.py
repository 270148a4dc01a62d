"""Dates that go on to another: "November 30 to December 2", "from 2001 to 2004", "Monday to Wednesday"."""

import datetime

from attrs import evolve

from reconcile.kinds._date_calendar import HYPHENS, Read, calendar_at, touching, year_at, year_only
from reconcile.kinds._days import Date, Day, bounds, crosses, grain
from reconcile.lexicon.en.dates import MOVED, SPAN
from reconcile.lexicon.en.words import WEEKDAYS
from reconcile.text.tokens import View

MOVED_REACH = 8
"""Tokens before a date in which a word that moves an event makes "from … to …" two dates."""


def _joined(one: Date, other: Date) -> Date | None:
    """The span from `one` to `other`, each a day or each a month; a year said of one holds for both."""
    first, last = one.first, other.last
    if one.first != one.last or other.first != other.last or grain(first) != grain(last):
        return None
    wraps = crosses(first, last)
    if first.year is None and last.year is not None:
        first = evolve(first, year=last.year - wraps)
    elif last.year is None and first.year is not None:
        last = evolve(last, year=first.year + wraps)
    joined = Date(first, last)
    backwards = first.year is not None and bounds(joined)[0] > bounds(joined)[1]
    return None if backwards or first == last else joined


def _goes_on(view: View, at: int, end: int) -> bool:
    """Whether a word for a span stands behind a date, and no word before it moves an event."""
    link = view.norm(end)
    if not (link in HYPHENS or link in SPAN or (link == "and" and view.norm(at - 1) == "between")):
        return False
    return end + 1 < len(view.tokens) and not any(view.norm(i) in MOVED for i in range(max(0, at - MOVED_REACH), at))


def span_on(view: View, at: int, value: Date, end: int) -> tuple[Date, int]:
    """A date that goes on to another: "November 30 to December 2"; not where one is moved to the other."""
    if not _goes_on(view, at, end):
        return value, end
    other = calendar_at(view, end + 1)
    if (
        other is None
        and grain(value.first) == "year"
        and (view.norm(at - 1) in {"from", "between"} or touching(view, end))
    ):
        other = _year_at_end(view, end + 1)
    span = _joined(value, other[0]) if other else None
    return (span, other[1]) if span and other else (value, end)


def _year_at_end(view: View, at: int) -> Read:
    year = year_at(view, at)
    return (year_only(year), at + 1) if year is not None and 1800 <= year <= 2100 else None


def weekday_on(view: View, at: int, value: Date, end: int) -> tuple[int, Date]:
    """A weekday that goes on to another of known week: the index behind it, and the value."""
    number = WEEKDAYS.get(view.norm(end + 1)) if view.shape(end + 1) in "CA" else None
    first = value.first
    if number is None or first.year is None or first.weekday is None or not _goes_on(view, at, end):
        return end, value
    length = (number - first.weekday) % 7
    if not length:
        return end, value
    day = bounds(value)[0] + datetime.timedelta(days=length)
    return end + 2, evolve(value, last=Day(day.year, day.month, day.day, weekday=number))
