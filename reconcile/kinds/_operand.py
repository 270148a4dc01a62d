"""A number with the unit that stands before or behind it: "$3.5bn", "5 kg", "a 50-year-old"."""

from typing import NamedTuple

from reconcile.kinds._aged import aged
from reconcile.kinds._context import dated
from reconcile.kinds._nouns import many_at
from reconcile.kinds._numbers import half_at
from reconcile.kinds._numerals import Numeral, numeral_at
from reconcile.kinds._units import (
    AGE,
    DURATION,
    UNITS,
    Unit,
    hyphen,
    money_before,
    money_behind,
    quotient,
    raw,
    touches,
    unit_at,
)
from reconcile.lexicon.en.currencies import QUALIFIERS
from reconcile.lexicon.en.dates import SOMEBODY
from reconcile.lexicon.en.numerals import CLOSED, LETTER_SCALES
from reconcile.lexicon.en.units import EXTENTS
from reconcile.text.tokens import View

_MINUS = frozenset({"-", "−", "–"})
_ONES = frozenset({"a", "an", "one"})
_ONCE = frozenset({"then", "now", "almost", "nearly"})
"""Words before the hyphen of "then-nine-year-old"."""


class Operand(NamedTuple):
    """A number, its unit (None where none is said), and where both begin and end."""

    numeral: Numeral
    unit: Unit | None
    start: int
    end: int
    negative: bool = False

    @property
    def low(self) -> float:
        """The number, or the lower end of a vague one."""
        return -self.numeral.low if self.negative else self.numeral.low

    @property
    def high(self) -> float:
        """The number, or the upper end of a vague one."""
        return -self.numeral.high if self.negative else self.numeral.high


def _minus(view: View, at: int) -> int:
    """The index where a minus before token `at` begins, `at` if there is none."""
    if view.norm(at - 1) == "minus":
        return at - 1
    if view.norm(at - 1) not in _MINUS:
        return at
    if view.norm(at - 1) == "-" and view.norm(at - 2) == "minus":
        return at - 2
    apart = view.shape(at - 2) == "p" or not touches(view, at - 1)
    return at - 1 if touches(view, at) and apart and view.norm(at - 2) != "%" else at


def _lettered(numeral: Numeral, view: View) -> Numeral:
    """A number with the letter behind it as its scale."""
    factor = LETTER_SCALES[view.norm(numeral.end)]
    return numeral._replace(low=numeral.low * factor, high=numeral.high * factor, scale=factor, end=numeral.end + 1
    )  # fmt: skip


def _letter(view: View, numeral: Numeral) -> bool:
    """Whether a letter behind the digits may be a scale."""
    return numeral.digital and numeral.scale == 1 and view.norm(numeral.end) in LETTER_SCALES


def _counting(view: View, numeral: Numeral) -> bool:
    """Whether the letter behind the digits is a scale because a noun or a currency follows: "2.6m people"."""
    at = numeral.end + 1
    if not _letter(view, numeral) or not touches(view, numeral.end) or view.norm(at) in EXTENTS:
        return False
    if raw(view, numeral.end) == "M":
        return True
    if money_behind(view, at, False) is not None:
        return True
    noun = many_at(view, at) if view.norm(at) not in CLOSED else None
    return noun is not None and noun.first == at and not touches(view, at)


def _money(view: View, numeral: Numeral, unit: Unit, start: int, negative: bool) -> Operand:
    if _letter(view, numeral) and not view.norm(numeral.end + 1).startswith("/"):
        numeral = _lettered(numeral, view)
    elif view.norm(numeral.end) == "mm":
        numeral = numeral._replace(low=numeral.low * 1e6, high=numeral.high * 1e6, scale=1e6, end=numeral.end + 1
        )  # fmt: skip
    end = numeral.end
    if "dollar" in unit.name and raw(view, end).rstrip(".").replace(".", "") in {"US", "Canadian", "Australian"}:
        end += 1
    end = end + (view.norm(end) == "-" and view.norm(end + 1) in QUALIFIERS)
    unit, end = quotient(view, unit, end)
    return Operand(numeral, unit, start, end, negative)


