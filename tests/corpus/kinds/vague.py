"""References to no day at all."""

VALUES: dict[str, list[str]] = {
    "the present": ["⟦now⟧", "⟦right now⟧", "⟦currently⟧", "⟦at the moment⟧", "⟦these days⟧", "the ⟦current⟧ mayor"],
    "the past": [
        "⟦recently⟧",
        "⟦lately⟧",
        "in ⟦recent years⟧",
        "⟦several years ago⟧",
        "⟦years ago⟧",
        "a ⟦recent⟧ study",
    ],
    "the future": ["⟦the future⟧", "in ⟦the near future⟧", "⟦soon⟧"],
}

NEAR_MISSES = [
    "the past two years",
    "the past decade",
    "the current quarter",
    "as soon as she can",
    "a past master",
    "once upon a time",
    "19 November 2025",
]

PAIRS = [
    ("now", "recently", "incomparable"),
    ("now", "currently", "incomparable"),
    ("recently", "recently", "incomparable"),
]
