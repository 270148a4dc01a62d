"""Numbers in words and digits, for the kinds that need them."""

from functools import lru_cache

from reconcile.lexicon.en.numerals import BIG
from reconcile.lexicon.en.words import NUMBERS
from reconcile.text.tokens import View

MAX_DIGITS = 15
"""Digits of a number that is read; a longer one is no count of anything."""
_GO_ON = frozenset({"-", "and", *BIG})
"""What goes on with a number: "two and a half", "two-and-a-half", "two hundred"."""
KNOWN_NUMBERS = 1 << 12
"""Numbers in digits of which the value is kept."""
EXACT = 1e15
"""Below it a whole number has no digits that a product could have made up."""
MAX_SCALES = 4
"""Scales that one number may have ("two hundred thousand million")."""


@lru_cache(maxsize=KNOWN_NUMBERS)
def digits(norm: str) -> float | None:
    """The number that digits say, None where commas stand in the wrong places or they are too many."""
    if norm.isascii() and norm.isdigit() and len(norm) <= MAX_DIGITS:
        return float(norm)
    plain = norm.replace(",", "")
    bare = plain.replace(".", "", 1)
    if not bare.isascii() or not bare.isdigit() or len(plain) > MAX_DIGITS:
        return None
    groups = norm.split(",")
    if len(groups) > 1 and any(len(g.split(".")[0]) != 3 for g in groups[1:]):
        return None
    return float(plain)


def _simple(view: View, at: int) -> tuple[float, int] | None:
    """A number in digits, or in words below a hundred; "3rd" is none."""
    if view.shape(at) == "n":
        ordinal = view.text[view.tokens[at].end - 1].isalpha()
        value = None if ordinal else digits(view.norm(at))
        return None if value is None else (value, at + 1)
    return _worded(view, at)


def _worded(view: View, at: int) -> tuple[float, int] | None:
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


def _rest(view: View, at: int, scale: float) -> tuple[float, int] | None:
    """What is added behind a scale: "two hundred (and) five", "a million two hundred thousand"."""
    joined = view.norm(at) == "and" and scale <= 1000
    rest = _worded(view, at + joined)
    return rest if rest is not None and rest[0] < scale else None


def tidy(number: float) -> float:
    """A product without the noise of binary fractions."""
    return number if number.is_integer() and abs(number) < EXACT else float(f"{number:.15g}")


def number_at(view: View, at: int) -> tuple[float, int] | None:
    """The number that begins at token `at` and the index behind it; "two hundred and five", "1,200", "2.6 million".

    "two and a half" is 2.5.
    """
    first = _simple(view, at)
    if first is None:
        return None
    current, end = first
    end += view.norm(end) == "-" and view.norm(end + 1) in BIG  # "one-million"
    if view.norm(end) not in _GO_ON:
        return first
    behind = half_at(view, end)
    if behind > end:
        current, end = current + 0.5, behind
    return scaled_at(view, current, end)


def scaled_at(view: View, current: float, end: int) -> tuple[float, int]:
    """A number with the scales that follow at token `end`, and the index behind them."""
    if view.norm(end) not in BIG:
        return tidy(current), end
    total = 0.0
    for _ in range(MAX_SCALES):
        scale = BIG.get(view.norm(end))
        if scale is None:
            break
        current, end = current * scale, end + 1
        rest = _rest(view, end, scale)
        if rest is not None and view.norm(rest[1]) in BIG and scale > BIG[view.norm(rest[1])]:
            total, (current, end) = total + current, rest
        elif rest is not None:
            current, end = current + rest[0], rest[1]
    return tidy(total + current), end
