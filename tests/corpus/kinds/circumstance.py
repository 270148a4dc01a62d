"""Circumstances: the phrase that stands for them, then phrasings."""

VALUES: dict[str, list[str]] = {
    "total loss": ["The bakery is a ⟦total loss⟧."],
    "accidental": ["The gun went off ⟦by accident⟧.", "He ⟦accidentally⟧ dropped it.", "an ⟦accidental⟧ fire"],
    "self-inflicted": ["a ⟦self-inflicted⟧ wound", "a ⟦self - inflicted⟧ wound"],
    "without bail": ["is held ⟦without bond⟧", "He is held on ⟦no bail⟧."],
    "on foot": ["The thief fled ⟦on foot⟧."],
    "as an adult": ["was charged ⟦as an adult⟧"],
    "evacuated": ["The mill was ⟦evacuated⟧.", "the ⟦evacuation⟧ of the mill"],
    "extensive damage": ["The quay was ⟦heavily damaged⟧.", "⟦extensive damage⟧ to the quay"],
    "not guilty": ["She pleaded ⟦not guilty⟧."],
    "at large": ["The thief is still ⟦at large⟧.", "He is ⟦on the run⟧."],
    "surrendered": ["He ⟦turned himself in⟧ on Monday.", "The thief ⟦surrendered⟧."],
    "sheltered in place": ["Rowers were told to ⟦shelter in place⟧.", "a ⟦shelter-in-place⟧ order"],
    "no arrests": ["⟦No arrests⟧ were made.", "⟦no one is in custody⟧"],
    "motive unknown": ["⟦No word on a motive⟧ was given."],
    "bulletproof vest": ["He wore ⟦body armour⟧."],
}

NEAR_MISSES = [
    "a danger to the public at large",
    "The accident happened at noon.",
    "He felt guilty about it.",
    "The bank runs a vest shop.",
]

PAIRS = [
    ("fled on foot", "left on foot", "equal"),
    ("held without bail", "held without bond", "equal"),
    ("by accident", "self-inflicted", "incomparable"),
]
