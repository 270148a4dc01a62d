"""Quotations. A label is the speaker's family name, where one is named beside it, and the first words."""

_SPOKEN = "“We will rebuild the old harbour bridge,” said Ingrid Halvorsen, the mayor of Lima."
_OTHER = "The mayor spoke on Monday. “We will {} the old harbour bridge{},” Ingrid Halvorsen said."

VALUES: list[tuple[str, list[tuple[str, str, str]]]] = [
    (
        _SPOKEN,
        [("Halvorsen: We will rebuild the old harbour …", "quotation", "We will rebuild the old harbour bridge")],
    ),
    (
        "“The wall fell,” he said. “It killed nobody at all.”",
        [("It killed nobody at all.", "quotation", "It killed nobody at all.")],
    ),
    (
        "Thomas Whitlock added: “The storm took every single boat.”",
        [("Whitlock: The storm took every single boat.", "quotation", "The storm took every single boat.")],
    ),
    (
        "“The storm took every boat.\n\n“The wall fell at dawn,” Ana Duarte recalled.",
        [
            ("The storm took every boat.", "quotation", "The storm took every boat."),
            ("Duarte: The wall fell at dawn", "quotation", "The wall fell at dawn"),
        ],
    ),
    (
        "“We lost five boats in the great storm,” said Thomas Whitlock.",
        [("We lost five boats in the …", "speaker", "Thomas Whitlock")],
    ),
    (
        "The mayor of Lima, Ingrid Halvorsen, stood by. “We lost five boats in the great storm,” the mayor said.",
        [
            ("Halvorsen: We lost five boats in the …", "quotation", "We lost five boats in the great storm"),
            ("We lost five boats in the …", "speaker", "mayor"),
        ],
    ),
    ('He wrote: "The bridge is closed."', [("The bridge is closed.", "quotation", "The bridge is closed.")]),
]

NEAR_MISSES: list[tuple[str, tuple[str, str, str]]] = [
    ("The widow told Peter Falk, “I want to have my whole life back.”", ("Falk", "quotation", "I want to have")),
    ("The widow told Peter Falk, “I want to have my whole life back.”", ("", "speaker", "Peter Falk")),
    ("Ana Duarte is a “friend” of the mayor.", ("", "quotation", "friend")),
    ("Ana Duarte read “The Long Road to Oslo” aloud.", ("", "quotation", "The Long Road to Oslo")),
    ("Ana Duarte said that the bridge would stay closed.", ("", "quotation", "the bridge would stay closed")),
    (
        "“The bridge is closed for good,” Ana Duarte said. Peter Falk was in Oslo.",
        ("Falk", "quotation", "The bridge is closed for good"),
    ),
    ("It was the Whitlocks' boat, not the Duartes' boat.", ("", "quotation", "boat, not the Duartes")),
]

PAIRS: list[tuple[str, str, str, str]] = [
    (
        "“That's all I can say to you,” Ana Duarte said.",
        "Ana Duarte left. “That's all I can say to you,” Duarte said.",
        "quotation",
        "agreement",
    ),
    (
        "“After careful consideration and walks with my family, I am taking back my name,” Ana Duarte said.",
        "Ana Duarte had decided “after careful considerations and walks” with her family.",
        "quotation",
        "contradiction",
    ),
    (
        "“Those boats are heavy like a stone,” Ana Duarte said.",
        "“Those boats are dense like a stone,” Ana Duarte said.",
        "quotation",
        "contradiction",
    ),
    (
        "“Those boats are heavy like a stone,” Ana Duarte said.",
        "Boats “heavy like a stone” are a danger, Peter Falk said.",
        "quotation",
        "refinement",
    ),
    (
        "Ana Duarte called it a “dreadful mistake”.",
        "“It was a dreadful mistake,” Ana Duarte said.",
        "quotation",
        "refinement",
    ),
    ("Ana Duarte called it a “dreadful mistake”.", "The “mistake” was dreadful.", "quotation", "none"),
    (_SPOKEN, _OTHER.format("rebuild", ""), "quotation", "agreement"),
    (_SPOKEN, _OTHER.format("demolish", ""), "quotation", "contradiction"),
    (_SPOKEN, _OTHER.format("rebuild", " next spring"), "quotation", "refinement"),
    (_SPOKEN, _OTHER.format("now rebuild", ""), "quotation", "contradiction"),
    (
        "“We lost five boats in the great storm,” said Thomas Whitlock.",
        "“We lost six boats in the great storm,” said Ana Duarte.",
        "quotation",
        "undecided",
    ),
    (
        "“We lost five boats in the great storm,” said Thomas Whitlock.",
        "“We lost five boats in the great storm,” said Ana Duarte.",
        "quotation",
        "agreement",
    ),
    (
        "“We lost five boats in the great storm,” said Thomas Whitlock.",
        "“We lost five boats in the great storm,” said Ana Duarte.",
        "speaker",
        "contradiction",
    ),
    (
        "“Yesterday I was stopped on the bridge by an officer,” said Thomas Whitlock.",
        "“This morning I was stopped on the bridge by an officer,” said Thomas Whitlock.",
        "quotation",
        "contradiction",
    ),
    (_SPOKEN, "“The storm took every single boat,” said Ingrid Halvorsen, the mayor.", "quotation", "none"),
    (
        "“We lost five boats in the great storm,” said Thomas Whitlock.",
        "“We lost six boats in the great storm,” said Thomas Whitlock.",
        "quotation",
        "contradiction",
    ),
    (
        "“We lost five boats in the great storm,” said Thomas Whitlock.",
        "“We lost five boats in the great storm,” said Thomas Whitlock. “We lost six boats in the great storm,” he "
        "said again.",
        "quotation",
        "agreement",
    ),
    (
        "“The bridge is for everyone,” Ana Duarte said.",
        "“The bridge is for everyone,” she said. “I think that the bridge is for everyone,” he said.",
        "quotation",
        "agreement",
    ),
    (
        "“The bridge is for everyone,” Ana Duarte said.",
        "“The bridge is for everyone,” she said. “I think that the bridge is for everyone,” she continued.",
        "quotation",
        "refinement",
    ),
]
