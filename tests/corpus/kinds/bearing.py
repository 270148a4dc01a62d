"""Bearings. The caption is the point of the compass."""

VALUES: dict[str, list[str]] = {
    "north": ["60 miles ⟦north⟧ of Lima", "to the ⟦north⟧ of the town"],
    "northwest": ["⟦northwest⟧ of Lima", "⟦north-west⟧ of Lima", "⟦north west⟧ of Lima", "⟦North-West⟧ of Lima"],
    "southeast": ["some 9 km (5 miles) ⟦south-east⟧ of Lima"],
    "west": ["just ⟦west⟧ of Lima", "a town ⟦West⟧ of Lima"],
}

NEAR_MISSES = ["they drove north", "the north bank", "South Sudan", "in northern Peru", "a northerly wind", "west wind"]

PAIRS = [
    ("north of Lima", "north of Lima", "equal"),
    ("north-west of Lima", "northwest of Lima", "equal"),
    ("north of Lima", "north-west of Lima", "overlaps"),
    ("west of Lima", "north-west of Lima", "overlaps"),
    ("north-east of Lima", "north-west of Lima", "disjoint"),
    ("north of Lima", "south of Lima", "disjoint"),
    ("north of Lima", "southwest of Lima", "disjoint"),
]
