"""Where people live: "Ada Berg, 42, of Tabra", "Ada Berg, who lives in Tabra", "Tabra resident Ada Berg"."""

from collections.abc import Iterator

from reconcile.discourse.sentences import Sentence
from reconcile.kinds.place import place_at
from reconcile.model import Mention

_LIVES = frozenset("lives lived living resides resided".split())
_AT_HOME = frozenset("in at".split())
_DWELLER = frozenset({"resident"})
_LAND = frozenset({"country", "region"})
"""Sorts of place that somebody stands for rather than lives in: "Ada Berg of Norway", "Senator Ada Berg of Ohio"."""
_AGED = frozenset({",", "aged", "age", "(", ")"})
"""What stands around the age between a name and "of"."""
BEHIND = 4
"""Tokens behind a name in which it is said that someone lives somewhere."""


def _place(sentence: Sentence, at: int, sure: bool) -> Mention | None:
    """The place that is named at a token; where it is `sure` to be one also a name that no table has."""
    view = sentence.view
    known = next((m for m in sentence.of_kind("place") if sentence.inside(m)[0] == at), None)
    found = place_at(view, at) if known is None and view.shape(at) in "CA" else None
    if known is None and found is not None and (sure or found[0].sort):
        known = Mention("place", found[0], view.tokens[at].start, view.tokens[found[1] - 1].end)
    return known if sure or known is None or known.value.sort not in _LAND else None


def _behind_age(sentence: Sentence, last: int) -> int:
    """The index behind the age that follows a name, in commas or brackets; `last` where none does."""
    ages = [sentence.inside(m) for m in sentence.of_kind("age")]
    at = last
    while sentence.view.norm(at) in _AGED:
        at += 1
    end = next((end for first, end in ages if first == at > last), last)
    return end + (end > last and sentence.view.norm(end) in _AGED)


def _of(sentence: Sentence, first: int, last: int) -> Mention | None:
    """The place behind "of" or "from" right behind a name, or behind its age; of somebody whose age is told beside it
    surely a place."""
    view, at = sentence.view, _behind_age(sentence, last)
    aged, comma = (
        at > last or any(sentence.inside(m)[1] == first for m in sentence.of_kind("age")),
        view.norm(at) == ",",
    )
    at += comma
    if view.norm(at) not in {"of", "from"} or (view.norm(at) == "from" and not (aged or comma)):
        return None
    return _place(sentence, at + 1, aged)


def _lives(sentence: Sentence, last: int) -> Mention | None:
    """The place in which a name's bearer is said to live."""
    view, behind = sentence.view, _behind_age(sentence, last)
    verb = next((at for at in range(behind, behind + BEHIND) if view.norm(at) in _LIVES), 0)
    return _place(sentence, verb + 2, True) if verb and view.norm(verb + 1) in _AT_HOME else None


def _resident(sentence: Sentence, first: int) -> Mention | None:
    """The place before "resident" before a name."""
    view, ends = sentence.view, first - 1
    if view.norm(ends) not in _DWELLER:
        return None
    return next((m for m in sentence.of_kind("place") if sentence.inside(m)[1] == ends), None)


def homes_beside(sentence: Sentence, first: int, last: int) -> Iterator[Mention]:
    """The places where a person is said to live whose name stands at tokens `first` to `last` (the index behind)."""
    found = (_of(sentence, first, last), _lives(sentence, last), _resident(sentence, first))
    yield from (mention for mention in found if mention is not None)
