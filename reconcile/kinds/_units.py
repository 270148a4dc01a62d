"""Units: how they are written, what they measure, and how much; currencies are units of money."""

from collections.abc import Iterable
from typing import NamedTuple

from reconcile.lexicon.en.currencies import CURRENCIES, NOT_ALONE, PLAIN_ASCII
from reconcile.lexicon.en.units import (
    ABBREVIATED,
    ARTICLES_TOO,
    LOOSE_SYMBOLS,
    MEASURES,
    MISSPELT_SYMBOLS,
    NEVER_ALONE,
    NEVER_TOUCHING,
    OFFSETS,
    PER_NOUNS,
    PLURALS,
    POWERS,
    PREFIXED,
    PREFIXES,
    RESOLUTIONS,
    SHIFTS,
    SPECIAL,
    SURE_SYMBOLS,
    TIME_DIMENSIONS,
)
from reconcile.text.fold import fold
from reconcile.text.printed import joins
from reconcile.text.tokens import PhraseTable, View

MONEY, PERCENTAGE, MEASURE, DURATION, AGE, SCORE, RATE, NUMBER = (
    "money percentage measure duration age score rate number".split()
)
"""Sorts of quantities."""


class Unit(NamedTuple):
    """A unit by its name in the singular; `dimension` and `size` say with what it compares, `sort` what it is of.

    `offset` is what is added on the dimension's own scale.
    """

    name: str
    dimension: str
    size: float = 1.0
    offset: float = 0.0
    sort: str = MEASURE


def _sort(dimension: str) -> str:
    if dimension in TIME_DIMENSIONS:
        return DURATION
    return PERCENTAGE if dimension in {"percentage", "percentage point", "basis point"} else MEASURE


def _measures() -> dict[str, Unit]:
    found = {n: Unit(n, d, s, OFFSETS.get(n, 0.0), _sort(d)) for n, (d, s, _, _) in MEASURES.items()}
    for name, prefixes in PREFIXED.items():
        for prefix in prefixes.split():
            unit = found[name]
            found[prefix + name] = unit._replace(name=prefix + name, size=unit.size * PREFIXES[prefix][1])
    return found


UNITS = _measures()
"""Every unit of a measure by its name."""


def _words() -> dict[str, object]:
    """A folded form in words to its unit."""
    found: dict[str, object] = {}
    for name, (_, _, forms, _) in MEASURES.items():
        for form in filter(None, forms.split(";")):
            found[form] = UNITS[name]
            for prefix in PREFIXED.get(name, "").split():
                found[prefix + form] = UNITS[prefix + name]
    return found


def _symbols() -> dict[str, Unit]:
    """A symbol, capitals and all, to its unit."""
    found: dict[str, Unit] = {}
    for name, (_, _, _, symbols) in MEASURES.items():
        for symbol in symbols.split():
            for prefix in PREFIXED.get(name, "").split():
                found.setdefault(PREFIXES[prefix][0] + symbol, UNITS[prefix + name])
            found[symbol] = UNITS[name]
    return found | {symbol: UNITS[name] for symbol, name in MISSPELT_SYMBOLS.items()}


def money(name: str) -> Unit:
    """The unit of a currency."""
    return Unit(name, f"money {name}", 1.0, 0.0, MONEY)


_WORDS, _SYMBOLS = PhraseTable(_words()), _symbols()


def _coins() -> dict[str, object]:
    """A folded form in words to its currency; the name itself and its plural among them."""
    found: dict[str, object] = {}
    for name, (_, forms, _) in CURRENCIES.items():
        for form in (*forms.split(";"), name, PLURALS.get(name, f"{name}s")):
            found[form] = money(name)
    return found


