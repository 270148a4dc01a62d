"""The words around a value, stemmed and weighed by how near they stand: what the value is about, the value masked."""

from reconcile.discourse.sentences import Sentence
from reconcile.discourse.triggers import boundaries
from reconcile.lexicon.en.context import EMPTY, LIKE
from reconcile.model import Mention
from reconcile.text.stem import stem

REACH = 16
"""Tokens to either side of a value that are its context."""
HALF = 6.0
"""Tokens at which a word counts half."""
ACROSS = 0.5
"""The weight that is left to a word beyond the end of a clause."""

Context = tuple[tuple[str, float], ...]
"""Stems with their weights, by letters."""


def concept(word: str) -> str:
    """The stem of a folded word, or the one that stands for words of its meaning."""
    found = stem(word)
    return LIKE.get(found, LIKE.get(word, found))


def _weight(sentence: Sentence, at: int, first: int, last: int) -> float:
    gap = (at + 1, first) if at < first else (last, at)
    distance = gap[1] - gap[0]
    return ACROSS ** min(2, boundaries(sentence.view, *gap)) / (1 + distance / HALF)


def context_of(sentence: Sentence, mention: Mention, inner: bool = False) -> Context:
    """The context of a mention; numbers are left out, and (unless `inner`) so are the value's own words."""
    first, last = sentence.inside(mention)
    found: dict[str, float] = {}
    for at in range(max(0, first - REACH), min(len(sentence.view.tokens), last + REACH)):
        word = sentence.view.norm(at)
        if sentence.view.shape(at) in "pn" or word in EMPTY or (first <= at < last and not inner):
            continue
        key = concept(word)
        weight = 1.0 if first <= at < last else _weight(sentence, at, first, last)
        found[key] = max(found.get(key, 0.0), weight)
    return tuple(sorted((key, round(weight, 4)) for key, weight in found.items()))
