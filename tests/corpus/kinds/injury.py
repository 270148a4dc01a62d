"""Parts of the body that are hurt."""

VALUES: dict[str, list[str]] = {
    "head": ["Berg was shot in the ⟦head⟧."],
    "upper body": ["He was hit in the ⟦upper body⟧."],
    "buttocks": ["She was shot in the ⟦backside⟧."],
    "lower extremity": ["with wounds to the ⟦lower extremities⟧"],
    "cheek": ["a bolt hitting his son in the ⟦cheek⟧", "The ball hit a 9 - year - old girl in the ⟦cheek⟧."],
    "leg": ["He was shot in the ⟦leg⟧.", "a gunshot wound to the ⟦leg⟧", "a bullet hit her ⟦leg⟧"],
    "abdomen": ["stabbed in the ⟦stomach⟧", "a wound to his ⟦abdomen⟧", "She was hit in the ⟦belly⟧"],
    "knee": [
        "a ⟦knee⟧ injury",
        "He sprained his ⟦knee⟧ at practice",
        "A sprained ⟦knee⟧ kept her out",
        "his ⟦knee⟧ sprain",
    ],
    "left ankle": ["a ⟦left ankle⟧ sprain", "She twisted her ⟦left ankle⟧", "surgery: his ⟦left ankle⟧ fracture"],
    "hand": ["injured his ⟦hands⟧", "burned on her ⟦hand⟧"],
}

NEAR_MISSES = [
    "The shot hit the body of the car.",
    "the head of the council was hurt by the remark",
    "he sat in the back seat, shot through a window",
    "On the other hand, nobody was injured.",
    "She raised her hand.",
    "They came back after the wounded man",
    "He was hurt and left on foot",
    "shot at arms dealers",
    "the chest of drawers was broken",
]

PAIRS = [
    ("shot in the leg", "a gunshot wound to the leg", "equal"),
    ("shot in the stomach", "shot in the abdomen", "equal"),
    ("an ankle injury", "a left ankle sprain", "generalises"),
    ("his left leg was broken: a left leg injury", "a right leg injury", "incomparable"),
    ("shot in the leg", "shot in the arm", "incomparable"),
]
