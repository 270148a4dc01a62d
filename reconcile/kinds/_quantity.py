"""The reading of quantities: every number of a sentence with its unit or counted noun, its bounds and its change.

One reading serves every kind of quantity.
"""

from collections.abc import Iterator
from typing import NamedTuple

from reconcile.kinds._context import (
    NONE,
    Looseness,
    between_ages,
    change_before,
    clock,
    compound,
    dated,
    labelled,
    loose_before,
    loose_behind,
    of_blood,
    opens,
    sporting,
    year,
)
from reconcile.kinds._nouns import Noun, acronym_at, joined, like, many_at, single_at
from reconcile.kinds._numbers import number_at
from reconcile.kinds._numerals import starts
from reconcile.kinds._operand import Operand, operand_at
from reconcile.kinds._pieces import FEET, pieces
from reconcile.kinds._ranges import paired, second_of
from reconcile.kinds._tall import inches
from reconcile.kinds._units import (
    DURATION,
    NUMBER,
    PERCENTAGE,
    RATE,
    SCORE,
    UNITS,
    Unit,
    hyphen,
    money_behind,
    quotient,
    raw,
    touches,
    unit_at,
)
from reconcile.lexicon.en.numerals import LABELS, WIN
from reconcile.lexicon.en.weapons import CALIBRES
from reconcile.lexicon.en.words import MONTHS
from reconcile.text.tokens import View

BARE = Unit("", "number", 1.0, 0.0, NUMBER)
FRACTION = Unit("", "percentage", 100.0, 0.0, PERCENTAGE)
TIMES, POINTS = Unit("time", "number time", 1.0, 0.0, NUMBER), Unit("", "score", 1.0, 0.0, SCORE)
_TWICE_WHAT = frozenset("as the that what its his her their our my a an each every per - over".split())
"""Words behind "twice" by which it is a factor, or how often in a week."""
PERCENT, INCH = UNITS["percentage"], UNITS["inch"]
WORDS_OF_SHARE = 3
"""Tokens of a fraction that stands alone: "one in three", "two-thirds"."""
LONG = 5
"""Digits from which a bare whole number is no year and no label."""
_TOLD = frozenset("at to of was is were are reached hit totalled totaled topped".split())
_LASTING = frozenset("for lasted lasting took takes taken is was of waited after well just spent served".split())
"""Words before "over two years" by which it is more than them, not during them."""
_PRONOUNS_OF_ONE = frozenset({"the", "his", "her", "its", "their", "our", "my", "your", "those", "these"})
_PARTED = _PRONOUNS_OF_ONE | {"them", "us"}


class Quantity(NamedTuple):
    """A number or two (`low`, `high` as they were said), the unit, what loosens it, and whether it is a change."""

    low: float
    high: float
    unit: Unit
    loose: Looseness = NONE
    change: str = ""

    @property
    def mark(self) -> str:
        """One sign for bounds and change: "=", "~", ">", "<", "up" or "down"."""
        firm = self.loose.sign in "=<" or self.loose.below
        return self.change if self.change and firm else self.loose.sign


class Read(NamedTuple):
    """A quantity and the tokens that say it, of the view in which it was read."""

    value: Quantity
    start: int
    end: int


def _bare(view: View, one: Operand, looser: Looseness, change: str) -> bool:
    """Whether a number without a unit is told for its own sake."""
    numeral, at = one.numeral, one.start
    if numeral.high > numeral.low or _partitive(view, one.end):
        return True
    if year(view, at) and one.end == at + 1:
        return False
    if numeral.part:
        said = not numeral.digital and one.end - at >= WORDS_OF_SHARE
        return said or view.norm(one.end) == "of" or looser is not NONE
    if numeral.scale > 1 or change:
        return numeral.scale > 1 or numeral.digital
    written = view.text[view.tokens[at].start : view.tokens[one.end - 1].end]
    if one.end == at + 1 and len(written) >= LONG and written.isdigit() and view.norm(at - 1) in _TOLD:
        return True
    return numeral.digital and ("," in written or "." in written or looser is not NONE)


def _partitive(view: View, end: int) -> bool:
    """Whether "of the" follows: "three of the 12 jurors"."""
    return view.norm(end) == "of" and view.norm(end + 1) in _PARTED


