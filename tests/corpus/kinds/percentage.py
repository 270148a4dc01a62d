"""Percentages, points and fractions of a whole."""

VALUES: dict[str, list[str]] = {
    "5 percent": ["⟦5%⟧", "⟦5 percent⟧", "⟦five per cent⟧", "⟦5 pct⟧", "⟦5pc⟧", "⟦five percent⟧ of voters"],
    "0.23 percent": ["a blood alcohol level of ⟦.23⟧ at noon", "His blood-alcohol content was ⟦0.23⟧ at noon."],
    "0.5 percent": ["⟦0.5%⟧", "⟦.5 percent⟧", "⟦0.5 per cent⟧"],
    "12.5 percent": ["⟦12.5%⟧", "⟦12½ percent⟧", "⟦12 1/2 percent⟧", "⟦twelve and a half percent⟧"],
    "5–7 percent": ["⟦5-7%⟧", "⟦5% to 7%⟧", "⟦between 5 and 7 percent⟧", "⟦five to seven per cent⟧", "⟦5–7 percent⟧"],
    "at least 60 percent": ["⟦at least 60%⟧", "⟦more than 60 per cent⟧", "⟦over 60%⟧", "⟦60% or more⟧"],
    "up to 20 percent": ["⟦up to 20%⟧", "⟦under 20 percent⟧", "⟦just under 20 percent⟧", "⟦no more than 20%⟧"],
    "nearly 57 percent": ["⟦nearly 57%⟧", "⟦almost 57 percent⟧"],
    "about 19 percent": ["⟦about 19 per cent⟧", "⟦around 19%⟧", "⟦approximately 19 percent⟧", "⟦~19%⟧"],
    "up 0.2 percent": ["the index was +⟦0.2%⟧", "the index rose ⟦0.2%⟧", "shares climbed by ⟦0.2 percent⟧"],
    "down 4 percent": ["shares fell ⟦4%⟧", "sales dropped by ⟦4 percent⟧", "shares were down ⟦4%⟧",
                       "profit was cut by ⟦four percent⟧"],
    "2 percentage points": ["⟦two percentage points⟧", "⟦2 percentage points⟧"],
    "60 basis points": ["⟦60 basis points⟧", "a ⟦60 basis point⟧ rise"],
    "33.3 percent": ["⟦one in three⟧ voters said so", "⟦one out of three⟧ voters said so", "⟦1 in 3⟧ voters said so",
                     "⟦a third⟧ of the votes"],
    "66.7 percent": ["⟦two-thirds⟧ of the votes"],
    "about 50 percent": ["⟦about half⟧ of them"],
    "-3 percent": ["a rate of ⟦-3%⟧", "a rate of ⟦minus 3 percent⟧"],
}  # fmt: skip

NEAR_MISSES = [
    "5 people",
    "the second half of the game",
    "the third quarter",
    "a half-time lead",
    "9/11",
    "12 pounds",
    "three days",
    "the final third of the pitch",
    "4 December 2025",
    "at 8.49pm",
]

PAIRS = [
    ("5%", "five per cent", "equal"),
    ("5%", "6%", "disjoint"),
    ("at least 58%", "72%", "generalises"),
    ("at least 72%", "58%", "disjoint"),
    ("between 5% and 7%", "6%", "generalises"),
    ("5%", "5 percentage points", "incomparable"),
    ("shares fell 4%", "shares rose 4%", "disjoint"),
    ("shares fell 4%", "4 percent", "refines"),
    ("one in three voters", "33 percent", "equivalent"),
    ("one in three voters", "40 percent", "disjoint"),
    ("more than 10%", "more than 20%", "incomparable"),
    ("about 50%", "52%", "generalises"),
]
