"""Durations: "three-day", "three days", "a week", "nearly four years".

Kept on one of three scales that do not convert exactly into each other: hours, days (weeks are seven), months (years
are twelve). "three days ago", "28-year-old" and "two days later" are no durations.
"""

from collections.abc import Iterator
from math import inf
from typing import Any, NamedTuple

from reconcile.contracts import Comparison, Kind
from reconcile.kinds._bounds import Bounded, bounded_at, exactly, range_at, relate
from reconcile.kinds._bounds import caption as caption_number
from reconcile.kinds._elapsed import ASKED, HOUR, MINUTE, clocked, counted_down, in_parts
from reconcile.kinds._numbers import half_at
from reconcile.kinds._relations import CLOSE_SHARE
from reconcile.lexicon.en.dates import AGES, LASTING, LETTERS, MORE_UNITS, SMALLER, SOMEBODY, TIMES, VAGUE_AMOUNTS
from reconcile.lexicon.en.units import EVERY, RATES, SHIFTS, TIME_UNITS
from reconcile.lexicon.en.words import NUMBERS, SCALES
from reconcile.model import Align, Mention, ValueRelation
from reconcile.text.tokens import View

_R = ValueRelation
_UNITS = {**TIME_UNITS, **MORE_UNITS}
_PLURALS = frozenset(unit for unit in _UNITS if unit.endswith("s"))
_SINGULARS = frozenset(unit for unit in _UNITS if not unit.endswith("s"))
_SINGULAR = {"centuries": "century"}
_FIRST = NUMBERS.keys() | {"a", "an", "half"}
_VAGUE_FIRST = VAGUE_AMOUNTS.keys() | _PLURALS | {"couple"}
_STARTS = frozenset({"the"} | _SINGULARS | _VAGUE_FIRST | _FIRST)
_BEHIND = {"the": frozenset({"fiscal", "year"}), "a": frozenset(_UNITS), "an": frozenset(_UNITS)}
"""Words with which hardly ever a duration begins, and what stands behind them then."""
_ASKED = ASKED | _UNITS.keys()
"""Words and marks without which a view has no duration."""
_BY_YEAR = frozenset({"quarter", "quarters"})
"""Units before which "1988" is a year and no amount."""
BETWEEN_UNIT = frozenset({"more", "additional", "full", "consecutive", "straight", "trading", "business", "calendar"})
"""Words that may stand between a number and its unit of time."""
_AMOUNTS = NUMBERS.keys() | SCALES.keys() | {"percent", "%"}
NEAR_SHARE = 0.7
"""The share of a length of time that another must reach where it is not sure that both are of one thing."""
_SAID = {_R.DISJOINT: "are not the same length", _R.OVERLAPS: "may be the same length"}


class Duration(NamedTuple):
    """An amount of a unit as it was said; `scale` and `size` are the unit's. `word` is the amount where no number was
    said: "several", or "some" where there is no word at all ("for years").
    """

    amount: Bounded
    unit: str
    scale: str
    size: float
    word: str = ""

    def on_scale(self) -> Bounded:
        """The amount in the scale's own unit."""
        return Bounded(*(round(n * self.size, 6) for n in (self.amount.said, self.amount.low, self.amount.high)))


def caption(value: Duration) -> str:
    """`value` for people: "3 days", "2:04:32"."""
    if _to_the_second(value):
        minutes, seconds = divmod(int(value.amount.said), MINUTE)
        hours = f"{minutes // 60}:{minutes % 60:02}" if minutes >= MINUTE else f"{minutes}"
        return f"{hours}:{seconds:02}"
    if value.word:
        return f"{value.word} {_plural(value.unit)}"
    return f"{caption_number(value.amount)} {value.unit if value.amount.said == 1 else _plural(value.unit)}"


def _plural(unit: str) -> str:
    return "centuries" if unit == "century" else f"{unit}s"


def _to_the_second(value: Duration) -> bool:
    """Whether a time of minutes and more is known to the second, as those of races are."""
    return value.unit == "second" and not value.word and value.amount.exact and value.amount.said >= 2 * MINUTE


def timex3(value: Duration) -> str:
    """`value` as a TIMEX3 value: "P3D", "PT2H30M", "P1Y6M", "PXW" where no number was said."""
    sign, times = LETTERS[value.unit], TIMES.get(value.unit, 1)
    time, letter = ("T", sign[1]) if len(sign) > 1 else ("", sign)
    if value.word:
        return f"P{time}X{letter}"
    amount = value.amount.said * times
    whole, rest = int(amount), amount - int(amount)
    small, size = SMALLER.get(letter if not time else sign, ("", 1))
    tail = f"{round(rest * size)}{small}" if rest and small else ""
    head = f"{whole}{letter}" if whole or not tail else ""
    return f"P{time}{head}{tail}"


