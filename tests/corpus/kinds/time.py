"""Times of day."""

import datetime

PUBLISHED = datetime.date(2025, 11, 20)

VALUES: dict[str, list[str]] = {
    "09:00": ["at ⟦9 a.m.⟧", "⟦9 am⟧", "⟦9am⟧", "⟦9:00 a.m.⟧", "at ⟦9:00⟧", "⟦9 o'clock⟧", "⟦9 in the morning⟧"],
    "21:30": ["⟦9:30 p.m.⟧", "⟦9.30 p.m.⟧", "at ⟦21:30⟧"],
    "by 21:30": ["by ⟦9:30 pm⟧", "before ⟦9:30 p.m.⟧"],
    "around 21:30": ["about ⟦9:30 pm⟧", "at approximately ⟦9:30 pm⟧", "approximately at ⟦21:30⟧"],
    "just after 01:00": ["just after ⟦1 a.m.⟧", "shortly after ⟦1 a.m.⟧", "moments after ⟦1:00 a.m.⟧"],
    "just before 05:00": ["shortly before ⟦5 a.m.⟧", "just before ⟦5 a.m.⟧"],
    "after 05:00": ["after ⟦5 a.m.⟧"],
    "15:52": ["around ⟦3:52 p.m.⟧", "at ⟦3:52⟧ this afternoon", "at ⟦3:52⟧ Friday afternoon"],
    "09:00 EST": ["⟦9 a.m. EST⟧", "⟦9:00 a.m. (EST)⟧"],
    "16:30 ET": ["at ⟦4:30 p. m. ET⟧ with a game", "at ⟦4:30 p. m. (ET)⟧ on Saturday"],
    "18:30 GMT": ["⟦1830 GMT⟧", "⟦18:30 GMT⟧", "⟦6:30 p.m. GMT⟧"],
    "12:00": ["at ⟦noon⟧", "⟦12 p.m.⟧"],
    "00:00": ["⟦12 a.m.⟧"],
    "24:00": ["at ⟦midnight⟧"],
    "evening": ["on Monday ⟦evening⟧", "tomorrow ⟦evening⟧", "on November 17 in the hall, then Tuesday ⟦evening⟧"],
    "night": ["Friday ⟦night⟧"],
    "11:00": ["at ⟦1100 hrs⟧", "at ⟦1100 hours⟧", "at ⟦11:00 hours⟧"],
    "around 09:40": ["it was mended at approximately ⟦09:40⟧"],
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
    "after 1100 days",
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
    ("just after 1 a.m.", "around 1:30 a.m.", "disjoint"),
    ("just after 1 a.m.", "1:10 a.m.", "generalises"),
    ("just before midnight", "12:05 a.m.", "overlaps"),
    ("just before midnight", "12:10 a.m.", "disjoint"),
    ("around midnight", "11:50 p.m.", "generalises"),
    ("around 4:15 a.m.", "around 4:25 a.m.", "overlaps"),
    ("around 4:15 a.m.", "4:15 a.m.", "equivalent"),
    ("around 4:15 a.m.", "shortly before 5 a.m.", "disjoint"),
    ("by 6 p.m.", "5 p.m.", "generalises"),
    ("6 p.m.", "6:04 p.m.", "overlaps"),
    ("6 p.m.", "6:20 p.m.", "disjoint"),
    ("6:10 p.m.", "6:12 p.m.", "overlaps"),
    ("6:11 p.m.", "6:13 p.m.", "disjoint"),
    ("6 p.m.", "6:15 p.m.", "disjoint"),
    ("at 3:52", "3:52 p.m.", "overlaps"),
    ("at 3:52", "3:56 p.m.", "disjoint"),
    ("at 7:00", "Friday evening", "refines"),
    ("9 a.m. IST", "9 a.m. GMT", "incomparable"),
]
