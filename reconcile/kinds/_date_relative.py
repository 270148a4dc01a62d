"""Readers of dates told from another day: "yesterday", "Monday", "last week", "two days earlier", "a year ago"."""

import datetime

from attrs import evolve

from reconcile.kinds._date_calendar import HYPHENS, Before, Read, calendar_at
from reconcile.kinds._date_shift import anchor_of, moved_years, shifted
from reconcile.kinds._date_tense import direction
from reconcile.kinds._days import Date, Day, grain, only
from reconcile.kinds._numbers import number_at
from reconcile.lexicon.en.dates import (
    ABOUT_NOW,
    ABOUT_THEN,
    AWAY,
    DAY_PARTS,
    FROM_NOW,
    LINKED_PARTS,
    NAMED_DAYS,
    NO_DAY_BEFORE,
    ORDINALS,
    PERIODS,
    RELATIVE,
    SEASONS,
    TIMES,
    YEAR_GOES_ON,
    YEAR_LINKED,
)
from reconcile.lexicon.en.events import NOUNS
from reconcile.lexicon.en.words import WEEKDAYS
from reconcile.text.tokens import View

MAX_COUNT = 5000
"""Units of a distance in time that is read: "3,000 years ago"."""
_OWN = PERIODS.keys() | {"full", "whole", "fiscal", "calendar"}
HALVES: dict[str, tuple[str | None, int]] = {"year": ("month", 6), "decade": ("year", 5), "century": ("year", 50)}
"""A unit of time to what half of it is."""
_QUARTERLY = frozenset({"quarter", "period"})
_UNITS = frozenset(PERIODS)
BEHIND = {"the": frozenset(_OWN | _QUARTERLY | {"weekend", "latest"}), "a": _UNITS, "an": _UNITS}
"""Words with which hardly ever a date begins, and what stands behind them then."""


def _inferred(day: Day | None, anchor: datetime.date | None, part: str = "") -> Date | None:
    """A value that was told from another day: its year was inferred, or, where it is a year itself, reckoned."""
    if day is None:
        return None
    unit = grain(day)
    if unit in {"year", "decade", "century"}:
        return only(day, "reckoned", anchor=anchor)
    fine = ("day",) if unit in {"day", "week", "weekend"} else ()
    return only(day, "year", *fine, part=part, anchor=anchor)


def word(view: View, at: int, _: Before) -> Read:
    """yesterday, today, tomorrow."""
    if view.norm(at) not in RELATIVE or view.published is None:
        return None
    value = _inferred(shifted(view.published, "day", RELATIVE[view.norm(at)]), view.published)
    return (value, at + 1) if value else None


def _back(view: View, at: int, number: int, published: datetime.date) -> int:
    """The distance in days from the article's date to a weekday."""
    behind, before = (published.weekday() - number) % 7, view.norm(at - 1)
    if before == "last":
        return -behind or -7
    if before == "next":
        return 7 - behind
    if before in {"coming", "this"} or direction(view, at, at + 1) > 0:
        return (7 - behind) % 7
    return -behind


def weekday(view: View, at: int, before: Before) -> Read:
    """Monday, last Monday, next Tuesday, "Mondays blast"; of no week where the article's date is not known."""
    name = view.norm(at).removesuffix("s") if view.norm(at + 1) in NOUNS else view.norm(at)
    number = WEEKDAYS.get(name) if view.shape(at) in "CA" and len(name) > 3 else None
    if number is None or (view.norm(at - 1) in NAMED_DAYS and view.shape(at - 1) in "CA"):
        return None
    if view.norm(at + 1) in NO_DAY_BEFORE and view.shape(at + 1) == "C":
        return None
    dated = calendar_at(view, at + 1 + (view.norm(at + 1) == ",")) if at + 2 < len(view.tokens) else None
    if dated is not None and dated[0].first.day is not None:
        return None
    if view.published is None:
        return only(Day(weekday=number)), at + 1
    if view.norm(at - 1) == "previous" and (reference := anchor_of(before.date, view.published)):
        day = reference - datetime.timedelta(days=(reference.weekday() - number) % 7 or 7)
    else:
        day = view.published + datetime.timedelta(days=_back(view, at, number, view.published))
    said = Day(day.year, day.month, day.day, weekday=number)
    return only(said, "day", "year", anchor=view.published), at + 1


