"""Conditions of patients, and how grave injuries are."""

VALUES: dict[str, list[str]] = {
    "released": ["has been ⟦released from the hospital⟧", "was treated and ⟦released from hospital⟧"],
    "treated and released": ["They were ⟦treated and released⟧."],
    "in intensive care": ["She lay in ⟦intensive care⟧.", "kept in the ⟦ICU⟧"],
    "on life support": ["He is on ⟦life support⟧."],
    "brain dead": ["was declared ⟦brain-dead⟧", "She is ⟦brain dead⟧."],
    "minor": ["Two rowers had ⟦minor injuries⟧.", "She was ⟦slightly injured⟧."],
    "in a coma": ["He lies ⟦in a coma⟧."],
    "in surgery": ["The guard ⟦underwent surgery⟧.", "is ⟦in surgery⟧"],
    "unconscious": ["He was found ⟦unresponsive⟧."],
    "pregnant": ["a ⟦pregnant⟧ rower"],
    "not serious": ["No one was ⟦seriously hurt⟧."],
    "not critical": ["She is not in ⟦critical condition⟧."],
    "critical": [
        "There were no details of the two men in ⟦critical condition⟧.",
        "He is in ⟦critical condition⟧.",
        "was in ⟦extremely critical condition⟧",
        "in ⟦grave condition⟧",
    ],
    "stable": ["She was listed in ⟦stable condition⟧."],
    "serious but stable": ["He is in ⟦serious but stable condition⟧", "He is in ⟦serious, but stable condition⟧."],
    "not life-threatening": [
        "with ⟦non-life-threatening⟧ injuries",
        "with ⟦non-life threatening⟧ injuries",
        "The wounds are ⟦not life-threatening⟧.",
        "injuries ⟦not believed to be life-threatening⟧",
        "None of the four had ⟦life-threatening⟧ injuries.",
        "wounds that weren't thought ⟦life-threatening⟧",
    ],
    "expected to survive": ["All three are ⟦expected to survive⟧.", "He is ⟦expected to make a full recovery⟧"],
    "not expected to survive": ["The pilot is not ⟦expected to live⟧."],
    "unharmed": ["The child was found ⟦unhurt⟧.", "left two nurses ⟦uninjured⟧"],
    "serious": ["One guard was ⟦seriously wounded⟧."],
    "life-threatening": [
        "with ⟦life-threatening⟧ injuries",
        "The wounds are ⟦life - threatening⟧",
        "No, she had ⟦life-threatening⟧ wounds.",
    ],
}

NEAR_MISSES = [
    "He was expected to live in Orvik.",
    "She was injured.",
    "He spoke on condition that nobody named him.",
    "a stable majority",
    "weather conditions were good",
    "a critical report",
    "not a good idea",
    "life went on",
    "in serious trouble",
]

PAIRS = [
    ("in critical condition", "in extremely critical condition", "equal"),
    ("non-life-threatening injuries", "injuries that are not life threatening", "equal"),
    ("in critical condition", "critically injured", "equal"),
    ("in critical condition", "in stable condition", "incomparable"),
]
