"""Lengths of time in several units or by a clock: "2 hours and 4 minutes", "1hr 4 mins", "7:41 left", "2:04:32"."""

from reconcile.kinds._numbers import number_at
from reconcile.text.tokens import View

HOUR, MINUTE = 3600, 60
"""Seconds of an hour, and of a minute."""
_OF_DAY = frozenset("am pm a.m. p.m. gmt utc est edt".split())
"""Words behind three numbers that make them a time of day."""
_LEFT = frozenset("left remaining".split())
"""Words behind two numbers that make them what is left on a clock; so do "to go" and "to play"."""
_GOING = frozenset({"go", "play"})
_HOURS = frozenset("hour hours hr hrs".split())
_MINUTES = frozenset("minute minutes min mins".split())
ASKED = frozenset({":"}) | _HOURS - {"hour", "hours"}
"""Marks and words without which a view has none that other readers would not find."""


def _fields(view: View, at: int, sizes: list[int]) -> list[int] | None:
    """Numbers of so many digits with colons between them."""
    words = [view.norm(at + 2 * i) for i in range(len(sizes))]
    fit = all(w.isascii() and w.isdigit() and len(w) == size for w, size in zip(words, sizes, strict=True))
    colons = all(view.norm(at + 2 * i + 1) == ":" for i in range(len(sizes) - 1))
    touching = fit and view.tokens[at + 2 * len(sizes) - 2].end - view.tokens[at].start == sum(sizes) + len(sizes) - 1
    numbers = list(map(int, words)) if colons and touching else []
    return numbers if numbers and max(numbers[1:]) < MINUTE else None


def clocked(view: View, at: int) -> tuple[int, int] | None:
    """Seconds, and the index behind them, of "2:04:32", the time that a race took."""
    fields = _fields(view, at, [1, 2, 2])
    if fields is None or view.norm(at + 5) in _OF_DAY or view.norm(at - 1) in {"at", ":"}:
        return None
    return fields[0] * HOUR + fields[1] * MINUTE + fields[2], at + 5


def counted_down(view: View, at: int) -> tuple[int, int] | None:
    """The same of "7:41 left in the half", "with 14:05 to go"."""
    fields = _fields(view, at, [len(view.norm(at)), 2]) if len(view.norm(at)) < 3 else None
    going = view.norm(at + 3) == "to" and view.norm(at + 4) in _GOING
    if fields is None or view.norm(at - 1) == "at" or not (going or view.norm(at + 3) in _LEFT):
        return None
    return fields[0] * MINUTE + fields[1], at + 3


def in_parts(view: View, at: int) -> tuple[int, int] | None:
    """The same of "2 hours and 4 minutes", "1hr 4 mins"."""
    hours = None if _HOURS.isdisjoint(view.vocabulary) else number_at(view, at)
    if hours is None or view.norm(hours[1]) not in _HOURS:
        return None
    minutes = number_at(view, hours[1] + 1 + (view.norm(hours[1] + 1) in {"and", ","}))
    if minutes is None or view.norm(minutes[1]) not in _MINUTES or minutes[0] >= MINUTE:
        return None
    return int(hours[0] * HOUR + minutes[0] * MINUTE), minutes[1] + 1
