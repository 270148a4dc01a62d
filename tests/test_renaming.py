"""A story told of other people, places, bodies and days has the same findings: no rule knows a story."""

import json

import pytest

import reconcile
from tests.renaming import move_dates, rename
from tests.stories import FIXTURES, STORIES, shape, sources

RENAMINGS = json.loads((FIXTURES / "renamings.json").read_text("utf-8"))
YEARS = {"summit": 2024, "ferry": 2017, "trial": 2018}
CASES = [(story, number) for story in STORIES for number in range(len(RENAMINGS[story]))]


@pytest.mark.parametrize(("story", "number"), CASES)
def test_a_renamed_story_has_the_same_findings(story: str, number: int) -> None:
    renaming = RENAMINGS[story][number]
    given = sources(story)
    renamed = [reconcile.Source(rename(s.text, renaming, YEARS[story]), id=s.id) for s in given]
    assert all(a.text != b.text for a, b in zip(given, renamed, strict=True))
    assert shape(reconcile.report(renamed)) == shape(reconcile.report(given))


@pytest.mark.parametrize(
    ("text", "days", "moved"),
    [
        ("on December 5", 28, "on January 2"),
        ("4–5 December", 7, "11–12 December"),
        ("2024-12-30", 7, "2025-01-06"),
        ("early November 2024", 56, "early January 2025"),
        ("15 October 2024, in May", 364, "14 October 2025, in May"),
    ],
)
def test_dates_are_moved(text: str, days: int, moved: str) -> None:
    assert move_dates(text, days, 2024) == moved
