"""Dates in EDTF (ISO 8601-2), printed and read back."""

import calendar

from attrs import evolve

from reconcile.kinds._days import Date, Day, bounds, grain, of_day
from reconcile.lexicon.en.dates import PARTS_OF

_CODES = {
    "SP": 21, "SU": 22, "FA": 23, "WI": 24, "Q1": 33, "Q2": 34, "Q3": 35, "Q4": 36, "H1": 40, "H2": 41,
}  # fmt: skip
"""Groups of months to their number in EDTF, level 2."""
_GROUPS = {code: group for group, code in _CODES.items()}
_UNKNOWN_YEAR = "XXXX"
_WEEKDAY = "XXXX-WXX-"


def _digits(day: Day) -> str:
    if day.year is None:
        return _UNKNOWN_YEAR
    return f"{day.year:04}" if day.years == 1 else f"{day.year:04}"[: 3 if day.years == 10 else 2].ljust(4, "X")


def _one(day: Day) -> str:
    if day.group in _CODES:
        return f"{_digits(day)}-{_CODES[day.group]}"
    if day.weekday is not None and day.day is None:
        return f"{_WEEKDAY}{day.weekday + 1}"
    return _digits(day) + "".join(f"-{n:02}" for n in (day.month, day.day) if n is not None)


def _spelled_out(value: Date) -> bool:
    """Whether EDTF has no word for it, so that its first and last day are printed: a week, a part of a month."""
    coarse = value.first.day is None and value.part in PARTS_OF["days"]
    return coarse or grain(value.first) in {"week", "weekend"}


def edtf(value: Date) -> str:
    """`value` in EDTF: "2025-12-04/2025-12-05", "XXXX-12", "2025-12-05~", "198X", "1989-35" (a third quarter).

    What EDTF cannot say (a week, "early December") is printed as its first and last day. A weekday of which no more
    is known is "XXXX-WXX-1", which is no EDTF, and is read back by `read_edtf`.
    """
    first, last, mark = value.first, value.last, "~" if value.approximate else ""
    if _spelled_out(value):
        days = [of_day(day) for day in bounds(_exactly(value))]
        first, last = (evolve(d, year=None if value.first.year is None else d.year) for d in days)
    ends = [_one(first) + mark, _one(last) + mark]
    return ends[0] if first == last else "/".join(ends)


def _exactly(value: Date) -> Date:
    return Date(value.first, value.last, value.part)


def _number(text: str, low: int, high: int) -> int | None:
    if not (text.isascii() and text.isdigit()) or len(text) > 4:
        return None
    return int(text) if low <= int(text) <= high else None


def _read_year(text: str) -> Day | None:
    if text == _UNKNOWN_YEAR:
        return Day()
    digits = text.rstrip("X")
    year = _number(digits, 0, 9999)
    if len(text) != 4 or year is None or len(digits) < 2:
        return None
    years = 10 ** (4 - len(digits))
    return Day(year * years, years=years) if year * years > 0 else None


def _read_month(day: Day, text: str) -> Day | None:
    group, month = _number(text, 13, 99), _number(text, 1, 12)
    if len(text) != 2 or day.years != 1:
        return None
    if group is not None:
        return Day(day.year, group=_GROUPS[group]) if group in _GROUPS else None
    return None if month is None else Day(day.year, month)


def _read_one(text: str) -> Day | None:
    if text.startswith(_WEEKDAY):
        number = _number(text[len(_WEEKDAY) :], 1, 7)
        return None if number is None else Day(weekday=number - 1)
    parts = text.split("-", 3)
    day = _read_year(parts[0])
    if day is None or len(parts) > 3:
        return None
    if len(parts) > 1:
        day = _read_month(day, parts[1])
    if day is None or len(parts) < 3:
        return day
    if day.month is None or len(parts[2]) != 2:
        return None
    number = _number(parts[2], 1, calendar.monthrange(day.year or 2000, day.month)[1])
    return None if number is None else Day(day.year, day.month, number)


def read_edtf(text: str) -> Date | None:
    """The value that `edtf` printed as `text`; None for what it prints never."""
    if len(text) > 40:
        return None
    ends = text.split("/", 2)
    approximate = all(end.endswith("~") for end in ends)
    days = [_read_one(end.removesuffix("~") if approximate else end) for end in ends]
    if len(days) > 2 or days[0] is None or days[-1] is None:
        return None
    value = Date(days[0], days[-1], approximate=approximate)
    ordered = value.first.year is None or bounds(_exactly(value))[0] <= bounds(_exactly(value))[1]
    return value if ordered else None
