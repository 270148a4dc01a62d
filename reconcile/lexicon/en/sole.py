"""What keeps a figure from being the one of its sort that an article gives."""

STATISTICS = frozenset(
    "game match season start appearance point goal assist rebound catch carry yard touchdown reception interception sack "
    "tackle homer homerun run hit strikeout win loss victory defeat title drive round pointer pass attempt throw shot "
    "inning set time count".split()
)
"""Nouns of which every player, team or person has a number of their own, and an article tells many."""

STAMPED = frozenset("updated posted published modified edited".split())
"""Words before the hour at which an article was written."""

STRETCHES = frozenset("quarter half period inning round set week month day year term trimester semester".split())
"""Nouns behind an ordinal that are of one stretch of time in a row: "the third quarter"."""

SEASONS = frozenset({"season", "seasons"})
"""Words in a sentence that make its year one of many: each season has one."""

PERIODS = frozenset({
    ("so", "far"), ("to", "date"), ("this", "year"), ("last", "year"), ("this", "season"), ("last", "season"),
    ("this", "month"), ("last", "month"), ("in", "all"), ("in", "total"),
})  # fmt: skip
"""Pairs of words by which a figure is of a stretch of time, or of several things together."""
