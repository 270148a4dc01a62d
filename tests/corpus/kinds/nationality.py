"""Nationalities. The caption is the country."""

VALUES: dict[str, list[str]] = {
    "Norway": ["a ⟦Norwegian climber⟧ fell", "the ⟦Norwegian mountain climbers⟧ fell", "a ⟦Norwegian-flagged⟧ tug"],
    "Kenya": ["the ⟦Kenyan-born⟧ baker", "a ⟦Kenyan fishing trawler⟧ sank", "flying the ⟦Kenyan flag⟧"],
}

NEAR_MISSES = [
    "the Norwegian government said",
    "Norwegian Foreign Minister Ada Berg",
    "a Kenyan bakery",
    "in Norway",
    "the Kenyan people",
    "an African-American woman",
    "Central American migrants",
    "Kenyans lead better lives",
    "Norwegian of the people",
]

PAIRS = [
    ("a Norwegian climber", "two of the Norwegian men", "equal"),
    ("a Norwegian climber", "a Kenyan climber", "incomparable"),
]
