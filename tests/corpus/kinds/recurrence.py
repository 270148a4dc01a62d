"""Times that return."""

import datetime

PUBLISHED = datetime.date(2025, 11, 20)

VALUES: dict[str, list[str]] = {
    "every Friday": ["⟦every Friday⟧", "⟦each Friday⟧", "on ⟦Fridays⟧", "The market opens ⟦every Friday⟧."],
    "every Monday evening": ["⟦every Monday evening⟧"],
    "every July": ["⟦each July⟧", "⟦every July⟧"],
    "every summer": ["⟦every summer⟧"],
    "every day": ["⟦daily⟧", "⟦every day⟧", "⟦each day⟧"],
    "every week": ["⟦weekly⟧", "⟦every week⟧", "twice ⟦a week⟧", "three times ⟦a week⟧"],
    "every 2 weeks": ["⟦every two weeks⟧", "⟦every other week⟧"],
    "every 2 years": ["⟦every two years⟧", "⟦every second year⟧"],
    "every month": ["⟦every month⟧", "⟦monthly⟧", "once ⟦a month⟧"],
    "every 30 minutes": ["⟦every 30 minutes⟧"],
    "every hour": ["⟦hourly⟧"],
}

NEAR_MISSES = [
    "every voter",
    "each of them",
    "$5 million a year",
    "a week of talks",
    "on Friday",
    "every 99999999999999999999 days",
    "Tuesday's vote",
]

PAIRS = [
    ("every Friday", "each Friday", "equal"),
    ("every Friday", "weekly", "refines"),
    ("every Friday", "every Monday", "disjoint"),
    ("every day", "daily", "equal"),
    ("every day", "every month", "incomparable"),
    ("every other week", "every two weeks", "equal"),
]
