"""A time of day as a value: how loosely it is said, how two stand to each other, and how one is told to people."""

from typing import Any, NamedTuple

from reconcile.contracts import Comparison
from reconcile.lexicon.en.dates import DAY_PART_NAMES, LOOSE_MINUTES, ZONE_OFFSETS
from reconcile.model import SAME, ValueRelation

_R = ValueRelation
HOURS = 24
"""Hours of a day."""
_WORLD = frozenset({"GMT", "UTC"})
"""Zones in which hours are told to readers elsewhere; those of other zones are mostly local."""
_DAY = 24 * 60
_HOURS_OF = {"MO": (0, 720), "AF": (720, 1080), "EV": (1020, 1440), "NI": (1080, 1800), "MI": (690, 810)}
"""First minute, and the minute behind the last, of a part of the day."""
_ROUNDED = ((15, 5, _R.OVERLAPS), (5, 2, _R.VARIANT))
"""What a clock time is rounded to, how many minutes it may then lie beside an exact one, and how the two then stand: of
"2:45" and 2:48 both may be right, of 11:35 and 11:37 a reader would know which."""
NEAR_BY = 90
"""Minutes by which two hours of one thing may lie apart, where it is not sure that they are of one."""
FINER = 7
"""Minutes that "around" leaves to either side of a time that is said to the quarter of an hour ("around 9:15"); of a
whole hour it leaves more."""
_Span = tuple[float, float]


class Clock(NamedTuple):
    """An hour and minute as they were said, a zone ("EST", "" for none), or a part of the day ("NI") alone.

    `loose`: "around", "just after" and the like, "" for none. `halved`: it is known of which half of the day it is.
    """

    hour: int | None = None
    minute: int | None = None
    zone: str = ""
    part: str = ""
    loose: str = ""
    halved: bool = True

    @property
    def sign(self) -> str:
        """As in TIMEX3, behind the "T": "09:30", "NI"."""
        return self.part if self.hour is None else f"{self.hour:02}:{self.minute or 0:02}"


def caption(value: Clock) -> str:
    """`value` for people: "09:30 EST", "just after 09:30", "evening"."""
    if value.hour is None:
        return DAY_PART_NAMES[value.part]
    return f"{value.loose} {value.sign} {value.zone}".strip()


def _minutes(value: Clock) -> _Span:
    """The first minute of the day that it means, and the one behind the last; in Greenwich where the zone is known."""
    if value.hour is None:
        return _HOURS_OF[value.part]
    start = (value.hour * 60 + (value.minute or 0) - 60 * ZONE_OFFSETS.get(value.zone.lower(), 0.0)) % _DAY
    before, after = LOOSE_MINUTES[value.loose]
    if value.loose == "around" and value.minute:
        before = after = FINER
    return start - before, start + max(after, 1)


def _beside(one: _Span, other: _Span, turn: int = _DAY) -> _Span:
    """`other` on the day, or half of one, on which it lies nearest to `one`."""
    shift = turn * round((sum(one) - sum(other)) / 2 / turn)
    return other[0] + shift, other[1] + shift


def _by_bounds(a: _Span, b: _Span) -> ValueRelation:
    if a == b:
        return _R.EQUAL
    if a[1] <= b[0] or b[1] <= a[0]:
        return _R.DISJOINT
    if b[0] <= a[0] and a[1] <= b[1]:
        return _R.REFINES
    return _R.GENERALISES if a[0] <= b[0] and b[1] <= a[1] else _R.OVERLAPS


def _rounded(one: Clock, other: Clock, apart: float) -> ValueRelation:
    """How two times that lie apart stand, of which one may be the other rounded: "2:45" for 2:48, but not for 3:00."""
    a, b = one.minute or 0, other.minute or 0
    fitting = (told for step, most, told in _ROUNDED if (a % step == 0) is not (b % step == 0) and apart <= most)
    return next(fitting, _R.DISJOINT)


def _same_zone(one: Clock, other: Clock) -> ValueRelation:
    a = _minutes(one)
    b = _beside(a, _minutes(other))
    relation = _by_bounds(a, b)
    if relation is _R.EQUAL:
        return relation if one.zone == other.zone else _R.EQUIVALENT
    if {one.loose, other.loose} == {"", "around"} and sum(a) // 2 == sum(b) // 2:
        return _R.EQUIVALENT
    near = b if one.halved and other.halved else _beside(a, b, _DAY // 2)
    return _apart(one, other, a, near) if relation is _R.DISJOINT else relation


def _apart(one: Clock, other: Clock, a: _Span, b: _Span) -> ValueRelation:
    """How two times that lie apart stand: they may yet be one on the other half of the day, or rounded."""
    if _by_bounds(a, b) is not _R.DISJOINT:
        return _R.OVERLAPS
    return _rounded(one, other, max(a[0], b[0]) - min(a[1], b[1]) + 1)


def _hours_apart(one: Clock, other: Clock) -> bool:
    """Whether two times may be one in two zones, which lie whole hours apart: 7:30 and 6:30, but not 7:30 and 7."""
    hour = other.hour or 0
    shifted = (other._replace(hour=(hour + hours) % HOURS) for hours in range(1, HOURS))
    return any(_same_zone(one, told) is not _R.DISJOINT for told in shifted)


def _clocks(one: Clock, other: Clock) -> ValueRelation:
    known = {one.zone.lower(), other.zone.lower()} <= ZONE_OFFSETS.keys()
    if one.zone == other.zone or known:
        return _same_zone(one, other)
    if one.zone and other.zone:
        return _R.INCOMPARABLE
    bare, told = one._replace(zone=""), other._replace(zone="")
    relation = _same_zone(bare, told)
    if relation in SAME:
        return _R.REFINES if one.zone else _R.GENERALISES
    world = {one.zone, other.zone} & _WORLD
    return _R.INCOMPARABLE if relation is _R.DISJOINT and (world or _hours_apart(bare, told)) else relation


def _with_part(one: Clock, part: Clock) -> ValueRelation:
    """How a time by the clock stands to a part of the day."""
    (start, end), (first, last) = _minutes(one._replace(zone="")), _minutes(part)
    halves = (0, _DAY) if one.halved else (0, _DAY // 2, _DAY)
    relations = [_by_bounds((start + shift, end + shift), (first, last)) for shift in halves]
    return next((r for r in (_R.REFINES, _R.OVERLAPS) if r in relations), _R.DISJOINT)


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


def near(one: Clock, other: Clock) -> bool:
    """Whether two times lie so near each other that they may be said of one thing; parts of the day may."""
    if not (one.zone and other.zone):
        one, other = one._replace(zone=""), other._replace(zone="")
    a = _minutes(one)
    b = _beside(a, _minutes(other))
    return None in {one.hour, other.hour} or max(a[0], b[0]) - min(a[1], b[1]) <= NEAR_BY


def compare(one: Clock, other: Clock) -> Comparison:
    """How two times of day stand by the minutes that they may mean; one in a zone that is not known excludes none that
    lies whole hours from it, and a time that may be rounded none a few minutes from it."""
    relation = _relation(one, other)
    said = {_R.DISJOINT: "are not the same time", _R.INCOMPARABLE: "are of zones that are not both known"}
    return Comparison(relation, f"{caption(one)} and {caption(other)} {said.get(relation, 'may be the same time')}")


def normalize(value: Clock) -> dict[str, Any]:
    """`value` for JSON."""
    return {"time": value.sign, "zone": value.zone or None, "loose": value.loose or None}
