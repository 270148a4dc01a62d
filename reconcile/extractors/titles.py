"""Titles of meetings, agreements and laws, each bound to the body it is of and to what its words leave undisputed."""

from collections.abc import Iterator

from reconcile.contracts import Attribute, Extractor
from reconcile.discourse import Reading, Sentence
from reconcile.discourse.bodies import bodies_at
from reconcile.extractors._build import assertion
from reconcile.extractors._story import story_anchors
from reconcile.kinds.title import Title
from reconcile.lexicon.en.titles import TITLE_HEADS
from reconcile.model import Anchor, Assertion, Mention, Subject
from reconcile.text.fold import fold

TITLE = Attribute("title", "title", "The title of a meeting, a body, an agreement or a law.",
                  innocent="they may be two things of one series")  # fmt: skip


def _context(reading: Reading, sentence: Sentence) -> Iterator[Anchor]:
    for person in reading.people:
        if any(spot.sentence == sentence.index for spot in person.spots):
            yield Anchor("companion", "name", person.name)
    for mention in sentence.of_kind("place"):
        yield Anchor("site", "place", mention.value)


def _subject(reading: Reading, sentence: Sentence, mention: Mention, local: int) -> Subject:
    title: Title = mention.value
    bodies = [Anchor("body", "title", b) for b in bodies_at(sentence, *sentence.inside(mention))]
    stem = " ".join(sorted(title.stem)) or "heads of"
    shown = " ".join(word for word in title.text.split() if fold(word) in title.stem) or "meeting"
    label = f"{bodies[0].value.text} {shown}" if bodies else shown
    role = "stem" if len(title.stem - TITLE_HEADS) > 1 else "short stem"
    anchors = (Anchor(role, "", stem), *bodies, *story_anchors(reading), *_context(reading, sentence))
    return Subject("title", label, local, tuple(dict.fromkeys(anchors)), (stem,))


def extract(reading: Reading) -> Iterator[Assertion]:
    """Every title of an article; one that is told twice in the same words is one subject."""
    locals_: dict[frozenset[str], int] = {}
    for sentence in reading.sentences:
        for mention in sentence.of_kind("title"):
            local = locals_.setdefault(mention.value.words, len(locals_))
            subject = _subject(reading, sentence, mention, local)
            yield assertion(reading, sentence, subject, TITLE.name, mention)


EXTRACTOR = Extractor("titles", (TITLE,), extract)
