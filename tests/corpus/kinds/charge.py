"""Crimes that somebody is charged with or found guilty of."""

VALUES: dict[str, list[str]] = {
    "arson": ["A man has denied ⟦arson⟧"],
    "leaving the scene": [
        "charged with ⟦leaving the scene of an accident⟧ in Oslo",
        "charged with ⟦fleeing the scene⟧ of a crash",
    ],
    "firearm possession by a felon": ["charged with ⟦possession of a firearm by a felon⟧"],
    "conspiracy to obstruct justice": ["convicted of ⟦conspiracy to obstruct justice⟧"],
    "murder": [
        "He was charged with ⟦murder⟧.",
        "a ⟦murder⟧ charge",
        "two counts of ⟦murder⟧",
        "arrested on suspicion of ⟦murder⟧",
    ],
    "first-degree murder": [
        "charged with ⟦first-degree murder⟧",
        "two counts of ⟦first degree murder⟧",
        "convicted of ⟦first - degree murder⟧",
    ],
    "assault with intent to murder": [
        "two counts of ⟦assault with intent to commit murder⟧",
        "a charge of ⟦assault to murder⟧",
    ],
    "attempted murder": ["She pleaded guilty to ⟦attempted murder⟧."],
    "attempted first-degree murder": ["indicted for ⟦attempted first-degree murder⟧"],
    "obstruction of justice": ["charged with ⟦obstructing justice⟧", "guilty of ⟦obstruction of justice⟧"],
    "lying to the fbi": ["He pleaded guilty to ⟦lying to the F.B.I.⟧ about it", "guilty of ⟦lying to the FBI⟧"],
    "drunk driving": ["arrested and charged with ⟦DWI⟧", "convicted of ⟦drunk driving⟧"],
}

NEAR_MISSES = [
    "The murder shocked the town.",
    "a robbery at the bank",
    "the fraud was found by chance",
    "He was charged a fee.",
    "the assault on the hill began",
]

PAIRS = [
    ("charged with murder", "two counts of murder", "equal"),
    ("charged with murder", "charged with first-degree murder", "generalises"),
    ("charged with first-degree murder", "charged with second-degree murder", "incomparable"),
    ("charged with murder", "charged with robbery", "incomparable"),
    ("charged with obstructing justice", "guilty of obstruction of justice", "equal"),
]
