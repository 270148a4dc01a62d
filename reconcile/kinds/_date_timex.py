"""Dates as TIMEX3 values, the notation of TimeML."""

from reconcile.kinds._days import Date, Day, grain
from reconcile.lexicon.en.dates import DAY_PARTS


def _day(day: Day) -> str:
    year = "XXXX" if day.year is None else f"{day.year:04}"
    if day.weekday is not None and day.day is None:
        return f"XXXX-WXX-{day.weekday + 1}"
    if day.years > 1:
        return year[: 3 if day.years == 10 else 2]
    if day.group:
        return f"{year}-{day.group}"
    return year + "".join(f"-{n:02}" for n in (day.month, day.day) if n is not None)


def timex3(value: Date) -> str:
    """A date as a TIMEX3 value: "2025-11-17", "1989-Q3", "1989-W43", "198", "2025-11-19TNI"."""
    part = DAY_PARTS.get(value.part, "") if grain(value.first) == "day" else ""
    first = _day(value.first) + (f"T{part}" if part else "")
    return first if value.first == value.last else f"{first}/{_day(value.last)}"
