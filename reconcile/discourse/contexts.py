"""The words around a value, stemmed and weighed by how near they stand: what the value is about, the value masked."""

from collections.abc import Collection, Iterable, Iterator
from itertools import chain, islice
from typing import NamedTuple

from reconcile.discourse.sentences import Sentence
from reconcile.discourse.triggers import boundary
from reconcile.kinds._units import NUMBER
from reconcile.lexicon.en.context import EMPTY, LIKE
from reconcile.model import Mention
from reconcile.text.fold import fold
from reconcile.text.stem import stem

REACH = 16
"""Words to either side of a value that are its context."""
HALF = 6.0
"""Words at which a word counts half."""
ACROSS = 0.5
"""The weight that is left to a word beyond the end of a clause."""

MEANT = 0.8
"""The weight of the name of whom a value is told, where its sentence does not name them."""

Context = tuple[tuple[str, float], ...]
"""Stems with their weights, the weightiest first."""


def concept(word: str) -> str:
    """The stem of a folded word, or the one that stands for words of its meaning."""
    found = stem(word)
    return LIKE.get(found, LIKE.get(word, found))


def _told(sentence: Sentence, at: int) -> bool:
    """Whether a token is a word that tells something."""
    return sentence.view.shape(at) not in "pn" and sentence.view.norm(at) not in EMPTY


def _telling(sentence: Sentence, tokens: range, words: int) -> list[int]:
    return list(islice((at for at in tokens if _told(sentence, at)), words))


def around(sentence: Sentence, mention: Mention, words: int = 2) -> str:
    """A few telling words before and behind a mention, as they stand: what a figure is called."""
    first, last = sentence.inside(mention)
    before = _telling(sentence, range(first - 1, max(0, first - REACH) - 1, -1), words)[::-1]
    behind = _telling(sentence, range(last, min(last + REACH, len(sentence.view.tokens))), words)
    sides = (" ".join(sentence.view.words(at, at + 1) for at in side) for side in (before, behind))
    return " … ".join(filter(None, sides))


class _Word(NamedTuple):
    """A token as the context of others: its stem or concept, "" where it tells nothing; whether it is no mark, and
    whether a clause ends there."""

    told: str
    counts: bool
    ends: bool


def _word(sentence: Sentence, at: int, days: Collection[int]) -> _Word:
    """The token at `at`; the words of `days` are values themselves."""
    view = sentence.view
    word, shape = view.norm(at), view.shape(at)
    telling = shape not in "pn" and word not in EMPTY and at not in days
    named = shape != "w" and at > 0
    told = (stem(word) if named else concept(word)) if telling else ""
    return _Word(told, shape != "p", boundary(view, at))


def _words(sentence: Sentence) -> list[_Word]:
    """The tokens of a sentence as the context of others; read once for all its values."""
    kept = sentence.view.kept
    if _words not in kept:
        days = {at for m in sentence.of_kind("date") for at in range(*sentence.inside(m))}
        kept[_words] = [_word(sentence, at, days) for at in range(len(sentence.view.tokens))]
    found: list[_Word] = kept[_words]
    return found


def _beside(words: Iterable[_Word]) -> Iterator[tuple[str, float]]:
    """What `words` tell, in the order in which they lead away from the value; marks count no distance."""
    distance, weight = 0, 1.0
    for told, counts, ends in words:
        weight *= ACROSS if ends else 1.0
        if not counts:
            continue
        if distance == REACH:
            return
        distance += 1
        if told:
            yield told, weight / (1 + distance / HALF)


def _modifying(words: Iterable[_Word], mention: Mention) -> Iterator[tuple[str, float]]:
    """Of what is counted by a noun the words between the number and the noun, as near as a word may be: "two car theft
    convictions"; of other values none, for what they are made of is the value."""
    if getattr(getattr(mention.value, "unit", None), "sort", "") == NUMBER:
        yield from ((word.told, 1 / (1 + 1 / HALF)) for word in words if word.told)


def context_of(sentence: Sentence, mention: Mention) -> Context:
    """The context of a mention, the nearest word first; numbers and the value's own words are left out."""
    first, last = sentence.inside(mention)
    found: dict[str, float] = {}
    words = _words(sentence)
    inside = _modifying(words[first + 1 : last - 1], mention)
    for word, weight in chain(inside, _beside(words[:first][::-1]), _beside(words[last:])):
        found[word] = max(found.get(word, 0.0), weight)
    return tuple(sorted(((word, round(weight, 4)) for word, weight in found.items()), key=lambda ww: -ww[1]))


def told_of(context: Context, name: str) -> Context:
    """The context with the family name of whom it is told, where that is known from elsewhere ("" where it is not)."""
    if not name:
        return context
    rest = (pair for pair in context if pair[0] != concept(fold(name)))
    return tuple(sorted([*rest, (concept(fold(name)), MEANT)], key=lambda pair: -pair[1]))
