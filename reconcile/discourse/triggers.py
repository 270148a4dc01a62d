"""Event words of a sentence, and which value of the sentence belongs to which of them."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from reconcile.discourse.sentences import Sentence
from reconcile.kinds.place import BARE
from reconcile.lexicon.en.events import (
    AHEAD,
    ANOTHER,
    BOUNDARIES,
    CLOSING,
    JOURNEYS,
    NO_EVENT,
    NOUNS,
    TOWARDS,
    VERBAL,
    VERBS,
)
from reconcile.model import Mention
from reconcile.text.tokens import PhraseTable, View

_NOUNS, _VERBS = PhraseTable(NOUNS), PhraseTable(VERBS)

COMMA, BOUNDARY, CROSSED, BACKWARD = 2, 14, 16, 9
"""Costs, in tokens, of what lies between a value and an event word: a comma, the end of a clause, another event word,
and the value standing first. Chosen by reading; what matters is their order."""
FARTHEST = 34
"""The cost above which a value belongs to no event word of its sentence."""
NEAR_BEFORE = 2
"""Tokens between a value and the event noun that it qualifies ("the November 17 dialogue")."""


class Trigger(NamedTuple):
    """An event word: class, tokens (first, behind last), noun or verb, and what the words beside it say."""

    event: str
    first: int
    last: int
    noun: bool
    ahead: bool
    another: bool
    definite: bool


_DEFINITE = frozenset({"the", "this", "that", "these", "those", "their", "his", "her", "'s"})


def _beside(view: View, first: int, words: frozenset[str], reach: int) -> bool:
    return any(view.norm(i) in words for i in range(max(0, first - reach), first))


def _trigger(view: View, at: int) -> Trigger | None:
    noun, verb = next(iter(_NOUNS.at(view, at)), None), next(iter(_VERBS.at(view, at)), None)
    found = verb if noun is None or (verb and (noun[0] < verb[0] or view.norm(at - 1) in VERBAL)) else noun
    if found is None or found[1] == NO_EVENT:
        return None
    end, event = found
    ahead = _beside(view, at, AHEAD, 7) or any(
        view.norm(i) in {"will", "expected", "planned", "due"} for i in (end, end + 1)
    )
    definite = _beside(view, at, _DEFINITE, 4)
    return Trigger(str(event), at, end, found is noun, ahead, _beside(view, at, ANOTHER, 3), definite)


def triggers_of(sentence: Sentence) -> tuple[Trigger, ...]:
    """The event words of a sentence, those inside a title or an office left out."""
    named = [sentence.inside(m) for m in sentence.mentions if m.kind in {"title", "office", "name", "date"}]
    found: list[Trigger] = []
    behind = 0
    for at in sorted({*sentence.view.starts(_NOUNS), *sentence.view.starts(_VERBS)}):
        inside = at < behind or any(a <= at < b for a, b in named)
        trigger = None if inside else _trigger(sentence.view, at)
        if trigger is not None:
            found.append(trigger)
            behind = trigger.last
    return tuple(found)


def boundary(view: View, at: int) -> bool:
    """Whether a clause ends at the token `at`."""
    word = view.tokens[at].norm
    return word in BOUNDARIES or (word in {"—", "–"} and _spaced(view, at))


def boundaries(view: View, first: int, last: int) -> int:
    """Ends of clauses between two tokens."""
    return sum([boundary(view, at) for at in range(first, last)])


def _spaced(view: View, at: int) -> bool:
    token = view.tokens[at]
    return view.text[token.start - 1 : token.start].isspace() or view.text[token.end : token.end + 1].isspace()


def _commas(view: View, first: int, last: int) -> int:
    return sum(view.norm(i) == "," for i in range(first, last))


def cost(view: View, first: int, last: int, trigger: Trigger, triggers: Sequence[Trigger]) -> int:
    """How far a value at tokens `first` to `last` stands from an event word."""
    if last <= trigger.first and view.norm(last) in CLOSING:
        return FARTHEST + 1
    if last <= trigger.first:
        gap, near = (last, trigger.first), trigger.noun and trigger.first - last <= NEAR_BEFORE
        extra = 0 if near and not _commas(view, *gap) else BACKWARD
    else:
        gap, extra = (trigger.last, first), 0
    crossed = sum(gap[0] <= t.first and t.last <= gap[1] for t in triggers if t is not trigger)
    between = COMMA * _commas(view, *gap) + BOUNDARY * boundaries(view, *gap) + CROSSED * crossed
    return gap[1] - gap[0] + extra + between


def _placed(view: View, first: int, last: int, cue: str, trigger: Trigger) -> bool:
    """Whether a place may say where an event is: "in Lima", a journey "to Lima", "the Moscow talks", "visit Chile"."""
    if cue != BARE:
        return cue not in TOWARDS or trigger.event in JOURNEYS
    if not trigger.noun and trigger.event in JOURNEYS and first == trigger.last:
        return True
    near = trigger.noun and 0 <= trigger.first - last <= NEAR_BEFORE
    return (
        near
        and all(view.shape(i) == "w" for i in range(last, trigger.first))
        and view.norm(first - 1) not in {"-", "–"}
    )


def governor(sentence: Sentence, mention: Mention, triggers: Sequence[Trigger]) -> Iterator[Trigger]:
    """The event words that a value belongs to: the nearest, and the one behind "where"."""
    first, last = sentence.inside(mention)
    view = sentence.view
    if mention.cue:
        triggers = [t for t in triggers if _placed(view, first, last, mention.cue, t)]
    ranked = sorted(triggers, key=lambda t: (cost(view, first, last, t, triggers), t.first))
    if ranked and cost(view, first, last, ranked[0], triggers) <= FARTHEST:
        yield ranked[0]
    where = last + (view.norm(last) == ",")
    if view.norm(where) == "where" and mention.cue:
        yield from [t for t in triggers if t.first > where and t not in ranked[:1]][:1]
