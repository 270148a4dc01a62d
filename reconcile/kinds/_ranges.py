"""Ranges: "5-7", "between 5 and 7", "five or six", "from $20 in May to $30"."""

from reconcile.kinds._numerals import begins
from reconcile.kinds._operand import Operand, operand_at, rescaled
from reconcile.kinds._units import MONEY
from reconcile.text.tokens import View

FROM_REACH = 9
"""Tokens between the ends of "from $20 in May to $30"."""
SHARED = 10.0
"""How many times the second number of a range the first may be to share its scale."""
_SKIPPED = frozenset("the just a mere nearly about around almost over under some roughly only as much".split())
"""Words before the second number of a range that say nothing of the range."""
_GOES_ON = _SKIPPED | {"minus"}
_DASHES = frozenset({"-", "–", "—", "−"})


def _sign(view: View, operand: Operand) -> str:
    """The sort of an amount whose sign stands before its number, "" where none does."""
    return "" if begins(view, operand.start) else MONEY


def _same(view: View, one: Operand, other: Operand) -> bool:
    """Whether two numbers may be the ends of one range."""
    if one.unit is None:
        return other.unit is None or not (one.numeral.part or other.unit.sort == MONEY == _sign(view, other))
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
            skipped = sum(view.norm(i) in _SKIPPED for i in range(at, start))
            return found if found is not None and found.start <= at + skipped else None
        if view.shape(start) == "w" and view.norm(start) not in _GOES_ON:
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
    if other is None or not _same(view, one, other) or not _fits(view, one, other, behind, moved):
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
        return 0 <= one.low < other.low and one.numeral.digital and other.numeral.digital
    return True
