"""Numbers of things."""

VALUES: dict[str, list[str]] = {
    "20 countries": ["stores in ⟦20 countries⟧"],
    "5 bombs": ["⟦five bombs⟧ fell", "⟦5 bombs⟧ were found"],
    "about 20,000 tents": ["⟦about 20,000 tents⟧ stood there", "⟦some 20,000 tents⟧"],
    "2 buses": ["⟦two buses⟧ on the deck"],
    "2 times": ["He was shot ⟦twice⟧ on deck.", "the ⟦two-time⟧ winner", "a ⟦two - time⟧ winner"],
    "3 times": ["He was shot ⟦three times⟧.", "hit ⟦three more times⟧ on deck"],
    "at least 2 times": ["hit ⟦at least twice⟧ in a row"],
    "at least 3 bridges": ["⟦at least three bridges⟧ collapsed"],
}

NEAR_MISSES = [
    "a row of two story houses",
    "two Texas officers",
    "twice as much rain",
    "They meet twice a week.",
    "a one-time mayor",
    "No. 10 Downing Street",
    "Image 3 of 44",
    "at 8.49pm",
    "she was born in 1987",
    "12 people",
    "the first of many",
    "at one point it fell",
    "the office released 911 calls",
    "a .40-caliber pistol",
    "an AK - 47 rifle",
    "old AK - 47 rifles",
]

PAIRS = [
    ("4,718 wooden crates", "4,713 crates", "variant"),
    ("310 mills", "340 brick mills", "disjoint"),
    ("400 houses", "20 burned houses", "incomparable"),
    ("two weapons", "two firearms", "equivalent"),
    ("two black boats", "two black vessels", "equivalent"),
    ("two weapons", "three firearms", "disjoint"),
    ("five bombs", "5 bombs", "equal"),
    ("five bombs", "four bombs", "disjoint"),
    ("at least five bombs", "seven bombs", "generalises"),
    ("five bombs", "five rockets", "incomparable"),
    ("2,318 votes", "2,418 votes", "variant"),
    ("2,318 votes", "2,381 votes", "variant"),
    ("2,300 votes", "2,400 votes", "disjoint"),
    ("2,318 votes", "2,459 votes", "disjoint"),
    ("four couples", "four young couples", "generalises"),
    ("four tall young trees", "four young tall trees", "equivalent"),
    ("four couples", "five young couples", "disjoint"),
    ("five couples", "four young couples", "incomparable"),
]
