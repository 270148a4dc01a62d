"""Caps on the work that an odd article can ask for: where one is met, the report tells."""

from collections.abc import Callable
from string import ascii_lowercase

import pytest

import reconcile
from reconcile.discourse.events import MAX_BACK
from reconcile.discourse.participants import MAX_HELD
from reconcile.extractors.quotations import MAX_MET


def quoted(count: int) -> str:
    """Quotations that share two words, and no more."""
    letters = (a + b for a in ascii_lowercase for b in ascii_lowercase)
    lines = ("“" + " ".join(["Harbour bridge", *(f"{w}{n}" for n in "qrstuvw")]) + "”, said Ann Lee." for w in letters)
    return "\n\n".join(line for line, _ in zip(lines, range(count), strict=False))


def visits(count: int) -> str:
    """Visits of one person, each on another day."""
    return " ".join(f"Minister Ann Lee visited Oslo on {n % 28 + 1} May {1900 + n}." for n in range(count))


def days(count: int) -> str:
    """One visit of which many days are told."""
    return " ".join(["Minister Ann Lee visited Oslo on May 1, 2024."] + ["The visit was on May 1, 2024."] * (count - 1))


def mayors(count: int) -> str:
    """So many mayors."""
    letters = (a + b for a in ascii_lowercase for b in ascii_lowercase)
    lines = (f"Ada B{pair}o, mayor of Tabra, left." for pair in letters)
    return " ".join(line for line, _ in zip(lines, range(count), strict=False))


CAPS = [
    ("offices-cut", mayors, MAX_HELD),
    ("quotations-cut", quoted, MAX_MET + 1),
    ("events-cut", visits, MAX_BACK),
    ("events-cut", days, MAX_BACK),
]


@pytest.mark.parametrize(("code", "text", "most"), CAPS)
def test_a_cap_that_is_met_is_told(code: str, text: Callable[[int], str], most: int) -> None:
    for count, told in ((most, []), (most + 1, [code])):
        made = reconcile.report(reconcile.Source(text(count), id="odd"))
        assert [d.code for d in made.diagnostics if d.code.endswith("-cut")] == told
        assert all(d.message.startswith("odd") for d in made.diagnostics if d.code == code)
