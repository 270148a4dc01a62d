"""Anchors of the story that an article tells: whom it names most, and where it is set."""

from collections import Counter
from collections.abc import Iterator

from reconcile.discourse import Reading
from reconcile.model import Anchor

MAIN = 3
"""People, and places, of an article that stand for its story."""


def story_anchors(reading: Reading, scene: str = "scene") -> Iterator[Anchor]:
    """The people whom the article names most often, and (in the role `scene`) places that are no whole country."""
    ranked = sorted(reading.people, key=lambda p: (-len(p.spots), p.number))
    yield from (Anchor("story", "name", p.name) for p in ranked[:MAIN] if p.name.given)
    places = Counter(m.value for s in reading.sentences for m in s.of_kind("place") if m.value.sort != "country")
    yield from (Anchor(scene, "place", place) for place, _ in places.most_common(MAIN))
