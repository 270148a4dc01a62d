"""Direct speech in quotation marks of any sort: what stands in them, sentence by sentence, compared word by word.

A quotation goes on over sentences; a paragraph that opens with a mark and does not close it goes on in the next. Of a
few words (“a close friend”) two must tell something; one word alone (“so-called”), and a title, is none.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any

from reconcile.contracts import Kind
from reconcile.kinds._marks import quoted
from reconcile.kinds._spelling import american
from reconcile.kinds._utterance import GAP, MIN_CONTENT, Quotation, align, compare, expanded, innocent
from reconcile.lexicon.en.quotations import COUNTED, EMPTY, ENDINGS, ZONES
from reconcile.lexicon.en.words import TITLE_SMALL
from reconcile.model import Align, Mention
from reconcile.text.sentences import split
from reconcile.text.tokens import Token, View, tokenize

MIN_WORDS = 4
"""Words of a quoted sentence; of fewer, `MIN_CONTENT` must be no everyday ones."""
MAX_SENTENCE = 390
"""Characters of a quoted sentence; a longer one is cut there."""
_WORDY = "wCAn"
_TRAILING = frozenset(",;:-–—")
_APOSTROPHES = frozenset({"'", "’", "'s", "’s"})
_INSERTS, _INSERTED = frozenset("[("), frozenset("])")
KNOWN_WORDS = 1 << 12
"""Words of which is kept how they are compared."""
MAX_INSERT = 8
"""Tokens of an insertion in brackets."""


# Words


def _words(tokens: tuple[Token, ...]) -> Iterator[str]:
    """The words, `GAP` for three full stops and for what stands in brackets: there the source speaks."""
    inside, dots, at = False, 0, 0
    while at < len(tokens):
        token = tokens[at]
        dots = dots + 1 if token.norm == "." else 0
        if token.norm in _INSERTED or token.norm == GAP or dots == 3:
            inside = False
            yield GAP
        elif token.norm in _INSERTS:
            inside = _closed(tokens, at)
        elif not inside and (token.shape in _WORDY or token.norm == "%"):
            behind = tokens[at + 1].norm if at + 1 < len(tokens) else ""
            clock, last = _clock(tokens, at) if behind == ":" else ("", at)
            ending, at = _ending(tokens, at) if behind in _APOSTROPHES else ("", last)
            yield from [clock] if clock else _plain(token, ending)
        at += 1


def _closed(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a bracket that opens at `at` closes soon."""
    return any(t.norm in _INSERTED for t in tokens[at : at + MAX_INSERT])


def _ending(tokens: tuple[Token, ...], at: int) -> tuple[str, int]:
    """The "'s" or "'ll" behind a word, its apostrophe next, blanks in it or not, and the index of its last token."""
    mark, ending = (tokens[at + i].norm.replace("’", "'") if at + i < len(tokens) else "" for i in (1, 2))
    if mark == "'s":
        return mark, at + 1
    return ("'" + ending, at + 2) if mark == "'" and ending in ENDINGS else ("", at)


def _clock(tokens: tuple[Token, ...], at: int) -> tuple[str, int]:
    """A time of day at `at`, a colon behind it ("6:41 pm"), as "18:41", "" for none; the index of its last token."""
    hour, _, minute, half = (tokens[at + i].norm if at + i < len(tokens) else "" for i in range(4))
    told = all(part.isascii() and part.isdecimal() and len(part) <= 2 for part in (hour, minute))
    if not told or len(minute) != 2:
        return "", at
    late = half.replace(".", "") == "pm" and int(hour) < 12
    return f"{int(hour) + 12 * late}:{minute}", at + 2 + (half.replace(".", "") in {"am", "pm"})


def _plain(token: Token, ending: str) -> Sequence[str]:
    """A token as words: numerals as digits, contractions written out, American spelling."""
    if token.shape == "n":
        return [token.norm.replace(",", "")]
    word = token.norm.replace("’", "'")
    if word in ZONES:
        return []
    if word in COUNTED and not ending:
        return [COUNTED[word]]
    return _spoken(word + ending)