def _noun(view: View, one: Operand) -> tuple[Unit, int] | None:
    """The counted noun behind a number as a unit, and the index behind it."""
    at = one.end
    if one.numeral.part or one.numeral.high != one.numeral.low or one.numeral.scale > 1:
        at += view.norm(at) == "of"
        at += at > one.end and view.norm(at) in _PRONOUNS_OF_ONE
    if one.low == 1 and not one.numeral.digital:
        partitive = view.norm(at) == "of" and view.norm(at + 1) in _PRONOUNS_OF_ONE
        noun = many_at(view, at + 2) if partitive else single_at(view, at)
    else:
        noun = joined(view, at) or many_at(view, at) or acronym_at(view, at)
    return _counted(view, noun) if noun else None


def _counted(view: View, noun: Noun) -> tuple[Unit, int]:
    """A counted noun as a unit, per another where that is said; one that ends in a unit is that unit."""
    measure = unit_at(view, noun.end - 1, False) if noun.end - noun.first > 1 else None
    if measure is not None:
        return measure
    unit, end = quotient(view, Unit(noun.name, f"number {like(noun.name)}", 1.0, 0.0, NUMBER), noun.end)
    return (unit if end == noun.end else unit._replace(sort=RATE)), end


def _coded(view: View, end: int) -> bool:
    """Whether letters or a capital that touch the digits make them a code: "5G", "3D", "100x"."""
    return touches(view, end) and view.shape(end) in "CA" and len(raw(view, end)) < 3


def no_quantity(view: View, one: Operand, at: int) -> bool:
    """Whether a number without a unit is a time, a date, a label or part of a code; asked once for all kinds."""
    known: dict[int, bool] = view.kept.setdefault(no_quantity, {})
    if at not in known:
        known[at] = _no_quantity(view, one, at)
    return known[at]


def _no_quantity(view: View, one: Operand, at: int) -> bool:
    digital = one.numeral.digital and not one.numeral.part
    named = view.shape(at) == "C" and not opens(view, at) and not view.shouting
    if view.norm(at - 1) == "+" or named:
        return True
    if one.negative or _coded(view, one.end) or hyphen(view, at - 1) == at:
        return True
    if digital and view.norm(at - 1) in {"-", "–"} and view.shape(at - 2) == "A" and not view.shouting:
        return True  # "AK - 47"
    if digital and view.norm(one.end) in CALIBRES:
        return True
    return digital and (clock(view, at, at + 1) or dated(view, at, at + 1) or compound(view, at, at + 1)
                        or labelled(view, at))  # fmt: skip


def _measures(view: View, at: int) -> bool:
    """Whether what stands at `at` is measured or counted by the numbers before it."""
    noun = many_at(view, at)
    return (
        unit_at(view, at) is not None or money_behind(view, at) is not None or (noun is not None and noun.first == at)
    )


def _score(view: View, at: int) -> Read | None:
    """A result: two short numbers with a dash between, and a word of sport near."""
    if not (view.shape(at) == view.shape(at + 2) == "n" and view.norm(at + 1) in {"-", "–"}):
        return None
    if touches(view, at + 1) != touches(view, at + 2) or view.norm(at + 3) in {"-", "/", "–"}:
        return None
    ones = view.norm(at), view.norm(at + 2)
    if (_measures(view, at + 3) and view.norm(at + 3) not in WIN) or view.norm(at + 3) in MONTHS:
        return None
    short = all(n.isascii() and n.isdigit() and len(n) <= 3 and (n == "0" or n[0] != "0") for n in ones)
    if not short or compound(view, at, at + 1) or not sporting(view, at, at + 3):
        return None
    return Read(Quantity(float(ones[0]), float(ones[1]), POINTS), at, at + 3)


def _out_of(view: View, one: Operand) -> tuple[Unit, int] | None:
    """ "per 100,000 people" behind a number: the unit of a rate."""
    if view.norm(one.end) != "per":
        return None
    whole = number_at(view, one.end + 1)
    if whole is None or whole[0] < 1:
        return None
    noun = many_at(view, whole[1])
    return Unit(f"per {whole[0]:,.0f}", "per", 1 / whole[0], 0.0, RATE), noun.end if noun else whole[1]


