"""The reading of quantities: every number of a sentence with its unit or counted noun, its bounds and its change.

One reading serves every kind of quantity; it is kept for the view that was read last, for each kind asks for it.
"""

from collections.abc import Iterator

from attrs import evolve, frozen

from reconcile.kinds._context import (
    NONE,
    Looseness,
    change_before,
    clock,
    compound,
    dated,
    labelled,
    loose_before,
    loose_behind,
    sporting,
    year,
)
from reconcile.kinds._nouns import Noun, acronym_at, joined, many_at, single_at
from reconcile.kinds._numbers import number_at
from reconcile.kinds._numerals import begins
from reconcile.kinds._operand import Operand, operand_at, rescaled
from reconcile.kinds._pieces import pieces
from reconcile.kinds._units import NUMBER, PERCENTAGE, RATE, SCORE, Unit, quotient, raw, touches, unit_at
from reconcile.text.tokens import View

BARE = Unit("", "number", 1.0, 0.0, NUMBER)
FRACTION = Unit("", "percentage", 100.0, 0.0, PERCENTAGE)
POINTS = Unit("", "score", 1.0, 0.0, SCORE)
FROM_REACH = 9
"""Tokens between the ends of "from $20 in May to $30"."""
SHARED = 10.0
"""How many times the second number of a range the first may be to share its scale."""
LONG = 5
"""Digits from which a bare whole number is no year and no label."""
_TOLD = frozenset("at to of was is were are reached hit totalled totaled topped".split())
_DASHES = frozenset({"-", "–", "—", "−"})
_PRONOUNS_OF_ONE = frozenset({"the", "his", "her", "its", "their", "our", "my", "your", "those", "these"})


@frozen
class Quantity:
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


@frozen
class Read:
    """A quantity and the tokens that say it, of the view in which it was read."""

    value: Quantity
    start: int
    end: int


def _same(one: Operand, other: Operand) -> bool:
    """Whether two numbers may be the ends of one range."""
    if one.unit is None:
        return True
    if other.unit is None:
        return True
    first, second = one.unit.name, other.unit.name
    return first == second or first.startswith(f"{second} per ") or second.startswith(f"{first} per ")


def paired(one: Operand, other: Operand) -> Operand:
    """The first number of a range, with the scale that was said of the second alone."""
    shares = one.numeral.scale == 1 and other.numeral.scale > 1 and not one.numeral.part
    near = 0 < one.numeral.low <= SHARED * other.numeral.mantissa and one.numeral.low < other.numeral.low
    return rescaled(one, other.numeral.scale) if shares and near else one


def _link(view: View, at: int, between: bool) -> int:
    """The index behind a word or dash that joins the ends of a range at token `at`, 0 if there is none."""
    word = view.norm(at)
    if word in _DASHES and view.norm(at - 1) not in _DASHES:
        return at + 1
    return at + 1 + (view.norm(at + 1) == "-") if word in {"to", "or"} or (between and word == "and") else 0


def _number_from(view: View, at: int) -> Operand | None:
    """The number that begins at token `at`, or behind the currency that begins there."""
    for start in range(at, min(at + 4, len(view.tokens))):
        if begins(view, start):
            found = operand_at(view, start)
            return found if found is not None and found.start <= at + (view.norm(at) in {"the", "just"}) else None
        if view.shape(start) == "w" and view.norm(start) not in {"minus", "the", "just"}:
            return None
    return None


def second_of(view: View, one: Operand, before: str, moved: bool) -> Operand | None:
    """The other end of a range that begins with `one`."""
    behind = _link(view, one.end, before == "between")
    other = _number_from(view, behind) if behind else None
    if other is None and before == "from":
        for at in range(one.end, min(one.end + FROM_REACH, len(view.tokens))):
            if view.norm(at) == "to":
                other = _number_from(view, at + 1)
                break
            if view.norm(at) in {";", "from", "and"}:
                break
    if other is None or not _same(one, other) or not _fits(view, one, other, behind, moved):
        return None
    return other


def _fits(view: View, one: Operand, other: Operand, behind: int, moved: bool) -> bool:
    """Whether "A to B", "A or B", "A-B" is a range and no change, list or code."""
    word = view.norm(one.end)
    if word == "or":
        return other.low == one.low + 1 or (other.low > one.low and one.unit is None and one.numeral.scale == 1)
    if word == "to" and moved and one.unit is not None:
        return False
    if behind and word in _DASHES:
        return 0 < one.low < other.low and one.numeral.digital and other.numeral.digital
    return True


