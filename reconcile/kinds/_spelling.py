"""Whether two words are one word in two spellings: transliteration, a doubled letter, one likely slip."""

from functools import cache

from rapidfuzz.distance import DamerauLevenshtein

_SOUNDS = (
    ("kh", "h"), ("ck", "k"), ("ph", "f"), ("ks", "x"), ("q", "k"), ("c", "k"), ("sch", "s"), ("sh", "s"), ("tch", "s"),
    ("ou", "u"), ("oo", "u"), ("ee", "i"), ("dj", "j"), ("zh", "j"), ("ts", "z"), ("tz", "z"), ("w", "v"), ("ff", "v"),
    ("y", "i"), ("j", "i"), ("ie", "e"), ("ei", "e"), ("ae", "e"), ("'", ""), ("-", ""),
)  # fmt: skip
"""Spellings that romanisations use for one sound, applied in this order."""

SLIP_MIN = 5
"""Letters that a word must have for one slip in it to be likely; in a shorter one another letter is another word."""


@cache
def skeleton(word: str) -> str:
    """`word` (folded) as its sounds, in which usual romanisations of one name fall together."""
    for spelling, sound in _SOUNDS:
        word = word.replace(spelling, sound)
    word = word.replace("iia", "ia").replace("iie", "ie")
    return word.rstrip("i") + "i" if word.endswith("i") else word


def one_slip(one: str, other: str) -> bool:
    """Whether one letter left out, put in, changed or swapped with its neighbour makes `one` of `other`."""
    if min(len(one), len(other)) < SLIP_MIN or one[0] != other[0]:
        return False
    return DamerauLevenshtein.distance(one, other, score_cutoff=1) <= 1