def compare(one: Duration, other: Duration) -> Comparison:
    """Durations of one scale are compared by their bounds; those of two scales cannot be."""
    if one.scale != other.scale:
        return Comparison(_R.INCOMPARABLE, f"{caption(one)} and {caption(other)} are of units that do not convert")
    relation = relate(one.on_scale(), other.on_scale())
    if relation is _R.EQUAL and one.unit != other.unit:
        relation = _R.EQUIVALENT
    return Comparison(relation, f"{caption(one)} and {caption(other)} {_SAID.get(relation, 'are compatible')}")


def close(one: Duration, other: Duration) -> bool:
    """Whether two compatible durations are so near that they are one, told more or less exactly."""
    small, large = sorted(value.on_scale().said for value in (one, other))
    return not (one.word or other.word) and small >= CLOSE_SHARE * large


def near(one: Duration, other: Duration) -> bool:
    """Whether two durations that exclude each other may be of one thing: the shorter reaches `NEAR_SHARE`."""
    small, large = sorted(value.on_scale().said for value in (one, other))
    return small >= NEAR_SHARE * large


def normalize(value: Duration) -> dict[str, Any]:
    """`value` for JSON: amount, unit, and bounds (null where open)."""
    high = value.amount.high
    bounds = [value.amount.low, None if high == float("inf") else high]
    return {"amount": None if value.word else value.amount.said, "unit": value.unit, "bounds": bounds}


def _rate(view: View, at: int) -> bool:
    """Whether "a year" at token `at` says how often or by how much: "twice a year", "300 euros a month"."""
    before, number = view.norm(at - 1), {view.norm(at - 1), view.norm(at - 2)} & _AMOUNTS
    numeral = view.shape(at - 1) == "n" or (view.shape(at - 2) == "n" and view.shape(at - 1) == "w")
    return before in RATES or bool(number) or numeral


def _article(view: View, at: int) -> tuple[Bounded, int, int] | None:
    """ "a week", "half an hour", "a half-hour": one unit or a half, where it begins, and the index of the unit."""
    if view.norm(at) == "half":
        unit = at + 1 + (view.norm(at + 1) in {"a", "an", "-"})
        return (exactly(0.5), at, unit) if view.norm(unit) in _UNITS else None
    if view.norm(at) in {"a", "an"} and view.norm(at + 1) in _UNITS and not _rate(view, at):
        return exactly(1.0), at, at + 1
    return None


def _shifted(view: View, start: int, behind: int) -> bool:
    """Whether the words around a stretch of time make it a distance, an age or an interval."""
    later = view.norm(behind) in {"'", "’"} and view.norm(behind + 1) == "time"
    return later or view.norm(behind) in SHIFTS or view.norm(start - 1) in EVERY


def _exact(view: View, at: int) -> tuple[Duration, int, int] | None:
    """ "three days", "at least a week": value, index where it begins, index behind it."""
    read = _article(view, at) or bounded_at(view, at)
    if read is None:
        return None
    amount, start, end = range_at(view, *read) or read
    if view.norm(start - 1) == "/" and view.shape(start - 2) == "n":
        return None  # of "41 / 2 months" the 2 is no number of months
    joined = end + (view.norm(end) == "-")
    if view.norm(joined + 1) == "/" and amount.exact:
        amount, end = _fraction(view, amount, joined)
    unit_at = end + (view.norm(end) == "-")
    unit_at += view.norm(unit_at) in BETWEEN_UNIT
    unit = _UNITS.get(view.norm(unit_at))
    last = half_at(view, unit_at + 1) if amount.said == 1 else unit_at + 1
    if last > unit_at + 1:
        amount = exactly(1.5)
    if unit is None or not amount.said or (view.norm(unit_at) in _BY_YEAR and _no_stretch(view, amount, unit_at)):
        return None
    return Duration(amount, _unit_name(view.norm(unit_at)), *unit), start, last


def _elapsed(view: View, at: int) -> tuple[Duration, int, int] | None:
    """A length of time by the clock, or in hours and minutes."""
    found = clocked(view, at) or counted_down(view, at) if view.norm(at + 1) == ":" else in_parts(view, at)
    if found is None:
        return None
    seconds, end = found
    unit, size = ("minute", MINUTE) if seconds % MINUTE == 0 and view.norm(at + 1) != ":" else ("second", 1)
    return Duration(exactly(seconds / size), unit, "hour", size / HOUR), at, end


def _no_stretch(view: View, amount: Bounded, at: int) -> bool:
    """Whether "quarter" at token `at` is a share or a part of a year: "a quarter", "three-quarters"."""
    return amount.said < 2 or amount.said > 100 or view.norm(at - 1) == "-"


