"""Dates and spans of days: "November 17th, 2025", "4–5 December", "early December", "around December 5", "on Monday".

A date is kept as it was said: "December" is a month and no day. What was not said is reckoned from the day on which the
article was published: the year of "5 May", the day of "Sunday" or "last week". Without that day it stays unknown.

Two dates are compared as the days that they may mean. One that lies within the other says more than it. They exclude
each other only where they share no day, and not because of a year or a day that was only reckoned.
"""

# What a date is stands in `_days`, how two of them stand in `_date_relations`, how one is printed in `_date_edtf`; its
# readers, by sort, in `_date_calendar`, `_date_periods` and `_date_relative`. Here they are put together.

from collections.abc import Callable, Iterable, Iterator

from attrs import evolve

from reconcile.contracts import IN_DIGITS, Kind
from reconcile.kinds import _date_periods as periods
from reconcile.kinds import _date_relative as relative
from reconcile.kinds._date_calendar import (
    HYPHENS,
    NOTHING,
    Before,
    Read,
    calendar_at,
    number,
)
from reconcile.kinds._date_edtf import edtf, read_edtf
from reconcile.kinds._date_relations import caption, compare, near, normalize
from reconcile.kinds._date_spans import span_on, weekday_on
from reconcile.kinds._date_timex import timex3
from reconcile.kinds._date_years import with_year
from reconcile.kinds._days import Date, bounds, extent, floating, grain, in_year, without_year
from reconcile.lexicon.en.dates import (
    ABOUT_NOW,
    ABOUT_THEN,
    ALONE_AFTER,
    AROUND,
    CENTURIES,
    DECADES,
    EVERY,
    LINKED_PARTS,
    NO_MONTH,
    ORDINALS,
    PARTS,
    RELATIVE,
    SEASONS,
)
from reconcile.lexicon.en.names import SPEECH
from reconcile.lexicon.en.numerals import CLOSED
from reconcile.lexicon.en.words import MONTHS, NUMBERS, WEEKDAYS
from reconcile.model import Align, Mention
from reconcile.text.tokens import View

__all__ = ["KIND", "Date", "edtf", "find", "grain", "read_edtf", "timex3"]

RECKONED = range(1000, 3000)
"""Years of publication from which other dates are reckoned."""
QUARTER_REACH = 80
"""Tokens behind a quarter in which "a year ago" is the same quarter of the year before."""
_Reader = Callable[[View, int, Before], Read]


def _calendar(view: View, at: int, _: Before) -> Read:
    return calendar_at(view, at)


_BY_NUMBER: tuple[_Reader, ...] = (
    _calendar, periods.century, periods.quarter, periods.decade, relative.away, periods.short_span, periods.year,
    periods.short_year,
)  # fmt: skip
_TABLE: dict[str, list[_Reader]] = {}
for _words, _reader in (
    (MONTHS, _calendar),
    ((form for day in WEEKDAYS for form in (day, f"{day}s")), relative.weekday),
    (RELATIVE, relative.word),
    (("last", "this"), relative.day_part),
    (("last",), periods.quarter),
    (ABOUT_NOW, relative.about_now),
    (ABOUT_THEN, relative.about_then),
    (("the",), relative.the_period),
    (("the",), relative.the_year),
    (("year",), relative.year_linked),
    (("year",), relative.year_end),
    (ORDINALS, periods.quarter),
    (("q1", "q2", "q3", "q4"), periods.short_quarter),
    (SEASONS, periods.season),
    (DECADES, periods.decade),
    (CENTURIES, periods.century),
    (("fiscal",), periods.fiscal),
    ({*NUMBERS, "a", "an", "half"}, relative.away),
    (("nineteen", "eighteen", "twenty", "two"), periods.spoken),
    ({name.split(" ")[0] for name in periods.HOLIDAYS.phrases}, periods.holiday),
):
    for _word in _words:
        _TABLE.setdefault(_word, []).append(_reader)
_BY_WORD = {word: tuple(readers) for word, readers in _TABLE.items()}
"""The first word of a date to the readers that know it, in their order."""
_FIRST = frozenset(_BY_WORD)
_FIRM = _FIRST - relative.BEHIND.keys()
_PERIODS = frozenset().union(*relative.BEHIND.values())
"""Words without which none begins but with `_FIRM`."""


