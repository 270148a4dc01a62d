"""How two dates stand to each other, and how one is told to people."""

import datetime
from typing import Any

from reconcile.contracts import Comparison
from reconcile.kinds._date_edtf import edtf
from reconcile.kinds._days import ANY_YEAR, Date, Day, bounds, floating, grain, in_year
from reconcile.lexicon.en.words import MONTH_NAMES, WEEKDAY_NAMES
from reconcile.model import ValueRelation

_R = ValueRelation
_MONTH = datetime.timedelta(days=31)
_SENTENCES = {
    _R.EQUAL: "{0} and {1} are the same days",
    _R.EQUIVALENT: "{0} and {1} are the same days in other words",
    _R.REFINES: "{0} lies within {1}",
    _R.GENERALISES: "{1} lies within {0}",
    _R.OVERLAPS: "{0} and {1} share days",
    _R.DISJOINT: "{0} and {1} have no day in common",
}
_GROUPS = {
    "Q1": "first quarter", "Q2": "second quarter", "Q3": "third quarter", "Q4": "fourth quarter", "H1": "first half",
    "H2": "second half", "SP": "spring", "SU": "summer", "FA": "autumn", "WI": "winter",
}  # fmt: skip


def _year_known(value: Date) -> bool:
    return value.first.year is not None and "year" not in value.implied


def _wording(value: Date) -> tuple[Any, ...]:
    """How the days were said: loosely, as a part, as days at all, as a group of months."""
    return value.approximate, value.part, value.first.day is None, value.first.group, value.first.years


def _relate(one: Date, other: Date) -> ValueRelation:
    a, b = bounds(one), bounds(other)
    if a == b:
        return _R.EQUAL if _wording(one) == _wording(other) else _R.EQUIVALENT
    if a[1] < b[0] or b[1] < a[0]:
        return _R.DISJOINT
    if b[0] <= a[0] and a[1] <= b[1]:
        return _R.REFINES
    return _R.GENERALISES if a[0] <= b[0] and b[1] <= a[1] else _R.OVERLAPS


def _said(relation: ValueRelation, one: Date, other: Date) -> Comparison:
    return Comparison(relation, _SENTENCES[relation].format(caption(one), caption(other)))


def compare(one: Date, other: Date) -> Comparison:
    """How the days of `one` stand to those of `other`. A year that was not stated cannot make them disjoint."""
    if floating(one):
        return _weekday(one, other)
    if floating(other):
        return _weekday(other, one).inverse()
    if one.first.year is None or other.first.year is None:
        year = one.first.year or other.first.year or ANY_YEAR
        relation = _relate(in_year(one, year), in_year(other, year))
        if relation is not _R.DISJOINT and _one_year(one, other):
            return Comparison(_R.INCOMPARABLE, f"in which year {caption(one)} or {caption(other)} is, is not known")
    else:
        relation = _relate(one, other)
    doubt = _doubt(one, other) if relation is _R.DISJOINT else ""
    if doubt:
        may_be = _R.INCOMPARABLE if _one_year(one, other) or _weeks(one, other) else _R.OVERLAPS
        return Comparison(may_be, f"{caption(one)} and {caption(other)} {doubt}")
    return _said(relation, one, other)


_YEARS = frozenset({"year", "decade", "century"})


def _one_year(one: Date, other: Date) -> bool:
    """Whether of one alone a whole year or decade was said: only a day or month that agrees speaks for a wrong year."""
    return (grain(one.first) in _YEARS) is not (grain(other.first) in _YEARS)


def _doubt(one: Date, other: Date) -> str:
    """Why two dates without a day in common may yet be the same: what was only inferred cannot contradict."""
    if not (_year_known(one) and _year_known(other)):
        year = (other if _year_known(other) else one).first.year or ANY_YEAR
        if _relate(in_year(one, year), in_year(other, year)) is not _R.DISJOINT:
            return "differ in a year that is only inferred"
    named = all("day" not in value.implied or _weekday_stated(value) >= 0 for value in (one, other))
    if (
        "day" in one.implied | other.implied
        and not (named and _in_daylight(one, other))
        and _gap(one, other) <= _slack(one, other)
    ):
        return "lie beside each other and one is only inferred"
    if _weekday_stated(one) == _said_weekday(other) or _weekday_stated(other) == _said_weekday(one):
        return "are the same weekday, and in which week is only inferred"
    return ""


