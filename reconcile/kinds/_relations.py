"""How two quantities stand to each other, how they are printed, and the record of a kind of them.

Bounds are intervals. Units of one dimension are converted; where the conversion is not exact, two numbers are held
equivalent when they agree at the precision to which both were said: "200 feet" and "60 metres".
"""

import math
from collections.abc import Callable, Sequence
from typing import Any

from reconcile.contracts import Comparison, Kind
from reconcile.kinds._numerals import TELLING
from reconcile.kinds._pieces import pieces
from reconcile.kinds._printing import caption, last_place
from reconcile.kinds._quantity import Quantity, Read, quantities
from reconcile.model import SAME, Align, Mention, ValueRelation
from reconcile.text.tokens import View

_R = ValueRelation
MAX_SLACK = 0.05
"""The share of a number that its precision allows at most."""
SAME_DIGITS = 12
"""Significant digits in which two converted numbers are the same."""
MISPRINTED = 4
"""Digits, from the first to the last that is not nought, of two numbers of which one may be a misprint of the other."""
ROUND, ROUNDED = 2, 0.01
"""Noughts from which a number may be a rounded one, and by how much of it it may then differ."""
LEAST_PLAY = 0.025
"""The share of a loosened number by which it may be off, however precisely it was said."""
VAGUE, HARDLY = 5, 0.2
"""How many times its least a vague number may be, as "several dozen" and "hundreds", and the share of such a range, on
a scale of orders, that two steps of the scale have in common at most."""
NEAR_SHARE, CLOSE_SHARE = 0.3, 0.75
"""The share of a number that another must reach where it is not sure that both are of one thing."""
SAID = {
    _R.VARIANT: "{0} and {1} differ by one likely misprint",
    _R.EQUAL: "{0} and {1} are the same",
    _R.EQUIVALENT: "{0} and {1} are the same, said in another way or at their precision",
    _R.DISJOINT: "{0} and {1} cannot both be right",
    _R.REFINES: "{0} lies within {1}",
    _R.GENERALISES: "{1} lies within {0}",
    _R.OVERLAPS: "{0} and {1} may be the same",
    _R.INCOMPARABLE: "{0} and {1}: two open bounds neither clash nor agree",
}

Interval = tuple[float, float]


def _tidy(number: float) -> float:
    return number if math.isinf(number) else float(f"{number:.{SAME_DIGITS}g}")


def bounds(value: Quantity) -> Interval:
    """The least and the greatest that a quantity may be, in its own unit; infinite where it is open."""
    low, high = sorted((value.low, value.high))
    sign, share = value.loose.sign, value.loose.share
    if sign == ">":
        return low, math.inf
    if sign == "<":
        return (0.0 if low >= 0 and value.unit.dimension != "temperature" else -math.inf), high
    above = 0.0 if value.loose.below else _play(high, share)
    return _tidy(low - _play(low, share)), _tidy(high + above)


def _play(number: float, share: float) -> float:
    """How far a number that was loosened may be off: half of the step to which it was rounded ("about 80": 5, "about
    85": 2.5), one at least, `share` of it at most."""
    power = last_place(number)
    step = 10.0**power * (5 if number / 10.0**power % 5 == 0 else 1) if abs(power) < 300 else 0.0
    return min(share * abs(number), max(step / 2, LEAST_PLAY * abs(number), 1.0))


def _on_scale(value: Quantity, interval: Interval) -> Interval:
    """An interval on the scale of the dimension; a change of temperature is no temperature."""
    offset = 0.0 if value.change else value.unit.offset
    low, high = (_tidy(n * value.unit.size + offset) for n in interval)
    return low, high


def slack(number: float) -> float:
    """Half of the last place to which a number was said, at most `MAX_SLACK` of it."""
    if number == 0 or math.isinf(number):
        return 0.0
    power = last_place(number)
    place = 10.0**power if abs(power) < 300 else 0.0
    return min(place / 2, MAX_SLACK * abs(number))


def _widened(value: Quantity) -> Interval:
    low, high = bounds(value)
    return _on_scale(value, (low - slack(low), high + slack(high)))


def _apart(one: Interval, other: Interval) -> bool:
    return one[1] < other[0] or other[1] < one[0]


def _within(one: Interval, other: Interval) -> bool:
    return other[0] <= one[0] and one[1] <= other[1]


def _digits(number: float) -> str:
    """The digits of a number from the first to the last that is not nought."""
    return f"{number:.{SAME_DIGITS}g}".replace(".", "").strip("0")


