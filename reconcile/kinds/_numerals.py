"""Every way in which a number is said: digits, words, scales, fractions, "dozens", "half a million", "1.99×10−30"."""

from collections.abc import Sequence
from typing import NamedTuple

from reconcile.contracts import IN_DIGITS
from reconcile.kinds._numbers import digits, half_at, number_at, scaled_at, tidy
from reconcile.kinds._units import hyphen, raw, touches, unit_at
from reconcile.lexicon.en.numerals import (
    BIG,
    DENOMINATORS,
    GROUPS,
    HALVED,
    NO_HALF,
    SHORT_SCALES,
    VAGUE,
    VAGUE_FACTOR,
    VULGAR,
)
from reconcile.lexicon.en.words import NUMBERS
from reconcile.text.fold import fold
from reconcile.text.printed import tokenised
from reconcile.text.tokens import View

_SIGNS = frozenset("$£€")
GROUP = 3
"""Digits of a group of thousands."""
MAX_GROUPS = 4
"""Groups of thousands of one number: of more it is a list."""
PLACES = 12
"""Decimal places of a fraction."""
MOST_IN = 1000
"""The greatest number of which "one in" is read: beyond stand years."""
MAX_POWER = 300
"""The greatest power of ten that is read."""
SOME_LEAST, SOME_FROM = 2.0, 12.0
"""How many dozens or hundreds "several" are at least, and the least group of which there are."""
_TIMES, _MINUS = frozenset({"×", "x"}), frozenset({"-", "−"})


class Numeral(NamedTuple):
    """A number that was read: from `low` to `high` (the same but for "dozens"), and the index behind it.

    `digital`: in digits; `scale`: the factor of "million" and the like that was said with it; `part`: a fraction;
    `point`: its digits begin with the decimal point.
    """

    low: float
    high: float
    end: int
    digital: bool = False
    scale: float = 1.0
    part: bool = False
    point: bool = False

    @property
    def mantissa(self) -> float:
        """The number without its scale."""
        return self.low / self.scale


def _one(number: float, end: int, *, digital: bool = False, scale: float = 1.0, part: bool = False) -> Numeral:
    number = round(number, PLACES) if part else tidy(number)
    return Numeral(number, number, end, digital, scale, part)


def _ratio(view: View, at: int) -> tuple[float, int] | None:
    """A fraction in digits at `at`, "1/2" or "1⁄128", its signs touching."""
    if view.norm(at + 1) not in {"/", "⁄"} or not (touches(view, at + 1) and touches(view, at + 2)):
        return None
    over, under = digits(view.norm(at)), digits(view.norm(at + 2)) if view.shape(at + 2) == "n" else None
    if not over or not under or over >= under or over != int(over) or view.norm(at + 3) in {"/", "⁄"}:
        return None
    return over / under, at + 3


def _vulgar(view: View, at: int) -> float | None:
    word = raw(view, at)
    return VULGAR.get(word) if word and not word.isascii() else None


def _power(view: View, end: int) -> tuple[float, int] | None:
    """The power of ten of "× 10−30" or "x 10^6" at `end`."""
    if view.norm(end) not in _TIMES or view.norm(end + 1) != "10":
        return None
    at = end + 2 + (view.norm(end + 2) == "^")
    minus = view.norm(at) in _MINUS
    power = digits(view.norm(at + minus)) if view.shape(at + minus) == "n" else None
    if power is None or power != int(power) or power > MAX_POWER or not touches(view, at + minus):
        return None
    return float(10.0 ** (-power if minus else power)), at + minus + 1


def _fraction_behind(view: View, end: int) -> tuple[float, int] | None:
    """The fraction that is added to a whole number in digits: "4 1/2", "4½"."""
    vulgar = _vulgar(view, end)
    if vulgar is not None:
        return vulgar, end + 1
    return None if touches(view, end) or view.shape(end) != "n" else _ratio(view, end)


def _scale_behind(view: View, number: float, end: int) -> Numeral:
    """A number in digits with its scale in words or letters."""
    at = end + (view.norm(end) == "-" and view.norm(end + 1) in BIG)
    short = SHORT_SCALES.get(view.norm(at))
    if short is not None and view.norm(at) != "mm":
        return _one(number * short, at + 1, digital=True, scale=short)
    total, behind = scaled_at(view, number, at)
    if behind == at:
        return _one(number, end, digital=True)
    return _one(total, behind, digital=True, scale=total / number if number else 1.0)


