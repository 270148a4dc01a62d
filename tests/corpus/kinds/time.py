"""Times of day."""

import datetime

PUBLISHED = datetime.date(2025, 11, 20)

VALUES: dict[str, list[str]] = {
    "09:00": ["at ⟦9 a.m.⟧", "⟦9 am⟧", "⟦9am⟧", "⟦9:00 a.m.⟧", "at ⟦9:00⟧", "⟦9 o'clock⟧", "⟦9 in the morning⟧"],
    "21:30": ["⟦9:30 p.m.⟧", "⟦9.30 p.m.⟧", "at ⟦21:30⟧", "by ⟦9:30 pm⟧"],
    "09:00 EST": ["⟦9 a.m. EST⟧", "⟦9:00 a.m. (EST)⟧"],
    "18:30 GMT": ["⟦1830 GMT⟧", "⟦18:30 GMT⟧", "⟦6:30 p.m. GMT⟧"],
    "12:00": ["at ⟦noon⟧", "⟦12 p.m.⟧"],
    "00:00": ["⟦12 a.m.⟧"],
    "24:00": ["at ⟦midnight⟧"],
    "evening": ["on Monday ⟦evening⟧", "tomorrow ⟦evening⟧", "on November 17 in the hall, then Tuesday ⟦evening⟧"],
    "night": ["Friday ⟦night⟧"],
}

NEAR_MISSES = [
    "a score of 3:2",
    "Genesis 1:30",
    "25:00",
    "at 9:75",
    "13 p.m.",
    "9 people",
    "an evening of song",
    "in the dead of night",
    "at 10.30",
    "a ratio of 4:30",
    "at 99999",
    "at ٣:٤٥",
]

PAIRS = [
    ("9 a.m.", "9:00 a.m.", "equal"),
    ("9 a.m.", "10 a.m.", "disjoint"),
    ("9 a.m. EST", "14:00 GMT", "equivalent"),
    ("9 a.m. EST", "9 a.m. GMT", "disjoint"),
    ("9 a.m. EST", "9 a.m.", "refines"),
    ("9 a.m. EST", "10 a.m.", "incomparable"),
    ("Friday evening", "7 p.m.", "generalises"),
    ("Friday evening", "7 a.m.", "disjoint"),
    ("Friday evening", "Friday night", "overlaps"),
    ("Friday morning", "Friday night", "disjoint"),
    ("9 a.m. IST", "9 a.m. GMT", "incomparable"),
]
