"""Named things. A label is the name."""

VALUES: list[tuple[str, list[tuple[str, str, str]]]] = [
    ("The Harbour Post reported it.", [("Harbour Post", "designation", "Harbour Post")]),
    (
        "She reads the Harbour Post. He works for the Kestrel Foundation.",
        [
            ("Harbour Post", "designation", "Harbour Post"),
            ("Kestrel Foundation", "designation", "Kestrel Foundation"),
        ],
    ),
]

NEAR_MISSES: list[tuple[str, tuple[str, str, str]]] = [
    ("Bill Pike signed nothing.", ("", "designation", "Bill Pike")),
    ("On Monday Parliament met.", ("", "designation", "Monday Parliament")),
]

PAIRS: list[tuple[str, str, str, str]] = [
    (
        "The Harbour Post reported the loss.",
        "It was first told by the Harbour Post.",
        "designation",
        "agreement",
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
    ("The Harbour Post reported it.", "The Kestrel Foundation paid.", "designation", "none"),
]
