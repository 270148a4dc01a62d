"""Reading grows with the article, the comparisons of clustering with what is asserted; a cut is told, and hides no
neighbour."""

import sys
from itertools import product

import pytest

import reconcile
from reconcile.limits import MAX_ARTICLES
from tests.benchmarks.growth import BOUND, Count, counted, exponent

SOUNDS = "ba ke lo mi du fo ga re sa tu vi zo".split()


def made_up(number: int) -> str:
    """A name of its own for each number."""
    return "".join(SOUNDS[number // 12**place % 12] for place in (0, 1, 0)).capitalize() + "nd"


def told(number: int) -> list[reconcile.Source]:
    """Two articles on one of many stories, of which all have some words in common."""
    name, thing, day = made_up(number), made_up(143 - number), number % 28 + 1
    words = (
        "Minister Anna {name} met {count} {thing} farmers on {day} May 2024. The {thing} Institute praised {name}. "
        "Two people died near {thing} Street, and the police closed it for {count} days."
    )
    return [
        reconcile.Source(
            words.format(name=name, thing=thing, day=day + late, count=number + 7),
            id=f"{number:03}-{late}",
            published="2024-06-01",
        )
        for late in (0, 1)
    ]


def test_pairs_grow_with_what_is_asserted() -> None:
    found = [reconcile.extract(source) for number in range(140) for source in told(number)]
    counts = [counted(found[:size]) for size in (20, 40, 80, 160, 280)]
    assert 280 < counts[-1].pairs < counts[-1].assertions
    assert exponent(counts) <= BOUND


def test_of_many_articles_those_on_one_story_meet_and_the_cut_is_told() -> None:
    few = reconcile.report(told(3))
    many = reconcile.report([source for number in range(MAX_ARTICLES) for source in told(number)])
    assert [d.code for d in many.diagnostics] == ["articles-cut"]
    assert {f.summary for f in few.contradictions} <= {f.summary for f in many.contradictions}


def test_the_exponent_is_the_slope() -> None:
    assert round(exponent([Count(n, n, n**2) for n in (20, 40, 80)]), 6) == 2
    assert round(exponent([Count(n, n, 7 * n) for n in (5, 20, 40, 80)]), 6) == 1


CROWD = "John {0}son met officials in Bergen on Monday."
AGAIN = "John Smith met Ann Brown in Bergen on Monday."
YEARS = "A fire killed {1} people in Bergen in {1}."


def _steps(text: str) -> int:
    """The calls that reading an article takes, of generators too: a count of work that no busy machine changes."""
    steps = 0

    def step(_frame: object, event: str, _argument: object) -> None:
        nonlocal steps
        steps += event == "call"

    source = reconcile.Source(text, id="a")
    before = sys.getprofile()
    sys.setprofile(step)
    try:
        reconcile.extract(source)
    finally:
        sys.setprofile(before)
    return steps


@pytest.mark.parametrize("line", [CROWD, AGAIN, YEARS])
def test_reading_grows_with_the_article(line: str) -> None:
    syllables = ["".join(p) for p in product("BDFGKLMNPR", "aeiou", "bdglmnrst", "ae")]
    lines = [line.format(name, 1000 + number) for number, name in enumerate(syllables)]
    _steps(" ".join(lines[:10]))
    assert _steps(" ".join(lines[:800])) < 2.3 * _steps(" ".join(lines[:400]))
