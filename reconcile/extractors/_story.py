"""Anchors of the story that an article tells: whom and what it names most, and where it is set."""

from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from reconcile.anatomy import Role
from reconcile.discourse import Reading, Sentence
from reconcile.discourse.hours import announced
from reconcile.kinds.entity import mention
from reconcile.lexicon.en.dates import ORDINALS
from reconcile.lexicon.en.entities import NO_ENTITY
from reconcile.lexicon.en.names import PARTICLES
from reconcile.lexicon.en.places import DEMONYMS
from reconcile.lexicon.en.words import MONTHS, STARTERS, WEEKDAYS
from reconcile.model import Anchor, Mention

MAIN = 3
"""People, things, and places, of an article that stand for its story."""
LONGEST = 5
"""Words of a thing's name."""
_NO_THING = NO_ENTITY | ORDINALS.keys() | MONTHS.keys() | WEEKDAYS.keys() | {"day"}
"""Words of which no name is made that no kind has read."""


def _run(sentence: Sentence, at: int) -> int:
    """The index behind the run of capitals at `at`, small particles inside."""
    view, end = sentence.view, at
    while view.shape(end) in "CA" or (end > at and view.norm(end) in PARTICLES and view.shape(end + 1) in "CA"):
        end += 1
    return end


def _free(sentence: Sentence, besides: str) -> Iterator[tuple[int, int]]:
    """The runs of two capitals or more, at whose tokens no kind but `besides` has read anything."""
    view = sentence.view
    taken = [sentence.inside(m) for m in sentence.mentions if m.kind != besides]
    end = 0
    for at in () if view.shouting else view.where((), "CA"):
        if at < end:
            continue
        end = _run(sentence, at)
        first = at + (view.norm(at) in STARTERS)
        if 2 <= end - first <= LONGEST and all(end <= a or b <= first for a, b in taken):
            yield first, end


def _things(sentence: Sentence) -> Iterator[str]:
    """Names of two words or more that no other kind has read: a ship, a firm, a school."""
    view = sentence.view
    yield from (" ".join(view.norm(i) for i in range(*run)) for run in _free(sentence, "entity"))


def unread(sentence: Sentence) -> Iterator[Mention]:
    """The same, but for those that the kind of such names has read, as mentions of it; none of a headline."""
    view = sentence.view
    for first, end in _free(sentence, "") if sentence.role is Role.BODY else ():
        words = tuple(view.norm(at).replace(".", "") for at in range(first, end))
        if len(words[0]) > 1 and words[-1] not in DEMONYMS and _NO_THING.isdisjoint(words):
            yield mention(view, first, end, words)


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
