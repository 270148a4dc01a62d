"""Family names of an article that are misprinted in it: "Tony Reagins … Regains said"."""

from collections import defaultdict
from collections.abc import Container, Iterable, Mapping, Sequence

from reconcile.discourse.sentences import Sentence
from reconcile.kinds._spelling import one_slip, shortened, unmarked
from reconcile.kinds.name import lone, speaks
from reconcile.lexicon.en.given_names import GIVEN
from reconcile.text.tokens import View

MISPRINTED = 6
"""Letters from which a lone word that differs in one slip from a family name is likely that name."""

_AUXILIARIES = frozenset("did does didn't doesn't didn’t doesn’t was wasn't is has had will would could can".split())
"""Words behind a name that opens a sentence, though it does not speak."""
ALONE = ", "
"""What stands before a word that stands by itself, as a family name does."""


def misprints(sentences: Sequence[Sentence], families: Mapping[str, Container[str]]) -> dict[str, str]:
    """Lone capitals, and those behind a given name, that are likely a misprint of a family name, to that family name.

    `families` are the family names of an article (folded) with the given names that stand before each. A word that
    stands in small letters too is no misprint, nor is a given name, nor what opens a sentence without speaking.
    """
    near = _by_shortened(families)
    before: dict[str, set[str]] = defaultdict(set)
    for view in (s.view for s in sentences) if near else ():
        for index in view.by_shape["C"]:
            word = view.norm(index)
            if len(word) >= MISPRINTED and word not in families and word not in GIVEN:
                before[word].add(ALONE if _stands(view, index) else view.norm(index - 1))
    found = {word: meant for word in before if (meant := _meant(word, near))}
    small = {word for word in found if ALONE in before[word] and _small(sentences, word)}
    named = {word: [b for b in before[word] if b in families[meant]] for word, meant in found.items()}
    return {
        word: meant for word, meant in found.items() if named[word] or (ALONE in before[word] and word not in small)
    }


def _stands(view: View, index: int) -> bool:
    """Whether a capital stands by itself, as a family name does."""
    return lone(view, index) and (index > 1 or speaks(view, index) or view.norm(index + 1) in _AUXILIARIES)


def _by_shortened(families: Iterable[str]) -> dict[str, list[str]]:
    near: dict[str, list[str]] = defaultdict(list)
    for family in sorted(families):
        if len(family) >= MISPRINTED:
            for short in shortened(family):
                near[short].append(family)
    return near


def _meant(word: str, near: dict[str, list[str]]) -> str:
    """The family name of which a word is one slip away, "" where there is none or there are two."""
    fit = {f for short in shortened(word) for f in near.get(short, ()) if one_slip(f, word) and not unmarked(f, word)}
    return fit.pop() if len(fit) == 1 else ""


def _small(sentences: Sequence[Sentence], word: str) -> bool:
    """Whether a word stands in small letters anywhere in an article."""
    return any(s.view.shape(at) == "w" for s in sentences for at in s.view.where({word}))
