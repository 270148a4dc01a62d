"""Numbers that words around them make ages in years: "aged 7", "Ada Berg, 42,", "she was 28", "71 and 46 years old"."""

from reconcile.kinds._numerals import Numeral
from reconcile.kinds._units import touches
from reconcile.lexicon.en.counts import PARTS, PEOPLE
from reconcile.lexicon.en.dates import SOMEBODY
from reconcile.lexicon.en.given_names import GIVEN
from reconcile.lexicon.en.names import NO_NAME, PERSONS, SPEECH, SUFFIXES
from reconcile.lexicon.en.places import DEMONYMS, PLACES
from reconcile.lexicon.en.words import MONTHS, STARTERS, WEEKDAYS
from reconcile.text.tokens import View

MAX_AGE = 120
"""Years that nobody has lived."""
DYING = 9
"""Tokens before an age in which it is said that somebody died."""
PAIR = 6
"""Tokens between the ages of two: "one aged 24 and the other 37"."""
ROW = 8
"""Tokens of a row of ages: "aged 3, 5 and 7"."""
THEM = 4
"""Tokens before "are between 19 and 31" in which it is said who is meant."""
_GOING_ON = frozenset("and who whose was were is had".split())
"""Words behind "a girl of 16" that make the number an age."""
_AGED = frozenset({"aged", "ages", "age"})
_BE, _STILL = frozenset({"is", "was", "turned", "turns"}), frozenset({"just", "only", "now", "then"})
_TURNING, _WHEN = frozenset({"turned", "turns"}), frozenset({"in", "on", "last", "this", "next", "years"})
_DEATH = frozenset({"died", "dies", "dead"})
_ENDS = frozenset(', . ; ) — – ” "'.split())
_GO_ON = frozenset("and of from who was is were died has had".split())
"""Words that go on behind an age: "Ada Berg, 42, of Oslo", the second comma lost."""
_LISTING = frozenset(": ; and are were".split())
"""What stands before a name on a list of names with their ages."""
_BEFORE_LISTED = _LISTING | SPEECH
_SHORT = frozenset({"yo", "yrold", "yoa"})
"""Letters behind a number that is an age."""
_ROW = frozenset({"and", "or", ",", "a"})
"""What stands between the ages of a row."""
_ARE = frozenset({"are", "were", "is", "was"})
_THEM = frozenset({"who", "they", "all"}) | PEOPLE | PARTS.keys()
"""Words for several people, shortly before "are between 19 and 31"."""
_RELATIVES = frozenset("brothers sisters sons daughters children girls boys women men cousins".split())
"""Words before a comma behind which two ages stand: "his brothers, 16 and 23, were"."""
_MEMBERS = frozenset("republican democrat eldest oldest youngest".split()) | DEMONYMS.keys()
"""Words behind "the" that mean a person, whatever their first letter: "the Republican, 58,"."""


def _ends(view: View, at: int) -> bool:
    """Whether a clause ends before token `at`."""
    dash = view.norm(at) == "-" and not touches(view, at)
    return at >= len(view.tokens) or dash or view.norm(at) in _ENDS


def _behind_aged(view: View, start: int, end: int) -> bool:
    """Behind "aged", "the age of", "gave her age as", "his age,"; behind the number no noun stands."""
    before, further = view.norm(start - 1), view.norm(start - 2)
    if before in _AGED or (before == "of" and further in _AGED):
        return True
    return (before in {"as", ","} and further == "age") and _ends(view, end)


def _of_girl(view: View, start: int, end: int) -> bool:
    """ "a girl of 16", and no noun behind."""
    somebody = view.norm(start - 1) == "of" and view.norm(start - 2) in SOMEBODY
    return somebody and (view.shape(end) != "w" or view.norm(end) in _GOING_ON)


def _goes_on(view: View, end: int) -> bool:
    return _ends(view, end) or view.norm(end) in _GO_ON


def _behind_row(view: View, start: int, end: int) -> bool:
    """ "ages 37 and 24", "aged 3, 5 and 7", "one aged 24 and the other 37": a number that goes on from an age."""
    if view.norm(start - 1) == "other":
        told = any(view.norm(at) in _AGED for at in range(max(0, start - PAIR), start))
        return told and _goes_on(view, end)
    at = start - 1
    while at > max(0, start - ROW) and (view.norm(at) in _ROW or view.shape(at) == "n"):
        at -= 1
    row = at < start - 2 and view.norm(start - 1) in _ROW and view.shape(at + 1) == "n"
    return row and view.norm(at) in _AGED and _goes_on(view, end)


def _between(view: View, start: int, end: int) -> bool:
    """ "aged between 26 and 41", "the men are between 19 and 31": the end of a range."""
    first = start - 3
    if (view.norm(start - 1), view.norm(first)) != ("and", "between") or not _goes_on(view, end):
        return False
    them = {view.norm(at) for at in range(max(0, first - THEM), first)}
    return view.norm(first - 1) in _AGED or (view.norm(first - 1) in _ARE and not them.isdisjoint(_THEM))


def _of_two(view: View, start: int, end: int) -> bool:
    """ "his brothers, 16 and 23, were": one of two numbers between the commas behind those who are meant."""
    first = start if view.norm(start - 1) == "," else start - 2
    second = first + 2
    told = view.norm(first - 1) == "," and view.norm(first - 2) in _RELATIVES
    row = view.norm(first + 1) == "and" and view.shape(first) == view.shape(second) == "n"
    return told and row and view.norm(second + 1) in {",", ")"}


def _old(view: View, at: int) -> bool:
    """Whether "year-old" or "years old" stands at a token."""
    at += view.norm(at) == "-"
    behind = at + 1 + (view.norm(at + 1) == "-")
    return view.norm(at) in {"year", "years"} and view.norm(behind) in {"old", "olds"}


