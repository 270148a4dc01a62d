"""Whether a date without a year or week lies before the article or after it, by the verb that stands nearest."""

from reconcile.lexicon.en.dates import AHEAD, CLAUSE_ENDS, INTENDING, NO_PASSED, PASSED, SENTENCE_ENDS
from reconcile.text.tokens import View

REACH = 14
"""Tokens on either side of a date in which a verb is looked for."""
BACKWARD = 1.5
"""How much farther a word behind the date counts than one before it."""


def _sign(view: View, at: int) -> int:
    """-1 for a verb in the past, 1 for one that speaks of what is to come, else 0."""
    word = view.norm(at)
    if word in AHEAD:
        return -1 if view.norm(at - 1) == "been" and view.norm(at - 2) == "had" else 1
    if word == "to" and view.norm(at - 1) in INTENDING:
        return 1
    past = word.endswith("ed") and len(word) > 4 and word not in NO_PASSED and view.shape(at) == "w"
    if past or word in PASSED:
        return 1 if view.norm(at - 1) == "be" else -1  # "to be voted on", "will be held"
    return 0


def _ends(view: View, at: int) -> bool:
    """Whether a sentence ends at `at`: a full stop behind a word that is no abbreviation."""
    word = view.norm(at)
    return word in SENTENCE_ENDS and not (word == "." and view.shape(at - 1) == "C" and len(view.norm(at - 1)) <= 4)


def _nearest(view: View, places: range) -> tuple[int, int]:
    """Sign and distance of the nearest verb; 0 where there is none before the sentence ends."""
    for distance, at in enumerate(places, 1):
        if not 0 <= at < len(view.tokens) or _ends(view, at):
            break
        if places.step > 0 and distance > 1 and view.norm(at) in CLAUSE_ENDS:
            break
        sign = _sign(view, at)
        if sign:
            return sign, distance
    return 0, REACH * 3


def direction(view: View, start: int, end: int) -> int:
    """-1 where the tokens from `start` to `end` are spoken of as past, 1 as to come, 0 where nothing tells."""
    if view.norm(start - 1) == "as" and view.norm(start - 2) in {"soon", "early"}:
        return 1
    behind = _nearest(view, range(end, end + REACH))
    if view.norm(end) == "'s":
        return max(behind[0], 0)
    before = _nearest(view, range(start - 1, start - 1 - REACH, -1))
    return before[0] if before[1] <= behind[1] * BACKWARD else behind[0]
