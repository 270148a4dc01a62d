"""At what hour police, firefighters or medics were called, or came."""

from collections.abc import Sequence

from reconcile.discourse.hours import at_of, ends_of, single_hour
from reconcile.discourse.sentences import Sentence
from reconcile.lexicon.en.particulars import CALLED, CALLEES, CALLS, NO_CALL, TAKEN
from reconcile.model import Mention

REACH, BEHIND = 24, 9
"""Tokens between the verb and the hour behind it, and between an hour that opens a sentence and the verb."""
OPENING = 4
"""Tokens at the beginning of a sentence in which an hour is that of what the sentence goes on to tell."""


def _calls(sentence: Sentence, first: int, last: int) -> int | None:
    """The last verb of calling between two tokens; None where there is none."""
    view = sentence.view
    for at in range(last - 1, max(0, first) - 1, -1):
        word = view.norm(at)
        beside = {view.norm(i) for i in range(at - 4, at + 5)}
        told = word == "reported" and view.norm(at + 1) in {",", "that"}  # "as the Herald reported, it happened at"
        if (word in CALLS and not told) or (word in TAKEN and beside & CALLED):
            return at
    return None


def _called(sentence: Sentence) -> Mention | None:
    hour = single_hour(sentence)
    if hour is None or not sentence.view.where(CALLEES):
        return None
    first, last = at_of(sentence, hour)
    verb = _calls(sentence, first - REACH, first)
    gap = range(verb, first) if verb is not None else range(0)
    if verb is None and first <= OPENING:
        verb = _calls(sentence, last, last + BEHIND)
        gap = range(last, verb or last)
    if verb is None or ends_of(sentence, first, last) or {sentence.view.norm(i) for i in gap} & NO_CALL:
        return None
    return hour


def calls_of(sentences: Sequence[Sentence]) -> dict[int, Mention]:
    """A sentence to the hour at which it says that help was called, or came."""
    return {s.index: found for s in sentences if (found := _called(s)) is not None}
