"""Records: of whom or what."""

VALUES: list[tuple[str, list[tuple[str, str, str]]]] = [
    ("The Tabra Gulls (11-4) won again.", [("Gulls", "record", "11-4")]),
    ("Ada Berg, who had not lost in Oslo, fell to 36-3 (24 KOs).", [("Berg", "record", "36-3")]),
    ("The Gulls beat the Herons (9-5).", [("Herons", "record", "9-5")]),
    ("By beating the Herons, the Gulls' record rose to 9-5.", [("Gulls", "record", "9-5")]),
    ("This gave the Gulls a 9-5 season.", [("Gulls", "record", "9-5")]),
]

NEAR_MISSES: list[tuple[str, tuple[str, str, str]]] = [
    ("The Gulls beat the Herons (9-5).", ("Gulls", "record", "9-5")),
    ("It had a Gulls-like 2-14 mark.", ("Gulls", "record", "2-14")),
    ("The 2009 Gulls ended the year at a 3-12 record.", ("Gulls", "record", "3-12")),
    ("Last season the Gulls had a 3-12 record.", ("Gulls", "record", "3-12")),
    ("They play in May (9-5).", ("May", "record", "9-5")),
]

PAIRS: list[tuple[str, str, str, str]] = [
    ("The Tabra Gulls (11-4) won again.", "The Gulls improved to 11-4.", "record", "agreement"),
    ("The Tabra Gulls (11-4) won again.", "The Gulls improved to 12-4.", "record", "contradiction"),
    ("The Tabra Gulls (11-4) won again.", "The Herons improved to 12-4.", "record", "none"),
    ("The Tabra Gulls (11-4) won again.", "The Gulls improved to 22-8.", "record", "none"),
]
