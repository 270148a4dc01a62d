"""The same articles give the same bytes: whatever their order, the hash seed, the time zone, today's date."""

import os
import random
import subprocess
import sys

import pytest

import reconcile
from tests.stories import FIXTURES, ROOT, articles, sources

_SHIFTED = """
import datetime, sys, time
today = datetime.date.fromisoformat(sys.argv[1])
class Date(datetime.date):
    @classmethod
    def today(cls): return cls(today.year, today.month, today.day)
class Moment(datetime.datetime):
    @classmethod
    def now(cls, tz=None): return cls(today.year, today.month, today.day, tzinfo=tz)
    @classmethod
    def utcnow(cls): return cls.now()
datetime.date, datetime.datetime = Date, Moment
stamp = time.mktime(today.timetuple())
time.time = lambda: stamp
from reconcile.cli import main
sys.exit(main(["report", "--format", "json", *sys.argv[2:]]))
"""


def run(story: str, seed: str, zone: str, today: str, order: int) -> bytes:
    paths = [str(p.relative_to(FIXTURES)) for p in articles(story)]
    random.Random(order).shuffle(paths)
    environment = {**os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "PYTHONPATH": str(ROOT)}
    made = subprocess.run(
        [sys.executable, "-c", _SHIFTED, today, *paths], cwd=FIXTURES, env=environment, capture_output=True, check=True
    )
    return made.stdout


@pytest.mark.parametrize("story", ["summit", "ferry"])
def test_the_bytes_are_the_same(story: str) -> None:
    runs = {
        run(story, seed, zone, today, order)
        for order, (seed, zone, today) in enumerate(
            [
                ("0", "UTC", "2024-10-16"),
                ("1", "Pacific/Kiritimati", "2024-10-16"),
                ("2", "UTC", "2031-02-28"),
                ("77", "America/Anchorage", "1999-12-31"),
            ]
        )
    }
    assert len(runs) == 1
    assert len(runs.pop()) > 1000


def test_the_order_of_sources_does_not_matter() -> None:
    given = sources("trial")
    assert reconcile.report(given).to_json() == reconcile.report(given[::-1]).to_json()
