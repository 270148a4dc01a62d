"""Records in sport. The caption is games won, lost and drawn."""

VALUES: dict[str, list[str]] = {
    "11-4": [
        "the Gulls (⟦11-4⟧) won again",
        "Ada Berg (⟦11 - 4⟧, 3 KOs) won",
        "The Gulls improved to ⟦11-4⟧.",
        "their record rose to ⟦11-4⟧.",
        "a mark of ⟦11-4⟧.",
        "a ⟦11 - 4⟧ season",
        "the Gulls went ⟦11-4⟧.",
        "The Gulls, slumping at ⟦11-4⟧ in the east, lost.",
        "a dull ⟦11-4⟧ start to the year",
        "The Gulls are just ⟦11-4⟧ this season.",
        "Berg is ⟦11-4⟧ lifetime.",
        "The Gulls opened ⟦11-4⟧ with a new coach.",
        "It improved the Tabra Gulls to ⟦11-4⟧ and ended it.",
    ],
    "45-7-2": ["Berg (⟦45-7-2⟧) lost", "Berg fell to ⟦45-7-2⟧ (24 KOs)."],
}

NEAR_MISSES = [
    "call (555) 010-9999",
    "call Berg (555-1234)",
    "pages (11-4)",
    "the years (11-4-2-1)",
    "he drove to 11-4",
    "they won 11-4",
    "rallied from a 11-4 start to win",
    "he lives at 11-4 in the mill",
    "a lead of 11-4",
    "Ada Berg (R-10) left",
]

PAIRS = [
    ("the Gulls (11-4)", "the Gulls improved to 11-4.", "equal"),
    ("the Gulls (11-4)", "the Gulls (12-4)", "disjoint"),
    ("the Gulls (11-4)", "the Gulls (10-5)", "disjoint"),
    ("the Gulls (11-4)", "the Gulls (15-5)", "incomparable"),
]
