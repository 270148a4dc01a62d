"""Rooms, buildings, vehicles and grounds without a name of their own."""

VALUES: dict[str, list[str]] = {
    "crosswalk": ["hit in a ⟦crosswalk⟧", "hit in a ⟦pedestrian crossing⟧"],
    "break room": ["found in the ⟦break room⟧", "found in the ⟦staff room⟧"],
    "bakery": ["A bomb went off outside a ⟦bakery⟧.", "in front of the ⟦bakery⟧", "He waited inside the ⟦bakery⟧"],
    "parking lot": ["shots in the ⟦parking lot⟧", "The van stood in a ⟦car park⟧."],
    "school parking lot": ["shots in the ⟦school parking lot⟧"],
    "upstairs bedroom": ["They were found in an ⟦upstairs bedroom⟧."],
    "back seat": ["She sat in the ⟦back seat⟧.", "asleep in the ⟦backseat⟧"],
    "house": ["He died at his ⟦home⟧.", "They hid behind the ⟦house⟧.", "He drove to the ⟦house⟧."],
    "car": ["She was found in her ⟦car⟧.", "a man in one of the ⟦vehicles⟧", "in a ⟦car⟧. park."],
    "second floor": ["a fire on the ⟦second floor⟧", "a ⟦second-floor⟧ flat", "the ⟦second - floor⟧ flat"],
    "second story bedroom": ["led to a ⟦second story bedroom⟧"],
    "front pocket": ["He had it in his ⟦front pocket⟧."],
    "ice cream store": ["He worked in an ⟦ice cream shop⟧."],
    "scene": ["She died at the ⟦scene⟧.", "Berg was pronounced dead at the ⟦scene⟧ at noon."],
    "local hospital": ["He later died at a ⟦local hospital⟧."],
    "ravine": ["The bus fell into a ⟦gully⟧."],
}

NEAR_MISSES = [
    "police were still at the scene",
    "Two nurses at the hospital said that a guard had died.",
    "he lay in a pool of blood",
    "The school is to hold open house today.",
    "the vote in the House failed",
    "The president was in office.",
    "She stayed at home.",
    "in the house committee",
    "The bank raised its rates.",
    "He spoke of the bakery.",
    "at the Tabra bakery",
    "in a car crash",
    "They waited on the far bank of the river.",
    "in the town hall",
]

PAIRS = [
    ("in front of a bakery", "outside a bakery", "equal"),
    ("in a car park", "in a parking lot", "equal"),
    ("in a bedroom", "in an upstairs bedroom", "generalises"),
    ("in a bedroom", "in a bathroom", "incomparable"),
    ("in a bakery", "outside a bakery", "incomparable"),
    ("at a bakery", "outside a bakery", "equal"),
]