def _grouped(view: View, number: float, at: int) -> tuple[float, int]:
    """A number with its thousands, which tokenised articles print apart: "500, 000"."""
    end = at + 1
    for _ in range(MAX_GROUPS):
        group = view.norm(end + 1)
        if view.norm(end) != "," or not touches(view, end) or touches(view, end + 1) or number < 1:
            break
        if len(group) != GROUP or not (group.isascii() and group.isdigit()):
            break
        if view.norm(at - 1) not in _SIGNS and not tokenised(view.text):
            break
        number, end = number * 1000 + int(group), end + 2
    return number, end


def _digital(view: View, at: int) -> Numeral | None:
    if view.text[view.tokens[at].end - 1].isalpha():
        return None
    number, end = digits(view.norm(at)), at + 1
    if number is None or (view.norm(at)[0] == "0" and view.norm(at)[1:2].isdigit() and view.norm(at - 1) != "."):
        return None
    if view.norm(end) == "," and len(view.norm(at)) <= GROUP:
        number, end = _grouped(view, number, at)
    pointed = view.norm(at - 1) == "." and touches(view, at) and view.norm(at).isdigit() and len(view.norm(at)) < 9
    if pointed and not (touches(view, at - 1) and view.shape(at - 2) in "wCAn"):
        read = _scale_behind(view, float(f"0.{view.norm(at)}"), end)
        return read._replace(point=True)
    if view.norm(end) not in _TAILS and view.shape(end) != "n":
        return _one(number, end, digital=True)
    ratio = _ratio(view, at)
    if ratio is not None:
        return _one(*ratio, digital=True, part=True)
    share = _one_in(view, end) if number == 1 else None
    if share is not None:
        return share
    power = _power(view, end)
    if power is not None:
        return _one(number * power[0], power[1], digital=True)
    added = _fraction_behind(view, end)
    if added is not None:
        number, end = number + added[0], added[1]
    behind = half_at(view, end)
    return _scale_behind(view, number + 0.5 * (behind > end), behind)


def _one_in(view: View, end: int) -> Numeral | None:
    """A fraction from the "in three" or "out of three" behind a one at `end`."""
    out = end + (view.norm(end) == "out")
    if view.norm(out) != ("of" if out > end else "in"):
        return None
    other = number_at(view, out + 1)
    if other is None or not 1 < other[0] <= MOST_IN or other[0] != int(other[0]):
        return None
    return _one(1 / other[0], other[1], part=True)


def _worded(view: View, at: int) -> Numeral | None:
    """In words: "twenty-five", "two-thirds", "two dozen"."""
    read = number_at(view, at)
    if read is None:
        return None
    number, end = read
    under = end + (view.norm(end) == "-")
    if view.norm(under) in DENOMINATORS and number < DENOMINATORS[view.norm(under)]:
        return _one(number / DENOMINATORS[view.norm(under)], under + 1, part=True)
    if view.norm(end) in GROUPS:
        return _one(number * GROUPS[view.norm(end)], end + 1)
    share = _one_in(view, end) if number == 1 else None
    if share is not None:
        return share
    tens = VAGUE.get(view.norm(end))
    return None if tens else _one(number, end, scale=number if number >= 1000 else 1.0)


def _article(view: View, at: int) -> Numeral | None:
    """ "a million", "a dozen", "a third": the article is one."""
    word = view.norm(at + 1)
    if word in DENOMINATORS and view.norm(at + 2) == "of" and view.norm(at + 3) == "a" and view.norm(at + 4) in BIG:
        total, end = scaled_at(view, 1 / DENOMINATORS[word], at + 4)
        return _one(total, end, scale=BIG[view.norm(at + 4)])
    if word in BIG:
        total, end = scaled_at(view, 1.0, at + 1)
        return _one(total, end, scale=total)
    if word in GROUPS and word == "dozen":
        return _one(GROUPS[word], at + 2)
    if word in DENOMINATORS and (view.norm(at + 2) in {"of", "million", "billion"} or view.norm(at - 1) == "by"):
        total, end = scaled_at(view, 1 / DENOMINATORS[word], at + 2)
        return _one(total, end, part=end == at + 2)
    return None


