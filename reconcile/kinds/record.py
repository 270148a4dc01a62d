"""Records in sport: how many games were won, lost and drawn, "(11-4)", "fell to 9-14", "(45-7-2)".

A record only grows. Two of which one may have become the other by more than two games are of two times: they are not
compared.
"""

from collections.abc import Iterator
from typing import Any, NamedTuple

from reconcile.contracts import IN_DIGITS, Comparison, Kind
from reconcile.model import Align, Mention, ValueRelation
from reconcile.text.tokens import View

_R = ValueRelation
_DASHES = frozenset({"-", "–"})
BECAME = frozenset("improved improves improving fell falls falling dropped drops dropping".split())
"""Verbs by which a record is told, "to" behind them."""
REACH = 4
"""Tokens before "to" in which such a verb stands: "improved the Tabra Gulls to 25-7"."""
NOUNS = frozenset({"record", "mark", "season", "start"})
"""Nouns behind a record: "a 9-5 season"."""
_BEHIND = frozenset({"lifetime", "overall"})
"""Words right behind a record."""
_NOUNS_BEHIND = NOUNS | _BEHIND
_SITTING = frozenset("sitting sit sits standing stands stood floundering slumping languishing struggling".split())
"""Verbs by which a record is told, "at" behind them."""
_CALLED = frozenset({"record", "mark"})
"""Nouns before a record: "a mark of 122-147", "their record rose to 9-5"."""
_BECOMING = BECAME | _CALLED
WENT = frozenset({"went", "finished", "started", "began", "opened"})
"""Verbs right before a record: "went 9-5"."""
_AROUND = frozenset({")", ",", ".", "(", "", "and", "this", "on", "in", "with", "after"}) | _NOUNS_BEHIND
"""What may stand behind a record."""
DIGITS = 3
"""Digits of a number of games at most."""
GAMES = 2
"""Games up to which two records that differ may be told of one time."""


class Record(NamedTuple):
    """Games that were won, lost and drawn."""

    won: int
    lost: int
    drawn: int = 0


def caption(value: Record) -> str:
    """`value` for people: "11-4", "45-7-2"."""
    return "-".join(map(str, value if value.drawn else value[:2]))


def compare(one: Record, other: Record) -> Comparison:
    """The same, two that cannot both be right, or two of two times."""
    said = f"{caption(one)} and {caption(other)}"
    if one == other:
        return Comparison(_R.EQUAL, f"{said} are one record")
    apart = [b - a for a, b in zip(one, other, strict=True)]
    grown = all(n >= 0 for n in apart) or all(n <= 0 for n in apart)
    if grown and abs(sum(apart)) > GAMES:
        return Comparison(_R.INCOMPARABLE, f"{said}: more games lie between them")
    return Comparison(_R.DISJOINT, f"{said} cannot both be the record")


def normalize(value: Record) -> dict[str, Any]:
    """`value` for JSON."""
    return value._asdict()


def _games(view: View, at: int) -> bool:
    word = view.norm(at)
    return word.isascii() and word.isdigit() and len(word) <= DIGITS


def _read(view: View, at: int) -> tuple[Record, int] | None:
    """The games at a token, and the index behind them."""
    if not (_games(view, at) and view.norm(at + 1) in _DASHES and _games(view, at + 2)):
        return None
    drawn = view.norm(at + 3) in _DASHES and _games(view, at + 4)
    end = at + 5 if drawn else at + 3
    value = Record(int(view.norm(at)), int(view.norm(at + 2)), int(view.norm(at + 4)) if drawn else 0)
    return (value, end) if view.norm(end) in _AROUND else None


def _told(view: View, at: int, end: int) -> bool:
    """Whether a record stands there: behind a name and a bracket, behind "fell to" or "a mark of", before "season" or
    "this season"."""
    named = view.norm(at - 1) == "(" and at > 1 and view.shape(at - 2) in "CA"
    before = {view.norm(i) for i in range(at - 1 - REACH, at - 1)}
    became = view.norm(at - 1) == "to" and bool(before & _BECOMING)
    called = view.norm(at - 1) == "of" and bool(before & _CALLED)
    sitting = view.norm(at - 1) == "at" and bool(before & _SITTING)
    behind = view.norm(end) in _NOUNS_BEHIND and view.norm(at - 2) != "from"  # "rallied from a 7-15 start"
    season = view.norm(end) in {"this", "on"} and "season" in {view.norm(end + 1), view.norm(end + 2)}
    return named or became or called or sitting or behind or season or view.norm(at - 1) in WENT


def find(view: View) -> Iterator[Mention]:
    """The records of a view, left to right."""
    for at in view.by_shape["n"]:
        read = _read(view, at)
        if read is not None and _told(view, at, read[1]):
            yield Mention("record", read[0], view.tokens[at].start, view.tokens[read[1] - 1].end)


MANY = 25
"""Games of a record that hardly two teams or players of a story share."""


def _distinctive(value: Record) -> bool:
    """Whether so many games are counted that hardly two teams or players of a story have the same record."""
    return sum(value) >= MANY


KIND = Kind(
    "record", find, compare, caption, normalize, Align.EVENT, priority=5, distinctive=_distinctive, telling={IN_DIGITS}
)
