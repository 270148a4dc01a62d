"""Phrases of closed lists that tell a value by themselves, found in one look through a view for all kinds of them."""

from collections.abc import Iterable, Iterator, Sequence

from reconcile.lexicon.en.circumstances import CIRCUMSTANCES
from reconcile.lexicon.en.relations import RELATIONS
from reconcile.text.tokens import PhraseTable, View

_LISTS = {"circumstance": CIRCUMSTANCES, "relation": RELATIONS}
_SAID = {phrase: (sort, name.replace(" - ", "-")) for sort, table in _LISTS.items() for phrase, name in table.items()}
_TABLE = PhraseTable({phrase: phrase for phrase in _SAID})
Phrase = tuple[str, int, int, str]
"""Its sort, the index of its first token and behind its last, and the phrase that stands for it, hyphens closed up."""


def _longest(phrase: str) -> str:
    return max(reversed(phrase.split()), key=len)


def telling(phrases: Iterable[str]) -> frozenset[str]:
    """The longest word of each phrase: the first ones, "in" and "at", stand in every sentence."""
    return frozenset(map(_longest, phrases))


_FIRST: dict[str, set[str]] = {}
"""The longest word of each phrase to the first words of those of which it is that."""
for _phrase in _SAID:
    _FIRST.setdefault(_longest(_phrase), set()).add(_phrase.split()[0])


def _all(view: View) -> Iterator[Phrase]:
    behind = 0
    for at in view.where(set().union(*map(_FIRST.__getitem__, view.vocabulary & _FIRST.keys()))):
        for end, phrase in view.phrases(_TABLE, at)[:1] if at >= behind else ():
            sort, name = _SAID[str(phrase)]
            behind = end
            yield sort, at, end, name


def phrases(view: View, sort: str) -> Sequence[tuple[int, int, str]]:
    """The phrases of one sort, left to right."""
    if phrases not in view.kept:
        view.kept[phrases] = tuple(_all(view))
    return [(at, end, name) for told, at, end, name in view.kept[phrases] if told == sort]
