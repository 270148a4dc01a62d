"""Ordinals: which of a row something is."""

VALUES: dict[str, list[str]] = {
    "number 6 (round)": ["in the ⟦sixth round⟧", "the ⟦6th round⟧"],
    "number 21 (coach)": ["the ⟦21st head coach⟧ of the team"],
    "number 16 (fight)": ["his ⟦16th straight fight⟧"],
    "number 3 (season)": ["her ⟦third season⟧ with the club", "the ⟦third full season⟧"],
    "number 4 (suspect)": ["A ⟦fourth suspect⟧ was held."],
}

NEAR_MISSES = [
    "the first round",
    "a second hearing",
    "on November 21st",
    "the 4th of July",
    "the third of May",
    "two thirds of it",
    "a third-degree burn",
    "the third quarter",
    "38th Street",
    "a third party",
]

PAIRS = [
    ("the sixth round", "round after round, the 6th round", "equal"),
    ("the sixth round", "the seventh round", "disjoint"),
    ("the sixth round", "the seventh game", "incomparable"),
    ("the sixth round", "the sixth defense", "incomparable"),
    ("the 21st head coach", "the 21st leader", "equivalent"),
]
