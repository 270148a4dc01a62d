"""Counts of people: "at least 12 people", "between five and seven workers", "dozens", "31 others", "23 dead".

A count is a number with its bounds and the noun that is counted, reduced to a part ("children") or everybody ("").
A bare number is a count only where it stands as one ("31 were injured"); what else is counted is no count of people.
"""

from collections.abc import Iterator
from itertools import takewhile
from typing import Any, NamedTuple

from reconcile.contracts import Comparison, Kind
from reconcile.kinds import _relations
from reconcile.kinds._bare_count import aboard, qualifies, stands_alone, thought
from reconcile.kinds._context import NONE, loose_before, year
from reconcile.kinds._nouns import many_at, plural, singular
from reconcile.kinds._numerals import TELLING, numeral_at, starts
from reconcile.kinds._operand import Operand, operand_at
from reconcile.kinds._pieces import pieces
from reconcile.kinds._printing import caption as caption_number
from reconcile.kinds._quantity import BARE, Quantity, no_quantity
from reconcile.kinds._ranges import paired, second_of
from reconcile.kinds._tolls import reached, suffered
from reconcile.kinds._units import hyphen, raw
from reconcile.lexicon.en.counts import (
    BEFORE,
    COLLECTIVE,
    NONE_OF,
    NOT_COUNTED,
    OF_ANOTHER,
    OUTCOME,
    PARTS,
    PEOPLE,
)
from reconcile.lexicon.en.numerals import CLOSED
from reconcile.lexicon.en.words import NUMBERS, STARTERS, WEEKDAYS
from reconcile.model import SAME, Align, Mention, ValueRelation
from reconcile.text.tokens import View

MAX_WORDS, MAX_NAMES = 4, 3
"""Words from a number to its noun, that included ("12 federal law enforcement officers"), and capitals besides ("four
New York City police officers")."""
NEAR_SHARE = 0.7
"""The share of a number of people that another must reach where it is not sure that both are of the same."""
MAX_NOBODY = 6
"""Words behind "no one" in which it is said what was not done ("no one is believed to be hurt")."""
_WERE = frozenset({"were", "was", "are"})
_ELSEWHERE = frozenset("in on at by near with from of among to as for and not , . ;".split())
"""Words between "were" and a noun by which it is not told who they were: "were buried near children"."""
_WHERE = frozenset("in at near on outside inside during after as when".split())
"""Words behind a number that stands for people where "killed" or the like stands before it: "kills 3 in Lima"."""
_YEARS_AFTER = frozenset("in since by from during until of".split())
_NO_NAMES = STARTERS | WEEKDAYS.keys() | BEFORE.keys() | CLOSED
"""Words that with a capital are still no name."""
_NO_PEOPLE = frozenset("( - – had week weeks ages age aged page channel route number game round week's".split())
"""Words before a number without a noun that say that it counts no people: "he had 14", "in week 14"."""
_NOT_BEHIND = frozenset({"-", "%", "–", ":", "/"})
_NO_COUNT = _NOT_BEHIND - {"-", "–"} | {"for"}
PART_OF = {singular(word): part for word, part in PARTS.items() if part} | PARTS
"""Nouns of a part in the singular too: "one officer"."""
_AFTER_MORE = PART_OF.keys() | PEOPLE | {"than"}
_LED = frozenset(word for word, part in PARTS.items() if part)
"""Nouns of a part, before which another may stand that is none of its own: "two police officers"."""
NOUGHT = Quantity(0.0, 0.0, BARE)


class Count(NamedTuple):
    """A number of people with its bounds; `part` names the part that is counted, "" is everybody. `doer`: whether
    who did it is among the dead, and so may be counted or not."""

    amount: Quantity
    part: str = ""
    doer: bool = False


def caption(value: Count) -> str:
    """`value` for people: "at least 12", "5 children"."""
    return f"{caption_number(value.amount)} {value.part}".strip()


def _one_apart(one: Quantity, other: Quantity) -> bool:
    """Whether one of two exact numbers is the other and one more."""
    exact = one.low == one.high and other.low == other.high
    return exact and abs(one.low - other.low) == 1


def _narrower(part: str, other: str) -> bool:
    """Whether `part` is one of `other`: every part is one of everybody."""
    return not other or OF_ANOTHER.get(part) == other


def compare(one: Count, other: Count) -> Comparison:
    """By bounds; counts of two parts are not compared, and two open bounds neither clash nor agree."""
    relation = _relations.relation(one.amount, other.amount)
    if one.part != other.part:
        narrower = _narrower(one.part, other.part)
        if relation in SAME and (narrower or _narrower(other.part, one.part)):
            told = ValueRelation.REFINES if narrower else ValueRelation.GENERALISES
            return Comparison(told, f"of {caption(one)} and {caption(other)} one says who was counted")
        return Comparison(ValueRelation.INCOMPARABLE, f"{caption(one)} and {caption(other)} count two groups")
    if relation is ValueRelation.DISJOINT and (one.doer or other.doer) and _one_apart(one.amount, other.amount):
        return Comparison(
            ValueRelation.INCOMPARABLE, f"one of {caption(one)} and {caption(other)} may count who did it"
        )
    return Comparison(relation, _relations.SAID[relation].format(caption(one), caption(other)))


