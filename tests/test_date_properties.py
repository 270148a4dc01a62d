"""Properties of dates that hold for whatever value: EDTF reads back, relations are sound, bad input is survived."""

import datetime
import time
from itertools import pairwise
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from reconcile.kinds import date, duration, recurrence, timex, vague
from reconcile.kinds import time as clock
from reconcile.kinds._date_edtf import edtf, read_edtf
from reconcile.kinds._date_relations import compare
from reconcile.kinds._days import Date, Day, bounds, extent, in_year, only
from reconcile.model import INVERSE, SAME, ValueRelation
from reconcile.text.tokens import view_of

PUBLISHED = datetime.date(2025, 11, 20)
KINDS = (date.KIND, duration.KIND, recurrence.KIND, vague.KIND, clock.KIND)
GROUPS = ("Q1", "Q2", "Q3", "Q4", "H1", "H2", "SP", "SU", "FA", "WI", "W01", "W30", "W52", "W47-WE")
YEARS = st.integers(1900, 2100)
PARTS = st.sampled_from(["", "", "early", "mid", "late"])
_R = ValueRelation


def days(years: st.SearchStrategy[Any]) -> st.SearchStrategy[Day]:
    """Days of every grain; no day is later than the 28th, so that every month has it."""
    return st.one_of(
        st.builds(Day, years, st.integers(1, 12), st.integers(1, 28)),
        st.builds(Day, years, st.integers(1, 12)),
        st.builds(lambda year, group: Day(year, group=group), years, st.sampled_from(GROUPS)),
        st.builds(Day, years),
    )


def _value(day: Day, part: str, approximate: bool) -> Date:
    return Date(day, day, "" if day.day is not None or "-" in day.group else part, approximate)


def _spanned(start: datetime.date, length: int) -> Date:
    end = start + datetime.timedelta(days=length)
    return Date(Day(start.year, start.month, start.day), Day(end.year, end.month, end.day))


KNOWN = st.one_of(
    st.builds(_value, days(YEARS), PARTS, st.booleans()),
    st.builds(_spanned, st.dates(datetime.date(1900, 1, 1), datetime.date(2100, 1, 1)), st.integers(1, 400)),
    st.builds(lambda year: only(Day(year * 10, years=10)), st.integers(190, 205)),
    st.builds(lambda year: only(Day(year * 100, years=100)), st.integers(15, 20)),
)
"""Values whose year is known."""
MONTHLY = st.builds(Day, st.none(), st.integers(1, 12), st.one_of(st.none(), st.integers(1, 28)))
UNDATED = st.builds(_value, MONTHLY, PARTS, st.booleans())
WEEKDAYS = st.builds(lambda number: only(Day(weekday=number)), st.integers(0, 6))
VALUES = st.one_of(KNOWN, UNDATED, WEEKDAYS)


@given(VALUES)
def test_what_is_printed_reads_back_as_the_same(value: Date) -> None:
    read = read_edtf(edtf(value))
    assert read is not None, edtf(value)
    assert compare(read, value).relation in SAME


@given(st.text("0123456789X-/~WQ²٣", max_size=30))
def test_reading_edtf_gives_a_value_or_nothing(text: str) -> None:
    value = read_edtf(text)
    assert value is None or compare(value, value).relation is _R.EQUAL


@pytest.mark.parametrize(
    "text", ["2025-02-31", "0000", "99999", "2025-13", "2025/2024", "²", "", "XXXX-WXX-9", "1/2/3"]
)
def test_what_is_no_edtf_is_nothing(text: str) -> None:
    assert read_edtf(text) is None


@given(VALUES, VALUES)
def test_a_comparison_has_its_inverse(one: Date, other: Date) -> None:
    relation = compare(one, other).relation
    assert compare(other, one).relation is INVERSE.get(relation, relation)


@given(VALUES)
def test_a_value_equals_itself(value: Date) -> None:
    assert compare(value, value).relation is _R.EQUAL


@given(KNOWN, KNOWN, KNOWN)
def test_refining_is_a_partial_order(a: Date, b: Date, c: Date) -> None:
    within = SAME | {_R.REFINES}
    if compare(a, b).relation in within and compare(b, c).relation in within:
        assert compare(a, c).relation in within
    assert not (compare(a, b).relation is _R.REFINES and compare(b, a).relation is _R.REFINES)