@lru_cache(maxsize=KNOWN_WORDS)
def _spoken(word: str) -> tuple[str, ...]:
    """A word as it is compared."""
    return tuple(american(part) for part in expanded(word))


def quotation(text: str, tokens: tuple[Token, ...]) -> Quotation:
    """The value of a stretch of tokens of `text`."""
    return Quotation(text[tokens[0].start : tokens[-1].end], _perfect(tuple(_words(tokens))))


def _perfect(words: tuple[str, ...]) -> tuple[str, ...]:
    """Words in which the "'s" of "he's been" is "has"."""
    if "been" not in words:
        return words
    pairs = zip(words, (*words[1:], ""), strict=False)
    return tuple("has" if (word, behind) == ("is", "been") else word for word, behind in pairs)


def read(text: str) -> Quotation:
    """The value of a whole string."""
    return Quotation(text, _perfect(tuple(_words(tokenize(text)))))


# Sentences


def _count(tokens: tuple[Token, ...]) -> int:
    return sum(token.shape in _WORDY for token in tokens)


def _title(tokens: tuple[Token, ...]) -> bool:
    """Whether the words are a title: all but the small ones have a capital."""
    large = [t for t in tokens if t.shape in "wCA" and t.norm not in TITLE_SMALL and t.norm not in {"'s", "’s"}]
    return bool(large) and all(t.shape == "C" for t in large)


def _trimmed(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """Without marks at the end; of a few words, which are no sentence, without a full stop either."""
    while tokens and (tokens[-1].norm in _TRAILING or (tokens[-1].norm == "." and _count(tokens) < MIN_WORDS)):
        tokens = tokens[:-1]
    return tokens


def _sentences(tokens: tuple[Token, ...]) -> Iterator[tuple[Token, ...]]:
    """The sentences of a quotation; one too short to be told apart goes with the next, or the one before."""
    parts: list[tuple[Token, ...]] = []
    for part in split(tokens):
        dots = part[0].norm in {GAP, "."}
        short = parts and (dots or _count(parts[-1]) < MIN_WORDS or _count(part) < MIN_WORDS)
        if short and part[-1].end - parts[-1][0].start <= MAX_SENTENCE:
            parts[-1] += part
        else:
            parts.append(part)
    yield from parts


def _cut(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    if tokens[-1].end - tokens[0].start <= MAX_SENTENCE:
        return tokens
    return tuple(t for t in tokens if t.end - tokens[0].start <= MAX_SENTENCE)


def _telling(tokens: tuple[Token, ...]) -> bool:
    """Whether a few words are worth quoting: two of them that no utterance has by chance, and nothing but words."""
    words = [t for t in tokens if t.norm not in EMPTY]
    return len(words) >= MIN_CONTENT and all(t.shape in _WORDY or t.norm in {"-", "'s", "’s"} for t in tokens)


def find(view: View) -> Iterator[Mention]:
    """The sentences in quotation marks of a view, left to right."""
    for first, last in quoted(view):
        tokens = view.tokens[first:last]
        if not tokens or _title(tokens):
            continue
        for part in _sentences(tokens):
            words = _trimmed(_cut(part))
            if _count(words) >= MIN_WORDS or _telling(words):
                yield Mention("quotation", quotation(view.text, words), words[0].start, words[-1].end)


def normalize(value: Quotation) -> dict[str, Any]:
    """`value` for JSON."""
    return {"text": value.text, "words": list(value.words)}


def _caption(value: Quotation) -> str:
    return " ".join(value.text.split())


__all__ = ["KIND", "Quotation", "align", "compare", "find", "normalize", "quotation", "read"]


def _distinctive(value: Quotation) -> bool:
    """Whether so many words are quoted that hardly two people say them: that they are the same matters more than who
    is taken for the speaker."""
    return len(value.words) >= MIN_WORDS


KIND = Kind(
    "quotation",
    find,
    compare,
    _caption,
    normalize,
    Align.WORDS,
    paragraphs=True,
    distinctive=_distinctive,
    innocent=innocent,
)
