"""Intervals: how long before or after something."""

VALUES: dict[str, list[str]] = {
    "2 days after": ["⟦two days after⟧ the break-in", "It sank ⟦2 days later⟧."],
    "1 week before": ["⟦a week before⟧ the vote", "She had left ⟦a week earlier⟧."],
    "about 3 hours after": ["⟦about three hours after⟧ the blast", "⟦some three hours later⟧"],
    "several months before": ["⟦several months before⟧ the trial"],
}

NEAR_MISSES = [
    "two days ago",
    "for two days",
    "after two days",
    "a two-day visit",
    "the day after",
    "12 people after the vote",
    "no later than Monday",
]

PAIRS = [
    ("two days after the vote", "2 days after the vote", "equal"),
    ("a week after the vote", "seven days later", "equivalent"),
    ("two days after the vote", "three days after the vote", "disjoint"),
    ("two days after the vote", "two days before the vote", "incomparable"),
    ("more than two days after the vote", "three days after the vote", "generalises"),
]
