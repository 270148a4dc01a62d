"""Readers of periods and named days: "the third quarter", "summer 1994", "the 1990s", "fiscal 1989", "Thanksgiving"."""

import calendar
import datetime

from dateutil.easter import easter

from reconcile.kinds._date_calendar import HYPHENS, Before, Read, number, plural, spoken_year, touching, year_at
from reconcile.kinds._date_tense import direction
from reconcile.kinds._days import Date, Day, bounds, of_day, only
from reconcile.lexicon.en.dates import (
    CENTURIES,
    COUNTED,
    DECADE_AFTER,
    DECADE_BEHIND,
    DECADES,
    DETERMINERS,
    EASTER_DAYS,
    FIXED_DAYS,
    NO_HOLIDAY_BEFORE,
    NO_YEAR_AFTER,
    NTH_DAYS,
    OF_GAMES,
    ORDINALS,
    OWNERS,
    PARTS,
    SEASON_AFTER,
    SEASONS,
    YEAR_AFTER,
    YEAR_BEFORE,
    ZONES,
)
from reconcile.text.tokens import PhraseTable, View

_SPOKEN = {"nineteen", "eighteen", "twenty", "two"}
_GROUPS = {"quarter": "Q", "half": "H"}


def _nearest_year(day: Day, view: View, at: int, end: int) -> Date | None:
    """A group of months without a year: the last one that has begun, or the next where the verb says so."""
    if view.published is None:
        return only(day)
    year, tense = view.published.year, direction(view, at, end)
    years = [year, year - 1] if tense <= 0 else [year, year + 1]
    values = [only(Day(y, group=day.group), "year", anchor=view.published) for y in years]
    if tense > 0:
        return min(values, key=lambda v: _distance(v, view.published))
    return next((v for v in values if bounds(v)[0] <= view.published), values[-1])


def _distance(value: Date, day: datetime.date | None) -> int:
    """Days between a day and the nearest day of a value."""
    first, last = bounds(value)
    return 0 if day is None else max((first - day).days, (day - last).days, 0)


def _own_year(view: View, at: int) -> tuple[int | None, int]:
    """The year behind a period, and the index behind it: "of 1989", "1989", "of this year", "last year"."""
    skip = at + (view.norm(at) in {"of", ",", "in"})
    year = year_at(view, skip)
    if year is not None:
        return year, skip + 1
    shift = {"last": -1, "this": 0, "next": 1}.get(view.norm(skip))
    if shift is not None and view.norm(skip + 1) == "year" and view.published is not None:
        return view.published.year + shift, skip + 2
    return None, at


def _year_before(view: View, at: int) -> int | None:
    """The year before a period: "the 1989 third quarter", "this year's first quarter"."""
    year = year_at(view, at - 1)
    if year is not None or view.published is None or view.norm(at - 1) not in {"'s", "'"}:
        return year
    shift = {"last": -1, "this": 0, "next": 1}.get(view.norm(at - 3)) if view.norm(at - 2) == "year" else None
    return None if shift is None else view.published.year + shift


def _with_own_year(view: View, at: int, day: Day, end: int) -> Read:
    year = _year_before(view, at)
    behind, tail = _own_year(view, end) if year is None else (year, end)
    if behind is not None:
        return only(Day(behind, group=day.group)), tail
    value = None if view.where(OF_GAMES) else _nearest_year(day, view, at, end)
    return (value, end) if value else None


def quarter(view: View, at: int, _: Before) -> Read:
    """third quarter, third-quarter, second half of 1989, fiscal first quarter."""
    ordinal = 2 if view.norm(at) == "last" and view.norm(at + 1) == "half" else ORDINALS.get(view.norm(at))
    if ordinal is None:
        return None
    cardinal = view.shape(at) == "n" and view.tokens[at].end - view.tokens[at].start == len(view.norm(at))
    unit = at + 1 + (view.norm(at + 1) in HYPHENS)
    unit += view.norm(unit) in {"fiscal", "calendar"}
    sign = _GROUPS.get(view.norm(unit))
    if cardinal or sign is None or (sign == "H" and (ordinal > 2 or not _half(view, unit + 1))):
        return None
    return _with_own_year(view, at, Day(group=f"{sign}{ordinal}"), unit + 1)


def _half(view: View, at: int) -> bool:
    """Whether "half" ends at `at` and is one of a year."""
    return _own_year(view, at)[0] is not None or (view.norm(at) == "of" and view.norm(at + 2) == "year")


