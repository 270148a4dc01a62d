"""Where people are named in an article: in full, and by a family name that is known from elsewhere in it."""

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from reconcile.discourse.misprints import misprints
from reconcile.discourse.sentences import Sentence
from reconcile.kinds._name_parts import part
from reconcile.kinds._spelling import one_slip
from reconcile.kinds.name import Name, lone, speaks
from reconcile.lexicon.en.names import NO_NAME
from reconcile.lexicon.en.places import PLACES
from reconcile.lexicon.en.words import STARTERS
from reconcile.model import Mention
from reconcile.text.fold import fold
from reconcile.text.tokens import View

_GOING_ON = frozenset({",", "(", "-", "–"})
"""Marks behind which a sentence goes on."""


class Spot(NamedTuple):
    """A place where a person is named: sentence, tokens (first, behind last), and the mention."""

    sentence: int
    first: int
    last: int
    mention: Mention


def _unlisted(view: View, at: int, small: Container[str], given: Iterable[str]) -> bool:
    """Whether a capital right before a family name is likely a given name that no table has: it stands behind no other
    capital, nowhere in small letters, and opens no sentence, unless it is a slip of a given name of the family."""
    word = view.norm(at)
    proper = view.shape(at) == "C" and len(word) > 2 and word.isalpha() and part(view, at) == at + 1
    if not proper or view.shouting or view.shape(at - 1) in "CA" or word in PLACES or word in small:
        return False
    goes_on = at > 0 and (view.shape(at - 1) != "p" or view.norm(at - 1) in _GOING_ON)
    return goes_on or any(one_slip(word, name) for name in given)


def _bare(
    sentence: Sentence, families: Mapping[str, Container[str]], small: Container[str], known: Mapping[str, set[str]]
) -> Iterator[Spot]:
    """Family names that stand alone: "Patrushev also met …", "the Jaishankar–Lavrov talks"; misprinted ones with the
    given name that stands before each, others with one that no table has."""
    places = [sentence.inside(m) for m in sentence.of_kind("place")]
    others = sentence.of_kind("title") + sentence.of_kind("place")
    taken = [sentence.inside(m) for m in sentence.mentions if m not in others]
    view = sentence.view
    for index in view.where(families):
        token = view.tokens[index]
        if not token.capital or any(a <= index < b for a, b in taken):
            continue
        if view.shape(index + 1) in "CA" and view.norm(index + 1) in NO_NAME and not view.shouting:
            continue
        word, before = view.norm(index), view.norm(index - 1)
        first = index - (before in families[word] or _unlisted(view, index - 1, small, known.get(word, ())))
        if first == index and any(a <= index < b for a, b in places):
            continue  # a place, unless a given name stands before it
        given = (view.words(first, index),) if first < index else ()
        name = Name(given, view.text[token.start : token.end])
        start = view.tokens[first].start
        yield Spot(sentence.index, first, index + 1, Mention("name", name, start, token.end, "family"))


def _lone(sentences: Sequence[Sentence]) -> Iterator[str]:
    """Family names of people whom an article never names in full: a lone capital that speaks, and is told twice."""
    counts: dict[str, int] = defaultdict(int)
    inside: set[str] = set()
    speaking: set[str] = set()
    for sentence in sentences:
        view = sentence.view
        for index in view.where((), "CA"):
            if lone(view, index):
                word = view.norm(index)
                counts[word] += 1
                inside |= {word} if index > 1 else set()
                speaking |= {word} if speaks(view, index) else set()
    yield from (word for word in inside & speaking if counts[word] > 1)


def spots_of(sentences: Sequence[Sentence]) -> tuple[list[Spot], dict[str, str]]:
    """The places where people are named, and the family names that are misprints of others."""
    named = [Spot(s.index, *s.inside(m), m) for s in sentences for m in s.of_kind("name")]
    families = frozenset(fold(spot.mention.value.family) for spot in named) - STARTERS | frozenset(_lone(sentences))
    given: dict[str, set[str]] = {family: set() for family in families}
    for value in (spot.mention.value for spot in named if fold(spot.mention.value.family) in families):
        given[fold(value.family)].update(fold(name) for name in value.given)
    meant = misprints(sentences, given)
    alone: dict[str, Container[str]] = dict.fromkeys(families, ())
    alone.update((word, given[family]) for word, family in meant.items())
    small = {s.view.norm(at) for s in sentences for at in s.view.by_shape["w"]} if alone else set()
    bare = [spot for s in sentences for spot in _bare(s, alone, small, given)]
    return sorted(named + bare, key=lambda s: s.mention.start), meant
