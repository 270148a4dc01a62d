"""Towns that are named before those who live there, or what stands there: "Tabra police", "a Tabra home"."""

from collections.abc import Callable, Iterator

from reconcile.kinds._places import Place
from reconcile.lexicon.en.facilities import NO_TOWNS, THEIRS
from reconcile.lexicon.en.given_names import GIVEN
from reconcile.lexicon.en.names import SPEECH
from reconcile.lexicon.en.places import DEMONYMS, PLACES
from reconcile.lexicon.en.words import MONTHS, NUMBERS, STARTERS, WEEKDAYS
from reconcile.text.tokens import View

Reader = Callable[[View, int], tuple[Place, int] | None]
MAX_WORDS = 3
"""Words of a town's name."""
_NO_TOWN = NO_TOWNS | STARTERS | GIVEN.keys() | NUMBERS.keys() | MONTHS.keys() | WEEKDAYS.keys()


def of_land(word: str) -> bool:
    """Whether a word is a demonym, or the name of a place with the "s" of a possessive whose mark is lost."""
    return word in DEMONYMS or (word.endswith("s") and word[:-1] in PLACES)


def _of_town(view: View, at: int) -> bool:
    """Whether the word at `at` may be one of a town's name."""
    return view.shape(at) == "C" and view.norm(at) not in _NO_TOWN and not of_land(view.norm(at))


def before_theirs(view: View, place_at: Reader) -> Iterator[tuple[int, int, Place]]:
    """Where the names of such towns begin, the token behind each, and what `place_at` reads there."""
    for end in () if view.shouting else view.where(THEIRS):
        first = end
        while first > 0 and end - first < MAX_WORDS and _of_town(view, first - 1):
            first -= 1
        led = view.shape(end) == "w" and view.norm(first - 1) in THEIRS[view.norm(end)]
        opening = first == 0 and view.norm(0) not in PLACES and view.norm(end + 1) not in SPEECH  # "Mounted police ran"
        read = place_at(view, first) if first < end and led and not opening else None
        if read is not None and read[1] == end:
            yield first, end, read[0]
