"""Origins: articles that copy one another, or one wire report, are one voice.

Two articles share an origin where they share most of the shorter one's word sequences, or name the same agency and
share some of them. Shared quotations alone are not copying: what stands in quotation marks is left out.
"""

import zlib
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from reconcile.model import Source
from reconcile.text.fold import fold
from reconcile.text.patterns import WORDS

SHINGLE = 5
"""Words in a row that are compared. Five are rarely shared by chance (Broder 1997 uses four to ten)."""
COPIED = 0.5
"""The share of the shorter article's shingles from which it is a copy."""
SAME_WIRE = 0.12
"""The share from which two articles that credit one agency follow one report of it."""
UNNAMED = frozenset({"", "agencies", "wire"})
"""Credits that name no agency."""
_QUOTES = {"“": "”", '"': '"'}


def _unquoted(text: str) -> Iterator[str]:
    """The paragraphs, folded, without what stands in quotation marks; a mark that is not closed within a paragraph
    quotes nothing."""
    for paragraph in text.splitlines():
        for mark, closing in _QUOTES.items():
            parts = paragraph.split(mark)
            if mark != closing:
                paragraph = parts[0] + " ".join(p.split(closing, 1)[-1] for p in parts[1:])
            elif len(parts) % 2:
                paragraph = " ".join(parts[::2])
        yield fold(paragraph)


def _shingles(source: Source) -> frozenset[int]:
    unquoted = WORDS.findall("\n".join(_unquoted(source.text)))
    words = [zlib.crc32(word.encode("utf-8", "surrogatepass")) for word in unquoted]
    if len(words) < SHINGLE:
        return frozenset({hash(tuple(words))} if words else ())
    return frozenset(map(hash, zip(*(words[i:] for i in range(SHINGLE)), strict=False)))


def _one_voice(one: frozenset[int], other: frozenset[int], agencies: tuple[str, str]) -> bool:
    if not one or not other:
        return False
    shared = len(one & other) / min(len(one), len(other))
    wire = agencies[0] == agencies[1] and agencies[0] not in UNNAMED
    return shared >= (SAME_WIRE if wire else COPIED)


def origins_of(sources: Sequence[Source], credits_: Mapping[str, str | None]) -> dict[str, str]:
    """The origin of every source: the id of the first source (by id) that speaks with the same voice."""
    shingles = {s.id: _shingles(s) for s in sources}
    origin = {s.id: s.id for s in sources}
    for one, other in combinations(sorted(origin), 2):
        agencies = (credits_.get(one) or "", credits_.get(other) or "")
        if _one_voice(shingles[one], shingles[other], agencies):
            old, new = origin[other], origin[one]
            origin = {k: min(old, new) if v in {old, new} else v for k, v in origin.items()}
    return origin
