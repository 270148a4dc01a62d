"""Ages."""

VALUES: dict[str, list[str]] = {
    "28 years old": ["a ⟦28-year-old⟧ man", "a ⟦28 year-old⟧ man", "he is ⟦28 years old⟧", "⟦28 years of age⟧",
                     "a man aged ⟦28⟧", "at the age of ⟦28⟧", "Ingrid Halvorsen, ⟦28⟧, won", "a man at age ⟦28⟧",
                     "a ⟦twenty-eight-year-old⟧ man", "Halvorsen, ⟦28⟧, won", "Halvorsen’s, ⟦28⟧, wins were many",
                     "Ingrid Halvorsen, ⟦28⟧, and her son", "won by Ingrid Halvorsen, ⟦28⟧.", "He was ⟦28⟧.",
                     "Ada Berg, who is ⟦28⟧, won", "she had died Monday at ⟦28⟧, they said", "Ada Berg was ⟦28⟧.",
                     "she is just ⟦28⟧"],
    "18 months old": ["her ⟦18-month-old⟧ son", "⟦18 months old⟧"],
    "about 300,000 years old": ["a ⟦roughly 300,000-year-old⟧ skull", "⟦about 300,000 years old⟧"],
    "400 million years old": ["⟦400 million-year-old⟧ rock", "⟦400 million years old⟧"],
    "5–7 years old": ["⟦five to seven years old⟧", "⟦between 5 and 7 years old⟧"],
    "20–29 years old": ["a man in his ⟦20s⟧", "a man in his ⟦20's⟧", "She is in her ⟦twenties⟧.", "men in their ⟦20s⟧"],
    "27–29 years old": ["a man in his ⟦late 20s⟧", "a man in his ⟦late-20s⟧", "a woman in her ⟦late twenties⟧"],
    "13–19 years old": ["boys in their ⟦teens⟧"],
    "17–19 years old": ["a man in his ⟦late teens⟧ or early 20s"],
    "at least 65 years old": ["⟦more than 65 years old⟧", "⟦at least 65 years old⟧"],
}  # fmt: skip

NEAR_MISSES = [
    "in the 20s of the last century",
    "a car of the early 90s",
    "three teens were hurt",
    "his 20 sheep",
    "on Nov 28, she left",
    "on Monday, 28, the",
    "28 years in prison",
    "three days",
    "28 people",
    "Oslo, 28 November",
    "the age of steam",
    "in Section 5, 28, and",
    "28 years ago",
    "Halvorsen, 28 others and a dog",
    "In Gaza, 28, mostly children, fell ill",
    "However, 28, as was said, left",
    "She was 28 of 30",
    "it was 28.",
    "she died at 28 Main Street",
    "on Bergen Street, 28, a fire",
]

PAIRS = [
    ("a man in his 20s", "a 24-year-old man", "generalises"),
    ("a man in his 20s", "a man in his late twenties", "generalises"),
    ("a man in his 20s", "a 34-year-old man", "disjoint"),
    ("a 28-year-old man", "aged 28", "equal"),
    ("a 28-year-old man", "aged 29", "disjoint"),
    ("an 18-month-old boy", "a 2-year-old boy", "disjoint"),
    ("a 24-month-old boy", "a 2-year-old boy", "equivalent"),
    ("at least 65 years old", "70 years old", "generalises"),
    ("about 30 years old", "31 years old", "generalises"),
]