def _misprint(one: float, other: float) -> bool:
    """Whether two long numbers of one length differ in one digit, or in two that changed places."""
    first, second = _digits(abs(one)), _digits(abs(other))
    if len(first) != len(second) or len(first) < MISPRINTED or not 0.1 < one / other < 10:
        return False
    differing = [i for i, (a, b) in enumerate(zip(first, second, strict=True)) if a != b]
    swapped = len(differing) == 2 and [first[i] for i in differing] == [second[i] for i in reversed(differing)]
    return len(differing) == 1 or (swapped and differing[1] == differing[0] + 1)


def _round(number: float, other: float) -> bool:
    """Whether a round number of two digits or more, or of thousands, is the other one, rounded: "$43,000" for $43,350,
    "$7,000" for $6,950."""
    power, near = last_place(number), abs(other - number) <= ROUNDED * abs(number)
    return near and power >= ROUND + (len(_digits(number)) == 1) and last_place(other) < power


def _rounded(one: float, other: float) -> ValueRelation | None:
    """The relation of two numbers of which one is the other rounded; None where neither is."""
    if _round(one, other):
        return _R.GENERALISES
    return _R.REFINES if _round(other, one) else None


def _guessed(one: Quantity, other: Quantity, first: Interval, second: Interval) -> bool:
    """Whether both numbers are loosened, and neither lies in what the other may be: "some 25", "roughly 30"."""
    said = [_on_scale(value, (value.low, value.high)) for value in (one, other)]
    loosened = one.loose.sign == other.loose.sign == "~" and not (one.loose.below or other.loose.below)
    return loosened and _apart(said[0], second) and _apart(said[1], first)


def _at_the_ends(one: Quantity, other: Quantity, first: Interval, second: Interval) -> bool:
    """Whether a bound and a loosened number meet in one point alone, the last that each allows: "nearly 40", "over
    40"."""
    signs = {one.loose.sign, other.loose.sign}
    return "~" in signs and len(signs) == 2 and "=" not in signs and (first[0] == second[1] or first[1] == second[0])


def _of_other_orders(one: Interval, other: Interval) -> bool:
    """Whether two vague numbers share next to nothing of the scale, and so name different steps of it: "dozens" and
    "hundreds", "hundreds" and "thousands"."""
    if _apart(one, other) or not all(low > 0 and low * VAGUE <= high < math.inf for low, high in (one, other)):
        return False
    shared = math.log(min(one[1], other[1]) / max(one[0], other[0]))
    return all(shared <= HARDLY * math.log(high / low) for low, high in (one, other))


def _numbers(one: Quantity, other: Quantity) -> ValueRelation:
    """The relation of the numbers, whatever is said of change."""
    first, second = _on_scale(one, bounds(one)), _on_scale(other, bounds(other))
    converted = (one.unit.size, one.unit.offset) != (other.unit.size, other.unit.offset)
    if first == second:
        said = [(value.unit, value.low, value.high, value.loose.sign) for value in (one, other)]
        return _R.EQUAL if said[0] == said[1] else _R.EQUIVALENT
    points = first[0] == first[1] and second[0] == second[1]
    if converted and not _apart(_widened(one), _widened(other)) and (points or _apart(first, second)):
        return _R.EQUIVALENT if points else _R.OVERLAPS
    if _apart(first, second) and points and not converted and (rounded := _rounded(one.low, other.low)):
        return rounded
    hardly_meet = _at_the_ends(one, other, first, second) or _of_other_orders(first, second)
    if hardly_meet or _guessed(one, other, first, second):
        return _R.DISJOINT
    if _apart(first, second):
        return _R.VARIANT if points and not converted and _misprint(one.low, other.low) else _R.DISJOINT
    if one.loose.sign == other.loose.sign and one.loose.sign in "<>":
        return _R.INCOMPARABLE
    if _within(first, second) and one.loose.sign not in "<>":
        return _R.REFINES
    return _R.GENERALISES if _within(second, first) and other.loose.sign not in "<>" else _R.OVERLAPS


def relation(one: Quantity, other: Quantity) -> ValueRelation:
    """How two quantities of one dimension stand: where only one is said to be a change, it says more."""
    base = _numbers(one, other)
    if one.change == other.change or base is _R.DISJOINT:
        return base
    if one.change and other.change:
        return _R.DISJOINT
    allowed = (_R.REFINES,) if one.change else (_R.GENERALISES,)
    if base in {_R.EQUAL, _R.EQUIVALENT}:
        return allowed[0]
    return base if base in allowed else _R.OVERLAPS


