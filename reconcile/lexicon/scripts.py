"""Letters of other scripts in Latin ones, as the news romanises names."""

_CYRILLIC = """
а a б b в v г g ґ g д d е e ё e є ye ж zh з z и i і i ї i й y к k л l м m н n о o п p р r с s т t у u ў u ф f х kh ц ts ч ch
ш sh щ shch ъ - ы y ь - э e ю yu я ya ђ dj ј j љ lj њ nj ћ c џ dz
"""
_GREEK = "α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o"


def _letters(table: str) -> dict[int, str]:
    words = table.split()
    return {ord(a): "" if b == "-" else b for a, b in zip(words[::2], words[1::2], strict=True)}


LATIN = _letters(_CYRILLIC) | _letters(_GREEK)
"""A folded letter (its code) to Latin letters."""

MISREAD = {ord(a): b for a, b in zip("0134", "oiea", strict=True)}
"""Digits that a scan or a jest puts for letters."""
