"""Numbers in words and digits, for the kinds that need them."""

from reconcile.lexicon.en.words import NUMBERS, SCALES
from reconcile.text.tokens import View

MAX_DIGITS = 15
"""Digits of a number that is read; a longer one is no count of anything."""


def _digits(norm: str) -> float | None:
    plain = norm.replace(",", "")
    groups = norm.split(",")
    if not plain.replace(".", "", 1).isascii() or not plain.replace(".", "", 1).isdigit() or len(plain) > MAX_DIGITS:
        return None
    if len(groups) > 1 and any(len(g.split(".")[0]) != 3 for g in groups[1:]):
        return None
    return float(plain)


def _simple(view: View, at: int) -> tuple[float, int] | None:
    """A number in digits, or in words below a hundred; "3rd" is none."""
    if view.shape(at) == "n":
        ordinal = view.text[view.tokens[at].end - 1].isalpha()
        value = None if ordinal else _digits(view.norm(at))
        return None if value is None else (value, at + 1)
    number = NUMBERS.get(view.norm(at))
    if number is None:
        return None
    end = at + 1
    if number >= 20:
        unit = end + (view.norm(end) == "-")
        small = NUMBERS.get(view.norm(unit), 0)
        if 0 < small < 10:
            return float(number + small), unit + 1
    return float(number), end


def half_at(view: View, at: int) -> int:
    """The index behind "and a half" at token `at`, hyphens between or not; `at` if it does not stand there."""
    end = at
    for word in ("and", "a", "half"):
        end += view.norm(end) == "-"
        if view.norm(end) != word:
            return at
        end += 1
    return end


def number_at(view: View, at: int) -> tuple[float, int] | None:
    """The number that begins at token `at` and the index behind it; "two hundred and five", "1,200", "2.6 million".

    "two and a half" is 2.5.
    """
    first = _simple(view, at)
    if first is None:
        return None
    total, end = first
    behind = half_at(view, end)
    if behind > end:
        total, end = total + 0.5, behind
    while view.norm(end) in SCALES:
        total *= SCALES[view.norm(end)]
        rest = _simple(view, end + 1 + (view.norm(end + 1) == "and"))
        end += 1
        if rest is not None and rest[0] < total and view.norm(rest[1]) not in SCALES and view.shape(end) != "n":
            total, end = total + rest[0], rest[1]
    return total, end
