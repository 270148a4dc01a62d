"""Scores."""

VALUES: dict[str, list[str]] = {
    "3-1": ["won ⟦3-1⟧", "a ⟦3-1⟧ win", "a ⟦3–1⟧ victory", "They led ⟦3-1⟧ at half-time."],
    "24-17": ["beat them ⟦24-17⟧", "a ⟦24-17⟧ defeat", "lost ⟦24-17⟧"],
    "65-53": ["won ⟦65 - 53⟧ on Friday", "a ⟦65 - 53⟧ loss"],
    "97-1": ["The Senate voted ⟦97-1⟧.", "passed by a vote of ⟦97-1⟧", "a ⟦97-1⟧ vote hours earlier"],
    "0-0": ["drew ⟦0-0⟧", "a ⟦0-0⟧ draw"],
    "2-2": ["the game ended ⟦2-2⟧", "it was tied at ⟦2-2⟧"],
}

NEAR_MISSES = [
    "5-7 people",
    "4-5 December",
    "the 2019-20 season was won",
    "call 555-1234 to win",
    "2025-11-20",
    "pages 3-1",
    "lost 2 - 3 pounds",
    "The council voted on 2 - 3 December",
    "a 5-10W laser won",
    "a win of 5-7%",
    "he won 12 games",
    "the F-16 won",
]

PAIRS = [
    ("won 3-1", "a 3-1 victory", "equal"),
    ("won 3-1", "lost 1-3", "equivalent"),
    ("won 3-1", "won 3-2", "disjoint"),
]
