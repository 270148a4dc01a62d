"""Folding: the form of a word in which two spellings of it compare equal."""

import unicodedata

_DROPPED = dict.fromkeys([*range(0x300, 0x370), 0xAD, *range(0x200B, 0x200E), 0x2060, 0xFEFF, 0xFE0F], None)
_LETTERS = str.maketrans(
    {"’": "'", "‘": "'", "‐": "-", "‑": "-", "–": "-", "—": "-", "ł": "l", "ø": "o", "đ": "d", "ı": "i", "æ": "ae"}
)


def fold(text: str) -> str:
    """`text` casefolded, without diacritics and invisible characters, with plain apostrophes and hyphens."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text.casefold()).translate(_DROPPED)
    return plain.translate(_LETTERS)