_MONEY_WORDS = PhraseTable(_coins())
SIGNS = {s: n for n, (_, _, signs) in CURRENCIES.items() for s in signs.split()}
CODES = {code: n for n, (code, _, _) in CURRENCIES.items() if code}
BEFORE = {s: n for s, n in (SIGNS | CODES | PLAIN_ASCII).items() if s not in NOT_ALONE or s == "R"}
"""What stands before an amount of money, blanks left out, to the currency."""
_BEFORE_ENDS = frozenset(sign[cut:] for sign in BEFORE for cut in range(len(sign)))
BEHIND = {s: n for s, n in (SIGNS | CODES).items() if s != "R"}
GLUED = frozenset(s for s in BEFORE if s.isalpha() and len(s) > 1) | {"US", "A", "HK", "NZ", "C", "AU", "CA", "R", "e"}
"""Letters of a currency that may touch the digits behind them."""
SIGNED = frozenset({"US", "A", "HK", "NZ", "C", "AU", "CA"})
"""Of these, those that need a sign before them ("$A5")."""
COMPOUNDED = frozenset("year month week day hour minute old square cubic".split())
"""Words behind a number and a hyphen, blanks around it or not."""
_SQUARES = {"2": ("square", 2), "3": ("cubic", 3)}


def _undotted(words: Iterable[str]) -> frozenset[str]:
    return frozenset(word.replace(".", "") for word in words)


_UNIT_FIRSTS = _undotted(
    ["-", "in", *POWERS, *SPECIAL, *_WORDS.firsts, *map(fold, _SYMBOLS), *(s + n for s in _SYMBOLS for n in _SQUARES)]
)
_MONEY_FIRSTS = _undotted(["-", "p", *_MONEY_WORDS.firsts, *map(fold, BEHIND)])
"""Folded words, without full stops, with which a unit of measure or a currency behind a number may begin."""


def raw(view: View, at: int) -> str:
    """The word at a token as it is written."""
    return view.text[view.tokens[at].start : view.tokens[at].end] if 0 <= at < len(view.tokens) else ""


def touches(view: View, at: int) -> bool:
    """Whether the token at `at` touches the one before it; of a tokenised text, whether a hyphen joins them."""
    if not 0 < at < len(view.tokens):
        return False
    if view.tokens[at - 1].end == view.tokens[at].start:
        return True
    return "-" in view.vocabulary and (joins(view, at) or joins(view, at - 1))


def hyphen(view: View, at: int) -> int:
    """The index behind a hyphen that touches on both sides, else `at`. Blanks on both sides are a way to print it where
    the word of a compound stands behind: "a 36 - year - old"."""
    if view.norm(at) != "-" or touches(view, at) != touches(view, at + 1):
        return at
    return at + 1 if touches(view, at) or view.norm(at + 1) in COMPOUNDED else at


def _power(unit: Unit, word: str, power: int) -> Unit | None:
    if unit.dimension != "length":
        return None
    return Unit(f"{word} {unit.name}", f"length{power}", unit.size**power)


def _alone(view: View, at: int, word: str) -> bool:
    """Whether a letter behind digits is a unit and no part of a name or a plural ("the 1990s")."""
    if word in NEVER_TOUCHING and touches(view, at) and "." not in view.norm(at - 1):
        return False
    apart = not touches(view, at) and not touches(view, at + 1)
    if word in NEVER_ALONE or (apart and word in ARTICLES_TOO):
        return False
    abbreviated = view.norm(at + 1) == "." and touches(view, at + 1) and view.shape(at + 2) == "C"
    if abbreviated and word in ABBREVIATED:
        return False
    return view.shape(at + 1) not in "CAn" or word in SURE_SYMBOLS


def _symbol(view: View, at: int, digital: bool) -> tuple[Unit, int] | None:
    word = raw(view, at)
    found = _SYMBOLS.get(word)
    if found is not None:
        return None if word in LOOSE_SYMBOLS and not (digital and _alone(view, at, word)) else (found, at + 1)
    if word == "in" and touches(view, at) and view.shape(at - 1) == "n":
        return UNITS["inch"], at + 1
    plain = view.norm(at)
    squared = _SQUARES.get(plain[-1:]) if len(plain) > 1 else None
    base = _SYMBOLS.get(plain[:-1]) if squared else None
    unit = _power(base, *squared) if base and squared else None
    return (unit, at + 1) if unit else None


def _single(view: View, at: int, digital: bool) -> tuple[Unit, int] | None:
    """A unit that is no quotient."""
    if not 0 <= at < len(view.tokens):
        return None
    powered = POWERS.get(view.norm(at))
    if powered is not None:
        base = _single(view, at + 1 + (view.norm(at + 1) in {".", "-"}), digital)
        unit = _power(base[0], *powered) if base else None
        return (unit, base[1]) if unit and base else None
    for end, named in _WORDS.at(view, at):
        if isinstance(named, Unit):
            return named, end
    return _symbol(view, at, digital)