def day_part(view: View, at: int, _: Before) -> Read:
    """last night, this morning."""
    sign, shift = DAY_PARTS.get(view.norm(at + 1)), {"last": -1, "this": 0}.get(view.norm(at))
    if sign is None or shift is None or view.published is None or view.norm(at + 1).endswith("s"):
        return None
    value = _inferred(shifted(view.published, "day", shift), view.published, view.norm(at + 1))
    return (value, at + 2) if value else None


def _unit(view: View, at: int) -> tuple[str, int]:
    """A period or season at `at` and the index behind it, a word such as "fiscal" skipped; "" for none."""
    skip = at + (view.norm(at) in {"fiscal", "calendar", "full", "whole"})
    name = view.norm(skip)
    if name in PERIODS and not name.endswith("s"):
        return PERIODS[name], skip + 1
    return ("season", skip + 1) if name in SEASONS else ("", at)


def _season(view: View, at: int, shift: int, published: datetime.date) -> Day | None:
    """last spring: of the last year in which it ended, not the season before this one."""
    group = SEASONS[view.norm(at)]
    now = shifted(published, "season", 0)
    year = now.year if now and now.year else published.year
    order = ("SP", "SU", "FA", "WI")
    ahead = order.index(group) - order.index(now.group if now else "SP")
    if shift < 0:
        return Day(year - (ahead >= 0), group=group)
    return Day(year + (shift > 0 and ahead <= 0), group=group)


def _of_quarter(view: View, end: int) -> bool:
    """Whether a year goes on to its quarter: "this year's third quarter"."""
    skip = end + 1 + (view.norm(end + 1) in {"fiscal", "calendar"})
    return view.norm(end) in {"'s", "'"} and view.norm(skip) in ORDINALS and view.norm(skip + 1) == "quarter"


def about_now(view: View, at: int, before: Before) -> Read:
    """last week, this year, next month, the current quarter: from the article's date."""
    said = view.norm(at)
    shift, (unit, end) = ABOUT_NOW.get(said), _unit(view, at + 1)
    if shift is None or not unit or view.published is None or (said in {"past", "recent"} and unit != "year"):
        return None
    if unit == "day" or view.norm(end) in HYPHENS or (unit == "century" and shift == 0) or _of_quarter(view, end):
        return None
    if said == "latest":
        return _latest(view, unit, end, before)
    day = _season(view, end - 1, shift, view.published) if unit == "season" else shifted(view.published, unit, shift)
    value = _inferred(day, view.published)
    return (value, end) if value else None


def _quarter_of(view: View, before: Before) -> Day | None:
    """The quarter that is spoken of: the last one named, else the last that is over."""
    return before.quarter or (shifted(view.published, "quarter", -1) if view.published else None)


def _latest(view: View, unit: str, end: int, before: Before) -> Read:
    day = _quarter_of(view, before) if unit == "quarter" else None
    value = _inferred(day, view.published)
    return (value, end) if value else None


def _as_fine(value: Date, unit: str) -> bool:
    """Whether a date is fine enough to reckon a unit from it: "that day" asks for a day."""
    return unit not in {"day", "week", "weekend", "month"} or grain(value.first) in {"day", unit}


def about_then(view: View, at: int, before: Before) -> Read:
    """the previous year, the following day, that month, the same day: from the date last spoken of."""
    shift, (unit, end) = ABOUT_THEN.get(view.norm(at)), _unit(view, at + 1)
    reference = anchor_of(before.date, None) if before.date and _as_fine(before.date, unit) else None
    if shift is None or not unit or unit == "season" or reference is None or view.norm(end) in HYPHENS:
        return None
    if view.norm(at) == "next" and unit != "day":
        return None
    value = _inferred(shifted(reference, unit, shift), reference)
    return (value, end) if value else None


def the_year(view: View, at: int, _: Before) -> Read:
    """for the year, the full year, the end of the month: the article's own."""
    if view.norm(at + 1) not in _OWN:
        return None
    unit, end = _unit(view, at + 1)
    before, linked = view.norm(at - 1), view.norm(at - 2) in LINKED_PARTS["of"]
    whole = view.norm(at + 1) in {"full", "whole"} or before in {"for", "in", "throughout", "during"}
    whole = whole or (before == "of" and linked)  # "player of the year" says no year
    asked = (
        (whole and unit == "year")
        or (before == "for" and unit == "week")
        or (before == "of" and linked and unit in {"month", "week", "decade", "century"})
    )
    if view.published is None or not asked or view.norm(end) in YEAR_GOES_ON or view.norm(end) in HYPHENS:
        return None
    value = _inferred(shifted(view.published, unit, 0), view.published)
    return (value, end) if value else None