def _bare_month(value: Date) -> bool:
    return value.first.month is not None and value.first.day is None and value.first.year is None


def _alone(view: View, at: int, end: int) -> bool:
    """Whether a bare month name is a month here and no verb or first name ("may", "march", "Jan")."""
    word = view.norm(at)
    if view.norm(end) in SPEECH:
        return False
    if view.norm(at - 1) in ALONE_AFTER or view.norm(end) == "'s":
        return True
    if view.norm(at - 1) in {"a", "an"} and word in {"may", "march"} and view.shape(end) == "w":
        return view.norm(end) not in CLOSED  # "a May announcement"
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


def _no_such_day(view: View, at: int, value: Date) -> bool:
    """Whether a number stands before a month without a day: it is a day that this month does not have."""
    return value.first.month is not None and value.first.day is None and number(view, at - 1, 1, 31) is not None


_Found = tuple[int, int, Date] | None


def _of_calendar(view: View, at: int, value: Date, end: int) -> _Found:
    """A date that stands in the calendar with what stands around it: weekday, "early", "around", the end of a span."""
    start = _weekday_before(view, at)
    joined, behind = span_on(view, start, value, end)
    if start < at:
        return start, behind, joined
    part, approximate, start = _prefix(view, at)
    alone = part or behind > end or _alone(view, at, end)
    if _no_such_day(view, at, value) or (_bare_month(value) and not alone):
        return None
    if part:
        joined, behind = value, end
    part = part if value.first.day is None else joined.part
    if part != joined.part or approximate != joined.approximate:
        joined = evolve(joined, part=part, approximate=approximate)
    return start, behind, joined


def _surrounded(view: View, at: int, value: Date, end: int) -> _Found:
    """A date with what stands around it; one that was told from another day is no end of a span."""
    if value.first.weekday is not None:
        return at, *weekday_on(view, at, value, end)
    if "day" in value.implied:
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
        return start, end, with_year(value, view, start, end)
    return None


def _after(view: View, before: Before, value: Date, at: int, end: int) -> Before:
    """What is to be remembered behind a date that began with token `at`."""
    said, quarter = value.first, before.quarter if at - before.place < QUARTER_REACH else None
    named = view.norm(at) in ORDINALS or view.norm(at)[:1] == "q"
    inferred = "year" in value.implied
    over = view.published is None or bounds(value)[inferred] < view.published
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
    for at in view.where(_FIRM if view.vocabulary.isdisjoint(_PERIODS) else _FIRST, "n"):
        behind = relative.BEHIND.get(view.norm(at))
        if at < floor or (behind is not None and view.norm(at + 1) not in behind):  # "the", but not "the week"
            continue
        read = _read(view, at, before)
        if read is not None:
            start, end, value = read
            yield Mention("date", value, tokens[max(start, floor)].start, tokens[end - 1].end)
            before = _after(view, before, value, at, end)
            floor = end


def distinctive(value: Date) -> bool:
    """Whether a month of a year or a day of a month was said; a year alone or "Tuesday" may be of anything."""
    said = value.first
    dated = said.month is not None and (not value.implied or said.day is not None)
    return value.implied <= {"year"} and said.weekday is None and dated


def known_as(value: Date, others: Iterable[Date]) -> Iterator[str]:
    """The captions that a value may have; where its year was not said, also those without a year and in the years of
    `others`. None for a day that was only reckoned ("Sunday", "last week")."""
    if value.implied - {"year"} or floating(value):
        return
    yield caption(value)
    if value.implied or value.first.year is None:
        yield caption(without_year(value))
        years = {other.first.year for other in others}
        yield from (caption(in_year(value, year)) for year in sorted(filter(None, years)))


KIND = Kind(
    "date", find, compare, caption, normalize, Align.EVENT, extent, priority=5, distinctive=distinctive,
    known_as=known_as, near=near, recurs=True, telling=_FIRM | _PERIODS | {IN_DIGITS},
)  # fmt: skip
