"""What the words around a number say of it: bounds, change, and that it is no quantity at all."""

from typing import NamedTuple

from reconcile.kinds._nouns import plural
from reconcile.kinds._units import raw, touches
from reconcile.lexicon.en.counts import BEFORE
from reconcile.lexicon.en.numerals import (
    ABOUT,
    CLOCK,
    DOWN,
    HEDGES,
    LABELS,
    LOOSE,
    LOOSE_AFTER,
    PARTICLED,
    TIGHT,
    UP,
    WIN,
)
from reconcile.lexicon.en.words import MONTHS, STARTERS, WEEKDAYS
from reconcile.text.tokens import PhraseTable, View

CHANGE_REACH = 4
"""Words between a word of change and its number."""
BY_REACH = 6
"""Words between a verb of change and the "by" before its number."""
_CHANGING = UP | DOWN | HEDGES | {"a"}
"""Words right before a number by which it may be a change."""
_JOINERS = frozenset("-/.–_&#°")
_RANGE = frozenset({"-", "–", "to", "or"})
"""What may stand between the ends of a range."""
MAX_DAY = 2
"""The most digits of a day of a month."""
WIN_REACH = 8
"""Tokens around "3-1" in which a word of sport is looked for."""
BLOOD, BLOOD_ALCOHOL = 7, frozenset({"blood", "alcohol"})
"""Tokens before a number in which the words stand that make it the share of alcohol in blood."""


class Looseness(NamedTuple):
    """A sign ("=", "~", ">" or "<"), the share that a number may be off, and whether it is not reached."""

    sign: str = "="
    share: float = 0.0
    below: bool = False


NONE = Looseness()
_AFTER = PhraseTable(dict(LOOSE_AFTER))
_LOOSE_ENDS: dict[tuple[str, ...], list[int]] = {}
"""How many words the phrases have that loosen a number and end in two words, or are one, the longest first."""
for _size, _end in sorted({(len(words), tuple(words[-2:])) for words in map(str.split, LOOSE)}, reverse=True):
    _LOOSE_ENDS.setdefault(_end, []).append(_size)


def loose_before(view: View, at: int) -> tuple[Looseness, int]:
    """What loosens the number that begins at token `at`, and the index where that begins."""
    before, last = view.norm(at - 2), view.norm(at - 1)
    for size in (*_LOOSE_ENDS.get((before, last), ()), *_LOOSE_ENDS.get((last,), ())):
        words = " ".join([view.norm(i) for i in range(at - size, at)])
        found = LOOSE.get(words)
        if found is not None:
            return Looseness(found[0], found[1] if found[0] == "~" else 0.0, words in TIGHT), at - size
    return NONE, at


def loose_behind(view: View, end: int) -> tuple[Looseness, int]:
    """What loosens the number that ends before token `end`, and the index behind that."""
    if end < len(view.tokens):
        for behind, sign in _AFTER.at(view, end):
            return Looseness(str(sign), ABOUT if sign == "~" else 0.0), behind
    return NONE, end


def _sign(view: View, start: int) -> str:
    """A plus or minus sign that touches the number; the minus of "minus five" is the number's own."""
    return "up" if view.norm(start - 1) == "+" and touches(view, start) else ""


def _verb(word: str) -> str:
    return "up" if word in UP else "down" if word in DOWN else ""


def change_before(view: View, start: int) -> str:
    """Whether the number that begins at token `start` is said to be a change: "up", "down" or ""."""
    sign = _sign(view, start)
    if sign:
        return sign
    if view.norm(start - 1) == "by":
        found = (_verb(view.norm(i)) for i in range(start - 2, max(-1, start - 2 - BY_REACH), -1))
        return next(filter(None, found), "")
    if view.norm(start - 1) not in _CHANGING:
        return ""
    for at in range(start - 1, max(-1, start - 1 - CHANGE_REACH), -1):
        word = view.norm(at)
        if _verb(word):
            return "" if word in {"up", "down"} and view.norm(at - 1) in PARTICLED else _verb(word)
        if word not in HEDGES and not (word == "a" and view.norm(at + 1) in HEDGES):
            return ""
    return ""


def clock(view: View, at: int, end: int) -> bool:
    """Whether the digits at `at` are a time of day: "8.49pm", "10:30", "5am"."""
    colon = view.norm(end) == ":" and touches(view, end) and view.shape(end + 1) == "n" and touches(view, end + 1)
    before = view.norm(at - 1) == ":" and touches(view, at) and view.shape(at - 2) == "n" and touches(view, at - 1)
    return colon or before or view.norm(end) in CLOCK