def outgrown(one: Count, other: Count) -> bool:
    """Whether one is a lower bound that the other has left behind. "At least one" is hardly ever a count."""
    told = one.part == other.part and min(one.amount.low, other.amount.low) > 1
    return told and _relations.outgrown(one.amount, other.amount)


def near(one: Count, other: Count) -> bool:
    """Whether two numbers of people lie so near each other that they may be of the same people."""
    return _relations.near(one.amount, other.amount, NEAR_SHARE)


def normalize(value: Count) -> dict[str, Any]:
    """`value` for JSON; an open bound is null."""
    made = _relations.normalize(value.amount)
    return {"said": made["said"], "bounds": made["bounds"], "part": value.part}


def _goes_on(view: View, at: int) -> bool:
    """Whether "more" before token `at` says nothing of who is counted: "more people", "more than"."""
    return view.norm(at) in _AFTER_MORE or ((noun := many_at(view, at)) is not None and noun.first == at)


def _who_were(view: View, at: int) -> tuple[str, int] | None:
    """The part that is told behind "of the dead" at token `at`, and the index behind its noun: "were children"."""
    if view.norm(at) not in _WERE:
        return None
    behind = takewhile(lambda i: view.norm(i) not in _ELSEWHERE, range(at + 1, at + 1 + MAX_WORDS))
    found = next((i for i in behind if PART_OF.get(view.norm(i))), None)
    return None if found is None else (PART_OF[view.norm(found)], found + 1)


def _reached_words(view: View, first: int) -> range:
    """The tokens behind a number in which its noun may stand: capitals at their beginning count for nothing."""
    names = next((i for i in range(first, first + MAX_NAMES) if view.shape(i) != "C"), first + MAX_NAMES)
    return range(first, min(names + MAX_WORDS, len(view.tokens)))


def _noun(view: View, end: int) -> tuple[str, int] | None:
    """The part that is counted and the index behind its noun; None where something else is counted."""
    if thought(view, end):
        return "", end
    first = end + 2 * (hyphen(view, end + 1) > end + 1)  # of "off-duty officers" the second word
    for at in _reached_words(view, first):
        word = view.norm(at)
        if word in PART_OF and not (word == "more" and _goes_on(view, at + 1)) and not qualifies(view, at):
            return PART_OF[word], at + 1
        if word in PEOPLE:
            some = _who_were(view, at + 1) if view.norm(end) == "of" else None
            return some or ("", at + 1)
        if word in NOT_COUNTED or word in COLLECTIVE or word in NUMBERS or view.shape(at) in "pn":
            break
        if word in OUTCOME:
            some = _who_were(view, at + 1) if view.norm(end) == "of" else None
            return some or ("", end)
        if plural(word) and view.norm(at + 1) not in _LED:
            return None
    if view.norm(end) == "of" and view.norm(end + 1) in {"them", "whom", "those"}:
        return "", end + 2
    free = view.shape(end) == "p" or end >= len(view.tokens) or stands_alone(view, end)
    hurt = view.norm(end) in _WHERE and any(view.norm(end - back) in BEFORE for back in (2, 3, 4))
    return ("", end) if free or hurt else None


def _whole(view: View, at: int) -> Operand | None:
    """A whole number at token `at` that has no unit and is no date, label, year or part of a code."""
    one = operand_at(view, at)
    if one is None or one.unit is not None or one.numeral.part or one.low != int(one.low):
        return None
    listed = view.norm(at - 1) == "of" and view.shape(at - 2) == "n"
    listed = listed or view.shape(at - 1) == "n" or view.shape(one.end) == "n"  # a telephone number's
    dated = year(view, at) and view.norm(at - 1) in _YEARS_AFTER
    scored = view.norm(one.end) in _NO_COUNT and not (view.norm(one.end) == "for" and reached(view, one.start))
    return None if listed or dated or scored or no_quantity(view, one, at) else one


def _amount(view: View, at: int) -> tuple[Quantity, int, int] | None:
    """A number of things or two, with its bounds: value, index where it begins, index behind it."""
    one = _whole(view, at)
    if one is None:
        return None
    looser, start = loose_before(view, one.start)
    other = second_of(view, one, view.norm(start - 1), False)
    if other is None:
        behind = one.end + (one.numeral.high > one.numeral.low and view.norm(one.end) == "of")
        return Quantity(one.low, one.high, BARE, looser), start, behind
    if other.unit is not None:
        return None
    return (
        Quantity(paired(one, other).low, other.high, BARE, looser),
        start - (view.norm(start - 1) == "between"),
        other.end,
    )


