"""Rates."""

VALUES: dict[str, list[str]] = {
    "3,000 tests per day": ["⟦3,000 tests a day⟧", "⟦three thousand tests per day⟧", "⟦3,000 tests per day⟧"],
    "5 per 100,000": ["⟦5 per 100,000⟧", "⟦five per 100,000⟧", "⟦5 per 100,000 people⟧"],
    "at least 40 flights per week": ["⟦at least 40 flights a week⟧", "⟦more than 40 flights per week⟧"],
    "2–3 meals per day": ["⟦two to three meals a day⟧", "⟦2-3 meals per day⟧", "⟦two or three meals a day⟧"],
    "72 beats per minute": ["⟦72 bpm⟧", "⟦72 beats per minute⟧"],
}

NEAR_MISSES = [
    "60 miles per hour",
    "$5 per barrel",
    "12 people",
    "twice a day",
    "a day",
    "three days",
    "two men a year ago",
]

PAIRS = [
    ("3,000 tests a day", "3,000 tests per day", "equal"),
    ("3,000 tests a day", "4,000 tests a day", "disjoint"),
    ("5 per 100,000", "50 per 1,000,000", "equivalent"),
    ("5 per 100,000", "9 per 100,000", "disjoint"),
    ("10 tests a day", "70 tests a week", "equivalent"),
    ("10 tests a day", "10 trains a day", "incomparable"),
    ("at least 40 flights a week", "50 flights a week", "generalises"),
]