@given(KNOWN)
def test_a_part_refines_its_whole(value: Date) -> None:
    first, last = bounds(value)
    day = only(Day(first.year, first.month, first.day))
    assert compare(day, value).relation in SAME | {_R.REFINES}
    assert first <= last
    assert extent(value) == (first, last)


@given(st.one_of(UNDATED), VALUES, YEARS)
def test_an_implied_year_makes_nothing_disjoint(value: Date, other: Date, year: int) -> None:
    fuller = evolve(in_year(value, year), implied=frozenset({"year"}))
    if compare(value, other).relation is not _R.DISJOINT:
        assert compare(fuller, other).relation is not _R.DISJOINT


@given(st.dates(datetime.date(1990, 1, 1), datetime.date(2050, 1, 1)), st.dates(datetime.date(1990, 1, 1)))
def test_an_implied_week_makes_nothing_disjoint(day: datetime.date, stated: datetime.date) -> None:
    said = Day(day.year, day.month, day.day, weekday=day.weekday())
    inferred, other = only(said, "day", "year"), only(Day(stated.year, stated.month, stated.day))
    if compare(only(Day(weekday=day.weekday())), other).relation is not _R.DISJOINT:
        assert compare(inferred, other).relation is not _R.DISJOINT


WORDS = st.sampled_from(
    "the a last next this early late mid year quarter third Monday Friday December May 4 5 31 1990s 2019 99999 0 two "
    "few several ago earlier later before - – to and of from between until at 9 : 30 a.m. p.m. EST noon night every "
    "daily now recently past week weekend month decade century nineteen ninety 'six Christmas Easter 's , . / 1/2 half "
    "fiscal ended couple years hours ² ٣٤ 1e2000000 twenty-first spring fall of".split()
)


@settings(max_examples=300)
@given(st.lists(WORDS, max_size=14), st.one_of(st.none(), st.dates()))
def test_any_row_of_words_is_read_without_error(words: list[str], published: datetime.date | None) -> None:
    view = view_of(" ".join(words), published)
    for kind in KINDS:
        for mention in kind.find(view):
            assert 0 <= mention.start < mention.end <= len(view.text)
            assert kind.caption(mention.value)
            assert kind.normalize(mention.value)
            kind.compare(mention.value, mention.value)
            kind.extent(mention.value)
    found = [(t.start, t.end) for t in timex.timexes(view)]
    assert all(a[1] <= b[0] for a, b in pairwise(found))


BAD = [
    "31 February 2025",
    "year 0",
    "in 0000",
    "99999",
    "1e2000000 years ago",
    "9" * 5000 + " years ago",
    "in " + "9" * 5000,
    "² December",
    "٣٤ December ٢٠٢٥",
    "in ٢٠٢٥",
    "5\u0301" * 64_000,
    "December" + "\u0301" * 64_000,
    "9999 years ago",
    "4000 years later",
    "the 99th century",
    "every 1e99 days",
    "5 0/0 hours",
    "at 99:99",
    "4999 weeks from now",
]


@pytest.mark.parametrize("text", BAD, ids=lambda t: t[:30])
@pytest.mark.parametrize("published", [None, PUBLISHED, datetime.date.min, datetime.date.max])
def test_bad_input_is_a_value_or_nothing(text: str, published: datetime.date | None) -> None:
    view = view_of(text, published)
    for kind in KINDS:
        for mention in kind.find(view):
            kind.normalize(mention.value)
            kind.compare(mention.value, mention.value)
    list(timex.timexes(view))


WORST = [
    "December 4-", "the last ", "two ", "between 2001 and ", "from 1 December to ", "twenty-", "Monday, ", "1/2/",
    "9:", "'9", "the third quarter of ", "a year ", "Christmas ", "early ", "hundred ", "and a half ", "1990s",
    "\u0301", "every other ", "nineteen ", "moved from 4 December to ", "2025-12-", "last year's ", "fiscal ",
    "a.m. ", "will ",
]  # fmt: skip


def took(text: str) -> float:
    """The least of three times that all kinds of time need for a text."""
    view = view_of(text, PUBLISHED)
    times = []
    for _ in range(3):
        start = time.process_time()
        for kind in KINDS:
            list(kind.find(view))
        times.append(time.process_time() - start)
    return min(times)


@pytest.mark.parametrize("piece", WORST)
def test_time_grows_with_the_text_and_no_faster(piece: str) -> None:
    small, large = ((piece * (size // len(piece) + 1))[:size] for size in (20_000, 160_000))
    assert took(large) < 8 * 4 * max(took(small), 0.002)