def year_end(view: View, at: int, _: Before) -> Read:
    """year-end, year end, year's end: the last day of the year that is spoken of."""
    link = view.norm(at + 1) in {"-", "'s"}
    if view.norm(at) != "year" or view.norm(at + 1 + link) != "end" or view.published is None:
        return None
    end = at + 2 + link
    year = view.published.year - (view.norm(at - 1) in {"since", "last"})
    return only(Day(year, 12, 31), "year", anchor=view.published), end


def the_period(view: View, at: int, before: Before) -> Read:
    """the quarter, the latest period, its weekend: the one that is spoken of."""
    if view.norm(at) != "the" or view.published is None:
        return None
    name = view.norm(at + 1)
    if name == "weekend" and view.norm(at + 2) != "of":
        count = -(view.published.weekday() < 5) if direction(view, at, at + 2) <= 0 else 0
        value = _inferred(shifted(view.published, "weekend", count), view.published)
        return (value, at + 2) if value else None
    skip = at + 1 + (name == "latest")
    if view.norm(skip) not in _QUARTERLY or (view.norm(skip) == "period" and name != "latest"):
        return None
    value = _inferred(_quarter_of(view, before), view.published)
    return (value, skip + 1) if value else None


def year_linked(view: View, at: int, before: Before) -> Read:
    """year-earlier, year-ago quarter: a year before the quarter that is spoken of, or the article's date."""
    shift = YEAR_LINKED.get(view.norm(at + 2)) if view.norm(at + 1) in HYPHENS else None
    if view.norm(at) != "year" or shift is None or view.published is None:
        return None
    named = ORDINALS.get(view.norm(at + 3)) if view.norm(at + 4) == "quarter" else None
    if named:
        before = before._replace(quarter=Day(_quarter_year(view, before), group=f"Q{named}"))
    value = _inferred(_years_from(view, before, view.published, shift), view.published)
    end = at + 5 if named else at + 3 + (view.norm(at + 3) in _QUARTERLY)
    return (value, end) if value else None


def _quarter_year(view: View, before: Before) -> int | None:
    """The year of the quarter that is spoken of, else the article's."""
    if before.quarter is not None:
        return before.quarter.year
    return view.published.year if view.published else None


def _years_from(view: View, before: Before, reference: datetime.date, count: int) -> Day | None:
    """A number of years away: of the quarter that is spoken of, where one is, else of the whole year."""
    if abs(count) == 1 and before.quarter is not None:
        return moved_years(only(before.quarter), count)
    return shifted(reference, "year", count)


def _count(view: View, at: int) -> tuple[int, int] | None:
    """A whole number of units, and the index of the unit: "two", "a", "10"."""
    if view.norm(at) in {"a", "an"}:
        return (1, at + 1) if view.norm(at + 1) in PERIODS else None
    read = number_at(view, at)
    if read is None or read[0] != int(read[0]) or not 0 < read[0] <= MAX_COUNT:
        return None
    return int(read[0]), read[1]


def _away(view: View, at: int) -> tuple[int, int]:
    """The direction said at `at`, and the index behind it: "ago", "later", "from now"."""
    if view.norm(at) == "from" and view.norm(at + 1) == "now":
        return 1, at + 2
    return AWAY.get(view.norm(at), 0), at + 1


def away(view: View, at: int, before: Before) -> Read:
    """two days ago, a year earlier, three weeks later, ten years from now."""
    if view.vocabulary.isdisjoint(_UNITS):
        return None
    count = _count(view, at)
    unit, whole = (PERIODS.get(view.norm(count[1])), 1) if count else (None, 1)
    if view.norm(at) == "half":
        count = _count(view, at + 1)
        unit, whole = HALVES.get(view.norm(count[1]), (None, 1)) if count else (None, 1)
    if count is None or unit is None:
        return None
    sign, end = _away(view, count[1] + 1)
    from_now = view.norm(end - 1) in FROM_NOW or view.norm(end - 1) == "now"
    last = before.date if before.date and _as_fine(before.date, unit) else None
    reference = view.published if from_now else anchor_of(last, None if sign > 0 else view.published)
    if not sign or reference is None:
        return None
    if unit in {"year", "decade", "century"}:
        day = _years_from(view, before, reference, sign * count[0] * whole * TIMES.get(unit, 1))
    else:
        day = shifted(reference, unit, sign * count[0] * whole)
    value = _inferred(day, reference)
    rough = unit != "day" and value is not None and not value.first.group.startswith("Q")
    return (evolve(value, approximate=rough), end) if value else None
