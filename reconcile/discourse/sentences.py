"""Sentences of an article with the values that stand in them."""

import datetime
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from attrs import frozen

from reconcile.anatomy import Anatomy, Role
from reconcile.anatomy.lines import title_case
from reconcile.contracts import Kind
from reconcile.kinds._asking import Asking, asking
from reconcile.model import Mention
from reconcile.text.sentences import split
from reconcile.text.tokens import View, tokenize


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
        first = self.view.index_at(mention.start)
        return first, max(first, self.view.index_at(mention.end - 1)) + 1


class Paragraph(NamedTuple):
    """A block that asserts something: its role and its view, of some tokens."""

    role: Role
    view: View


def settle(mentions: list[tuple[int, Mention]]) -> tuple[Mention, ...]:
    """Where mentions overlap the longest stays, then the one of higher priority, then the first."""
    kept: list[Mention] = []
    for _, mention in sorted(mentions, key=lambda pm: (pm[1].start - pm[1].end, -pm[0], pm[1].start, pm[1].kind)):
        if all(mention.end <= k.start or k.end <= mention.start for k in kept):
            kept.append(mention)
    return tuple(sorted(kept, key=lambda m: m.start))


def _read_by(kinds: Mapping[str, Kind], paragraphs: bool) -> Asking:
    return asking(tuple(kind for kind in kinds.values() if kind.paragraphs is paragraphs))


def paragraphs_of(text: str, anatomy: Anatomy, published: datetime.date | None) -> list[Paragraph]:
    """The blocks that assert something."""
    read = ((block.role, tokenize(text, block.start, block.end)) for block in anatomy.read)
    return [Paragraph(role, View(text, tokens, published)) for role, tokens in read if tokens]


def passages_of(paragraphs: Sequence[Paragraph], kinds: Mapping[str, Kind]) -> Iterator[Mention]:
    """The mentions of the kinds that are read paragraph by paragraph, in order for each kind."""
    asked = _read_by(kinds, paragraphs=True)
    yield from (mention for role, view in paragraphs for kind in asked(view) for mention in kind.find(view))


def _views(paragraph: Paragraph) -> Iterator[View]:
    """The views of the sentences of a paragraph; its own where it is one sentence."""
    role, whole = paragraph
    shouting = role is not Role.BODY and title_case(whole.tokens)
    for part in split(whole.tokens):
        alone = len(part) == len(whole.tokens) and not shouting
        yield whole if alone else View(whole.text, part, whole.published, shouting)


def sentences_of(paragraphs: Sequence[Paragraph], kinds: Mapping[str, Kind]) -> Iterator[Sentence]:
    """The sentences of the paragraphs, each with its mentions."""
    index, asked = 0, _read_by(kinds, paragraphs=False)
    for paragraph in paragraphs:
        for view in _views(paragraph):
            found = [(kind.priority, m) for kind in asked(view) for m in kind.find(view)]
            yield Sentence(index, view, paragraph.role, settle(found))
            index += 1