def short_quarter(view: View, at: int, _: Before) -> Read:
    """Q3 2025, 3Q."""
    sign = view.norm(at).upper()
    if len(sign) != 2 or sign[0] != "Q" or sign[1] not in "1234" or view.shape(at) == "w":
        return None
    return _with_own_year(view, at, Day(group=sign), at + 1)


def season(view: View, at: int, _: Before) -> Read:
    """summer 1994, the winter of 1994, spring."""
    group = SEASONS.get(view.norm(at))
    if group is None:
        return None
    year, end = _own_year(view, at + 1)
    spoken = spoken_year(view, at + 2) if year is None and view.norm(at + 1) == "of" else None
    if spoken:
        year, end = spoken
    if year is not None:
        return only(Day(year, group=group)), end
    if view.norm(at - 1) not in SEASON_AFTER or view.norm(at + 1) in HYPHENS or view.norm(at + 1) == "of":
        return None
    value = _nearest_year(Day(group=group), view, at, at + 1)
    return (value, at + 1) if value else None


def decade(view: View, at: int, _: Before) -> Read:
    """1990s, '90s, the nineties."""
    if view.norm(at) in DECADES:
        behind_the = view.norm(at - 1) in {"the", "early", "late", "mid", "-"}
        return (only(Day(1900 + DECADES[view.norm(at)], years=10)), at + 1) if behind_the else None
    if not plural(view, at):
        return None
    if OWNERS & {view.norm(at - 1), view.norm(at - 2), view.norm(at - 3)}:
        return None  # "in their late 30s" tells an age
    figures = view.tokens[at].end - view.tokens[at].start
    year = number(view, at, 1000, 2990)
    if figures == 4 and year is not None and year % 10 == 0 and view.norm(at - 1) in DECADE_AFTER:
        return only(Day(year, years=10)), at + 2
    short = number(view, at, 10, 90)
    if figures == 2 and short is not None and short % 10 == 0 and view.norm(at - 1) in DECADE_BEHIND:
        return only(Day(1900 + short, years=10)), at + 2
    return None


def century(view: View, at: int, _: Before) -> Read:
    """the 20th century, the nineteenth century."""
    unit = at + 1 + (view.norm(at + 1) in HYPHENS)
    if view.norm(unit) not in {"century", "centuries"}:
        return None
    count = CENTURIES.get(view.norm(at)) or number(view, at, 11, 25)
    return (only(Day((count - 1) * 100, years=100)), unit + 1) if count and 10 < count < 26 else None


def fiscal(view: View, at: int, _: Before) -> Read:
    """fiscal 1989, fiscal year 1989."""
    skip = at + 1 + (view.norm(at + 1) == "year")
    year = year_at(view, skip) if view.norm(at) == "fiscal" else None
    return (only(Day(year)), skip + 1) if year else None


def spoken(view: View, at: int, _: Before) -> Read:
    """nineteen ninety-six; two thousand behind a word that asks for a year."""
    if view.norm(at) not in _SPOKEN:
        return None
    read = spoken_year(view, at)
    if read is None or (view.norm(at) in {"twenty", "two"} and view.norm(at - 1) not in {"year", "in", "since", "by"}):
        return None
    return only(Day(read[0])), read[1]


def _year_follows(view: View, at: int) -> bool:
    """Whether the words around the number at `at` make it a year."""
    before, behind = view.norm(at - 1), view.norm(at + 1)
    if before in HYPHENS and view.norm(at - 2) in PARTS:
        return True
    if before == "," and year_at(view, at - 2) is not None:
        return True
    hyphen = behind in HYPHENS and touching(view, at)
    if hyphen and (year_at(view, at + 2) or 0) > (year_at(view, at) or 0):
        return True
    if behind in COUNTED or before in NO_YEAR_AFTER or hyphen or _zoned(view, at + 1) or before in {"$", "#", "£", "€"}:
        return False
    owned = before in {"'", "’"} and view.norm(at - 2).endswith("s") and view.shape(at + 1) == "w"
    if owned and not touching_before(view, at):
        return True  # "the Falks' 1982 comic"
    adjective = before in DETERMINERS and view.shape(at + 1) in "wC" and number(view, at, 1900, 2099) is not None
    return before in YEAR_AFTER or adjective or behind in YEAR_BEFORE or (before == "(" and behind in {")", "-", "–"})


