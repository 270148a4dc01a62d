"""Phrases of closed lists that tell a value by themselves, found in one look through a view for all kinds of them."""

from collections.abc import Iterator, Sequence

from reconcile.lexicon.en.circumstances import CIRCUMSTANCES
from reconcile.lexicon.en.relations import RELATIONS
from reconcile.text.tokens import PhraseTable, View

_LISTS = {"circumstance": CIRCUMSTANCES, "relation": RELATIONS}
_SAID = {phrase: (sort, name.replace(" - ", "-")) for sort, table in _LISTS.items() for phrase, name in table.items()}
_TABLE = PhraseTable({phrase: phrase for phrase in _SAID})
_TELLING = frozenset(max(reversed(phrase.split()), key=len) for phrase in _SAID)
"""The longest word of each phrase: the first ones, "in" and "at", stand in every sentence."""
Phrase = tuple[str, int, int, str]
"""Its sort, the index of its first token and behind its last, and the phrase that stands for it, hyphens closed up."""


def _all(view: View) -> Iterator[Phrase]:
    behind = 0
    for at in view.starts(_TABLE):
        for end, phrase in view.phrases(_TABLE, at)[:1] if at >= behind else ():
            sort, name = _SAID[str(phrase)]
            behind = end
            yield sort, at, end, name


def phrases(view: View, sort: str) -> Sequence[tuple[int, int, str]]:
    """The phrases of one sort, left to right."""
    if phrases not in view.kept:
        view.kept[phrases] = () if view.vocabulary.isdisjoint(_TELLING) else tuple(_all(view))
    return [(at, end, name) for told, at, end, name in view.kept[phrases] if told == sort]
