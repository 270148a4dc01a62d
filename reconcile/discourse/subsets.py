"""Parts of those to whom something was done: "killed 17, five of them children", "the dead include four soldiers"."""

from itertools import pairwise

from reconcile.discourse.outcomes import outcomes
from reconcile.discourse.sentences import Sentence
from reconcile.lexicon.en.counts import OUTCOME
from reconcile.model import Mention

MAX_HOST = 8
"""Tokens between the number of all and what opens the number of a part."""
MAX_LISTED = 8
"""Tokens of a list before a number in it: "including three women and two boys"."""
_THEM = frozenset({"them", "whom"})
_ENDS = frozenset({".", ";", ":", "but", "while"})
_LISTED = frozenset(
    "including them whom , and or also the his her their 's ’s was were are is include includes included".split()
)
"""What may stand before a number that goes on on a list."""
_DONE = frozenset("was were are is have has had".split())
"""Words behind "and" and those counted by which it is told what was done to others: ", and two suspects were held"."""
_BUT = frozenset({"but", "except", "excluding", "not"})
"""Words that leave out those counted: "all but two of them"."""
_OPENING = frozenset({"among", "of", "include", "included", "includes"})
"""Words beside "the dead" that open a list of some of them."""


def _marked(sentence: Sentence, mention: Mention) -> int:
    """The token before which those stand of whom a number counts a part: its own in "five of them boys" and "five boys
    among them", that of "including" or "among them" before it; -1 where nothing says so."""
    view, (first, last) = sentence.view, sentence.inside(mention)
    inside = [view.norm(at) for at in range(first, last)]
    among = view.norm(last) == "among" and view.norm(last + 1) in _THEM
    whom = (view.norm(first - 2), view.norm(first - 1)) == ("of", "whom")
    if among or whom or any(pair == "of" and word in _THEM for pair, word in pairwise(inside)):
        return first if view.norm(first - 1) not in _BUT else -1
    if not _goes_on(sentence, mention):
        return -1
    for at in range(first - 1, max(-1, first - 1 - MAX_LISTED), -1):
        if view.norm(at) == "including" or (view.norm(at) == "among" and view.norm(at + 1) in _THEM):
            return at
        if view.norm(at) in _ENDS:
            return -1
    return -1


def _goes_on(sentence: Sentence, mention: Mention) -> bool:
    """Whether a number stands where a list goes on, not where another clause begins or some are left out."""
    view, (first, last) = sentence.view, sentence.inside(mention)
    before = {view.norm(first - 1), view.norm(first - 2)}
    others = view.norm(first - 1) == "and" and view.norm(last) in _DONE
    return view.norm(first - 1) in _LISTED and not others and before.isdisjoint(_BUT)


def _of_all(sentence: Sentence, mention: Mention) -> str:
    """What was done to those counted last before what marks a number as one of a part; "" where others before them
    had something else done to them: "killed 12 and hurt 30, among them four boys"."""
    marked = _marked(sentence, mention)
    before = [m for m in sentence.of_kind("count") if sentence.inside(m)[1] <= marked and not m.value.part]
    done = [outcomes(sentence, m) for m in before]
    if len(set(done)) != 1 or not done[-1] or marked - sentence.inside(before[-1])[1] > MAX_HOST:
        return ""
    return done[-1][0] if mention.value.amount.low <= before[-1].value.amount.high else ""


def _of_the_dead(sentence: Sentence, mention: Mention) -> str:
    """What was done to those who are named by it: "the dead include", "among the wounded are", "of the dead"."""
    view, first = sentence.view, sentence.inside(mention)[0]
    if not _goes_on(sentence, mention):
        return ""
    for at in range(first - 1, max(-1, first - 1 - MAX_LISTED), -1):
        beside = {view.norm(at - 2), view.norm(at + 1)}
        if view.norm(at) in OUTCOME and view.norm(at - 1) in {"the", "those"} and beside & _OPENING:
            return OUTCOME[view.norm(at)]
        if view.norm(at) in _ENDS:
            return ""
    return ""


def _who_were(sentence: Sentence, mention: Mention) -> str:
    """What was done to those of whom a number tells who they were: "two of the dead were children"."""
    view, (first, last) = sentence.view, sentence.inside(mention)
    words = [view.norm(at) for at in range(first, last)]
    told = [OUTCOME[word] for word in words if word in OUTCOME]
    return told[0] if told and "of" in words and not _DONE.isdisjoint(words) else ""


def subset(sentence: Sentence, mention: Mention) -> str:
    """What was done to those of whom a number counts a part; "" where it counts none."""
    if not mention.value.part:
        return ""
    return _of_all(sentence, mention) or _of_the_dead(sentence, mention) or _who_were(sentence, mention)
