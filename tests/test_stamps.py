"""Lines that tell when an article was published, and sentences that only look like them."""

import datetime

import pytest

from reconcile.anatomy.article import Role, anatomy_of
from reconcile.anatomy.stamps import stamp_of
from reconcile.model import Source

DAY = datetime.date(2026, 2, 23)
STAMPS = [
    "Feb. 23, 2026",
    "Updated: Feb. 23, 2026, 14:40 IST",
    "Edited by Ada Berg | Updated: Feb 23, 2026, 14:40 IST",
    "By Ada Berg, Staff Writer - Feb 23, 2026, 09:48 am",
    "Ada Berg, Monday 23 February 2026 11:56 GMT",
    "Tabra Web Team | Feb 23, 2026, 09:05 AM IST",
    "THE TABRA AGENCY - February 23, 2026 at 3:20 a.m.",
    "By a Tabra News writer | FEB 23, 2026 | 11:25 AM",
]
SENTENCES = [
    "The ferry sank at 5:30 a.m. on Feb 23, 2026.",
    "Officers came to the hall at 10:40 p.m. Sunday, Feb 23, 2026, police said.",
    "She died at 7:25 p.m. on February 23, 2026 in Tabra.",
    "Ada Berg, who was born on Feb 23, 2026 at 3:20 a.m., is well",
    "Updated at 3:20 p.m.",
]


@pytest.mark.parametrize("line", STAMPS)
def test_a_stamp_tells_the_day(line: str) -> None:
    stamp = stamp_of(line, False)
    assert stamp is not None
    assert (stamp.published, stamp.length) == (DAY, len(line))


@pytest.mark.parametrize("line", SENTENCES)
def test_a_sentence_is_no_stamp(line: str) -> None:
    assert stamp_of(line, False) is None


@pytest.mark.parametrize("dash", ["—", "-"])
def test_a_dateline_on_a_line_of_its_own_is_not_read(dash: str) -> None:
    text = f"NORTH TABRA, Fla. (Reuters) {dash}\nThe ferry to the island sank on Monday with all hands on board."
    anatomy = anatomy_of(Source(text=text, id="a"))
    assert [(block.role, text[block.start : block.end][:5]) for block in anatomy.blocks] == [
        (Role.STAMP, "NORTH"),
        (Role.BODY, "The f"),
    ]
    assert anatomy.credit == "Reuters"


def test_a_sentence_that_ends_in_a_dash_is_read() -> None:
    text = "NORTH TABRA had one question —\nWho sank the ferry to the island on Monday with all hands on board?"
    assert anatomy_of(Source(text=text, id="a")).read[0].start == 0
