"""Relations of people: the word that stands for them, then phrasings."""

VALUES: dict[str, list[str]] = {
    "brother": ["the two ⟦brothers⟧ of the baker", "His ⟦brother⟧ left."],
    "older sister": ["her older ⟦sister⟧", "his big ⟦sister⟧"],
    "younger brother": ["their little ⟦brother⟧"],
    "half-brother": ["his ⟦half-brother⟧", "his ⟦half - brother⟧", "two ⟦half brothers⟧"],
    "great grandmother": ["her great-⟦grandmother⟧"],
    "co-worker": ["a ⟦co-worker⟧ of hers", "two ⟦colleagues⟧"],
    "former girlfriend": ["his ⟦ex-girlfriend⟧"],
    "sister-in-law": ["a ⟦sister-in-law⟧ of the baker"],
}

NEAR_MISSES = ["her mother and father", "a union of workers", "The brotherhood met."]

PAIRS = [
    ("her older sister", "her sister", "refines"),
    ("her older sister", "her younger sister", "incomparable"),
    ("her elder sister", "her older sister", "equal"),
    ("his cousin", "his uncle", "incomparable"),
]
