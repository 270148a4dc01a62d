"""Expressions of time as TIMEX3 and dates as EDTF, on sentences made up for this; what is vague asserts nothing."""

import datetime

import pytest

import reconcile
from reconcile.kinds import date
from reconcile.kinds.timex import timexes
from reconcile.text.tokens import view_of

PUBLISHED = datetime.date(2013, 3, 22)
"""A Friday."""

SAID = {
    "The ministers met on Thursday in Geneva.": [("Thursday", "2013-03-21")],
    "She will be sworn in on Monday.": [("Monday", "2013-03-25")],
    "Ferries may sail again as soon as Tuesday.": [("Tuesday", "2013-03-26")],
    "Bids are taken until 9 a.m. Tuesday.": [("9 a.m. Tuesday", "2013-03-26T09:00")],
    "The lease had been due to run out Wednesday.": [("Wednesday", "2013-03-20")],
    "A bomb exploded on Wednesday evening.": [("Wednesday evening", "2013-03-20TEV")],
    "The quake struck at 05:46 GMT on 11 March 2011.": [("05:46 GMT on 11 March 2011", "2011-03-11T05:46")],
    "It took effect at midnight on Thursday.": [("midnight on Thursday", "2013-03-21T24:00")],
    "He died last night.": [("last night", "2013-03-21TNI")],
    "He resigned two weeks ago after a three-year term.": [("two weeks ago", "2013-W10"), ("three-year", "P3Y")],
    "Between 2003 and 2011 the mine was shut.": [("2003", "2003"), ("2011", "2011")],
    "The summit takes place on 22-23 May.": [("22", "2013-05-22"), ("23 May", "2013-05-23")],
    "In the 1980s the town grew.": [("1980s", "198")],
    "the worst flood of the 20th century": [("20th century", "19")],
    "Profit fell in the third quarter from a year earlier.": [
        ("third quarter", "2012-Q3"),
        ("a year earlier", "2011-Q3"),
    ],
    "They met last week and will meet next week.": [("last week", "2013-W11"), ("next week", "2013-W13")],
    "He stepped down in November.": [("November", "2012-11")],
    "The trial will open in November.": [("November", "2013-11")],
    "The mill closed over the weekend.": [("the weekend", "2013-W11-WE")],
    "In the winter of 2010 the road was closed.": [("winter of 2010", "2010-WI")],
    "The market opens every Friday.": [("every Friday", "XXXX-WXX-5")],
    "Prices change daily, or once a week.": [("daily", "P1D"), ("a week", "P1W")],
    "It lasted two and a half hours.": [("two and a half hours", "PT2H30M")],
    "It will take several months.": [("several months", "PXM")],
    "Trade has fallen over the past two decades.": [("two decades", "P20Y")],
    "Now it rains, as it did recently, and soon it will snow.": [
        ("Now", "PRESENT_REF"),
        ("recently", "PAST_REF"),
        ("soon", "FUTURE_REF"),
    ],
    "He left in January last year.": [("January last year", "2012-01")],
    "They drove for 5 1/2 hours.": [("5 1/2 hours", "PT5H30M")],
}

EDTF = {
    "4–5 December 2025": "2025-12-04/2025-12-05",
    "December 2025": "2025-12",
    "around 5 December 2025": "2025-12-05~",
    "the third quarter of 2025": "2025-35",
    "the summer of 2025": "2025-22",
    "the 1980s": "198X",
    "the 20th century": "19XX",
    "early December 2025": "2025-12-01/2025-12-10",
    "from 2001 to 2004": "2001/2004",
}

UNDATED = {"17 December": "XXXX-12-17", "in December": "XXXX-12", "on Monday": "XXXX-WXX-1"}


@pytest.mark.parametrize("text", SAID)
def test_expressions_of_time_have_their_timex3_value(text: str) -> None:
    assert [(text[t.start : t.end], t.value) for t in timexes(view_of(text, PUBLISHED))] == SAID[text]


@pytest.mark.parametrize(("text", "expected"), EDTF.items())
def test_a_date_is_printed_as_edtf(text: str, expected: str) -> None:
    (found,) = date.find(view_of(text, PUBLISHED))
    assert date.edtf(found.value) == expected


@pytest.mark.parametrize(("text", "expected"), UNDATED.items())
def test_a_date_without_a_year_is_printed_as_such(text: str, expected: str) -> None:
    (found,) = date.find(view_of(text))
    assert date.edtf(found.value) == date.timex3(found.value) == expected


@pytest.mark.parametrize("when", ["recently", "now", "in recent years", "every Friday", "several years ago"])
def test_what_names_no_day_asserts_no_date(when: str) -> None:
    source = reconcile.Source(
        f"Foreign Minister Ana Duarte met Ingrid Halvorsen in Lisbon {when}.", published=PUBLISHED
    )
    assert [a.text for a in reconcile.extract(source) if a.attribute == "date"] == []


def test_what_was_inferred_is_told_apart() -> None:
    (said,) = date.find(view_of("on Thursday", PUBLISHED))
    assert said.value.implied == {"day", "year"}
    assert said.value.anchor == PUBLISHED
    assert date.grain(said.value.first) == "day"
    (stated,) = date.find(view_of("on 21 March 2013", PUBLISHED))
    assert stated.value.implied == frozenset()
