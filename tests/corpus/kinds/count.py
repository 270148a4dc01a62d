"""Counts of people."""

VALUES: dict[str, list[str]] = {
    "12": [
        "⟦12 people⟧ died",
        "⟦twelve people⟧ were hurt",
        "a bus crash that killed ⟦12 people⟧",
        "The fire left ⟦twelve persons⟧ dead.",
        "⟦12 others⟧ were hurt",
    ],
    "at least 12": ["⟦at least 12 people⟧", "⟦at least twelve persons⟧"],
    "about 40": ["⟦about 40 people⟧ marched", "⟦some forty people⟧"],
    "up to 9": ["⟦up to nine people⟧"],
    "1,200": ["⟦1,200 people⟧ fled", "⟦twelve hundred people⟧"],
    "5 children": ["⟦five children⟧ were hurt", "⟦5 children⟧"],
    "3 soldiers": ["⟦three soldiers⟧ were killed", "⟦three Norwegian soldiers⟧"],
    "1 women": ["⟦one woman⟧ was hurt"],
    "31": ["⟦31⟧ were injured"],
    "about 12": ["⟦about a dozen people⟧"],
}

NEAR_MISSES = [
    "12 years",
    "12 percent of voters",
    "4 December 2025",
    "Image 3 of 44",
    "No. 10 Downing Street",
    "a 28-year-old man",
    "three days ago",
    "$12 was paid",
    "12 houses burned down",
    "a score of 3-2",
    "at 10:30 people left",
    "two cars were destroyed",
]

PAIRS = [
    ("12 people", "twelve persons", "equal"),
    ("12 people", "13 people", "disjoint"),
    ("at least 12 people", "14 people", "generalises"),
    ("at least 12 people", "10 people", "disjoint"),
    ("12 people", "five children", "incomparable"),
    ("about 40 people", "42 people", "generalises"),
    ("at least 12 people", "at least 20 people", "overlaps"),
    ("up to nine people", "12 people", "disjoint"),
    ("about 40 people", "45 people", "generalises"),
]