def _weekday_stated(value: Date) -> int:
    """The weekday that was all that was said of it, -1 if more was, or another thing."""
    said = value.first.weekday
    return -1 if said is None or "day" not in value.implied else said


def _said_weekday(value: Date) -> int:
    """The weekday of a date that is one day, -2 if it is none."""
    first, last = bounds(value)
    return first.weekday() if first == last and value.first.year is not None else -2


def _weekday(one: Date, other: Date) -> Comparison:
    """How a weekday of which no more is known stands to another value."""
    if floating(other):
        same = one.first.weekday == other.first.weekday
        return _said(_R.EQUAL if same else _R.DISJOINT, one, other)
    weekday = _said_weekday(other)
    if weekday == one.first.weekday:
        return Comparison(_R.GENERALISES, f"{caption(other)} is a {caption(one)}")
    if weekday < 0 and grain(other.first) not in {"month", "week", "weekend", "day"}:
        return Comparison(_R.INCOMPARABLE, f"{caption(one)} may lie in {caption(other)}, and in any other time")
    if _weekday_stated(other) < 0 and (weekday < 0 or "year" in other.implied):
        return Comparison(_R.OVERLAPS, f"of which week {caption(one)} is, is not known")
    return Comparison(_R.DISJOINT, f"{caption(other)} is no {caption(one)}")


def _in_daylight(one: Date, other: Date) -> bool:
    """Neither is a night, which is of two days."""
    return "night" not in {one.part, other.part}


def _gap(one: Date, other: Date) -> datetime.timedelta:
    """From the end of the one to the beginning of the other."""
    a, b = bounds(one), bounds(other)
    return max(a[0], b[0]) - min(a[1], b[1])


def _slack(one: Date, other: Date) -> datetime.timedelta:
    """How far two dates may lie apart of which one is inferred: "last week" may be the last seven days."""
    return datetime.timedelta(days=7 if _weeks(one, other) else 1)


def _weeks(one: Date, other: Date) -> bool:
    return any("day" in value.implied and grain(value.first) in {"week", "weekend"} for value in (one, other))


def near(one: Date, other: Date) -> bool:
    """Whether two dates that exclude each other may be of one thing: at most a month lies between them, or they are
    years of one century that differ in the decade alone, a likely slip ("1934", "1974")."""
    return _gap(one, other) <= _MONTH or _other_decade(one, other)


def _other_decade(one: Date, other: Date) -> bool:
    stated = all(grain(value.first) == "year" and not value.implied for value in (one, other))
    first, second = (value.first.year or 0 for value in (one, other))
    return stated and first // 100 == second // 100 and first % 10 == second % 10


def _group(day: Day) -> str:
    if day.group in _GROUPS:
        return _GROUPS[day.group]
    return f"{'weekend of ' if '-' in day.group else ''}week {int(day.group[1:3])} of"


def _one(day: Day) -> str:
    if day.weekday is not None and day.day is None:
        return WEEKDAY_NAMES[day.weekday]
    if day.years == 100:
        return f"{(day.year or 0) // 100 + 1}th century"
    if day.years == 10:
        return f"{day.year}s"
    month = MONTH_NAMES[day.month - 1] if day.month else ""
    return " ".join(str(p) for p in (day.day, month, _group(day) if day.group else "", day.year) if p)


def caption(value: Date) -> str:
    """`value` for people: "4 December 2025 to 5 December 2025", "early December 2025"."""
    text = _one(value.first) if value.first == value.last else f"{_one(value.first)} to {_one(value.last)}"
    return " ".join(filter(None, ("around" if value.approximate else "", value.part, text)))


def normalize(value: Date) -> dict[str, Any]:
    """`value` for JSON: EDTF, part of the month or year, and what was only implied."""
    first, last = bounds(value) if not floating(value) else (None, None)
    known = value.first.year is not None and first is not None and last is not None
    days = [first.isoformat(), last.isoformat()] if known and first and last else []
    return {"edtf": edtf(value), "part": value.part, "implied": sorted(value.implied), "bounds": days}
