"""Whether two words are one word in two spellings: transliteration, a doubled letter, one likely slip."""

import re
from collections import Counter
from collections.abc import Iterable
from functools import cache, lru_cache
from importlib import import_module
from itertools import groupby
from typing import Any

from reconcile.lexicon.scripts import LATIN, MISREAD

_SOUNDS = (
    ("kh", "h"), ("dh", "d"), ("gh", "g"), ("tch", "s"), ("ch", "s"), ("sh", "s"), ("ck", "k"),
    ("ph", "f"), ("ks", "x"), ("q", "k"), ("c", "k"),
    ("ou", "u"), ("oo", "u"), ("ee", "i"), ("dj", "j"), ("zh", "j"), ("ts", "z"), ("tz", "z"), ("w", "v"),
    ("y", "i"), ("j", "i"), ("ie", "e"), ("ei", "e"), ("ae", "e"), ("'", ""), ("-", ""),
)  # fmt: skip
"""Spellings that romanisations use for one sound, applied in this order."""

_VOWELS = dict.fromkeys(map(ord, "aeiou"), None)
_TWICE = re.compile(r"([aeiou])\1")
SLIP_MIN = 5
"""Letters that a word must have for one slip in it to be likely; in a shorter one another letter is another word."""
NEAR_MIN, TWO_SLIPS = 4, 8
"""Letters from which one slip, and two, may be likely where all else agrees."""
MAX_LETTERS = 60
"""Letters of a word that are compared; the rest must be equal. No word of a name is longer."""


@lru_cache(maxsize=65_536)
def skeleton(word: str) -> str:
    """`word` (folded) as its sounds, in which usual romanisations of one name fall together."""
    for spelling, sound in _SOUNDS:
        word = word.replace(spelling, sound)
    word = word.replace("iia", "ia").replace("iie", "ie")
    return word.rstrip("i") + "i" if word.endswith("i") else word


_AMERICAN = (("isation", "ization"), ("ised", "ized"), ("ising", "izing"), ("our", "or"), ("ise", "ize"),
             ("yse", "yze"), ("tre", "ter"), ("bre", "ber"), ("ence", "ense"), ("ogue", "og"), ("lled", "led"),
             ("lling", "ling"), ("amme", "am"))  # fmt: skip
"""Endings that British spelling has and American spelling has not."""
_BRITISH = tuple(british for british, _ in _AMERICAN)


def american(word: str) -> str:
    """`word` (folded) as American spelling has it: "fiber" for "fibre", "honor" for "honour"."""
    stem, plural = (word[:-1], "s") if word.endswith("s") else (word, "")
    if not stem.endswith(_BRITISH):
        return word
    for british, spelt in _AMERICAN:
        if len(stem) > len(british) + 1 and stem.endswith(british):
            return stem[: -len(british)] + spelt + plural
    return word


def romanised(word: str) -> str:
    """`word` (folded) in Latin letters, where it is in a script of which the table has the letters."""
    if not word.isascii():
        word = word.translate(LATIN)
    return word.translate(MISREAD) if not word.isalpha() and any(c.isalpha() for c in word) else word


def sounds_key(word: str, letters: int) -> str:
    """The first sounds of a word, doubled letters once: what spellings of one name, slips too, usually share."""
    return _undoubled(skeleton(word))[:letters]


def consonants(word: str) -> str:
    """The first letter of a word and the sounds of its consonants: "Blane" and "Blain" share them."""
    return word[:1] + _undoubled(skeleton(word)[1:].translate(_VOWELS))


def same_ending(one: str, other: str) -> bool:
    """Whether two words differ in "-y", "-ie", "-ey" or "-i" alone: "Patty", "Pattie"."""
    return one != other and _unended(one) == _unended(other) != ""


def _unended(word: str) -> str:
    return next((word[: -len(e)] for e in ("ie", "ey", "ee", "y", "i") if word.endswith(e) and len(word) > 4), "")


@cache
def distances() -> Any:
    """`rapidfuzz.distance`: loading it takes longer than reading an article, and few stories have two words for which
    the rules below do not do."""
    return import_module("rapidfuzz.distance")


def _agreed(one: str, other: str) -> int:
    """Letters with which both begin."""
    return next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _one_edit(one: str, other: str) -> bool:
    """Whether the words are the same but for one letter left out, put in or changed, or two neighbours swapped."""
    start = _agreed(one, other)
    one, other = one[start:], other[start:]
    end = _agreed(one[::-1], other[::-1])
    one, other = one[: len(one) - end], other[: len(other) - end]
    return max(len(one), len(other)) < 2 or (len(one) == 2 and one == other[::-1])


def _slips(one: str, other: str, most: int) -> bool:
    if len(one) > MAX_LETTERS or len(other) > MAX_LETTERS or abs(len(one) - len(other)) > most:
        return False
    if most == 1 or _one_edit(one, other):
        return _one_edit(one, other)
    ones, others = Counter(one), Counter(other)
    if max((ones - others).total(), (others - ones).total()) > most:
        return False
    return bool(distances().DamerauLevenshtein.distance(one, other, score_cutoff=most) <= most)


def _undoubled(word: str) -> str:
    return "".join(letter for letter, _ in groupby(word[:MAX_LETTERS]))


def unmarked(one: str, other: str) -> bool:
    """Whether one is the other with an "s": a possessive that lost its mark, as in "the Halvorsens house"."""
    short, long = sorted((one, other), key=len)
    return len(short) >= SLIP_MIN and long == short + "s"


def exchanged(one: str, other: str) -> bool:
    """Whether a letter stands for another one; not left out, put in, or swapped with its neighbour."""
    return len(one) == len(other) and sorted(one) != sorted(other)


def respelt(one: str, other: str) -> bool:
    """Whether two words differ in which vowel stands at a place, or in that it stands twice: so do romanisations."""
    ones, others = (_TWICE.sub(r"\1", word) for word in (one, other))
    apart = [(a, b) for a, b in zip(ones, others, strict=False) if a != b]
    return len(ones) == len(others) and all(ord(a) in _VOWELS and ord(b) in _VOWELS for a, b in apart)


def shortened(word: str) -> Iterable[str]:
    """A word, and what is left of it without one letter: words one slip apart share one of these."""
    return {word, *(word[:at] + word[at + 1 :] for at in range(1, len(word)))}


def one_slip(one: str, other: str) -> bool:
    """Whether one letter left out, put in, changed or swapped with its neighbour makes `one` of `other`."""
    if not one or not other or one[0] != other[0]:
        return False
    if min(len(one), len(other)) < SLIP_MIN:
        return len(one) != len(other) and _undoubled(one) == _undoubled(other) and _slips(one, other, 2)
    return _slips(one, other, 1)


def few_slips(one: str, other: str, most: int) -> bool:
    """Whether two words differ in at most `most` letters, and in no more than half of them."""
    return _slips(one, other, min(most, min(len(one), len(other)) // 2))


def near_slip(one: str, other: str, shortest: int = NEAR_MIN) -> bool:
    """As `one_slip`, more readily: for words around which all else agrees, from `shortest` letters."""
    least = min(len(one), len(other))
    if least < shortest:
        return False
    return _slips(one, other, 2 if least >= TWO_SLIPS else 1) or _undoubled(one) == _undoubled(other)
