"""Which words of two quotations differ: those to be marked, so that the eye finds them at once."""

from collections.abc import Sequence

from reconcile.model import Alternative

_AROUND = ".,;:!?…\"'“”‘’«»()[]–—-"
"""Marks that are no part of the word that they touch."""


def _words(text: str) -> set[str]:
    return {word.strip(_AROUND).casefold() for word in text.split()}


def common_words(alternatives: Sequence[Alternative]) -> frozenset[str]:
    """The folded words that every alternative has in one of its wordings or another; without alternatives none."""
    told = [set().union(*(_words(a.text) for a in side.assertions)) for side in alternatives]
    return frozenset(set.intersection(*told)) if told else frozenset()


def _spans(text: str, common: frozenset[str]) -> list[tuple[int, int]]:
    """The stretches of words that are not common, marks around them left out."""
    spans: list[tuple[int, int]] = []
    at, joined = 0, False
    for word in text.split():
        at = text.index(word, at)
        bare = word.strip(_AROUND)
        start = at + word.index(bare)
        at += len(word)
        differs = bool(bare) and bare.casefold() not in common
        if differs:
            first = spans.pop()[0] if joined else start
            spans.append((first, start + len(bare)))
        joined = differs or (joined and not bare)
    return spans


def differing(text: str, common: frozenset[str]) -> list[tuple[str, bool]]:
    """`text` cut into pieces, each with whether its words differ; all of it differs where no word does."""
    pieces, at = [], 0
    for start, end in _spans(text, common) or [(0, len(text))]:
        pieces += [(text[at:start], False), (text[start:end], True)]
        at = end
    return [piece for piece in (*pieces, (text[at:], False)) if piece[0]]
