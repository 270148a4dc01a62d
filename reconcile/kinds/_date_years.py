"""The year of a date that states none, from the article's date and what is said beside it."""

import datetime

from attrs import evolve

from reconcile.kinds._date_tense import direction
from reconcile.kinds._days import Date, bounds, in_year
from reconcile.lexicon.en.dates import SURE_TENSE
from reconcile.text.tokens import View

NEAR_DAY, NEAR_MONTH = 100, 60
"""Days from the article's date within which a day or month is of the nearest year, whatever the verb says."""
AROUND_NOW = (0, -1, 1)


def _years(value: Date, view: View, start: int) -> list[int]:
    """The years that a date without one may be of: by the word before it, "last" or "next"."""
    assert view.published is not None
    now, before = view.published, view.norm(start - 1)
    years = [now.year] if before == "this" else [now.year + shift for shift in AROUND_NOW]
    if before == "last":
        return [y for y in years if bounds(in_year(value, y))[1] < now]
    return [y for y in years if bounds(in_year(value, y))[0] > now] if before == "next" else years


def with_year(value: Date, view: View, start: int, end: int) -> Date:
    """A year for a date that states none: the one that brings it nearest to the article's date."""
    published = view.published
    if value.first.year is not None or published is None or value.first.weekday is not None:
        return value
    years = _years(value, view, start)
    nearest = min(years, key=lambda y: abs(bounds(in_year(value, y))[0] - published))
    if len(years) == len(AROUND_NOW):
        nearest += _against_tense(in_year(value, nearest), view, start, end, published)
    return evolve(in_year(value, nearest), implied=value.implied | {"year"}, anchor=published)


def _against_tense(value: Date, view: View, start: int, end: int, published: datetime.date) -> int:
    """The years to add where the verb speaks of the past and the nearest date is far ahead, or the other way round."""
    sure = SURE_TENSE.get(view.norm(start - 1), 0)
    ahead, behind = (bounds(value)[0] - published).days, (published - bounds(value)[1]).days
    near = NEAR_MONTH if value.first.day is None else NEAR_DAY
    if ahead > (0 if sure < 0 else near):
        return -((sure or direction(view, start, end)) < 0)
    return int(behind > (0 if sure > 0 else near) and (sure or direction(view, start, end)) > 0)
