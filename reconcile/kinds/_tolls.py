"""Tolls: sums of those who were killed or hurt, of whom no noun tells: "the toll of the blast has reached 126"."""

from reconcile.lexicon.en.counts import BEFORE, DEATHS, OUTCOME, REACHED
from reconcile.lexicon.en.words import WEEKDAYS
from reconcile.text.tokens import View

_SUMS = frozenset({"number", "total"})
_TALLIES = frozenset({"total", "count", "tally"})
_TOLLS = _SUMS | _TALLIES | {"toll"}
_OF_THOSE = frozenset("of those the people persons".split())
"""Words between a sum and what was done to those whom it counts."""
_FOLLOWING = frozenset(
    "for in on at as after amid so now a an the since according by came from comes was earlier later including".split()
)
"""Words that may stand behind a number without a noun where a word before it says that it counts people."""


def toll_at(view: View, at: int) -> str:
    """What is counted by a toll that is spoken of at a token: "the toll", "the homicide total", "the number of dead",
    "the total of those injured"; "" for none."""
    if view.norm(at) == "toll" or (view.norm(at) in _TALLIES and view.norm(at - 1) in DEATHS):
        return "killed"
    if view.norm(at) not in _SUMS:
        return ""
    behind = next((i for i in range(at + 1, at + 4) if view.norm(i) not in _OF_THOSE), at)
    return OUTCOME.get(view.norm(behind), "")


def reached(view: View, start: int) -> bool:
    """Whether a toll is spoken of before a number that it has reached."""
    return view.norm(start - 1) in REACHED and any(toll_at(view, at) for at in view.where(_TOLLS) if at < start)


def suffered(view: View, start: int, end: int) -> bool:
    """Whether a bare number is of those to whom it was done: "the toll has reached 126 in", "hurt 4 today"."""
    told = view.norm(start - 1) in BEFORE or (view.norm(start - 2), view.norm(start - 1)) == ("toll", "of")
    told = told or reached(view, start)
    return told and (view.norm(end) in _FOLLOWING or view.norm(end) in WEEKDAYS)
