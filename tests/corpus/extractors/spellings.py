"""Spellings. One article asserts none: a word alone says nothing; only beside another article does it."""

VALUES: list[tuple[str, list[tuple[str, str, str]]]] = []

NEAR_MISSES: list[tuple[str, tuple[str, str, str]]] = [
    ("The fire began at the Mundelbach clinic.", ("Mundelbach", "written form", "Mundelbach")),
]

PAIRS: list[tuple[str, str, str, str]] = [
    ("A fire at the Mundelbach clinic.", "The Mudelbach clinic is burning.", "written form", "contradiction"),
    ("A fire at the Mundelbach clinic.", "The Mundelbech clinic is burning.", "written form", "none"),
    ("A fire at the Tolvanet clinic.", "The Tolvanett clinic is burning.", "written form", "contradiction"),
    ("A fire at the Mundelbach clinic.", "The Mundelbach clinic is burning.", "written form", "none"),
    ("A fire at the Mundelbach clinic.", "The Mundelbachs sold a ferry to the clinic.", "written form", "none"),
    ("A fire at the Mundelbach clinic.", "The old Mudelbach ferry was late.", "written form", "none"),
    (
        "A fire at the Mundelbach clinic.",
        "The Mudelbach clinic is burning. The Mundelbach clinic is in ashes.",
        "written form",
        "contradiction",
    ),
    (
        "A fire at the Mundelbach clinic.",
        "The Mudelbach clinic is burning, and so is the Mundelbach clinic.",
        "written form",
        "none",
    ),
    (
        "A fire at the Mundelbach clinic.",
        "The Mudelbach clinic is burning. All trams to Mundelbach were late.",
        "written form",
        "none",
    ),
    (
        "A fire at the Mundelbach clinic.",
        "Mudelbach Clinic, where the fire began, is closed.",
        "written form",
        "contradiction",
    ),
    ("He is from the village of Mundelbach.", "He is from the village of Mudelbach.", "written form", "none"),
]
