"""Units of time for durations."""

DAYS = {"day": 1.0, "week": 7.0, "fortnight": 14.0}
"""Units that are a whole number of days."""

MONTHS = {"month": 1.0, "year": 12.0, "decade": 120.0}
"""Units that are a whole number of months; a month is no fixed number of days."""

HOURS = {"hour": 1.0, "minute": 1 / 60}

TIME_UNITS = {
    form: (scale, size)
    for scale, table in (("day", DAYS), ("month", MONTHS), ("hour", HOURS))
    for unit, size in table.items()
    for form in (unit, unit + "s")
}
"""A unit's form to its scale and its size on that scale."""

SHIFTS = frozenset("ago earlier later before after old away from".split())
"""Words behind a stretch of time that make it a distance to another time, or an age."""

EVERY = frozenset({"every", "each", "per"})
"""Words before a stretch of time that make it the interval between two things."""

RATES = frozenset({"once", "twice", "times"})
"""Words before "a year" by which it says how often."""

BOUNDS_BEFORE = {
    "at least": (1.0, None), "more than": (1.0, None), "over": (1.0, None), "nearly": (0.9, 1.0),
    "almost": (0.9, 1.0), "up to": (0.0, 1.0), "at most": (0.0, 1.0), "less than": (0.0, 1.0),
    "fewer than": (0.0, 1.0), "about": (0.85, 1.15), "around": (0.85, 1.15), "some": (0.85, 1.15),
    "roughly": (0.85, 1.15), "approximately": (0.85, 1.15),
}  # fmt: skip
"""Words before a number to the bounds that they set, as shares of it; None is no bound."""
