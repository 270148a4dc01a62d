"""What says of a number without a noun that it counts people: "31 aboard", "seventeen survived", "a crowd of 300"."""

from reconcile.lexicon.en.counts import OUTCOME
from reconcile.lexicon.en.numerals import CLOSED
from reconcile.lexicon.en.places import DEMONYMS
from reconcile.lexicon.en.words import NUMBERS
from reconcile.text.tokens import View

REACH = 6
"""Tokens behind a number in which it is said what is held to have been done to those counted."""
_VERBS = frozenset(
    "were are have had has was and sustained suffered remained remain is survived survive escaped escape fled flee "
    "marched march gathered gather attended attend protested rallied voted surrendered drowned perished hospitalized "
    "hospitalised trapped stranded".split()
)
"""Words behind a number that stands for people alone ("seventeen sustained injuries")."""
_CROWDS = frozenset("crowd group audience mob gathering".split())
"""Words before "of 300" that make the number one of people."""
_HELD_FOR = frozenset("now known feared believed thought presumed reported confirmed still to be".split())
"""Words between a number and what was done to those counted: "31 now known to be dead"."""


def aboard(view: View, end: int) -> bool:
    """Whether "aboard" or "on board" stands behind a number."""
    return view.norm(end) == "aboard" or (view.norm(end), view.norm(end + 1)) == ("on", "board")


def _crowd(view: View, end: int) -> bool:
    """Whether a number that ends before `end` is that of a crowd: "a crowd of some 300"."""
    return any(view.norm(at) == "of" and view.norm(at - 1) in _CROWDS for at in (end - 2, end - 3))


def _left_town(view: View, end: int) -> bool:
    """Whether "left" and a name stand behind a number: "some 900 left Tabra"."""
    return view.norm(end) == "left" and view.shape(end + 1) == "C"


def thought(view: View, end: int) -> bool:
    """Whether it is said behind a number what is held to have been done: "now known to be dead", "feared drowned"."""
    at = next((i for i in range(end, end + REACH) if view.norm(i) not in _HELD_FOR), end)
    return at > end and view.norm(at) in OUTCOME


def qualifies(view: View, at: int) -> bool:
    """Whether a people's name at `at` only qualifies the noun behind it: "three Kenyan (and Dutch) soldiers"."""
    behind = view.norm(at + 1 + 2 * (view.norm(at + 1) == "and" and view.norm(at + 2) in DEMONYMS))
    noun = behind.isalpha() and behind not in CLOSED and behind not in OUTCOME and behind not in _VERBS
    return noun and view.norm(at) in DEMONYMS


def _of_two_peoples(view: View, end: int) -> bool:
    """Whether a number counts people whose noun stands behind the next: "12 Somali and 11 Yemeni pirates"."""
    next_one = end + 2
    another = view.shape(next_one) == "n" or view.norm(next_one) in NUMBERS
    return view.norm(end) in DEMONYMS and view.norm(end + 1) == "and" and another and view.norm(end + 3) in DEMONYMS


def stands_alone(view: View, end: int) -> bool:
    """Whether what stands around a number that ends before token `end` says that it counts people."""
    told = view.norm(end) in _VERBS or aboard(view, end) or _left_town(view, end)
    return told or _crowd(view, end) or _of_two_peoples(view, end)