def _half(view: View, at: int) -> Numeral | None:
    """ "half a million", "half a dozen", "half of them", "half a mile", "a half-mile"."""
    if hyphen(view, at + 1) > at + 1:
        return _one(0.5, at + 1) if unit_at(view, at + 1) else None
    if view.norm(at + 1) in {"a", "an"} and view.norm(at + 2) in HALVED:
        return _one(0.5, at + 2)
    if view.norm(at + 1) in {"a", "an"}:
        whole = _article(view, at + 1)
        return _one(whole.low / 2, whole.end, scale=whole.scale) if whole and not whole.part else None
    named = view.norm(at + 1) != "of" or view.norm(at - 1) in NO_HALF
    return None if named else _one(0.5, at + 1, part=True)


def _vague(view: View, at: int) -> Numeral | None:
    """ "dozens", "tens of thousands": from the number to ten times it; "scores" and "tens" only before "of"."""
    low, end = VAGUE[view.norm(at)], at + 1
    if view.norm(end) == "of" and view.norm(end + 1) in VAGUE:
        low, end = low * VAGUE[view.norm(end + 1)], end + 2
    if view.norm(at) in {"scores", "tens"} and view.norm(end) != "of":
        return None
    return Numeral(low, low * VAGUE_FACTOR, end)


def _some(view: View, at: int) -> Numeral:
    """ "several dozen", "few hundred": from two of them to ten."""
    each = SOME[view.norm(at + 1)]
    return Numeral(SOME_LEAST * each, VAGUE_FACTOR * each, at + 2)


def begins(view: View, at: int) -> bool:
    """Whether a number may begin at token `at`: what is asked first, for it is seldom so."""
    token = view.tokens[at]
    return token.shape == "n" or token.norm in _STARTS or (token.shape == "p" and _vulgar(view, at) is not None)


def starts(view: View) -> Sequence[int]:
    """The tokens at which a number may begin, by what stands behind them too."""
    if starts not in view.kept:
        view.kept[starts] = _starting(view)
    found: Sequence[int] = view.kept[starts]
    return found


def _starting(view: View) -> Sequence[int]:
    firm = view.where(_FIRM, "n")
    more = [] if view.vocabulary.isdisjoint(_TELLING) else [at for at in view.where(_LOOSE) if _begins(view, at)]
    return sorted({*firm, *more}) if more else firm


def _begins(view: View, at: int) -> bool:
    """Whether a number begins with the article, "half" or sign at `at`."""
    asked = _ASKED.get(view.norm(at))
    if asked is None:
        return _vulgar(view, at) is not None
    return view.norm(at + 1) in asked or half_at(view, at + 2) > at + 2  # "a mile and a half"


_TAILS = frozenset({"/", "⁄", "in", "out", "-", "and", *_TIMES, *BIG, *SHORT_SCALES, *map(fold, VULGAR)})
"""What goes on with a number in digits, beside other digits."""
_ONE = frozenset({*BIG, *DENOMINATORS, "dozen"})
SOME = {word: scale for word, scale in (GROUPS | BIG).items() if scale >= SOME_FROM}
"""Words for many of which there may be "several", and how many each is."""
_ASKED = {"a": _ONE, "an": _ONE, "half": frozenset({"a", "an", "of", "-"}), "several": SOME.keys(), "few": SOME.keys()}
"""Words of which few begin a number, and what must stand behind them then."""
_FIRM = frozenset({*NUMBERS, *VAGUE, "dozen", "twice"})
_DETERMINERS = frozenset("the his her their its another".split())
"""Words before a "dozen" that is the number itself: "the dozen inmates"."""
_LOOSE = frozenset({*_ASKED, *map(fold, VULGAR)})
_TELLING = _ONE | (_LOOSE - {"a", "an"})
"""Words of which one stands in the sentence where a number begins with one of `_LOOSE`."""
_STARTS = _FIRM | _ASKED.keys()
TELLING = _FIRM | _TELLING | {IN_DIGITS}
"""Words without one of which no number is said."""


def numeral_at(view: View, at: int) -> Numeral | None:
    """The number that begins at token `at`, None if none does."""
    word = view.norm(at)
    if view.shape(at) == "n":
        return _digital(view, at)
    if word in NUMBERS:
        return _worded(view, at)
    if word in {"a", "an"}:
        return _article(view, at)
    if word == "dozen":
        return _one(GROUPS[word], at + 1) if view.norm(at - 1) in _DETERMINERS else None
    if word == "half":
        return _half(view, at)
    if word in VAGUE:
        return _vague(view, at)
    if word in {"several", "few"} and view.norm(at + 1) in SOME:
        return _some(view, at)
    vulgar = _vulgar(view, at) if 0 <= at < len(view.tokens) else None
    return None if vulgar is None else _one(vulgar, at + 1, digital=True, part=True)
