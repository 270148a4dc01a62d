"""Periods at a distance from a day: the week before, the month two months ago, the quarter after."""

import calendar
import datetime

from attrs import evolve

from reconcile.kinds._days import Date, Day, bounds, floating, grain, of_day

FIRST_YEAR, LAST_YEAR = 1, 9998


def _months(day: datetime.date, count: int) -> tuple[int, int]:
    """Year and month that are `count` months from a day."""
    total = day.year * 12 + day.month - 1 + count
    return total // 12, total % 12 + 1


def _week(day: datetime.date, count: int, ending: str) -> Day:
    year, week, _ = (day + datetime.timedelta(weeks=count)).isocalendar()
    return Day(year, group=f"W{week:02}{ending}")


def _quarter(day: datetime.date, count: int) -> Day:
    total = day.year * 4 + (day.month - 1) // 3 + count
    return Day(total // 4, group=f"Q{total % 4 + 1}")


def _season(day: datetime.date, count: int) -> Day:
    """A season; that of January began in the year before."""
    total = (day.year - (day.month < 3)) * 4 + (3 if day.month in {12, 1, 2} else day.month // 3 - 1) + count
    return Day(total // 4, group=("SP", "SU", "FA", "WI")[total % 4])


def _years(year: int) -> Day | None:
    return Day(year) if FIRST_YEAR <= year <= LAST_YEAR else None


def _shifted(day: datetime.date, unit: str, count: int) -> Day | None:
    match unit:
        case "day" | "night":
            return of_day(day + datetime.timedelta(days=count))
        case "week" | "weekend":
            return _week(day, count, "-WE" if unit == "weekend" else "")
        case "fortnight":
            return _week(day, 2 * count, "")
        case "month":
            return Day(*_months(day, count))
        case "quarter":
            return _quarter(day, count)
        case "season":
            return _season(day, count)
        case "year":
            return _years(day.year + count)
        case "decade":
            return evolve(whole, years=10) if (whole := _years((day.year // 10 + count) * 10)) else None
        case "century":
            return evolve(whole, years=100) if (whole := _years((day.year // 100 + count) * 100)) else None
    return None


def shifted(day: datetime.date, unit: str, count: int) -> Day | None:
    """The unit of the calendar that lies `count` units from that of `day`; None outside the calendar."""
    try:
        found = _shifted(day, unit, count)
    except (ValueError, OverflowError):
        return None
    return found if found is None or FIRST_YEAR <= (found.year or 1) <= LAST_YEAR else None


def anchor_of(value: Date | None, published: datetime.date | None) -> datetime.date | None:
    """The day from which "earlier" is reckoned: the first of the date last spoken of, else the article's."""
    if value is None or floating(value) or value.first.year is None:
        return published
    return bounds(value)[0]


def moved_years(value: Date, count: int) -> Day | None:
    """The same part of the calendar, `count` years away: the third quarter of the year before."""
    first = value.first
    if first.year is None or not FIRST_YEAR <= first.year + count <= LAST_YEAR:
        return None
    year = first.year + count
    if first.month and first.day:
        return evolve(first, year=year, day=min(first.day, calendar.monthrange(year, first.month)[1]), weekday=None)
    return evolve(first, year=year) if grain(first) not in {"week", "weekend"} else Day(year)
