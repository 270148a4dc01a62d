"""Names of things of one sort that are told in a row behind its plural: "Hurricanes Ada and Berg"."""

from collections.abc import Iterator

from reconcile.lexicon.en.entities import OPENING_HEADS
from reconcile.text.tokens import View

_PLURALS = {f"{head}s": head for head in OPENING_HEADS}
"""The plural of each sort to the sort."""
_BETWEEN = frozenset({"and", ","})


def _next(view: View, at: int) -> int:
    """The token of the name to which "and" or a comma leads behind the one at `at`; -1 where none does."""
    behind = next((i for i in range(at + 1, at + 4) if view.norm(i) not in _BETWEEN), at)
    return behind if behind > at + 1 else -1


def listed(view: View, at: int) -> Iterator[tuple[str, int]]:
    """The sort, in the singular and with a capital, and the token of each name behind a plural at `at`; of two and
    more, each of one word."""
    head, names = _PLURALS.get(view.norm(at), ""), []
    place = at + 1
    while head and view.shape(place) == "C":
        names.append(place)
        place = _next(view, place)
    if len(names) > 1 and view.norm(names[-1] - 1) == "and":
        yield from ((head.title(), name) for name in names)
