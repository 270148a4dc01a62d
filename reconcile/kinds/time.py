"""Times of day: "9 a.m.", "18:30 GMT", "noon", "10 o'clock", and the evening of "Monday evening".

The day is the kind "date"'s; here only what the clock or the part of the day says. Two times in different zones are
compared where both zones are known; a time without a zone says less than one with it. A time may be loose ("just
after 1 a.m."): it is then all the minutes that it may mean. "3:52" alone is of either half of the day.
"""

from collections.abc import Iterator

from reconcile.contracts import Kind
from reconcile.kinds._date_calendar import number, touching
from reconcile.kinds._spoken_clock import STARTS, by_words, spoken_at
from reconcile.kinds._time_relations import Clock, caption, compare, near, normalize
from reconcile.lexicon.en.dates import (
    AFTERNOON_ON,
    CLOCK_BETWEEN,
    CLOCK_STEPS,
    DAY_PARTS,
    HALVES,
    HOUR_AFTER,
    LOOSE_CLOCKS,
    NAMED_HOURS,
    RELATIVE,
    ZONES,
)
from reconcile.lexicon.en.words import MONTHS, WEEKDAYS
from reconcile.model import Align, Mention
from reconcile.text.tokens import View


def _half(view: View, at: int) -> tuple[str, int]:
    """ "a" or "p" for a.m. and p.m. at `at`, and the index behind it."""
    word = view.norm(at)
    if word in {"a.m.", "p.m.", "am", "pm", "a.m", "p.m"}:
        return word[0], at + 1
    spaced = word in {"a", "p"} and view.norm(at + 1) == "." and view.norm(at + 2) == "m" and touching(view, at)
    return (word, at + 3 + (view.norm(at + 3) == "." and touching(view, at + 2))) if spaced else ("", at)


_HOURS = frozenset({"hours", "hrs"})
"""Words behind the time of a day of 24 hours: "17:06 hours", "at 1100 hrs"."""


def _zone(view: View, at: int) -> tuple[str, int]:
    """A zone at `at`, in brackets or not, and the index behind it."""
    bracket = view.norm(at) == "("
    name = view.norm(at + bracket).replace(".", "")
    if name not in ZONES or view.shape(at + bracket) == "w":
        return ("GMT", at + 1) if view.norm(at) == "z" and touching(view, at - 1) else ("", at)
    return name.upper(), at + 1 + bracket + (bracket and view.norm(at + 2) == ")")


