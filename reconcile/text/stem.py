"""Stems: the part of a word that its forms share, cut off by rules."""

from functools import lru_cache

_ENDINGS = (
    ("sses", "ss"), ("ies", "y"), ("ied", "y"), ("ches", "ch"), ("shes", "sh"), ("xes", "x"), ("ings", ""), ("ing", ""),
    ("eed", "eed"), ("ed", ""), ("ly", ""), ("ss", "ss"), ("us", "us"), ("is", "is"), ("es", "e"), ("s", ""),
)  # fmt: skip
"""Endings and what stands for them; the first that fits is taken."""
MIN_STEM = 3
"""Letters that must be left."""


@lru_cache(maxsize=16_384)
def stem(word: str) -> str:
    """The stem of a folded word: "wounding", "wounded" and "wounds" are "wound"."""
    for ending, left in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) + len(left) >= MIN_STEM:
            word = word[: len(word) - len(ending)] + left
            break
    if len(word) > MIN_STEM + 1 and word[-1] == word[-2] and word[-1] not in "lsz":
        word = word[:-1]
    return word[:-1] if word.endswith("e") and len(word) > MIN_STEM + 1 else word
