"""Telephone numbers: "555-010-0134", "(555) 010-0134, ext. 12", "1-555-010-TIPS", "on 0900 125 0222".

Two numbers are one where their digits are, whatever stands between them, or where one leaves out the code of a country
or an area. Letters stand for digits as on the keys of a telephone (ITU-T E.161).
"""

from collections.abc import Iterator
from typing import Any, NamedTuple

from reconcile.contracts import IN_DIGITS, Comparison, Kind
from reconcile.model import Align, Mention, ValueRelation
from reconcile.text.tokens import View

_R = ValueRelation
_KEYS = {
    letter: str(key) for key, letters in enumerate("abc def ghi jkl mno pqrs tuv wxyz".split(), 2) for letter in letters
}
_JOINING = frozenset("- – . / ( ) +".split())
"""Marks between the groups of a number."""
_SECOND = frozenset("(-")
"""Marks that may stand behind another between two groups: "1-(555) 010", "(555)-010"."""
LETTERS = 3
"""Letters in capitals that may stand for digits, at least."""
_OPENING = frozenset("(+")
_CUES = frozenset("call calling calls phone telephone tel contact dial hotline number text ring line at on".split())
"""Words before a number that is known as a telephone's by them alone."""
_REACH = 8
"""Tokens before a number in which such a word stands."""
_EXTENSION = frozenset({"ext", "extension", "x"})
_NORTH_AMERICAN = frozenset({(3, 3, 4), (1, 3, 3, 4)})
"""Lengths of the groups of a number that needs no word to be known by (North American Numbering Plan)."""
_LOCAL = (3, 4)
LEAST, MOST = 9, 13
"""Digits of a number with its code; those of ITU-T E.164 are 15 at most."""
SUBSCRIBER = 7
"""Digits that two numbers must share from the end where one leaves out a code."""


class Telephone(NamedTuple):
    """The digits of a number, and of its extension; `text`: the number as it is printed."""

    digits: str
    extension: str
    text: str


def _groups(view: View, at: int) -> list[int]:
    """The tokens of the groups of digits that begin at a token, letters that stand for them included."""
    groups, end, marked = [at], at + 1, False
    while end < len(view.tokens):
        mark = view.norm(end) in _JOINING
        letters = marked and view.shape(end) == "A" and len(view.norm(end)) >= LETTERS
        if view.shape(end) == "n" or letters:
            groups.append(end)
        elif not mark or (marked and view.norm(end) not in _SECOND):
            break
        marked = mark
        end += 1
    return groups


def _digits(view: View, at: int) -> str:
    return "".join(_KEYS.get(c, c) for c in view.norm(at) if c.isalnum())


def _lengths(view: View, groups: list[int]) -> tuple[int, ...]:
    return tuple(len(part) for at in groups for part in view.norm(at).split("."))


def _known(view: View, groups: list[int]) -> bool:
    """Whether groups of digits are a telephone number: by their lengths, or by those and a word before them."""
    lengths, first = _lengths(view, groups), groups[0]
    joined = len(groups) == 1 or view.norm(groups[-1] - 1) in _JOINING
    if lengths in _NORTH_AMERICAN:
        return joined
    cued = any(view.norm(i) in _CUES for i in range(max(0, first - _REACH), first))
    coded = len(groups) > 1 and (view.norm(first).startswith("0") or view.norm(first - 1) == "+")
    return cued and ((lengths == _LOCAL and joined) or (coded and LEAST <= sum(lengths) <= MOST))


def _extension(view: View, end: int) -> tuple[str, int]:
    at = end + (view.norm(end) == ",")
    if view.norm(at) not in _EXTENSION:
        return "", end
    at += 1 + (view.norm(at + 1) == ".")
    return (view.norm(at), at + 1) if view.shape(at) == "n" else ("", end)


def _goes_on(view: View, at: int) -> bool:
    """Whether a number has several groups."""
    return view.norm(at + 1) in _JOINING or view.shape(at + 1) == "n" or "." in view.norm(at)


def find(view: View) -> Iterator[Mention]:
    """The telephone numbers of a view, left to right."""
    behind = 0
    for at in view.by_shape["n"]:
        if at < behind or not _goes_on(view, at):
            continue
        groups = _groups(view, at)
        behind = groups[-1] + 1
        if _known(view, groups):
            extension, behind = _extension(view, behind)
            first = at - (view.norm(at - 1) in _OPENING)
            digits = "".join(_digits(view, group) for group in groups)
            text = " ".join(view.norm(group).upper().replace(".", " ") for group in groups)
            value = Telephone(digits, extension, text)
            yield Mention("telephone", value, view.tokens[first].start, view.tokens[behind - 1].end)


def _misprint(one: str, other: str) -> bool:
    """Whether two numbers differ in one digit, or one lacks the last of the other."""
    if len(one) == len(other):
        return sum(a != b for a, b in zip(one, other, strict=True)) == 1
    return abs(len(one) - len(other)) == 1 and (one.startswith(other) or other.startswith(one))


def _holds(one: Telephone, other: Telephone) -> bool:
    """Whether the one is the other with a code or an extension more."""
    core = other.digits.removeprefix("0") if len(other.digits) > SUBSCRIBER else other.digits
    return len(core) >= SUBSCRIBER and one.digits.endswith(core) and other.extension in {"", one.extension}


def compare(one: Telephone, other: Telephone) -> Comparison:
    """The same digits, one with a code more, one misprint apart, or two numbers, which may both be right."""
    pair = f"{caption(one)} and {caption(other)}"
    if (one.digits, one.extension) == (other.digits, other.extension):
        return Comparison(_R.EQUAL, f"{pair} are the same number")
    if _holds(one, other) or _holds(other, one):
        return Comparison(_R.REFINES if _holds(one, other) else _R.GENERALISES, f"of {pair} one says less")
    if min(len(one.digits), len(other.digits)) >= SUBSCRIBER and _misprint(one.digits, other.digits):
        return Comparison(_R.VARIANT, f"{pair} differ by one likely misprint")
    return Comparison(_R.INCOMPARABLE, f"{pair} are two numbers, and both may be right")


def caption(value: Telephone) -> str:
    """`value` for people: "555 010 0134, extension 12"."""
    return f"{value.text}, extension {value.extension}" if value.extension else value.text


def normalize(value: Telephone) -> dict[str, Any]:
    """`value` for JSON: its digits."""
    return {"digits": value.digits, "extension": value.extension or None}


KIND = Kind(
    "telephone",
    find,
    compare,
    caption,
    normalize,
    Align.WORDS,
    priority=8,
    distinctive=lambda value: True,
    telling={IN_DIGITS},
)
