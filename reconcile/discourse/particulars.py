"""What a particular is said of: the words that bind a figure, the person or the place that it belongs to."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from reconcile.discourse.ages import OPENERS
from reconcile.discourse.people import Person
from reconcile.discourse.sentences import Sentence
from reconcile.discourse.spots import Spot
from reconcile.discourse.triggers import boundary
from reconcile.lexicon.en.particulars import POINTS, Particular
from reconcile.lexicon.en.sole import PERIODS
from reconcile.lexicon.en.words import STARTERS
from reconcile.model import Mention

BEHIND = 5
"""Tokens behind a value in which the word stands that binds it, or the person of whom it is said."""
AROUND = 5
"""Tokens around a value in which a word may make it another thing."""
NEAR_PLACE = 14
"""Tokens between a place and what is said of it."""
FAR = 6
"""Tokens behind a length in which "south" or the like stands; `BEHIND` that stands the place."""

Spots = Mapping[int, Sequence[tuple[Spot, int]]]
"""Who is named in a sentence: the place, and the number of the person."""


def _within(sentence: Sentence, tokens: Sequence[int], words: frozenset[str]) -> bool:
    """Whether one of the words stands at one of the tokens, no end of a clause before it."""
    view = sentence.view
    for at in tokens:
        if view.norm(at) in words:
            return True
        if at < len(view.tokens) and boundary(view, at):
            return False
    return False


def bound(sentence: Sentence, mention: Mention, row: Particular) -> bool:
    """Whether the words of a row bind a value of its kind."""
    first, last = sentence.inside(mention)
    view = sentence.view
    own = {view.norm(at) for at in range(first, last)}
    around = {view.norm(at) for at in range(max(0, first - AROUND), last + AROUND)}
    if around & row.never or (row.beside and not around & row.beside):
        return False
    joined = view.norm(last) == "and" and view.norm(last + 1) in row.beside  # "420 passengers and crew" are both
    if row.counted and (view.norm(last - 1) not in row.counted or joined):
        return False
    if row.each and (view.norm(first - 1) == "in" or not PERIODS.isdisjoint(pairwise(view.norms.values()))):
        return False  # "half of the sheds in nine hamlets", what was seized "so far"
    before, behind = range(first - 1, max(0, first - row.reach) - 1, -1), range(last, last + BEHIND)
    told = own & row.behind or _within(sentence, before, row.before) or _within(sentence, behind, row.behind)
    return bool(told) or not (row.before or row.behind)


def whom(sentence: Sentence, mention: Mention, spots: Spots, people: Sequence[Person]) -> int | None:
    """Of whom a figure is said: who is named right behind it, else last before it, else who alone of its gender the
    sentence before names, where this one begins with "he" or "she"; None for nobody. Behind a comma is who says so."""
    first, last = sentence.inside(mention)
    here = spots.get(sentence.index, ())
    before = [number for spot, number in here if spot.last <= first]
    goes_on = not before or sentence.view.norm(last) != ","
    behind = [number for spot, number in here if goes_on and 0 <= spot.first - last <= BEHIND]
    if behind or before:
        return (behind or before[::-1])[0]
    gender = OPENERS.get(sentence.view.norm(0))
    earlier = spots.get(sentence.index - 1, ()) if gender else ()
    fitting = {number for _, number in earlier if people[number].gender in {"", gender}}
    return fitting.pop() if len(fitting) == 1 else None


def charge_behind(sentence: Sentence, mention: Mention) -> Mention | None:
    """The charge of which a number of counts is told: "five counts of attempted murder"."""
    last = sentence.inside(mention)[1]
    return next((m for m in sentence.of_kind("charge") if 0 <= sentence.inside(m)[0] - last <= BEHIND), None)


def where(sentence: Sentence, before: int) -> int | None:
    """The token at which the name begins of the place of which something is said before a token: what a comma parts
    from it, else what opens the sentence, else the nearest run of capitals; None for none."""
    view = sentence.view
    if view.norm(before - 1) == "," and view.shape(before - 2) in "CA":
        return _first_word(sentence, before - 2)
    if view.shape(0) in "CA" and view.norm(0) not in STARTERS:
        return 0
    for at in range(before - 1, max(0, before - NEAR_PLACE), -1):
        away = view.norm(at - 1) in {"of", "from"} and view.norm(at - 2) in POINTS
        if view.shape(at) in "CA" and not away:
            return _first_word(sentence, at)
    return None


def _first_word(sentence: Sentence, at: int) -> int:
    view = sentence.view
    while at > 0 and view.shape(at - 1) in "CA" and not (at == 1 and view.norm(0) in STARTERS):
        at -= 1
    return at


def far_end(sentence: Sentence, last: int) -> str:
    """The first word of the place from which a length that ends before a token is measured: "north of", "off"."""
    view = sentence.view
    point = next((at for at in range(last, last + FAR) if view.norm(at) in POINTS), None)
    if point is None:
        return ""
    behind = point + 3 if view.norm(point + 1) == "-" else point + 1  # "north-west of"
    place = next((at for at in range(behind, behind + BEHIND) if view.shape(at) in "CA"), None)
    return view.norm(place) if place is not None else ""
