"""Telephone numbers."""

VALUES: dict[str, list[str]] = {
    "555 010 0134": ["⟦555-010-0134⟧ is the line", "call ⟦(555) 010-0134⟧ at night", "⟦555.010.0134⟧ is the line"],
    "1 555 010 0134": ["ring ⟦1-555-010-0134⟧ now"],
    "555 010 TIPS": ["Call ⟦555-010-TIPS⟧ now."],
    "010 0134": ["call the harbour police at ⟦010-0134⟧"],
    "010 0134, extension 12": ["call ⟦010-0134 ext. 12⟧", "call ⟦010-0134, extension 12⟧"],
    "0900 125 0222": ["Ring the wardens on ⟦0900 125 0222⟧."],
    "44 900 125 0222": ["Ring the wardens on ⟦+44 900 125 0222⟧."],
}

NEAR_MISSES = [
    "They won 010-0134 votes to none.",
    "He was born on 2004-05-06.",
    "It cost 1 250 000 in all.",
    "The score was 21-14, 35-28.",
    "Rooms 100, 200 and 300 burned.",
    "Call 12 people at 10 or 11.",
    "It lay 0.125 metres deep at 9.",
]

PAIRS = [
    ("call 555-010-0134", "call (555) 010-0134", "equal"),
    ("call 555-010-TIPS", "call 555-010-8477", "equal"),
    ("call 555-010-0134", "call 555-010-0134, ext. 12", "generalises"),
    ("call 555-010-0134", "call 010-0134", "refines"),
    ("ring +44 900 125 0222 at night, or on", "ring 0900 125 0222", "refines"),
    ("ring 0900 125 0222", "ring 0900 125 022", "variant"),
    ("call 555-010-0134", "call 555-010-0184", "variant"),
    ("call 555-010-0134", "call 555-020-0777", "incomparable"),
]