def _age(view: View, unit: Unit, end: int) -> tuple[Unit, int]:
    """A length of time that is an age: "years old", "-year-old", "years of age"."""
    old = hyphen(view, end)
    if unit.sort == DURATION and view.norm(old) == "old":
        return age(unit), old + 1
    if unit.sort == DURATION and view.norm(end) == "of" and view.norm(end + 1) == "age":
        return age(unit), end + 2
    return unit, end


def age(unit: Unit) -> Unit:
    """The unit of an age that is told in a unit of time."""
    return Unit(f"{unit.name} of age", f"age {unit.dimension}", unit.size, 0.0, AGE)


YEARS = age(UNITS["year"])


def _of(view: View, numeral: Numeral) -> int:
    """Where the unit of a number may begin: behind the "of" of "hundreds of miles" and "a quarter of a pint"."""
    if view.norm(numeral.end) != "of":
        return numeral.end
    if numeral.part and view.norm(numeral.end + 1) in {"a", "an"}:
        return numeral.end + 2 + (view.norm(numeral.end + 2) in {"us", "uk"})
    return numeral.end + (numeral.low < numeral.high)


def _measured(view: View, numeral: Numeral) -> tuple[Unit, int] | None:
    at = _of(view, numeral)
    found = money_behind(view, at, numeral.digital)
    if found is not None:
        return quotient(view, *found)
    unit = unit_at(view, at, numeral.digital)
    return _age(view, *unit) if unit else None


def operand_at(view: View, at: int) -> Operand | None:
    """The number that begins at token `at` with its unit, None if no number begins there; read once for all kinds."""
    read: dict[int, Operand | None] = view.kept.setdefault(operand_at, {})
    if at not in read:
        read[at] = _operand(view, at)
    return read[at]


def _misspelt(view: View, numeral: Numeral, at: int) -> bool:
    """Whether a number in words is the end of one that is misspelt: "a thrity-one-year-old"."""
    glued = hyphen(view, at - 1) == at and touches(view, at)
    return glued and not numeral.digital and view.norm(at - 2) not in _ONCE


def _day(view: View, at: int) -> bool:
    """Whether a number is a day or year and measures nothing: asked first, for half of those in digits are."""
    return dated(view, at, at + 1) and money_behind(view, at + 1) is None and unit_at(view, at + 1) is None


def _and_half(view: View, at: int) -> Operand | None:
    """ "a mile and a half"; lengths of time are read by themselves."""
    found = unit_at(view, at + 1) if view.norm(at) in _ONES else None
    end = half_at(view, found[1]) if found and found[0].sort != DURATION else 0
    return Operand(Numeral(1.5, 1.5, at + 1), found[0], at, end) if found and end > found[1] else None


def _operand(view: View, at: int) -> Operand | None:
    more = _and_half(view, at)
    if more is not None:
        return more
    numeral = numeral_at(view, at)
    if numeral is None or (numeral.digital and numeral.end == at + 1 and _day(view, at)):
        return None
    first = at - numeral.point
    start = _minus(view, first)
    before = money_before(view, start) if numeral.digital else None
    if before is not None:
        return _money(view, numeral, *before, start < first)
    if _counting(view, numeral):
        numeral = _lettered(numeral, view)
    found = _measured(view, numeral)
    if found is None and aged(view, numeral, at):
        return Operand(numeral, YEARS, at, numeral.end)
    if found is not None and found[0].sort == AGE and _misspelt(view, numeral, at):
        return None
    if found is not None and found[0].name == "year" and view.norm(at - 1) == "of" and view.norm(at - 2) in SOMEBODY:
        return Operand(numeral, YEARS, at, found[1])
    return Operand(numeral, found[0] if found else None, start, found[1] if found else numeral.end, start < first)


def rescaled(operand: Operand, factor: float) -> Operand:
    """The operand with the scale of the one behind it: the 140 of "$140–$150 million"."""
    numeral = operand.numeral
    return operand._replace(numeral=numeral._replace(low=numeral.low * factor, high=numeral.high * factor, scale=factor)
    )  # fmt: skip
