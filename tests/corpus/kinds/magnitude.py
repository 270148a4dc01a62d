"""Magnitudes of earthquakes."""

VALUES: dict[str, list[str]] = {
    "magnitude 6.1": ["a ⟦6.1-magnitude⟧ quake", "a ⟦6.1 - magnitude⟧ quake", "The ⟦magnitude was 6.1⟧."],
    "magnitude 5.6": ["Earlier a ⟦5.6 quake⟧ jolted it."],
    "magnitude 5.9": ["a quake of ⟦magnitude 5.9⟧", "It had a ⟦magnitude of 5.9⟧.", "a ⟦magnitude-5.9⟧ quake"],
    "magnitude 6.4": ["a quake measuring ⟦6.4 on the Richter⟧ scale"],
    "magnitude about 6": ["with a force of ⟦about 6.0 on the Richter⟧ scale"],
    "magnitude at least 5.9": ["a ⟦magnitude of at least 5.9⟧"],
}

NEAR_MISSES = [
    "The magnitude of the task is clear to all.",
    "the third quake of 3 quakes",
    "an order of magnitude more, in 2019",
    "He scored 6.1 on the test.",
    "Richter was born in 1900.",
]

PAIRS = [
    ("magnitude 5.9", "a 5.9-magnitude quake", "equal"),
    ("magnitude 5.9", "magnitude 6.1", "disjoint"),
    ("magnitude 6", "magnitude 5.9", "generalises"),
    ("magnitude 5.9", "a magnitude of at least 5.9", "refines"),
]