def _fraction(view: View, amount: Bounded, at: int) -> tuple[Bounded, int]:
    """ "2 1/2", the fraction at token `at`: the amount with it, and the index behind it."""
    parts = [view.norm(at), view.norm(at + 2)]
    if not all(p.isascii() and p.isdigit() and len(p) == 1 and p > "0" for p in parts) or parts[0] >= parts[1]:
        return amount, at
    return exactly(amount.said + int(parts[0]) / int(parts[1])), at + 3


def _fiscal(view: View, at: int) -> tuple[Duration, int, int] | None:
    """ "the year ended March 31", "the fiscal year ending tomorrow"."""
    end = at + 1 + (view.norm(at + 1) == "fiscal")
    if view.norm(at) != "the" or view.norm(end) != "year" or view.norm(end + 1) not in {"ended", "ending"}:
        return None
    return Duration(exactly(1.0), "year", *_UNITS["year"]), at, end + 1


def _long(view: View, at: int) -> bool:
    """Whether "-long" stands at `at`: "decades-long", "day-long"."""
    return view.norm(at) == "-" and view.norm(at + 1) == "long"


def _unit_long(view: View, at: int) -> tuple[Duration, int, int] | None:
    """ "day-long", "a year-long trial"."""
    form = view.norm(at)
    return (Duration(exactly(1.0), form, *_UNITS[form]), at, at + 1) if _long(view, at + 1) else None


def _unit_name(form: str) -> str:
    return _SINGULAR.get(form, form.rstrip("s"))


def _couple(view: View, at: int) -> tuple[Duration, int, int] | None:
    """ "a couple of years", "the last couple of weeks"."""
    of = view.norm(at + 1) == "of"
    unit = _UNITS.get(view.norm(at + 1 + of))
    if view.norm(at) != "couple" or unit is None:
        return None
    start = at - (view.norm(at - 1) == "a")
    return Duration(Bounded(2.0, 2.0, 3.0), _unit_name(view.norm(at + 1 + of)), *unit), start, at + 2 + of


def _vague(view: View, at: int) -> tuple[Duration, int, int] | None:
    """ "several days", "a few weeks", and "years" alone where the word before says that something lasted."""
    word = view.norm(at)
    named = word in VAGUE_AMOUNTS
    unit_at = at + named + (named and view.norm(at + 1) == "more")
    form = view.norm(unit_at)
    asked = named or view.norm(at - 1) in LASTING or _long(view, at + 1)
    if form not in _PLURALS or not asked:
        return None
    low, high = VAGUE_AMOUNTS[word] if named else (2.0, None)
    start = at - (named and view.norm(at - 1) == "a")
    amount = Bounded(low, low, inf if high is None else high)
    return Duration(amount, _unit_name(form), *_UNITS[form], word if named else "some"), start, unit_at + 1


def _read(view: View, at: int) -> tuple[Duration, int, int] | None:
    """The duration whose first word, or whose number, stands at token `at`."""
    token = view.tokens[at]
    if token.norm in _BEHIND and view.norm(at + 1) not in _BEHIND[token.norm]:
        return None
    if token.norm in {"a", "an"} and view.norm(at + 1) in _PLURALS:
        return None  # "an hours-long trial": hours are read by themselves
    if token.norm == "the":
        return _fiscal(view, at)
    if token.norm in _SINGULARS:
        return _unit_long(view, at)
    if token.norm in _VAGUE_FIRST:
        return _couple(view, at) or _vague(view, at)
    return _elapsed(view, at) or (_exact(view, at) if token.shape == "n" or token.norm in _FIRST else None)


def stretches(view: View) -> Iterator[tuple[Mention, bool]]:
    """The stretches of time of a view, left to right, each with whether it is a duration.

    "three days" in "three days before the vote" is a stretch of time, but says of nothing how long it lasted.
    """
    done = 0
    for at in () if view.vocabulary.isdisjoint(_ASKED) else view.where(_STARTS, "n"):
        read = _read(view, at) if at >= done else None
        if read is None:
            continue
        value, start, done = read
        behind = done + (view.norm(done) == "-")
        aged = view.norm(start - 1) == "of" and view.norm(start - 2) in SOMEBODY
        if view.norm(behind) not in AGES and not aged:
            mention = Mention("duration", value, view.tokens[start].start, view.tokens[done - 1].end)
            yield mention, not _shifted(view, start, behind)


def find(view: View) -> Iterator[Mention]:
    """The durations of a view, left to right."""
    yield from (mention for mention, lasting in stretches(view) if lasting)


KIND = Kind(
    "duration",
    find,
    compare,
    caption,
    normalize,
    Align.EVENT,
    priority=4,
    distinctive=_to_the_second,
    close=close,
    near=near,
    telling=_ASKED,
)
