"""Sentences of an article with the values that stand in them."""

import datetime
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from operator import attrgetter

from attrs import frozen

from reconcile.anatomy import Anatomy, Role
from reconcile.anatomy.lines import title_case
from reconcile.model import Kind, Mention
from reconcile.text.sentences import split
from reconcile.text.tokens import View, tokenize

_END = attrgetter("end")


@frozen(eq=False, repr=False)
class Sentence:
    """A sentence, its place in the article, the role of its block, and its mentions: in order, none overlapping.

    Each is a thing of its own: none is equal to another, so that they can be looked up without reading them.
    """

    index: int
    view: View
    role: Role
    mentions: tuple[Mention, ...]

    def of_kind(self, kind: str) -> tuple[Mention, ...]:
        """The mentions of one kind."""
        return tuple([m for m in self.mentions if m.kind == kind])

    def inside(self, mention: Mention) -> tuple[int, int]:
        """The tokens of a mention: index of the first, index behind the last."""
        first = bisect_right(self.view.tokens, mention.start, key=_END)
        return first, bisect_right(self.view.tokens, mention.end - 1, first, key=_END) + 1


def settle(mentions: list[tuple[int, Mention]]) -> tuple[Mention, ...]:
    """Where mentions overlap the longest stays, then the one of higher priority, then the first."""
    kept: list[Mention] = []
    for _, mention in sorted(mentions, key=lambda pm: (pm[1].start - pm[1].end, -pm[0], pm[1].start, pm[1].kind)):
        if all(mention.end <= k.start or k.end <= mention.start for k in kept):
            kept.append(mention)
    return tuple(sorted(kept, key=lambda m: m.start))


def _read_by(kinds: Mapping[str, Kind], paragraphs: bool) -> list[Kind]:
    return [kind for kind in kinds.values() if kind.paragraphs is paragraphs]


def passages_of(
    text: str, anatomy: Anatomy, published: datetime.date | None, kinds: Mapping[str, Kind]
) -> Iterator[Mention]:
    """The mentions of the kinds that are read block by block, in order for each kind."""
    for kind in _read_by(kinds, paragraphs=True):
        for block in anatomy.read:
            view = View(text, tokenize(text, block.start, block.end), published)
            yield from kind.find(view) if view.tokens else ()


def sentences_of(
    text: str, anatomy: Anatomy, published: datetime.date | None, kinds: Mapping[str, Kind]
) -> Iterator[Sentence]:
    """The sentences of the blocks that assert something, each with its mentions."""
    index = 0
    for block in anatomy.read:
        tokens = tokenize(text, block.start, block.end)
        shouting = block.role is not Role.BODY and title_case(tokens)
        for part in split(tokens):
            view = View(text, part, published, shouting)
            found = [(kind.priority, m) for kind in _read_by(kinds, paragraphs=False) for m in kind.find(view)]
            yield Sentence(index, view, block.role, settle(found))
            index += 1