def _figures(view: View, at: int) -> tuple[int, int | None, int] | None:
    """Hour, minute and the index behind them: "9", "9:30", "10.30"."""
    whole = number(view, at, 0, 2359)
    if whole is not None and view.tokens[at].end - view.tokens[at].start == 4:
        hours = view.norm(at + 1) in _HOURS and (view.norm(at - 1) in HOUR_AFTER or view.norm(at - 1) in LOOSE_CLOCKS)
        told = whole % 100 < 60 and (hours or bool(_zone(view, at + 1)[0]))
        return (whole // 100, whole % 100, at + 1) if told else None
    hour, dot = number(view, at, 0, 23), view.norm(at).split(".")
    if (
        hour is None
        and len(dot) == 2
        and all(d.isascii() and d.isdigit() and len(d) == n for d, n in ((dot[0], len(dot[0]) or 9), (dot[1], 2)))
    ):
        pair = (int(dot[0][:3]), int(dot[1]))
        return (*pair, at + 1) if pair[0] < 24 and pair[1] < 60 else None
    if hour is None:
        return None
    if view.norm(at + 1) == ":" and touching(view, at) and touching(view, at + 1):
        minute = number(view, at + 2, 0, 59)
        return (
            None
            if minute is None or view.tokens[at + 2].end - view.tokens[at + 2].start != 2
            else (hour, minute, at + 3)
        )
    return _torn(view, at, hour) or (hour, None, at + 1)


def _torn(view: View, at: int, hour: int) -> tuple[int, int, int] | None:
    """An hour and minute that a blank tears apart before "pm": "9. 30pm", "9 30 p.m."."""
    minute = at + 1 + (view.norm(at + 1) == ".")
    told = number(view, minute, 0, 59) if view.shape(minute) == "n" else None
    whole = told is not None and view.tokens[minute].end - view.tokens[minute].start == 2
    return (hour, told, minute + 1) if told is not None and whole and _half(view, minute + 1)[0] else None


def _clock(view: View, at: int) -> tuple[Clock, int] | None:
    """A time by the clock that begins with the number at `at`."""
    read = _figures(view, at)
    if read is None:
        return None
    hour, minute, end = read
    if view.norm(end) in _HOURS and minute is not None:
        zone, behind = _zone(view, end + 1)
        return Clock(hour, minute, zone), behind
    half, behind = _half(view, end)
    worded, known = by_words(view, end, hour) if not half and 0 < hour < 13 else None, bool(half)
    if half and 0 < hour < 13:
        hour = hour % 12 + (12 if half == "p" else 0)
    elif worded:
        hour, behind, known = worded
    elif "." in view.norm(at) or not _asked(view, at, end) or (minute is None and not _of_day(view, hour, end)):
        return None
    zone, behind = _zone(view, behind)
    if known or zone or hour == 0 or hour > 12 or view.norm(at).startswith("0"):
        return Clock(hour, minute, zone), behind
    return _of_half(view, hour, minute, behind), behind


def _of_day(view: View, hour: int, behind: int) -> bool:
    """Whether a bare hour stands before a part of a day: "at 10 this morning", "about 9 last night"."""
    return 0 < hour < 13 and _later(view, behind) is not None


def _of_half(view: View, hour: int, minute: int | None, behind: int) -> Clock:
    """An hour of half a day, of the half that the words behind it say, or of either."""
    later = _later(view, behind)
    return Clock(hour % 12 + 12 if later else hour, minute, halved=later is not None)


def _spoken(view: View, at: int) -> tuple[Clock, int] | None:
    """A time in words that begins at token `at`."""
    read = spoken_at(view, at)
    if read is None:
        return None
    hour, minute, end = read
    half, behind = _half(view, end)
    if half:
        return Clock(hour % 12 + (12 if half == "p" else 0), minute), behind
    hour, behind, known = by_words(view, end, hour) or (hour, end, False)
    return (Clock(hour, minute) if known else _of_half(view, hour, minute, behind)), behind


_POINTING = frozenset({"this", "last", "that"})


def _later(view: View, at: int) -> bool | None:
    """Whether a day's part behind "3:52" is one of its second half: "this afternoon"; None where none is said."""
    day = view.norm(at) in WEEKDAYS or view.norm(at) in RELATIVE or view.norm(at) in _POINTING
    part = "night" if view.norm(at) == "tonight" else view.norm(at + 1) if day else ""
    return part in AFTERNOON_ON if part in DAY_PARTS else None


def _loose(view: View, at: int, value: Clock) -> str:
    """How loosely a time that begins at `at` is said by the words before it: "around", "just after", "" for not."""
    before = at - (view.norm(at - 1) in CLOCK_BETWEEN)
    two = f"{view.norm(before - 2)} {view.norm(before - 1)}"
    found = LOOSE_CLOCKS.get(two) or LOOSE_CLOCKS.get(view.norm(before - 1), "")
    return "" if found == "around" and (value.minute or 0) % 5 else found


def _asked(view: View, at: int, end: int) -> bool:
    """Whether "9:30" stands where a time is asked for."""
    return view.norm(at - 1) in HOUR_AFTER or bool(_zone(view, end)[0]) or view.norm(end) == "hours"


def _named(view: View, at: int) -> tuple[Clock, int] | None:
    """noon, midnight; a part of the day behind the word for a day; "the early hours of"."""
    word, before = view.norm(at), view.norm(at - 1)
    if word in NAMED_HOURS and view.norm(at + 1) not in {"-", "mass", "sun"}:
        return Clock(NAMED_HOURS[word], None, *_zone(view, at + 1)[:1]), _zone(view, at + 1)[1]
    if (word, view.norm(at + 1), view.norm(at + 2)) == ("early", "hours", "of"):
        of_morning = (view.norm(at + 3), view.norm(at + 4)) == ("the", "morning")
        return Clock(part=DAY_PARTS["morning"]), at + (5 if of_morning else 2)
    day = before in WEEKDAYS or before in RELATIVE or (view.shape(at - 1) == "n" and view.norm(at - 2) in MONTHS)
    return (Clock(part=DAY_PARTS[word]), at + 1) if word in DAY_PARTS and day else None


_NAMES = frozenset(NAMED_HOURS.keys() | DAY_PARTS.keys() | STARTS | {"early"})
_TELLING = frozenset(": am pm m o'clock z early tonight".split()).union(
    _HOURS, ZONES, HALVES, CLOCK_STEPS, NAMED_HOURS, DAY_PARTS
)
"""Words without one of which no number is an hour."""


def find(view: View) -> Iterator[Mention]:
    """The times of day of a view, left to right."""
    behind = 0
    for at in view.where(_NAMES, "n"):
        if at < behind:
            continue
        read = _clock(view, at) if view.shape(at) == "n" else None
        read = read or (_spoken(view, at) if view.norm(at) in STARTS else _named(view, at))
        if read is not None:
            value, behind = read
            if value.hour is not None:
                value = value._replace(loose=_loose(view, at, value))
            yield Mention("time", value, view.tokens[at].start, view.tokens[behind - 1].end)


KIND = Kind(
    "time",
    find,
    compare,
    caption,
    normalize,
    Align.WORDS,
    priority=3,
    distinctive=lambda value: value.minute is not None,
    near=near,
    telling=_TELLING,
)
