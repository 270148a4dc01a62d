"""Names with a list in them: of things of one sort behind its plural, "Hurricanes Ada and Berg", and of a body that is
called by its fields, "the Bureau of Ships, Ports and Tides"."""

from collections.abc import Iterator

from reconcile.lexicon.en.entities import OPENING_HEADS
from reconcile.text.tokens import View

_PLURALS = {f"{head}s": head for head in OPENING_HEADS}
"""The plural of each sort to the sort."""
_BETWEEN = frozenset({"and", ","})
_BUREAUS = frozenset("bureau department ministry office agency directorate".split())
"""Bodies that are called by their fields."""
_SERVICES = frozenset({"service", "services", "administration"})
"""Bodies before which two fields stand: "the Crab and Lobster Service"."""


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


def fields(view: View, end: int) -> int:
    """The index behind the further fields of a body of which the first ends before `end`; `end` where none follow."""
    at = end
    while view.norm(at) == "," and view.shape(at + 1) == "C":
        at += 2
    at += view.norm(at) == ","
    told = at > end and view.norm(at) == "and" and view.shape(at + 1) == "C"
    return at + 2 if told and view.norm(end - 2) in {"of", "for"} and view.norm(end - 3) in _BUREAUS else end


def served(view: View, at: int) -> bool:
    """Whether "and" at `at` joins two fields of a service: "Crab and Lobster Service"."""
    plain = view.norm(at) == "and" and view.shape(at - 1) == "C" and view.shape(at + 1) == "C"
    return plain and not _SERVICES.isdisjoint((view.norm(at + 2), view.norm(at + 3)))
