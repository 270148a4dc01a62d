"""Words with a capital. The caption is the word."""

VALUES: dict[str, list[str]] = {
    "Mundelbach": ["a man of ⟦Mundelbach⟧", "He left for ⟦Mundelbach⟧.", "the ⟦Mundelbach⟧ clinic"],
    "Salvador": ["the dhow ⟦Salvador⟧ was towed"],
    "Tabrael": ["Yesterday, ⟦Tabrael⟧ burned"],
    "Kestoan": ["the al-⟦Kestoan⟧ gate"],
    "Orvikön": ["the ferry to ⟦Orvikön⟧"],
}

NEAR_MISSES = [
    "Mundelbach was quiet",
    "It rained. Mundelbach was quiet",
    "the mundelbach clinic",
    "the MUNDELBACH clinic",
    "the town of Orva",
    "the town of Kesto9",
    "he left on Wednesday for home",
    "she is a Canadian",
    "in December it rained",
    "the Hospital there",
    "the Manager left",
]

PAIRS = [
    ("of Mundelbach", "of Mundelbach", "equal"),
    ("of Mundelbach", "of Mudelbach", "variant"),
    ("of Mundelbach", "of Mundlebach", "variant"),
    ("of Mundelbach", "of Mundelbech", "equivalent"),
    ("of Tarabaan", "of Taraban", "equivalent"),
    ("of Tarvela", "of Tarvella", "variant"),
    ("of Kayragat", "of Kairagat", "equivalent"),
    ("the Organised", "the Organized", "equivalent"),
    ("of Somalor", "of Somalora", "incomparable"),
    ("the Victors", "the Victor", "incomparable"),
    ("of Mundelbach", "of Tabrael", "incomparable"),
    ("of Mundelbach", "of Bundelbach", "incomparable"),
    ("with Alexandra", "in Alexandria", "incomparable"),
    ("of Karvan", "of Karavan", "variant"),
]
