"""Every expression of time of a text as TIMEX3 would mark it: dates, times, durations, sets, vague references.

This is no kind: it puts together what the kinds of time read, a date and the time of day beside it as one.
"""

import datetime
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from attrs import evolve, frozen

from reconcile.contracts import Kind
from reconcile.kinds import date, duration, recurrence, time, vague
from reconcile.kinds._date_calendar import HYPHENS
from reconcile.kinds._days import Date, grain
from reconcile.lexicon.en.dates import TO
from reconcile.model import Mention
from reconcile.text.tokens import View
from reconcile.values import Value

_BETWEEN = frozenset({"at", "on", ",", "about", "around", "by", "(", "of", "late", "early"})
MAX_BETWEEN = 2
"""Small words between a date and its time of day."""


@frozen(eq=False, repr=False)
class Timex(Value):
    """An expression of time: its span, its type ("DATE", "TIME", "DURATION", "SET") and its TIMEX3 value."""

    start: int
    end: int
    type: str
    value: str


_PRINTERS: dict[str, tuple[str, Callable[[Any], str]]] = {
    date.KIND.name: ("DATE", date.timex3),
    duration.KIND.name: ("DURATION", duration.timex3),
    recurrence.KIND.name: ("SET", recurrence.timex3),
    vague.KIND.name: ("DATE", vague.timex3),
}


def _stretches(view: View) -> Iterator[Mention]:
    return (mention for mention, _ in duration.stretches(view))


_FINDERS: tuple[tuple[Kind, Callable[[View], Iterable[Mention]]], ...] = (
    *((kind, kind.find) for kind in (date.KIND, time.KIND, recurrence.KIND, vague.KIND)),
    (duration.KIND, _stretches),
)


def _settled(view: View) -> list[Mention]:
    """What the kinds find, none overlapping: of two the longer stays, then the one of higher priority."""
    found = sorted(
        ((m.start, m.start - m.end, -kind.priority, m) for kind, found in _FINDERS for m in found(view)),
        key=lambda row: row[:3],
    )
    kept: list[Mention] = []
    for _, _, _, mention in found:
        if not kept or kept[-1].end <= mention.start:
            kept.append(mention)
        elif mention.end - mention.start > kept[-1].end - kept[-1].start:
            kept[-1] = mention
    return kept


def _beside(view: View, one: Mention, other: Mention) -> bool:
    """Whether one is a date of a day, the other a time of day, and nothing of weight stands between."""
    if {one.kind, other.kind} != {date.KIND.name, time.KIND.name}:
        return False
    day = one.value if one.kind == date.KIND.name else other.value
    first, last = view.index_at(one.end), view.index_at(other.start)
    small = last - first <= MAX_BETWEEN and all(view.norm(i) in _BETWEEN for i in range(first, last))
    return small and grain(day.first) == "day" and not day.part


def _timed(view: View, one: Mention, other: Mention) -> Timex:
    day, clock = (one, other) if one.kind == date.KIND.name else (other, one)
    return Timex(one.start, other.end, "TIME", f"{date.timex3(day.value)}T{clock.value.sign}")


def _ends(view: View, mention: Mention) -> Iterator[Timex]:
    """The two ends of a span as two expressions: TIMEX3 knows no spans."""
    value, first, last = mention.value, view.index_at(mention.start), view.index_at(mention.end - 1)
    links = [i for i in range(first + 1, last) if view.norm(i) in TO or view.norm(i) in HYPHENS]
    cut = links[len(links) // 2] if links else last
    behind, start = view.tokens[cut - 1].end, view.tokens[cut + bool(links)].start
    yield Timex(mention.start, behind, "DATE", date.timex3(evolve(value, last=value.first)))
    yield Timex(start, mention.end, "DATE", date.timex3(evolve(value, first=value.last)))


def _alone(mention: Mention, today: Date | None, published: datetime.date | None) -> Timex:
    if mention.kind != time.KIND.name:
        kind, printer = _PRINTERS[mention.kind]
        return Timex(mention.start, mention.end, kind, printer(mention.value))
    day = date.timex3(evolve(today, part="")) if today else published.isoformat() if published else "XXXX-XX-XX"
    return Timex(mention.start, mention.end, "TIME", f"{day}T{mention.value.sign}")


def timexes(view: View) -> Iterator[Timex]:
    """The expressions of time of a text, left to right. A time without a day is of the day last spoken of."""
    found, at, today = _settled(view), 0, None
    while at < len(found):
        if found[at].kind == date.KIND.name and grain(found[at].value.first) == "day":
            today = found[at].value
        if at + 1 < len(found) and _beside(view, found[at], found[at + 1]):
            yield _timed(view, found[at], found[at + 1])
            at += 2
            continue
        if found[at].kind == date.KIND.name and found[at].value.first != found[at].value.last:
            yield from _ends(view, found[at])
        else:
            yield _alone(found[at], today, view.published)
        at += 1