_LISTING = frozenset({"", "with", ",", ";", ":", "and", "leaves", "left", "leaving"})
"""What may stand before "one injured" where it is a person: "2 dead, 1 wounded"."""


def _done(view: View, at: int) -> bool:
    """Whether a word says what was done to those counted; "one shot" is none of them."""
    return view.norm(at) in OUTCOME and "shot" not in view.norm(at)


def _alone(view: View, start: int, end: int, amount: Quantity) -> bool:
    """Whether a number without a noun may stand for people; "one" and a year hardly ever do."""
    if amount.low == 1 == amount.high:
        return view.norm(start - 1) in BEFORE or (_done(view, end) and view.norm(start - 1) in _LISTING)
    before = view.norm(start - 1)
    listed = before == "and" and view.shape(start - 2 - (view.norm(start - 2) == ",")) == "n"
    named = view.shape(start - 1) in "CA" and before not in _NO_NAMES
    coded = any(view.norm(i) in _NOT_BEHIND for i in range(start, end)) and view.shape(end - 1) == "n"
    other = (before in _NO_PEOPLE and not aboard(view, end)) or (view.norm(start - 2), before) == ("out", "of")
    if listed or named or coded or other or (before == "," and view.norm(end) == ","):
        return False
    return not (year(view, end - 1) and amount.loose is NONE)


def _read(view: View, at: int) -> tuple[Count, int, int] | None:
    read = _amount(view, at)
    if read is None or view.norm(read[2]) in _NOT_BEHIND:
        return None
    amount, start, end = read
    if view.norm(start - 1) == "not" and amount.low == 1:
        return None
    found = _noun(view, end) if not (amount.low == 1 == amount.high and view.norm(end) == "of") else None
    found = found or (("", end) if suffered(view, start, end) else None)
    if found is None or (found == ("", end) and not _alone(view, start, end, amount)):
        return None
    vague = view.norm(end - 1) == "of" and found[1] == end
    return Count(amount, found[0]), start, max(found[1], end) - vague


def _none(view: View, at: int) -> tuple[Count, int, int] | None:
    """ "no casualties", "no one was hurt", "nobody died": the number nought."""
    if raw(view, at) == "NO":
        return None
    at_one = at + 1 + (view.norm(at + 1) == "-")
    end = at + 1 if view.norm(at) == "nobody" else at_one + 1
    if view.norm(at + 1) in NONE_OF and view.norm(at) == "no":
        return Count(NOUGHT), at, at + 2
    nobody = view.norm(at) == "nobody" or view.norm(at_one) == "one"
    done = any(view.norm(i) in OUTCOME for i in range(end, end + MAX_NOBODY))
    return (Count(NOUGHT), at, end) if nobody and done else None


def _both(view: View, at: int) -> tuple[Count, int, int] | None:
    """ "both women": the number two."""
    goes_on = view.norm(at + 1) == "of" or view.norm(at + 1) not in CLOSED
    found = _noun(view, at + 1) if goes_on else None
    return (Count(Quantity(2.0, 2.0, BARE), found[0]), at, found[1]) if found and found[1] > at + 1 else None


def _another(view: View, at: int) -> tuple[Count, int, int] | None:
    """ "two were killed and another wounded": the number one."""
    if view.norm(at - 1) not in _LISTING or not _done(view, at + 1):
        return None
    ends = view.shape(at + 2) == "p" or at + 2 >= len(view.tokens) or view.norm(at + 2) in _WHERE
    return (Count(Quantity(1.0, 1.0, BARE)), at, at + 1) if ends else None


_READERS = {"no": _none, "nobody": _none, "another": _another, "both": _both}


def find(view: View) -> Iterator[Mention]:
    """The counts of people of a view, left to right; a bare number only where nothing else is counted by it."""
    fine, behind = pieces(view), 0
    for at in sorted({*starts(fine), *fine.where(_READERS)}):
        if at < behind:
            continue
        read = _READERS.get(fine.norm(at), _read)(fine, at)
        if read is not None:
            value, start, behind = read
            yield Mention("count", value, fine.tokens[start].start, fine.tokens[behind - 1].end)
            continue
        one = operand_at(fine, at)
        part = numeral_at(fine, at) if one is not None and one.numeral.part else None
        behind = part.end if part is not None else at + 1


KIND = Kind(
    "count",
    find,
    compare,
    caption,
    normalize,
    Align.EVENT,
    priority=1,
    distinctive=lambda value: _relations.distinctive(value.amount),
    outgrown=outgrown,
    near=near,
    telling=TELLING | _READERS.keys(),
    close=lambda one, other: one.part != other.part,  # compatible, so the same number of all and of a part
)
