"""The parts of an article, and what it says of itself: title, date of publication, agency credit."""

import datetime
from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from reconcile.anatomy.lines import Line, credit_of, is_caption, is_furniture, is_heading, lines_of, title_case
from reconcile.anatomy.stamps import DASHES, Stamp, dateline_of, stamp_of
from reconcile.model import Source
from reconcile.text.tokens import tokenize

WRAP_MIN = 55
"""Characters from which a line that ends without a full stop may be one of a hard-wrapped paragraph."""


HEADLINE = 5
"""Words from which a line with capitals all through is a headline."""


class Role(StrEnum):
    """What a block of an article is."""

    TITLE = "title"
    HEADING = "heading"
    BODY = "body"
    STAMP = "stamp"
    CREDIT = "credit"
    CAPTION = "caption"
    LINK = "link"
    FURNITURE = "furniture"


READ = frozenset({Role.TITLE, Role.HEADING, Role.BODY})
"""The roles from which assertions are taken."""


class Block(NamedTuple):
    """A stretch of an article, one or more lines, and what it is."""

    role: Role
    start: int
    end: int


class Anatomy(NamedTuple):
    """The blocks of an article in order; its date of publication, title and agency credit, None where not stated."""

    blocks: tuple[Block, ...]
    published: datetime.date | None
    title: str | None
    credit: str | None

    @property
    def read(self) -> tuple[Block, ...]:
        """The blocks from which assertions are taken."""
        return tuple(b for b in self.blocks if b.role in READ)


def _fixed(line: Line) -> Role | None:
    """The role of a line that does not depend on the lines around it."""
    if is_caption(line):
        return Role.CAPTION
    if is_furniture(line):
        return Role.FURNITURE
    if line.words.endswith(tuple(DASHES)) and dateline_of(line.words)[0] == len(line.words):
        return Role.STAMP
    return Role.CREDIT if credit_of(line) is not None else None


def _rest_of(line: Line, stamp: Stamp) -> Line | None:
    """What stands behind a stamp on the same line."""
    behind = line.words[stamp.length :]
    words = behind.strip()
    start = line.start + stamp.length + len(behind) - len(behind.lstrip())
    return Line(start, line.end, words, True, "", stamp_of(words, False)) if words else None


def _unstamped(lines: list[Line]) -> Iterator[tuple[Role | None, Line]]:
    """The lines, stamps told apart from what stands behind them."""
    for line in lines:
        if line.stamp is None:
            yield _fixed(line), line
            continue
        yield Role.STAMP, Line(line.start, line.start + line.stamp.length, line.words, line.gap, "", line.stamp)
        rest = _rest_of(line, line.stamp)
        if rest is not None:
            yield (Role.STAMP if rest.stamp else _fixed(rest)), rest


def _joined(before: Line, line: Line) -> bool:
    """Whether `line` goes on with the paragraph of `before`: a hard wrap, no new paragraph. A headline with capitals
    all through goes on with nothing."""
    if line.gap or line.mark:
        return False
    if line.words[:1].islower() and not before.closed:
        return True
    full = before.end - before.start >= WRAP_MIN and not before.words.endswith((".", "!", "?", "”", '"'))
    return full and line.end - line.start > WRAP_MIN // 3 and not title_case(tokenize(before.words))


def _stands(line: Line, titled: bool, begun: bool) -> Role:
    """What a line is that stands alone. With capitals all through, below the article's beginning, it is the headline
    of another story: between paragraphs pages offer more to read. A few words are a signature or a heading."""
    if begun and len(line.words.split()) >= HEADLINE and title_case(tokenize(line.words)):
        return Role.LINK
    return Role.HEADING if titled else Role.TITLE


def _blocks(roles: list[tuple[Role | None, Line]]) -> Iterator[tuple[Role, list[Line]]]:
    titled = begun = False
    paragraph: list[Line] = []
    for place, (role, line) in enumerate(roles):
        if role is None and paragraph and _joined(paragraph[-1], line):
            paragraph.append(line)
            continue
        if paragraph:
            yield Role.BODY, paragraph
            paragraph = []
        following = roles[place + 1][1] if place + 1 < len(roles) else None
        wrapped = following is not None and _joined(line, following)
        if role is not None:
            yield role, [line]
        elif is_heading(line) and not wrapped and following is not None:
            yield _stands(line, titled, begun), [line]
            titled = True
        else:
            titled = begun = True
            paragraph = [line]
    if paragraph:
        yield Role.BODY, paragraph


def _published(lines: list[Line]) -> datetime.date | None:
    stamps = [line.stamp for line in lines if line.stamp and line.stamp.published]
    return min(stamps, key=lambda s: s.rank).published if stamps else None


def anatomy_of(source: Source) -> Anatomy:
    """The parts of an article. `source.published` is taken before what the article says."""
    lines = list(_unstamped(lines_of(source.text)))
    found: list[Block] = []
    credit, title, dated = None, None, False
    for role, block in _blocks(lines):
        start, end = block[0].start, block[-1].end
        if role is Role.CREDIT:
            credit = credit_of(block[0]) or credit
        if role is Role.STAMP:
            credit = dateline_of(source.text[start:end])[1] or credit
        if role is Role.TITLE:
            title = source.text[start:end]
        if role is Role.BODY and not dated:
            dated = True
            length, agency, _ = dateline_of(source.text[start:end])
            credit = agency or credit
            if length:
                found.append(Block(Role.STAMP, start, start + length))
                start += length
        if start < end:
            found.append(Block(role, start, end))
    published = source.published or _published([line for _, line in lines])
    return Anatomy(tuple(found), published, title, credit)
