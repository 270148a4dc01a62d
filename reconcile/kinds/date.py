"""Dates and spans of days: "November 17th, 2025", "4–5 December", "early December", "around December 5", "on Monday".

What a date is stands in `_days`, how two of them stand in `_date_relations`, how one is printed in `_date_edtf`; the
readers of the several sorts are in `_date_calendar`, `_date_periods` and `_date_relative`. Here they are put together.
"""

import datetime
from collections.abc import Callable, Iterator

from attrs import evolve

from reconcile.kinds import _date_periods as periods
from reconcile.kinds import _date_relative as relative
from reconcile.kinds._date_calendar import (
    HYPHENS,
    NOTHING,
    Before,
    Read,
    calendar_at,
    number,
    year_at,
    year_only,
)
from reconcile.kinds._date_edtf import edtf, read_edtf
from reconcile.kinds._date_relations import caption, compare, normalize
from reconcile.kinds._date_tense import direction
from reconcile.kinds._days import Date, bounds, crosses, extent, grain, in_year
from reconcile.lexicon.en.dates import (
    ABOUT_NOW,
    ABOUT_THEN,
    ALONE_AFTER,
    AROUND,
    CENTURIES,
    DECADES,
    EVERY,
    LINKED_PARTS,
    MOVED,
    NO_MONTH,
    ORDINALS,
    PARTS,
    RELATIVE,
    SEASONS,
    SPAN,
    SURE_TENSE,
)
from reconcile.lexicon.en.names import SPEECH
from reconcile.lexicon.en.words import MONTHS, NUMBERS, WEEKDAYS
from reconcile.model import Align, Kind, Mention
from reconcile.text.tokens import View

__all__ = ["KIND", "Date", "edtf", "find", "read_edtf"]

MOVED_REACH = 8
"""Tokens before a date in which a word that moves an event makes "from … to …" two dates."""
NEAR_DAY, NEAR_MONTH = 100, 60
"""Days from the article's date within which a day or month is of the nearest year, whatever the verb says."""
AROUND_NOW = (0, -1, 1)
RECKONED = range(1000, 3000)
"""Years of publication from which other dates are reckoned."""
QUARTER_REACH = 80
"""Tokens behind a quarter in which "a year ago" is the same quarter of the year before."""
_Reader = Callable[[View, int, Before], Read]


def _calendar(view: View, at: int, _: Before) -> Read:
    return calendar_at(view, at)


_BY_NUMBER: tuple[_Reader, ...] = (
    _calendar, periods.century, periods.quarter, periods.decade, relative.away, periods.year, periods.short_year,
)  # fmt: skip
_TABLE: dict[str, list[_Reader]] = {}
for _words, _reader in (
    (MONTHS, _calendar),
    (WEEKDAYS, relative.weekday),
    (RELATIVE, relative.word),
    (("last", "this"), relative.day_part),
    (("last",), periods.quarter),
    (ABOUT_NOW, relative.about_now),
    (ABOUT_THEN, relative.about_then),
    (("the",), relative.the_period),
    (("the",), relative.the_year),
    (("the",), relative.the_year),
    (("year",), relative.year_linked),
    (("year",), relative.year_end),
    (ORDINALS, periods.quarter),
    (("q1", "q2", "q3", "q4"), periods.short_quarter),
    (SEASONS, periods.season),
    (DECADES, periods.decade),
    (CENTURIES, periods.century),
    (("fiscal",), periods.fiscal),
    ({*NUMBERS, "a", "an"}, relative.away),
    (("nineteen", "eighteen", "twenty", "two"), periods.spoken),
    ({name.split(" ")[0] for name in periods.HOLIDAYS.phrases}, periods.holiday),
):
    for _word in _words:
        _TABLE.setdefault(_word, []).append(_reader)
_BY_WORD = {word: tuple(readers) for word, readers in _TABLE.items()}
"""The first word of a date to the readers that know it, in their order."""


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


def _on(view: View, at: int, value: Date, end: int) -> tuple[Date, int]:
    """A date that goes on to another: "November 30 to December 2"; not where one is moved to the other."""
    link, before = view.norm(end), view.norm(at - 1)
    between = link == "and" and before == "between"
    if not (link in HYPHENS or link in SPAN or between):
        return value, end
    if any(view.norm(i) in MOVED for i in range(max(0, at - MOVED_REACH), at)) or end + 1 >= len(view.tokens):
        return value, end
    other = calendar_at(view, end + 1)
    if other is None and grain(value.first) == "year" and before in {"from", "between"}:
        other = _year_at_end(view, end + 1)
    span = _joined(value, other[0]) if other else None
    return (span, other[1]) if span and other else (value, end)


def _year_at_end(view: View, at: int) -> Read:
    year = year_at(view, at)
    return (year_only(year), at + 1) if year is not None and 1800 <= year <= 2100 else None


def _bare_month(value: Date) -> bool:
    return value.first.month is not None and value.first.day is None and value.first.year is None