def _zoned(view: View, at: int) -> bool:
    """Whether a time zone stands at `at`: "by 1800 GMT"."""
    return view.norm(at) in ZONES and view.shape(at) == "A"


def _long_past(view: View, at: int, found: int) -> bool:
    """Whether a number below 1800 is a year: "in 1492" before a mark, where it counts nothing."""
    return found < 1800 and view.norm(at - 1) in {"in", "since"} and view.shape(at + 1) == "p"


def year(view: View, at: int, before: Before) -> Read:
    """2025 behind a word that asks for a year, mid-2025; "the 1989 period" where a quarter is spoken of."""
    found = year_at(view, at)
    if found is None or not (1800 <= found <= 2100 or _long_past(view, at, found)):
        return None
    if view.norm(at + 1) in ORDINALS and view.norm(at + 2) in {"quarter", "-"}:
        return None
    if before.quarter is not None and view.norm(at + 1) in {"quarter", "period"}:
        return only(Day(found, group=before.quarter.group)), at + 2
    if not _year_follows(view, at):
        return None
    return only(Day(found)), at + 1


def short_span(view: View, at: int, _: Before) -> Read:
    """1950-53: not 2008-09, which may be a month."""
    found, last = year_at(view, at), number(view, at + 2, 13, 99)
    if found is None or last is None or not 1800 <= found <= 2100 or view.norm(at + 1) not in HYPHENS:
        return None
    short = view.tokens[at + 2].end - view.tokens[at + 2].start == 2 and last > found % 100
    return (Date(Day(found), Day(found - found % 100 + last)), at + 3) if short else None


def short_year(view: View, at: int, _: Before) -> Read:
    """'89."""
    found = number(view, at, 0, 99)
    apostrophe = view.norm(at - 1) in {"'", "’", "‘"} and touching_before(view, at)
    if found is None or not apostrophe or view.tokens[at].end - view.tokens[at].start != 2:
        return None
    if view.norm(at - 2) not in YEAR_AFTER or plural(view, at):
        return None
    return only(Day(found + (1900 if found > 30 else 2000))), at + 1


def touching_before(view: View, at: int) -> bool:
    """Whether nothing stands between the token before `at` and it."""
    return at > 0 and view.tokens[at - 1].end == view.tokens[at].start


def _nth(year: int, month: int, weekday: int, which: int) -> datetime.date:
    days = [d for week in calendar.monthcalendar(year, month) if (d := week[weekday])]
    return datetime.date(year, month, days[which - 1 if which > 0 else which])


def _feast(year: int, rule: tuple[int, ...]) -> datetime.date:
    """The day of a holiday in a year: its rule is a day from Easter, a month and day, or the nth weekday of a month."""
    if len(rule) == 1:
        return easter(year) + datetime.timedelta(days=rule[0])
    if len(rule) == 2:
        return datetime.date(year, *rule)
    return _nth(year, *rule)


HOLIDAYS = PhraseTable(
    {
        **dict(FIXED_DAYS.items()),
        **dict(NTH_DAYS.items()),
        **{name: (days,) for name, days in EASTER_DAYS.items()},
    }
)


def _feast_years(view: View, at: int, end: int, published: datetime.date) -> list[int]:
    before = view.norm(at - 1)
    tense = {"last": -1, "next": 1}.get(before) or direction(view, at, end)
    return [published.year - 1, published.year] if tense < 0 else [published.year, published.year + 1]


def holiday(view: View, at: int, _: Before) -> Read:
    """Christmas, Thanksgiving Day, Easter Monday 1998."""
    found = next(iter(HOLIDAYS.at(view, at)), None)
    if found is None or view.shape(at) not in "CA" or view.norm(found[0]) in NO_HOLIDAY_BEFORE:
        return None
    end, rule = found
    own, behind = _own_year(view, end)
    assert isinstance(rule, tuple)
    if own is not None:
        return only(of_day(_feast(own, rule))), behind
    if view.published is None:
        return (only(Day(None, *rule)), end) if len(rule) == 2 else None
    days = [_feast(y, rule) for y in _feast_years(view, at, end, view.published)]
    fit = min(days, key=lambda d: abs(d - view.published))  # type: ignore[operator]
    return only(of_day(fit), "year", anchor=view.published), end
