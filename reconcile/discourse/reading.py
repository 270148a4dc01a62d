"""A reading of one article: its anatomy, sentences, people and events; what extractors draw assertions from."""

import datetime
from bisect import bisect_right
from collections.abc import Mapping
from typing import NamedTuple

from reconcile.anatomy import Anatomy, anatomy_of
from reconcile.contracts import Kind
from reconcile.discourse.events import Event, events_of
from reconcile.discourse.people import Person, people_of
from reconcile.discourse.sentences import Sentence, paragraphs_of, passages_of, sentences_of
from reconcile.limits import MAX_CHARACTERS
from reconcile.model import Mention, Source


class Reading(NamedTuple):
    """An article as it was read; `published` is the date against which its dates were read, None if unknown.

    `passages` are the mentions of the kinds that are read paragraph by paragraph.
    """

    source: Source
    anatomy: Anatomy
    published: datetime.date | None
    sentences: tuple[Sentence, ...]
    people: tuple[Person, ...]
    events: tuple[Event, ...]
    passages: tuple[Mention, ...] = ()

    def of_kind(self, kind: str) -> list[Mention]:
        """The passages of one kind, in order of place."""
        return [mention for mention in self.passages if mention.kind == kind]

    def sentence_at(self, offset: int) -> Sentence:
        """The sentence in which an offset lies."""
        return self.sentences[max(0, bisect_right(self.sentences, offset, key=lambda s: s.view.start) - 1)]


def read_article(source: Source, kinds: Mapping[str, Kind]) -> Reading:
    """Read an article: at most `MAX_CHARACTERS` of its text."""
    text = source.text[:MAX_CHARACTERS]
    anatomy = anatomy_of(source)
    paragraphs = paragraphs_of(text, anatomy, anatomy.published)
    sentences = tuple(sentences_of(paragraphs, kinds))
    people = people_of(sentences)
    events = events_of(sentences, people, kinds)
    passages = tuple(passages_of(paragraphs, kinds))
    return Reading(source, anatomy, anatomy.published, sentences, people, events, passages)