def _alone(view: View, at: int, end: int) -> bool:
    """Whether a bare month name is a month here and no verb or first name ("may", "march", "Jan")."""
    word = view.norm(at)
    if view.norm(end) in SPEECH:
        return False
    if view.norm(at - 1) in ALONE_AFTER or view.norm(end) == "'s":
        return True
    return word not in NO_MONTH and view.shape(end) != "C" and not view.shouting


def _weekday_before(view: View, at: int) -> int:
    """The index where a weekday that goes with the date at `at` begins: "Monday, 17 November"."""
    back = at - 1 - (view.norm(at - 1) == ",")
    return back if view.norm(back) in WEEKDAYS and view.shape(back) in "CA" else at


def _part(view: View, at: int) -> tuple[str, int]:
    """The part that is said before a date, "early", and where the phrase begins."""
    linked = at - 1 - (view.norm(at - 1) == "the")
    table = LINKED_PARTS.get(view.norm(linked))
    back = linked - 1 if table else at - 1 - (view.norm(at - 1) in HYPHENS)
    part = (table or PARTS).get(view.norm(back), "") if back >= 0 else ""
    return part, back if part else at


def _prefix(view: View, at: int) -> tuple[str, bool, int]:
    """Part ("early"), approximation, and where the phrase begins."""
    part, start = _part(view, at)
    approximate = view.norm(start - 1) in AROUND
    return part, approximate, start - 1 if approximate else start


def _years(value: Date, view: View, start: int) -> list[int]:
    """The years that a date without one may be of: by the word before it, "last" or "next"."""
    assert view.published is not None
    now, before = view.published, view.norm(start - 1)
    years = [now.year] if before == "this" else [now.year + shift for shift in AROUND_NOW]
    if before == "last":
        return [y for y in years if bounds(in_year(value, y))[1] < now]
    return [y for y in years if bounds(in_year(value, y))[0] > now] if before == "next" else years


def _with_year(value: Date, view: View, start: int, end: int) -> Date:
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


def _no_such_day(view: View, at: int, value: Date) -> bool:
    """Whether a number stands before a month without a day: it is a day that this month does not have."""
    return value.first.month is not None and value.first.day is None and number(view, at - 1, 1, 31) is not None


_Found = tuple[int, int, Date] | None


def _of_calendar(view: View, at: int, value: Date, end: int) -> _Found:
    """A date that stands in the calendar with what stands around it: weekday, "early", "around", the end of a span."""
    start = _weekday_before(view, at)
    joined, behind = _on(view, start, value, end)
    if start < at:
        return start, behind, joined
    part, approximate, start = _prefix(view, at)
    alone = part or behind > end or _alone(view, at, end)
    if _no_such_day(view, at, value) or (_bare_month(value) and not alone):
        return None
    if part:
        joined, behind = value, end
    coarse = value.first.day is None
    return start, behind, evolve(joined, part=part if coarse else joined.part, approximate=approximate)


def _surrounded(view: View, at: int, value: Date, end: int) -> _Found:
    """A date with what stands around it; one that was told from another day is no end of a span."""
    if "day" in value.implied or value.first.weekday is not None:
        return at, end, value
    if value.implied:
        part, start = _part(view, at)
        return start, end, evolve(value, part=part) if part else value
    return _of_calendar(view, at, value, end)


def _read(view: View, at: int, before: Before) -> _Found:
    """The date that begins at token `at`: where its phrase begins and ends, and its value."""
    token = view.tokens[at]
    if view.norm(at - 1) in EVERY:
        return None
    readers = _BY_NUMBER if token.shape == "n" else _BY_WORD.get(token.norm, ())
    for reader in readers:
        read = reader(view, at, before)
        if read is None:
            continue
        found = _surrounded(view, at, *read)
        if found is None:
            return None
        start, end, value = found
        return start, end, _with_year(value, view, start, end)
    return None


def _after(view: View, before: Before, value: Date, at: int, end: int) -> Before:
    """What is to be remembered behind a date that began with token `at`."""
    said, quarter = value.first, before.quarter if at - before.place < QUARTER_REACH else None
    named = view.norm(at) in ORDINALS or view.norm(at)[:1] == "q"
    over = view.published is None or bounds(value)[1] < view.published
    if grain(said) == "quarter" and named and over and (quarter is None or (said.year or 0) >= (quarter.year or 0)):
        return Before(value, said, end)
    return Before(value, quarter, end if grain(said) == "quarter" else before.place)


def _reckoning(view: View) -> View:
    """The view, without a date of publication from which no year could be reckoned."""
    published = view.published
    return view if published is None or published.year in RECKONED else evolve(view, published=None)


def find(view: View) -> Iterator[Mention]:
    """The dates of a view, left to right."""
    view = _reckoning(view)
    floor, before, tokens = 0, NOTHING, view.tokens
    for at, (_, _, norm, shape) in enumerate(tokens):
        if at < floor or not (shape == "n" or norm in _BY_WORD):
            continue
        read = _read(view, at, before)
        if read is not None:
            start, end, value = read
            yield Mention("date", value, tokens[max(start, floor)].start, tokens[end - 1].end)
            before = _after(view, before, value, at, end)
            floor = end


KIND = Kind("date", find, compare, caption, normalize, Align.EVENT, extent, priority=5)
