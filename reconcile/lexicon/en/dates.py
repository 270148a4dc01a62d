"""Words of dates."""

PARTS = {"early": "early", "mid": "mid", "late": "late"}
"""A word before a month or year to the part of it."""

LINKED_PARTS = {
    "of": {"beginning": "early", "start": "early", "middle": "mid", "end": "late"},
    "in": {"early": "early", "late": "late"},
}
"""A small word between the word for a part and its month: "the end of December", "early in May"."""

PARTS_OF = {
    "month": {"early": (1, 10), "mid": (11, 20), "late": (21, 31)},
    "year": {"early": (1, 4), "mid": (5, 8), "late": (9, 12)},
}
"""The days of a month, and the months of a year, that a part of it means. Thirds, as press style guides read them."""

AROUND = frozenset({"around", "about", "circa", "approximately", "roughly"})

RELATIVE = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1}
"""A word to its distance in days from the article's date."""

TO = frozenset({"to", "and", "through", "till", "until"})
"""Words between the two ends of a range of days."""

SPAN = TO - {"and"}
"""Words between the two dates of a span; "and" alone joins two dates."""

MOVED = frozenset("moved postponed delayed rescheduled shifted pushed brought changed put deferred".split())
"""Words by which "from 4 December to 6 December" are two dates of one event, no span."""

NAMED_DAYS = frozenset("good black bloody ash maundy holy palm shrove cyber super easter whit".split())
"""Capitalised words that make a weekday a name or a feast: "Good Friday", "Black Friday"."""

ALONE_AFTER = frozenset(
    "in by since until till from of during early mid late next last this before after through around for to".split()
)
"""Words behind which a bare month name is a month, even "May" and "March"."""

YEAR_AFTER = frozenset(
    "in since of during from until till by before after early mid late year around through to".split()
)
"""Words behind which a number of four digits is a year."""