def per(one: Unit, name: str, dimension: str, size: float) -> Unit:
    """A unit per another."""
    sort = MEASURE if one.sort == DURATION else one.sort
    return Unit(f"{one.name} per {name}", f"{one.dimension}/{dimension}", one.size / size, 0.0, sort)


def _special(view: View, at: int) -> tuple[Unit, int] | None:
    """One word for a quotient: "mph"."""
    found = SPECIAL.get(view.norm(at))
    if found is None:
        return None
    top = UNITS.get(found[0]) or Unit(found[0], f"number {found[0]}", 1.0, 0.0, RATE)
    if found[0] == "cubic foot":
        top = Unit("cubic foot", "length3", UNITS["foot"].size ** 3)
    bottom = UNITS[found[1]]
    return per(top, bottom.name, bottom.dimension, bottom.size), at + 1


def _divided(view: View, at: int) -> int:
    """The index behind "per", "/", "a", "-a-", "an" at token `at`, else 0."""
    start = hyphen(view, at)
    if view.norm(start) not in {"per", "/", "a", "an"}:
        return 0
    return hyphen(view, start + 1)


def quotient(view: View, unit: Unit, end: int) -> tuple[Unit, int]:
    """A unit with what it is taken per, if that follows: "a barrel", "per share", "/h"."""
    at = _divided(view, end)
    if not at or "/" in unit.dimension:
        return unit, end
    below = _single(view, at, True)
    if below is not None and view.norm(below[1]) not in SHIFTS:
        return per(unit, below[0].name, below[0].dimension, below[0].size), below[1]
    named = "per" in {view.norm(at - 1), view.norm(end)} or view.norm(at) in PER_NOUNS
    if named and view.shape(at) in "wCA" and view.norm(at) not in {"cent", "the", "se"}:
        return per(unit, view.norm(at), view.norm(at), 1.0), at + 1
    return unit, end


def unit_at(view: View, at: int, digital: bool = True) -> tuple[Unit, int] | None:
    """The unit of measure that begins at token `at`, quotient and all, and the index behind it.

    `digital` says that its number stands in digits.
    """
    if view.plain(at) not in _UNIT_FIRSTS:
        return None
    start = hyphen(view, at)
    found = _special(view, start) or _single(view, start, digital)
    return quotient(view, *found) if found else None


def _no_pence(view: View, at: int) -> bool:
    """Whether the "p" at `at` is of "3 p. m." or of a picture's lines."""
    clock = view.norm(at + 1) == "." and view.norm(at + 2) == "m"
    return clock or view.norm(at - 1) in RESOLUTIONS


def money_behind(view: View, at: int, digital: bool = True) -> tuple[Unit, int] | None:
    """The currency that stands behind a number at token `at`."""
    if view.plain(at) not in _MONEY_FIRSTS:
        return None
    start = hyphen(view, at)
    if not 0 <= start < len(view.tokens):
        return None
    for end, unit in _MONEY_WORDS.at(view, start):
        if isinstance(unit, Unit) and not (view.norm(start) == "real" and end == start + 1):
            return unit, end
    word = raw(view, start)
    if word == "p" and _no_pence(view, start):
        return None
    name = BEHIND.get(word) if digital else None
    if name is not None and not (word in {"$", "£"} and not touches(view, start)):
        return money(name), start + 1
    return None


def money_before(view: View, at: int) -> tuple[Unit, int] | None:
    """The currency whose sign or code stands right before token `at`, and the index where it begins."""
    if raw(view, at - 1) not in _BEFORE_ENDS:
        return None
    for size in (3, 2, 1):
        if at >= size:
            sign = "".join(raw(view, i) for i in range(at - size, at))
            apart = size > 1 and not touches(view, at - size + 1) and len(raw(view, at - size)) == 1
            if sign in BEFORE and not apart and not ((sign in PLAIN_ASCII or sign == "R") and not touches(view, at)):
                return money(BEFORE[sign]), at - size
    return None
