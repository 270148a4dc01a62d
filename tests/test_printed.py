"""Tokenised articles: a hyphen between blanks joins two words, a dash does not."""

import pytest

import reconcile
from reconcile.kinds import discovered
from reconcile.text.printed import joins
from reconcile.text.tokens import view_of

JOINED = ["a 4 - acre yard", "Al - Kesto fell", "in his mid - 20s", "two co - workers", "her son - in - law left"]
APART = [
    "the bill - the first of two",
    "a crowd - 12 in all",
    "they met - Ada Berg too",
    "a yard \u2013 four acres",
]


def hyphens(text: str) -> list[bool]:
    """Of each hyphen or dash of a text, whether it joins."""
    view = view_of(text)
    return [joins(view, at) for at, token in enumerate(view.tokens) if token.norm == "-"]


@pytest.mark.parametrize("text", JOINED)
def test_a_hyphen_between_blanks_joins(text: str) -> None:
    assert len(hyphens(f"{text}; re - built")) > 1
    assert all(hyphens(f"{text}; re - built"))


@pytest.mark.parametrize("text", APART)
def test_a_dash_does_not(text: str) -> None:
    *dashes, last = hyphens(f"{text}; re - built")
    assert dashes
    assert not any(dashes)
    assert last


def test_one_hyphen_that_touches_makes_the_others_dashes() -> None:
    assert not any(hyphens("a 4 - acre yard by a well-kept mill"))


def test_a_measure_is_read_however_its_hyphen_is_printed() -> None:
    measure = discovered()["measure"]
    values = [m.value for text in ("a 4 - acre yard", "a 4-acre yard") for m in measure.find(view_of(text))]
    assert len(values) == 2
    assert values[0] == values[1]


def test_articles_printed_in_two_ways_agree() -> None:
    told = "Two {} were killed when the roof of a {} mill fell in Kesto on Monday."
    sources = [told.format("co - workers", "nine - storey"), told.format("co-workers", "nine-storey")]
    report = reconcile.report([reconcile.Source(text, id=str(n)) for n, text in enumerate(sources)])
    found = {f.attribute: str(f.verdict) for f in report.findings}
    assert found["killed"] == "agreement"
    assert found["storeys"] == "agreement"


def test_a_long_list_of_groups_is_no_number() -> None:
    money = discovered()["money"]
    found = [m.value.low for m in money.find(view_of("re - cut stones of " + "$100, " + "200, " * 400 + "in all"))]
    assert found == [100_200_200_200_200]