def _before_row(view: View, start: int, end: int) -> bool:
    """ "the two, 71 and 46 years old", "a 16- and a 23-year-old": a number from which an age goes on."""
    glued = view.norm(end) == "-" and touches(view, end)
    apart = start == 0 or view.shape(start - 1) == "p" or view.norm(start - 1) in _ARE
    at = end + glued
    while at < end + ROW and (view.norm(at) in _ROW or (view.shape(at) == "n" and not _old(view, at + 1))):
        at += 1
    return (glued or apart) and at > end + glued and view.shape(at) == "n" and _old(view, at + 1)


def _of_person(view: View, start: int, end: int) -> bool:
    """ "the driver, 34, was hurt", "the Republican, 58, left"."""
    if view.norm(start - 1) != "," or view.norm(end) not in {",", "."}:
        return False
    person = view.norm(start - 2) in PERSONS and view.shape(start - 2) == "w"
    member = view.norm(start - 2) in _MEMBERS and any(view.norm(at) == "the" for at in range(start - 5, start - 2))
    return (person or member) and view.norm(start - 3) not in {",", "and"}


def _name_word(view: View, at: int) -> bool:
    """Whether a word may end a person's name."""
    word = view.norm(at)
    unfit = word in MONTHS or word in WEEKDAYS or word in PLACES or word in STARTERS or word in NO_NAME
    return view.shape(at) == "C" and at >= 0 and not unfit


def _beside_name(view: View, start: int, end: int) -> bool:
    """A number between the comma behind a name's last word and a mark: "Berg, 42, won", "Berg, then 40,", "Ada Berg,
    42, and", "and Ada Berg, 42.", "said Berg, 42."."""
    comma = start - 1 - (view.norm(start - 1) in _STILL)
    if view.norm(comma) != ",":
        return False
    at = comma - 1
    at -= view.norm(at) == "." or view.norm(at) in {"'s", "’s"}
    full = view.norm(at - 1) in GIVEN and view.shape(at - 1) == "C" and view.shape(at) == "C"
    if not full and not _name_word(view, at):
        return view.norm(at) in SUFFIXES and _ends(view, end)
    if view.norm(end) in {",", ")"}:
        return True
    paired = full or (
        view.shape(at - 1) == "C" and view.norm(at - 1) not in STARTERS and view.norm(at - 1) not in PLACES
    )
    listed = view.norm(at - 1) in _BEFORE_LISTED and view.norm(end) in {";", "."}  # "Ada, 11; Nils, 9; and Jan, 6."
    return listed or (paired and (_ends(view, end) or view.norm(end) in _GO_ON))


def _said_of(view: View, start: int, end: int) -> bool:
    """ "he was 28", "who is just 28", "Ada Berg just turned 40", "the driver was 46": behind it a clause ends."""
    at = start - 1 - (view.norm(start - 1) in _STILL)
    turned = view.norm(start - 1) in _TURNING and view.norm(end) in _WHEN  # "who turned 16 in February"
    then = view.norm(end) == "when" or (view.norm(end), view.norm(end + 1)) in {("at", "the"), ("at", "that")}
    if view.norm(at) not in _BE or not (_ends(view, end) or turned or then):
        return False
    at -= 1 + (view.norm(at - 1) in _STILL)
    named = _name_word(view, at) and view.norm(at - 1) in GIVEN
    return view.norm(at) in {"he", "she", "who"} or view.norm(at) in PERSONS or named


def _in_short(view: View, start: int, end: int) -> bool:
    """ "an 8 yo girl"."""
    return view.norm(end) in _SHORT and start > 0


def _dying(view: View, start: int, end: int) -> bool:
    """ "died at 81", "dies Friday in a prison at 81"."""
    before = range(max(start - DYING, 0), start - 1)
    counted = any(view.shape(i) == "n" for i in before)
    died = not counted and any(view.norm(i) in _DEATH for i in before)
    return died and view.norm(start - 1) == "at" and _ends(view, end)


_BEHIND = _ENDS | _GO_ON | _SHORT | _ROW | _WHEN | {"-", "when", "at"}
"""Words behind a number in digits without one of which it is an age only where `_WORDED` says so."""
_ANYWHERE = (_of_two, _before_row, _in_short)
"""What makes a number in digits an age, for which the word right before it need not be known."""
_BEHIND_WORD = {
    ",": (_behind_row, _of_person, _beside_name), "and": (_behind_row, _between), "other": (_behind_row,),
    "at": (_dying,), **dict.fromkeys(("or", "a"), (_behind_row,)), **dict.fromkeys(_BE, (_said_of,)),
    **dict.fromkeys(_STILL, (_beside_name, _said_of)),
}  # fmt: skip
"""The same by the word right before it; a word that a rule asks for there stands here too."""
_WORDED = {**dict.fromkeys((*_AGED, "as", ","), (_behind_aged,)), "of": (_behind_aged, _of_girl)}
"""What makes any number an age, by the word right before it."""


def aged(view: View, numeral: Numeral, start: int) -> bool:
    """Whether words around a bare number that begins at token `start` make it an age in years."""
    if not 0 < numeral.low <= MAX_AGE or numeral.low != int(numeral.low):
        return False
    before, end = view.norm(start - 1), numeral.end
    rules = _WORDED.get(before, ())
    if numeral.digital and numeral.high == numeral.low and (view.shape(end) != "w" or view.norm(end) in _BEHIND):
        rules = (*rules, *_BEHIND_WORD.get(before, ()), *_ANYWHERE)
    return any(rule(view, start, end) for rule in rules)
