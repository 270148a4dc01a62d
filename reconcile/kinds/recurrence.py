"""Times that return: "every Friday", "daily", "every two years", "each July", "twice a week"."""

from collections.abc import Iterator
from typing import Any

from attrs import field, frozen

from reconcile.contracts import Comparison, Kind
from reconcile.kinds._date_calendar import month_at
from reconcile.kinds._numbers import number_at
from reconcile.lexicon.en.dates import DAY_PART_NAMES, DAY_PARTS, EVERY, LETTERS, PERIODS, SEASONS, SETS, TIMES
from reconcile.lexicon.en.units import RATES
from reconcile.lexicon.en.words import MONTH_NAMES, WEEKDAY_NAMES, WEEKDAYS
from reconcile.model import Align, Mention, ValueRelation
from reconcile.text.tokens import View
from reconcile.values import Value

_R = ValueRelation
_UNITS = {**PERIODS, "hour": "hour", "hours": "hour", "minute": "minute", "minutes": "minute", "night": "night"}
_PLURALS = {f"{name}s": number for name, number in WEEKDAYS.items() if len(name) > 4}


@frozen(eq=False, repr=False)
class Recurrence(Value):
    """The interval at which something returns, as in ISO 8601 ("P1W"), and on what: "XXXX-WXX-5", "" for no more.

    `words` are what it is called: "Friday", "2 weeks".
    """

    interval: str
    on: str = ""
    words: str = field(default="", eq=False)


def timex3(value: Recurrence) -> str:
    """`value` as a TIMEX3 value: "XXXX-WXX-5" for "every Friday", "P1D" for "daily"."""
    return value.on or value.interval


def caption(value: Recurrence) -> str:
    """`value` for people."""
    return f"every {value.words or value.interval}"


def compare(one: Recurrence, other: Recurrence) -> Comparison:
    """Two recurrences of one interval differ where both say on what; of two intervals they may coincide."""
    told = f"{caption(one)} and {caption(other)}"
    if one == other:
        return Comparison(_R.EQUAL, f"{told} are the same")
    if one.interval != other.interval:
        return Comparison(_R.INCOMPARABLE, f"{told} return at different intervals")
    if one.on and other.on:
        return Comparison(_R.DISJOINT, f"{told} never coincide")
    return Comparison(_R.REFINES if one.on else _R.GENERALISES, f"{told} return at the same interval")


def normalize(value: Recurrence) -> dict[str, Any]:
    """`value` for JSON."""
    return {"interval": value.interval, "on": value.on or None}


def interval(unit: str, count: int) -> str:
    """So many of a unit in ISO 8601: "P2W", "PT30M"."""
    sign = LETTERS[unit]
    time, letter = ("T", sign[1]) if len(sign) > 1 else ("", sign)
    return f"P{time}{count * TIMES.get(unit, 1)}{letter}"


def _every_so(unit: str, count: int) -> Recurrence:
    return Recurrence(interval(unit, count), words=unit if count == 1 else f"{count} {unit}s")


def _on(view: View, at: int) -> tuple[Recurrence, int] | None:
    """A weekday, month, season or part of the day at `at` that returns."""
    word, month = view.norm(at), month_at(view, at)
    if word in WEEKDAYS and len(word) > 3 and view.shape(at) in "CA":
        return _weekday(WEEKDAYS[word], DAY_PARTS.get(view.norm(at + 1), "")), at + 1 + (view.norm(at + 1) in DAY_PARTS)
    if month is not None:
        return Recurrence("P1Y", f"XXXX-{month[0]:02}", MONTH_NAMES[month[0] - 1]), month[1]
    if word in SEASONS:
        return Recurrence("P1Y", f"XXXX-{SEASONS[word]}", word), at + 1
    return (Recurrence("P1D", f"XXXX-XX-XXT{DAY_PARTS[word]}", word), at + 1) if word in DAY_PARTS else None


def _weekday(number: int, part: str) -> Recurrence:
    on, words = f"XXXX-WXX-{number + 1}", WEEKDAY_NAMES[number]
    return (
        Recurrence("P1W", f"{on}T{part}", f"{words} {DAY_PART_NAMES[part]}") if part else Recurrence("P1W", on, words)
    )


def _every(view: View, at: int) -> tuple[Recurrence, int] | None:
    """every Friday, every two years, each month, every other day."""
    skip = at + 1
    if view.norm(skip) in {"other", "second"}:
        count, unit_at = 2, skip + 1
    else:
        read = number_at(view, skip)
        whole = read is not None and read[0] == int(read[0]) and 0 < read[0] < 5000
        count, unit_at = (int(read[0]), read[1]) if read is not None and whole else (1, skip)
    unit = _UNITS.get(view.norm(unit_at))
    if unit is not None:
        return _every_so(unit, count), unit_at + 1
    return _on(view, skip)


def _rate(view: View, at: int) -> tuple[Recurrence, int] | None:
    """ "a week" behind a word for how often: "twice a week"."""
    unit = _UNITS.get(view.norm(at + 1))
    if unit is None or view.norm(at - 1) not in RATES:
        return None
    return _every_so(unit, 1), at + 2


def _read(view: View, at: int) -> tuple[Recurrence, int] | None:
    word = view.norm(at)
    if word in EVERY:
        return _every(view, at)
    if word in SETS:
        return _every_so(SETS[word], 1), at + 1
    if word in {"a", "an", "per"}:
        return _rate(view, at)
    if word in _PLURALS and view.shape(at) in "CA":
        return _weekday(_PLURALS[word], ""), at + 1
    return None


_FIRM = frozenset(EVERY | SETS.keys() | _PLURALS.keys())
_LEADERS = _FIRM | {"a", "an", "per"}


def find(view: View) -> Iterator[Mention]:
    """The recurring times of a view, left to right."""
    behind = 0
    for at in view.where(_FIRM if view.vocabulary.isdisjoint(RATES) else _LEADERS):
        read = _read(view, at) if at >= behind else None
        if read is not None:
            value, behind = read
            yield Mention("recurrence", value, view.tokens[at].start, view.tokens[behind - 1].end)


KIND = Kind("recurrence", find, compare, caption, normalize, Align.WORDS, priority=2, telling=_FIRM | RATES)
