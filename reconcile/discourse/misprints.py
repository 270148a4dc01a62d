"""Family names of an article that are misprinted in it: "Tony Reagins … Regains said"."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from reconcile.discourse.sentences import Sentence
from reconcile.kinds._spelling import one_slip, unmarked
from reconcile.kinds.name import lone, speaks
from reconcile.lexicon.en.given_names import GIVEN
from reconcile.text.tokens import View

MISPRINTED = 6
"""Letters from which a lone word that differs in one slip from a family name is likely that name."""


def misprints(sentences: Sequence[Sentence], families: frozenset[str]) -> dict[str, str]:
    """Lone capitals that are likely a misprint of one of `families` (folded), to that family name.

    A word that stands in small letters too is none, nor is a given name, nor what opens a sentence without speaking.
    """
    near = _by_shortened(families)
    words: dict[str, bool] = {}
    for view in (s.view for s in sentences) if near else ():
        for index in view.by_shape["C"]:
            word = view.norm(index)
            if len(word) >= MISPRINTED and word not in families and not words.get(word):
                words[word] = _stands(view, index)
    found = {word: _meant(word, near) for word, stands in words.items() if stands and word not in GIVEN}
    small = {word for word, meant in found.items() if meant and _small(sentences, word)}
    return {word: meant for word, meant in found.items() if meant and word not in small}


def _stands(view: View, index: int) -> bool:
    """Whether a capital stands by itself, as a family name does."""
    return lone(view, index) and (index > 1 or speaks(view, index))


def _shortened(word: str) -> Iterable[str]:
    """A word, and what is left of it without one letter: words one slip apart share one of these."""
    return {word, *(word[:at] + word[at + 1 :] for at in range(1, len(word)))}


def _by_shortened(families: frozenset[str]) -> dict[str, list[str]]:
    near: dict[str, list[str]] = defaultdict(list)
    for family in sorted(families):
        if len(family) >= MISPRINTED:
            for short in _shortened(family):
                near[short].append(family)
    return near


def _meant(word: str, near: dict[str, list[str]]) -> str:
    """The family name of which a word is one slip away, "" where there is none or there are two."""
    fit = {f for short in _shortened(word) for f in near.get(short, ()) if one_slip(f, word) and not unmarked(f, word)}
    return fit.pop() if len(fit) == 1 else ""


def _small(sentences: Sequence[Sentence], word: str) -> bool:
    """Whether a word stands in small letters anywhere in an article."""
    return any(s.view.shape(at) == "w" for s in sentences for at in s.view.where({word}))
