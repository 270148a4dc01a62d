"""Heights of people: feet and inches."""

from reconcile.kinds._numbers import number_at
from reconcile.kinds._operand import Operand, operand_at
from reconcile.kinds._pieces import FEET
from reconcile.kinds._units import unit_at
from reconcile.text.tokens import View

_INCHES = 12


def inches(view: View, one: Operand) -> tuple[float, int] | None:
    """The inches of "5 feet 11 inches", "6-foot-9", "6-foot-2, 190-pound", and the token behind them."""
    at = one.end + (view.norm(one.end) in {",", "-", "and"})
    told = number_at(view, at) if view.norm(one.end - 1) in FEET and view.shape(at) == "n" else None
    if told is None or told[0] >= _INCHES:
        return None
    named = unit_at(view, told[1] + (view.norm(told[1]) == "-"))
    if named is not None and named[0].name == "inch":
        return one.low * _INCHES + told[0], named[1]
    hyphen = view.norm(at - 1) == "-"
    stands = hyphen and (view.norm(told[1]) != "," or _weight(view, told[1] + 1))
    return (one.low * _INCHES + told[0], told[1]) if stands else None


def _weight(view: View, at: int) -> bool:
    """Whether a weight stands there."""
    weight = operand_at(view, at) if view.shape(at) == "n" else None
    return weight is not None and weight.unit is not None and weight.unit.dimension == "mass"
