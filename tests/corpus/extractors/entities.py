"""Named things. A label is the name."""

VALUES: list[tuple[str, list[tuple[str, str, str]]]] = [
    (
        "The stores of Plumley Kestrel close. Nobody at Plumley Kestrel would say why.",
        [("Plumley Kestrel", "designation", "Plumley Kestrel")],
    ),
    (
        "The mill withstood Hurricanes Ursa, Vela and Zorva.",
        [
            ("Hurricane Ursa", "designation", "Ursa"),
            ("Hurricane Vela", "designation", "Vela"),
            ("Hurricane Zorva", "designation", "Zorva"),
        ],
    ),
    ("The Harbour Museum closed early.", [("Harbour Museum", "designation", "Harbour Museum")]),
    (
        "She visits the Harbour Museum. He works for the Kestrel Foundation.",
        [
            ("Harbour Museum", "designation", "Harbour Museum"),
            ("Kestrel Foundation", "designation", "Kestrel Foundation"),
        ],
    ),
]

NEAR_MISSES: list[tuple[str, tuple[str, str, str]]] = [
    ("The stores of Plumley Kestrel close.", ("", "designation", "Plumley Kestrel")),
    ("Bill Pike signed nothing.", ("", "designation", "Bill Pike")),
    ("Hurricanes Ursa Zorva and Vela Orvik scored.", ("", "designation", "Ursa")),
    ("The Hurricanes Ursa saw were far off.", ("", "designation", "Ursa")),
    ("On Monday Parliament met.", ("", "designation", "Monday Parliament")),
    ("The Harbour Post reported the loss.", ("", "designation", "Harbour Post")),
    ("The search went on. — Tabra Harbour Police (@tabrapolice)", ("", "designation", "Tabra Harbour Police")),
]

PAIRS: list[tuple[str, str, str, str]] = [
    (
        "The Harbour Museum reported the loss.",
        "It was first told by the Harbour Museum.",
        "designation",
        "agreement",
    ),
    (
        "The mill withstood both Hurricanes Ursa and Zorva.",
        "The mill withstood Hurricane Zorvas in its first year.",
        "designation",
        "contradiction",
    ),
    (
        "A group, Puentes Sin Orillas, led the march.",
        "The march was led by Puente Sin Orillas, a group.",
        "designation",
        "contradiction",
    ),
    (
        "The Northern Kestrel Foundation paid.",
        "It was paid by the Kestrel Foundation.",
        "designation",
        "refinement",
    ),
    ("The Harbour Museum closed early.", "The Kestrel Foundation paid.", "designation", "none"),
    ("The stores of Plumley Kestrel close.", "Last year Plumley Kestrel had a loss.", "designation", "agreement"),
    ("The stores of Plumley Kestrel close.", "Last year Plumley Kestral had a loss.", "designation", "none"),
    (
        "The Orvik Bar resident was married in June.",
        "Berg, of Orvik Bar, was a mason and a father.",
        "designation",
        "agreement",
    ),
]