def _of_month(view: View, at: int, end: int) -> bool:
    """Whether a month stands right behind or before the digits at `at`."""
    before = at - 1 - (view.norm(at - 1) == ".")
    return any(view.norm(i) in MONTHS and raw(view, i)[:1].isupper() for i in (end, before))


def _year_of_day(view: View, at: int, end: int) -> bool:
    """Whether a day stands beside the year at `at`, and it counts nothing: "May 5, 2011", "5 May, 2011", "2011-05-05";
    not "on May 5, 1500 people left", "by May 5, 1500-1600 people"."""
    if view.norm(at - 1) != ",":
        return view.norm(end) == view.norm(end + 2) == "-" and view.shape(end + 1) == view.shape(end + 3) == "n"
    day = at - 2 - (view.norm(at - 2) in MONTHS)
    goes_on = view.norm(end) in _RANGE and view.shape(end + 1) == "n"
    counts = goes_on or (view.shape(end) == "w" and plural(view.norm(end)))
    return not counts and view.shape(day) == "n" and len(view.norm(day)) <= MAX_DAY and _of_month(view, day, day + 1)


def dated(view: View, at: int, end: int) -> bool:
    """Whether the digits at `at` are a day of a month or the year of one: "Nov 28", "19 Sept. 11", "May 5, 2011"."""
    return _of_month(view, at, end) or (year(view, at) and _year_of_day(view, at, end))


def year(view: View, at: int) -> bool:
    """Whether the digits at `at` may be a year."""
    word = view.norm(at)
    return len(word) == 4 and word.isdigit() and "1500" <= word < "2200"


def compound(view: View, at: int, end: int) -> bool:
    """Whether the digits at `at` are part of a longer code, a date or a telephone number: "TA-35", "9/11"."""
    glued = view.norm(at - 1) in _JOINERS and touches(view, at) and touches(view, at - 1)
    slashed = view.norm(end) == "/" and touches(view, end) and view.shape(end + 1) == "n"
    return (glued and view.shape(at - 2) in "wCAn") or slashed or view.norm(at - 1) in {"#", "№"}


def labelled(view: View, at: int) -> bool:
    """Whether a word or a name before the number at `at` makes it a label: "No. 10", "page 3", "Big 12"."""
    before = at - 1 - (view.norm(at - 1) == "." and view.norm(at - 2) in {"no", "fig", "vol", "ch"})
    word = view.norm(before)
    if word in LABELS:
        return True
    if before < 0 or _new_line(view, before + 1):
        return False
    written = raw(view, before)
    if written.islower():
        return False
    named = any(c.isupper() for c in written) and word not in MONTHS and word not in WEEKDAYS
    said = word in STARTERS or word in LOOSE or word in BEFORE or (view.shouting and word.endswith("ing"))
    return named and not said and not opens(view, before)


def _new_line(view: View, at: int) -> bool:
    """Whether a new line begins at a token."""
    return "\n" in view.text[view.tokens[at - 1].end : view.tokens[at].start]


def opens(view: View, at: int) -> bool:
    """Whether a token is the first of its sentence, where a capital says nothing."""
    before = view.norm(at - 1)
    if at == 0 or before in {".", "“", '"', "?", "!", ":"} or _new_line(view, at):
        return True
    dash = not touches(view, at - 1) or view.norm(at - 2) == "-"  # "--" is two hyphens
    return before in {"-", "–"} and dash and not touches(view, at)


def sporting(view: View, at: int, end: int) -> bool:
    """Whether a word of sport stands near."""
    near = range(max(0, at - WIN_REACH), min(len(view.tokens), end + WIN_REACH // 2))
    return any(view.norm(i) in WIN for i in near)


def between_ages(view: View, start: int) -> bool:
    """Whether "between the ages of" stands before a number."""
    if "ages" not in view.vocabulary:
        return False
    before = {view.norm(at) for at in range(start - 4, start)}
    return "ages" in before and "between" in before


def of_blood(view: View, start: int) -> bool:
    """Whether words before a number make it the share of alcohol in blood."""
    return {view.norm(at) for at in range(max(0, start - BLOOD), start)} >= BLOOD_ALCOHOL