def _described(one: Quantity, other: Quantity) -> Comparison:
    """Two quantities of unlike units: one counted thing may be told with more words ("four young couples"). Those may
    be a part of the others, where they are fewer: of "five couples" four may be young."""
    ones, others = (frozenset(value.unit.dimension.split()) for value in (one, other))
    heads = {value.unit.dimension.rpartition(" ")[2] for value in (one, other)}
    said, found = f"{caption(one)} and {caption(other)}", relation(one, other._replace(unit=one.unit))
    less, more = (one, other) if ones <= others else (other, one)
    nested = len(heads) == 1 and (ones <= others or others <= ones)
    telling = found is _R.VARIANT or (found is _R.DISJOINT and more.low > less.high)
    if nested and telling and near(one, other, CLOSE_SHARE):
        return Comparison(found, SAID[found].format(caption(one), caption(other)))
    if not nested or found not in SAME:
        return Comparison(_R.INCOMPARABLE, f"{said} are of units that do not convert")
    if ones == others:
        return Comparison(_R.EQUIVALENT, f"{said} are the same in another order of words")
    told = _R.GENERALISES if ones < others else _R.REFINES
    return Comparison(told, f"of {said} one says more of what is counted")


def compare(one: Quantity, other: Quantity) -> Comparison:
    """By dimension, then by change, then by bounds."""
    if one.unit.dimension != other.unit.dimension:
        return _described(one, other)
    found = relation(one, other)
    if one.change and other.change and one.change != other.change and found is _R.DISJOINT:
        return Comparison(found, f"{caption(one)} and {caption(other)} are changes in opposite directions")
    return Comparison(found, SAID[found].format(caption(one), caption(other)))


DIGITS = 3
"""Significant digits from which a number is so particular that two articles hardly have it by chance."""


def distinctive(value: Quantity) -> bool:
    """Whether a quantity is so particular that one story hardly has it twice: three digits, or a range."""
    return value.low != value.high or len(_digits(value.low)) >= DIGITS


def outgrown(one: Quantity, other: Quantity) -> bool:
    """Whether one is a lower bound beyond whose precision the other lies: "at least 24" and 31 or "hundreds", not "at
    least 100" and 126: for that may be 126 said more coarsely."""
    small, large = sorted((one, other), key=lambda q: q.low)
    beyond = small.low == small.high < large.low and small.unit == large.unit
    if not beyond or small.loose.sign != ">" or large.loose.sign == "<" or small.low != int(small.low):
        return False
    step = 10 ** (len(str(int(small.low))) - len(_digits(small.low)))
    return bool(large.low // step * step != small.low)


def near(one: Quantity, other: Quantity, share: float = NEAR_SHARE) -> bool:
    """Whether two numbers are so near that they may be said of one thing: the lower reaches `share` of the other."""
    small, large = sorted(abs(_on_scale(value, (value.low, value.high))[0]) for value in (one, other))
    return small >= share * large


def close(one: Quantity, other: Quantity) -> bool:
    """Whether two compatible numbers are so near that they are one, told more or less exactly: not for shares and
    rates, of which a story has many."""
    return near(one, other, CLOSE_SHARE)


def normalize(value: Quantity) -> dict[str, Any]:
    """A quantity for JSON: the numbers said, the bounds (null where open), the unit, and the change if it is one."""
    low, high = (None if math.isinf(n) else n for n in bounds(value))
    made: dict[str, Any] = {"said": [value.low, value.high], "bounds": [low, high], "unit": value.unit.name}
    return made | ({"change": value.change} if value.change else {})


def _of_sort(view: View, sort: str) -> Sequence[Read]:
    """The quantities of a view that are of one sort; the view keeps them all, for each kind asks for its own."""
    sorts: dict[str, list[Read]] | None = view.kept.get(_of_sort)
    if sorts is None:
        sorts = view.kept[_of_sort] = {}
        for read in quantities(view):
            sorts.setdefault(read.value.unit.sort, []).append(read)
    return sorts.get(sort, ())


def finder(name: str, sort: str, takes: Callable[[Read], bool] | None = None) -> Callable[[View], Sequence[Mention]]:
    """The `find` of a kind: the quantities of a sort, or those of them that it takes."""

    def find(view: View) -> Sequence[Mention]:
        """The quantities of a view that the kind takes, left to right."""
        reads = _of_sort(view, sort)
        if not reads:
            return ()
        taken, tokens = filter(takes, reads) if takes else reads, pieces(view).tokens
        return [Mention(name, r.value, tokens[r.start].start, tokens[r.end - 1].end) for r in taken]

    return find


def kind_of(name: str, sort: str) -> Kind:
    """The record of a kind that takes the quantities of one sort."""
    return Kind(
        name,
        finder(name, sort),
        compare,
        caption,
        normalize,
        Align.EVENT,
        priority=2,
        distinctive=distinctive,
        outgrown=outgrown,
        near=near,
        telling=TELLING,
    )
