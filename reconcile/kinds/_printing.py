"""Quantities for people: "at least 5 miles per hour", "3.5 billion dollars", "up 2 percent"."""

from reconcile.kinds._context import Looseness
from reconcile.kinds._quantity import Quantity
from reconcile.kinds._units import AGE, MONEY, PERCENTAGE, SCORE, Unit
from reconcile.lexicon.en.units import PLURALS, SHOWN

SCALES = ((1e12, "trillion"), (1e9, "billion"), (1e6, "million"))
MAX_PLACES = 3
"""Decimal places of a number before "million"."""
LEAST, GREATEST = 1e-9, 1e15
"""Between these a number is printed in full."""
_WORDS = {">": "at least ", "<": "up to ", "~": "about "}


def last_place(value: float) -> int:
    """The power of ten of the last digit to which a number was said: -2 of 12.45, 3 of 45,000. Counted on its digits
    here, for `decimal` takes longer to load than a story's numbers to read."""
    digits, _, power = repr(value).partition("e")
    whole, _, fraction = digits.partition(".")
    fraction = fraction.rstrip("0")
    place = -len(fraction) if fraction else len(whole) - len(whole.rstrip("0"))
    return place + int(power or 0)


def number(value: float) -> str:
    """A number in full, with commas in thousands; "3.5 billion" where that says as much."""
    for scale, word in SCALES:
        if abs(value) >= scale:
            short = round(value / scale, MAX_PLACES)
            if short * scale == value:
                return f"{short:,.{MAX_PLACES}f}".rstrip("0").rstrip(".") + f" {word}"
    if value and not LEAST <= abs(value) < GREATEST:
        return f"{value:g}"
    return f"{value:,.{max(0, -last_place(value))}f}"


def loosened(loose: Looseness) -> str:
    """The word before a number that is loosened, with a blank behind it."""
    return "nearly " if loose.below else _WORDS.get(loose.sign, "")


_VOWELS = frozenset("aeiou")
_HISSING = ("s", "x", "z", "ch", "sh")
"""Endings of nouns whose plural has "es"."""


def plural(name: str) -> str:
    """The plural of a unit's name: "miles per hour", "feet", "buses"."""
    head, per, rest = name.partition(" per ")
    made = f"{head}es" if head.endswith(_HISSING) else f"{head}s"
    made = f"{head[:-1]}ies" if head.endswith("y") and head[-2:-1] not in _VOWELS else made
    return PLURALS.get(head, made) + per + rest


def _shown(unit: Unit, single: bool) -> str:
    """A unit as it is printed behind a number."""
    if not unit.name:
        return ""
    if unit.sort == AGE:
        span = unit.name.removesuffix(" of age")
        return f"{span if single else span + 's'} old"
    one = single or unit.name.startswith("per ")
    head, per, rest = (unit.name if one else plural(unit.name)).partition(" per ")
    if unit.name in SHOWN:
        return SHOWN[unit.name]
    head = SHOWN.get(unit.name.partition(" per ")[0], head)
    words = head.split()
    if unit.sort == MONEY and len(words) > 1 and words[-1] != "sterling":
        head = " ".join([*(w.capitalize() for w in words[:-1]), words[-1]])
    return head + per + rest


def _coined(unit: Unit, printed: str) -> str:
    """An amount of money with two decimal places where it would have one: "12.40"."""
    whole, point, places = printed.partition(".")
    return f"{whole}.{places}0" if unit.sort == MONEY and point and len(places) == 1 else printed


def span(value: Quantity) -> str:
    """The number or the two that were said."""
    if value.low == value.high:
        return _coined(value.unit, number(value.low))
    dash = "–" if 0 <= value.low < value.high else " to "
    low, high = _coined(value.unit, number(value.low)), _coined(value.unit, number(value.high))
    scale = low.partition(" ")[2]
    shared = dash == "–" and scale and high.endswith(f" {scale}")
    return f"{low.partition(' ')[0] if shared else low}{dash}{high}"


def caption(value: Quantity) -> str:
    """One line for people; of all but fractions and vague numbers it reads back as the same quantity."""
    if value.unit.sort == SCORE:
        return f"{value.low:.0f}-{value.high:.0f}"
    if value.unit.sort == PERCENTAGE and not value.unit.name:
        return f"{loosened(value.loose)}{value.low * 100:.3g} percent"
    by = "by " if value.loose.sign == "<" else ""
    change = f"{value.change} {by}" if value.change else ""
    unit = _shown(value.unit, value.low == value.high == 1)
    return f"{change}{loosened(value.loose)}{span(value)} {unit}".strip()