def _ranged(view: View, one: Operand, looser: Looseness, start: int, change: str) -> Read | None:
    """A range that begins with `one`."""
    before = view.norm(start - 1)
    second = second_of(view, one, "between" if between_ages(view, start) else before, bool(change))
    if second is None:
        return None
    one = paired(one, second)
    unit, end = second.unit or one.unit, second.end
    if one.unit is not None and "/" in one.unit.dimension:
        unit = one.unit
    if unit is None:
        found = _noun(view, second)
        stands = before in {"from", "between"} or second.numeral.scale > 1
        if found is None and (not stands or year(view, one.start)):
            return None
        unit, end = found or (BARE, end)
    start -= before in {"from", "between"}
    looser = NONE if before == "from" else looser
    return Read(Quantity(one.low, second.high, unit, looser, "" if before == "from" else change), start, end)


def _in_blood(view: View, one: Operand) -> bool:
    """Whether a bare fraction is the share of alcohol in blood without its sign: "a blood-alcohol level of .23"."""
    return one.unit is None and 0 < one.low < 1 and one.numeral.digital and of_blood(view, one.start)


def _alone(view: View, one: Operand, looser: Looseness, start: int, change: str) -> Read | None:
    """One number, with its unit or its noun, or bare."""
    unit, end = one.unit or (PERCENT if _in_blood(view, one) else None), one.end
    if unit is None:
        more, behind = loose_behind(view, end) if looser is NONE else (NONE, end)
        if more is not NONE and (many_at(view, behind) is not None or not one.numeral.digital):
            looser, one = more, one._replace(end=behind)
        found = _out_of(view, one) or (None if one.numeral.part else _noun(view, one))
        if found is None and not _bare(view, one, looser, change):
            return None
        unit, end = found or (FRACTION if one.numeral.part else BARE, one.end)
    if looser is NONE:
        looser, end = loose_behind(view, end)
    if unit.sort == DURATION and view.norm(start) == "over" and view.norm(start - 1) not in _LASTING:
        looser, start = NONE, start + 1
    return Read(Quantity(one.low, one.high, unit, looser, change), start, end)


def _often(view: View, at: int) -> Read | None:
    """ "twice" as two times, where nothing is twice as much or more, nor done twice a week."""
    if view.norm(at + 1) in _TWICE_WHAT:
        return None
    looser, start = loose_before(view, at)
    return Read(Quantity(2, 2, TIMES, looser), start, at + 1)


def _read(view: View, at: int) -> Read | None:
    if view.norm(at) == "twice":
        return _often(view, at)
    score = _score(view, at)
    if score is not None:
        return score
    one = operand_at(view, at)
    if one is None or (view.norm(at - 1) == "-" and view.norm(at - 2) in FEET):
        return None
    tall = inches(view, one)
    if tall is not None:
        return Read(Quantity(tall[0], tall[0], INCH), one.start, tall[1])
    named = one.unit is None
    label = view.norm(at - 1) in LABELS and one.end == one.numeral.end + 1 and len(raw(view, one.end - 1)) == 1
    if label or (named and no_quantity(view, one, at)):
        return None
    looser, start = loose_before(view, one.start)
    change = change_before(view, start)
    read = _ranged(view, one, looser, start, change) or _alone(view, one, looser, start, change)
    if read is not None and named and read.value.unit.sort == NUMBER and year(view, at) and looser is NONE:
        return None
    return read


def _as_loosely(read: Read, before: Read) -> Read:
    """What stands in brackets behind the same in another unit, as loosely said: "about 50 km (31 miles)"."""
    same = before.end == read.start - 1 and before.value.unit.dimension == read.value.unit.dimension
    return read._replace(value=read.value._replace(loose=before.value.loose)) if same else read


def _all(view: View) -> Iterator[Read]:
    before = None
    for at in starts(view):
        read = _read(view, at) if before is None or at >= before.end else None
        if read is not None:
            before = _as_loosely(read, before) if before and view.norm(read.start - 1) == "(" else read
            yield before


def quantities(view: View) -> tuple[Read, ...]:
    """Every quantity of a view, left to right, by the finer tokens of `pieces(view)`."""
    return tuple(_all(pieces(view)))
