"""Times of day: "9 a.m.", "18:30 GMT", "noon", "10 o'clock", and the evening of "Monday evening".

The day is the kind "date"'s; here only what the clock or the part of the day says. Two times in different zones are
compared where both zones are known; a time without a zone says less than one with it.
"""

from collections.abc import Iterator
from typing import Any, NamedTuple

from reconcile.kinds._date_calendar import number, touching
from reconcile.lexicon.en.dates import DAY_PART_NAMES, DAY_PARTS, HOUR_AFTER, NAMED_HOURS, RELATIVE, ZONE_OFFSETS, ZONES
from reconcile.lexicon.en.words import MONTHS, WEEKDAYS
from reconcile.model import Align, Comparison, Kind, Mention, ValueRelation
from reconcile.text.tokens import View

_R = ValueRelation
_DAY = 24 * 60
_HOURS_OF = {"MO": (0, 720), "AF": (720, 1080), "EV": (1020, 1440), "NI": (1080, 1800), "MI": (690, 810)}
"""First minute, and the minute behind the last, of a part of the day."""


class Clock(NamedTuple):
    """An hour and minute as they were said, a zone ("EST", "" for none), or a part of the day ("NI") alone."""

    hour: int | None = None
    minute: int | None = None
    zone: str = ""
    part: str = ""

    @property
    def sign(self) -> str:
        """As in TIMEX3, behind the "T": "09:30", "NI"."""
        return self.part if self.hour is None else f"{self.hour:02}:{self.minute or 0:02}"


def caption(value: Clock) -> str:
    """`value` for people: "09:30 EST", "evening"."""
    return DAY_PART_NAMES[value.part] if value.hour is None else f"{value.sign} {value.zone}".rstrip()


def _minutes(value: Clock) -> tuple[float, float]:
    """The first minute of the day that it means, and the one behind the last; in Greenwich where the zone is known."""
    if value.hour is None:
        return _HOURS_OF[value.part]
    start = value.hour * 60 + (value.minute or 0) - 60 * ZONE_OFFSETS.get(value.zone.lower(), 0.0)
    return start % _DAY, start % _DAY + 1


def _clocks(one: Clock, other: Clock) -> ValueRelation:
    a, b = _minutes(one), _minutes(other)
    if one.zone == other.zone or (a != b and one.zone and other.zone):
        both = one.zone == other.zone or {one.zone.lower(), other.zone.lower()} <= set(ZONE_OFFSETS)
        return _R.EQUAL if a == b else _R.DISJOINT if both else _R.INCOMPARABLE
    if one.zone and other.zone:
        return _R.EQUIVALENT if {one.zone.lower(), other.zone.lower()} <= set(ZONE_OFFSETS) else _R.INCOMPARABLE
    if (one.hour, one.minute or 0) == (other.hour, other.minute or 0):
        return _R.REFINES if one.zone else _R.GENERALISES
    return _R.INCOMPARABLE


def _with_part(one: Clock, part: Clock) -> ValueRelation:
    """How a time by the clock stands to a part of the day."""
    (start, _), (first, last) = _minutes(Clock(one.hour, one.minute)), _minutes(part)
    return _R.REFINES if first <= start < last or first <= start + _DAY < last else _R.DISJOINT


def _relation(one: Clock, other: Clock) -> ValueRelation:
    if one.hour is not None and other.hour is not None:
        return _clocks(one, other)
    if one.hour is not None:
        return _with_part(one, other)
    if other.hour is not None:
        relation = _with_part(other, one)
        return _R.GENERALISES if relation is _R.REFINES else relation
    if one.part == other.part:
        return _R.EQUAL
    a, b = _minutes(one), _minutes(other)
    return _R.OVERLAPS if max(a[0], b[0]) < min(a[1], b[1]) else _R.DISJOINT


def compare(one: Clock, other: Clock) -> Comparison:
    """How two times of day stand; one in a zone that is not known is compared with none of another zone."""
    relation = _relation(one, other)
    said = {_R.DISJOINT: "are not the same time", _R.INCOMPARABLE: "are of zones that are not both known"}
    return Comparison(relation, f"{caption(one)} and {caption(other)} {said.get(relation, 'may be the same time')}")


def normalize(value: Clock) -> dict[str, Any]:
    """`value` for JSON."""
    return {"time": value.sign, "zone": value.zone or None}


def _half(view: View, at: int) -> tuple[str, int]:
    """ "a" or "p" for a.m. and p.m. at `at`, and the index behind it."""
    word = view.norm(at)
    if word in {"a.m.", "p.m.", "am", "pm", "a.m", "p.m"}:
        return word[0], at + 1
    spaced = word in {"a", "p"} and view.norm(at + 1) == "." and view.norm(at + 2) == "m" and touching(view, at)
    return (word, at + 3) if spaced else ("", at)


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
        zoned = whole % 100 < 60 and bool(_zone(view, at + 1)[0])
        return (whole // 100, whole % 100, at + 1) if zoned else None
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
    return hour, None, at + 1


def _by_words(view: View, at: int, hour: int) -> tuple[int, int] | None:
    """An hour by the words behind it: "o'clock", "in the morning"; the hour and the index behind them."""
    clock = view.norm(at) == "o'clock"
    end = at + clock
    if (
        view.norm(end) == "in"
        and view.norm(end + 1) == "the"
        and view.norm(end + 2) in {"morning", "afternoon", "evening"}
    ):
        later = 12 if view.norm(end + 2) != "morning" and hour < 12 else 0
        return hour + later, end + 3
    return (hour, end) if clock else None


def _clock(view: View, at: int) -> tuple[Clock, int] | None:
    """A time by the clock that begins with the number at `at`."""
    read = _figures(view, at)
    if read is None:
        return None
    hour, minute, end = read
    half, behind = _half(view, end)
    worded = _by_words(view, end, hour) if not half and 0 < hour < 13 else None
    if half and 0 < hour < 13:
        hour = hour % 12 + (12 if half == "p" else 0)
    elif worded:
        hour, behind = worded
    elif minute is None or "." in view.norm(at) or not _asked(view, at, end):
        return None
    zone, behind = _zone(view, behind)
    return Clock(hour, minute, zone), behind


def _asked(view: View, at: int, end: int) -> bool:
    """Whether "9:30" stands where a time is asked for."""
    return view.norm(at - 1) in HOUR_AFTER or bool(_zone(view, end)[0]) or view.norm(end) == "hours"


def _named(view: View, at: int) -> tuple[Clock, int] | None:
    """noon, midnight; a part of the day behind the word for a day."""
    word, before = view.norm(at), view.norm(at - 1)
    if word in NAMED_HOURS and view.norm(at + 1) not in {"-", "mass", "sun"}:
        return Clock(NAMED_HOURS[word], None, *_zone(view, at + 1)[:1]), _zone(view, at + 1)[1]
    day = before in WEEKDAYS or before in RELATIVE or (view.shape(at - 1) == "n" and view.norm(at - 2) in MONTHS)
    return (Clock(part=DAY_PARTS[word]), at + 1) if word in DAY_PARTS and day else None


_NAMES = NAMED_HOURS.keys() | DAY_PARTS.keys()


def find(view: View) -> Iterator[Mention]:
    """The times of day of a view, left to right."""
    behind = 0
    for at in view.where(_NAMES, "n"):
        if at < behind:
            continue
        read = _clock(view, at) if view.shape(at) == "n" else _named(view, at)
        if read is not None:
            value, behind = read
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
)
