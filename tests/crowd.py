"""Many articles for tests of size: the stories of `fixtures/` told again and again of other people, places and days."""

import json
from collections.abc import Iterator
from itertools import count, islice

import reconcile
from tests.renaming import rename
from tests.stories import FIXTURES, STORIES, sources

YEARS = {"summit": 2024, "ferry": 2017, "trial": 2018}
"""The year of each story."""
WEEKS = 7
"""Days by which each round of renamings is moved further."""


def _renamed() -> Iterator[reconcile.Source]:
    renamings = json.loads((FIXTURES / "renamings.json").read_text("utf-8"))
    for round_ in count():
        for story in STORIES:
            for number, renaming in enumerate(renamings[story]):
                moved = renaming | {"days": renaming["days"] + WEEKS * round_}
                for source in sources(story):
                    text = rename(source.text, moved, YEARS[story])
                    yield reconcile.Source(text, id=f"{story}-{round_}-{number}-{source.id}")


def crowd(size: int) -> list[reconcile.Source]:
    """So many articles; the same ones each time."""
    return list(islice(_renamed(), size))
