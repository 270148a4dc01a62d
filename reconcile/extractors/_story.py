"""Anchors of the story that an article tells: whom and what it names most, and where it is set."""

from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from reconcile.discourse import Reading, Sentence
from reconcile.discourse.hours import announced
from reconcile.lexicon.en.names import PARTICLES
from reconcile.lexicon.en.words import STARTERS
from reconcile.model import Anchor

MAIN = 3
"""People, things, and places, of an article that stand for its story."""
LONGEST = 5
"""Words of a thing's name."""


def _run(sentence: Sentence, at: int) -> int:
    """The index behind the run of capitals at `at`, small particles inside."""
    view, end = sentence.view, at
    while view.shape(end) in "CA" or (end > at and view.norm(end) in PARTICLES and view.shape(end + 1) in "CA"):
        end += 1
    return end


def _things(sentence: Sentence) -> Iterator[str]:
    """Names of two words or more that no other kind has read: a ship, a firm, a school."""
    view = sentence.view
    taken = [sentence.inside(m) for m in sentence.mentions if m.kind != "entity"]
    end = 0
    for at in () if view.shouting else view.where((), "CA"):
        if at < end:
            continue
        end = _run(sentence, at)
        first = at + (view.norm(at) in STARTERS)
        if 2 <= end - first <= LONGEST and all(end <= a or b <= first for a, b in taken):
            yield " ".join(view.norm(i) for i in range(first, end))


@lru_cache(maxsize=1)
def _named(sentences: tuple[Sentence, ...]) -> tuple[list[str], list[object]]:
    """The things and the places that an article names most often; kept while its events and titles ask for them."""
    things = Counter(thing for s in sentences for thing in _things(s))
    places = Counter(m.value for s in sentences for m in s.of_kind("place") if m.value.sort != "country")
    return [thing for thing, _ in things.most_common(MAIN)], [place for place, _ in places.most_common(MAIN)]


def story_anchors(reading: Reading, scene: str = "scene") -> Iterator[Anchor]:
    """Who and what the article names most often, and (in the role `scene`) places that are no whole country."""
    ranked = sorted(reading.people, key=lambda p: (-len(p.spots), p.number))
    yield from (Anchor("story", "name", p.name) for p in ranked[:MAIN] if p.name.given)
    things, places = _named(reading.sentences)
    yield from (Anchor("thing", "", thing) for thing in things)
    yield from (Anchor(scene, "place", place) for place in places)


def days_of(sentence: Sentence) -> Iterator[Anchor]:
    """The days that a sentence with a figure gives, but for those of telling: on two days two things happened."""
    for date in sentence.of_kind("date"):
        if not announced(sentence, sentence.inside(date)[0]):
            yield Anchor("day", "date", date.value)
