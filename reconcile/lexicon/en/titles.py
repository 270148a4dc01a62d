"""Words of the titles of meetings, bodies, agreements and laws."""

TITLE_HEADS = frozenset(
    "meeting summit conference council forum assembly congress session agreement treaty accord pact act law bill "
    "convention protocol charter resolution championship championships cup games festival award prize committee "
    "commission tribunal inquiry amendment programme program initiative declaration".split()
)
"""Words that a title ends in."""

TAILED = frozenset("convention treaty protocol declaration charter agreement accord pact act".split())
"""Heads that may go on: "Convention on Migratory Birds"."""

TAIL = frozenset({"on", "against", "for"})
"""Words by which such a title goes on."""

OWNERS = frozenset(["women", "men", "children", "people", "veterans", "workers"])
"""Plurals that stand with "'s" inside a title."""

INNER = frozenset("of the and for on in to at".split())
"""Small words inside a title."""

EXCLUSIVE = (
    ("state", "government"), ("north", "south"), ("northern", "southern"), ("east", "west"),
    ("eastern", "western"), ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
    "tenth"), ("upper", "lower"), ("men", "women"), ("men's", "women's"), ("civil", "criminal"), ("spring", "autumn"),
    ("summer", "winter"), ("ministers", "presidents", "leaders"), ("federal", "state"), ("senior", "junior"),
)  # fmt: skip
"""Sets of words of which one title holds one: two that differ in it alone are two things."""

GATHERED = frozenset({"heads", "council", "meeting", "summit", "session", "gathering", "conference"})
"""Words that a title of a gathering may gain or lose and be the same."""
