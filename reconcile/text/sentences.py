"""Sentences: cuts in a stretch of tokens, at full stops that end a sentence."""

from collections.abc import Iterator

from reconcile.lexicon.en.words import ABBREVIATIONS, ARTICLES, STARTERS
from reconcile.limits import MAX_SENTENCE
from reconcile.text.tokens import Token

_ENDS = frozenset(".!?…")
_PICTURES = "\U0001f000"
"""The first character of the blocks that hold emoji."""
_CLOSERS = frozenset("\"'”’)]»")


def _closes(token: Token) -> bool:
    """Whether a mark belongs to the sentence before it: a quotation mark, a bracket, an emoji."""
    return token.norm in _CLOSERS or token.norm[:1] >= _PICTURES


def _closers(tokens: tuple[Token, ...], start: int) -> int:
    """How many marks that belong to the sentence before them stand at `start`."""
    end = start
    while end < len(tokens) and _closes(tokens[end]):
        end += 1
    return end - start


def _half_of_day(tokens: tuple[Token, ...], index: int) -> bool:
    """Whether the full stop at `index` is the second of "p. m."."""
    return index > 2 and [t.norm for t in tokens[index - 2 : index]] == [".", "m"] and tokens[index - 3].norm in "ap"


def _decimal(point: Token, before: Token, following: Token) -> bool:
    """Whether a point belongs to the digits behind it: "a .45", "level of .23", "a. 45" where blanks are set wrong."""
    apart = before.end < point.start and point.end == following.start
    return apart or before.norm in ARTICLES


def _ends(tokens: tuple[Token, ...], index: int, closers: int) -> bool:
    """Whether a sentence ends at the mark at `index`, behind which `closers` quotes and brackets stand."""
    before, after = tokens[index - 1] if index else None, index + closers + 1
    if after >= len(tokens):
        return True
    following = tokens[after]
    if following.shape == "w":
        return False
    if tokens[index].norm != "." or before is None:
        return True
    touching = before.end == tokens[index].start
    if following.shape == "n" and _decimal(tokens[index], before, following):
        return False
    if touching and _half_of_day(tokens, index):
        return following.norm in STARTERS
    initial = before.shape == "C" and before.end - before.start == 1
    return not (touching and (initial or before.norm in ABBREVIATIONS))


def _cut_after(tokens: tuple[Token, ...], index: int, closers: int) -> bool:
    token = tokens[index]
    if token.norm in _ENDS:
        return _ends(tokens, index, closers)
    following = tokens[index + 1].norm if index + 1 < len(tokens) else ""
    return token.norm.endswith(".") and following in STARTERS and tokens[index + 1].shape == "C"


def split(tokens: tuple[Token, ...]) -> Iterator[tuple[Token, ...]]:
    """The sentences of a stretch of tokens; one longer than `MAX_SENTENCE` characters is cut there."""
    first, index = 0, 0
    while index < len(tokens):
        _, end, norm, _ = tokens[index]
        long = end - tokens[first].start > MAX_SENTENCE
        closers = _closers(tokens, index + 1) if long or "." in norm or norm in _ENDS else 0
        if long or (("." in norm or norm in _ENDS) and _cut_after(tokens, index, closers)):
            index += closers
            yield tokens[first : index + 1]
            first = index + 1
        index += 1
    if first < len(tokens):
        yield tokens[first:]
