"""Names of streets and towns, as they are spelt."""

import datetime

PUBLISHED = datetime.date(2025, 11, 20)

VALUES: list[tuple[str, list[tuple[str, str, str]]]] = [
    (
        "It burned at 24 Orchid Street.",
        [("Orchid Street", "toponym", "Orchid Street"), ("Orchid Street", "address", "24 Orchid Street")],
    ),
    (
        "They met at the corner of Orchid Street and Holmbury Drive.",
        [
            ("Orchid Street", "toponym", "Orchid Street"),
            ("Holmbury Drive", "toponym", "Holmbury Drive"),
        ],
    ),
    (
        "They met at Orchid and Holmbury drives.",
        [("Orchid Drive", "toponym", "Orchid"), ("Holmbury Drive", "toponym", "Holmbury drives")],
    ),
    ("It was in the 500 block of Orchid Street.", [("Orchid Street", "toponym", "Orchid Street")]),
    ("He is from the village of Tabrael.", [("Tabrael", "toponym", "Tabrael")]),
]

NEAR_MISSES: list[tuple[str, tuple[str, str, str]]] = [
    ("It burned on Orchid Street.", ("Orchid Street", "address", "Orchid Street")),
    ("He is from Peru.", ("Peru", "toponym", "Peru")),
    ("Ada Falk said so. There was no interest in Falk.", ("Falk", "toponym", "Falk")),
    ("The Orchid Street Journal wrote so.", ("Orchid Street", "toponym", "Orchid Street")),
]

PAIRS: list[tuple[str, str, str, str]] = [
    ("It burned on Green Mead Road.", "It burned on Green Mead Drive.", "toponym", "contradiction"),
    ("It burned on Third Street.", "It burned on Third Avenue.", "toponym", "none"),
    ("It burned on Holmbury Drive.", "It burned on Holmberry Drive.", "toponym", "contradiction"),
    ("In the 500 block of Elm Road.", "In the 700 block of Elm Road Monday.", "address", "contradiction"),
    ("In the 500 block of Elm Road.", "At 515 Elm Road.", "address", "refinement"),
    ("At 517 East Elm Road.", "At 515 Elm Road.", "address", "contradiction"),
    ("In the 500 block of Elm Road.", "In the 700 block of Ash Road.", "address", "none"),
    ("It burned on Partridge Drive.", "It burned on Partridge Lane.", "toponym", "contradiction"),
    ("He is from the village of Mundelbach.", "He is from the village of Mudelbach.", "toponym", "contradiction"),
    ("He is from the village of Tarbaya.", "He is from the village of Terbaya.", "toponym", "agreement"),
    ("It burned on Partridge Drive.", "It burned on Pheasant Drive.", "toponym", "none"),
    ("It burned on Colin Street.", "It burned on Collins Road.", "toponym", "none"),
    ("It burned on 38th Street.", "It burned on 39th Street.", "toponym", "none"),
]