def _bare(view: View, one: Operand, looser: Looseness, change: str) -> bool:
    """Whether a number without a unit is told for its own sake."""
    numeral, at = one.numeral, one.start
    if view.norm(at - 1) in {"in", "since", "until", "by"} and year(view, at):
        return False
    if numeral.part:
        return view.norm(one.end) == "of" or looser is not NONE
    if numeral.scale > 1 or change:
        return numeral.scale > 1 or numeral.digital
    written = view.text[view.tokens[at].start : view.tokens[one.end - 1].end]
    if one.end == at + 1 and len(written) >= LONG and written.isdigit() and view.norm(at - 1) in _TOLD:
        return True
    return numeral.digital and ("," in written or "." in written or looser is not NONE)


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
    unit, end = quotient(view, Unit(noun.name, f"number {noun.name}", 1.0, 0.0, NUMBER), noun.end)
    return (unit if end == noun.end else evolve(unit, sort=RATE)), end


def _coded(view: View, end: int) -> bool:
    """Whether letters or a capital that touch the digits make them a code: "5G", "3D", "100x"."""
    return touches(view, end) and view.shape(end) in "CA" and len(raw(view, end)) < 3


def no_quantity(view: View, one: Operand, at: int) -> bool:
    """Whether a number without a unit is a time, a date, a label or part of a code."""
    digital = one.numeral.digital and not one.numeral.part
    if one.negative or _coded(view, one.end):
        return True
    return digital and (clock(view, at, at + 1) or dated(view, at, at + 1) or compound(view, at, at + 1)
                        or labelled(view, at))  # fmt: skip


def _score(view: View, at: int) -> Read | None:
    """A result: two short numbers with a dash between, and a word of sport near."""
    if not (view.shape(at) == view.shape(at + 2) == "n" and view.norm(at + 1) in {"-", "–"}):
        return None
    if not (touches(view, at + 1) and touches(view, at + 2)) or view.norm(at + 3) in {"-", "/", "–"}:
        return None
    ones = view.norm(at), view.norm(at + 2)
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
    second = second_of(view, one, before, bool(change))
    if second is None:
        return None
    one = paired(one, second)
    unit, end = second.unit or one.unit, second.end
    if one.unit is not None and "/" in one.unit.dimension:
        unit = one.unit
    if unit is None:
        found = _noun(view, second)
        if found is None and (before not in {"from", "between"} or year(view, one.start)):
            return None
        unit, end = found or (BARE, end)
    start -= before in {"from", "between"}
    looser = NONE if before == "from" else looser
    return Read(Quantity(one.low, second.high, unit, looser, "" if before == "from" else change), start, end)


def _alone(view: View, one: Operand, looser: Looseness, start: int, change: str) -> Read | None:
    """One number, with its unit or its noun, or bare."""
    unit, end = one.unit, one.end
    if unit is None:
        found = _out_of(view, one) or _noun(view, one)
        if found is None and not _bare(view, one, looser, change):
            return None
        unit, end = found or (BARE, end)
    if one.numeral.part and unit.sort == NUMBER:
        unit = FRACTION
    if looser is NONE:
        looser, end = loose_behind(view, end)
    return Read(Quantity(one.low, one.high, unit, looser, change), start, end)


def _read(view: View, at: int) -> Read | None:
    score = _score(view, at)
    if score is not None:
        return score
    one = operand_at(view, at)
    if one is None:
        return None
    named = one.unit is None
    if named and no_quantity(view, one, at):
        return None
    looser, start = loose_before(view, one.start)
    change = change_before(view, start)
    read = _ranged(view, one, looser, start, change) or _alone(view, one, looser, start, change)
    if read is not None and named and read.value.unit.sort == NUMBER and year(view, at) and looser is NONE:
        return None
    return read


def _all(view: View) -> Iterator[Read]:
    at = 0
    while at < len(view.tokens):
        read = _read(view, at) if begins(view, at) else None
        if read is not None:
            yield read
        at = max(at + 1, read.end) if read is not None else _behind(view, at)


def _behind(view: View, at: int) -> int:
    """Where to go on behind a number that was not read: behind all of its words."""
    return at + 1


_kept: tuple[View, View, tuple[Read, ...]] | None = None


def quantities(view: View) -> tuple[View, tuple[Read, ...]]:
    """Every quantity of a view, left to right, and the view of finer tokens by which they were read."""
    global _kept
    kept = _kept
    if kept is not None and kept[0] is view:
        return kept[1], kept[2]
    fine = pieces(view)
    found = tuple(_all(fine))
    _kept = (view, fine, found)
    return fine, found
