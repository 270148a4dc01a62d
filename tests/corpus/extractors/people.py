"""People: given names and offices."""

VALUES: list[tuple[str, list[tuple[str, str, str]]]] = [
    (
        "Norwegian Foreign Minister Ingrid Halvorsen arrived in Lima.",
        [
            ("Halvorsen", "given name", "Ingrid Halvorsen"),
            ("Halvorsen", "office", "Norwegian Foreign Minister"),
        ],
    ),
    (
        "Thomas Whitlock, chief executive of Norkraft, resigned on Monday.",
        [("Whitlock", "given name", "Thomas Whitlock"), ("Whitlock", "office", "chief executive of Norkraft")],
    ),
    ("The mayor of Lisbon, Ana Duarte, opened the bridge.", [("Duarte", "office", "mayor of Lisbon")]),
    ("Ana Duarte, who is the mayor of Lisbon, opened it.", [("Duarte", "office", "mayor of Lisbon")]),
    (
        "Voters chose Ana Duarte. Duarte, a former prosecutor, won by two votes.",
        [("Duarte", "office", "former prosecutor")],
    ),
    ("“We were lucky,” said harbour master Peter Falk.", [("Falk", "office", "harbour master")]),
    ("Sen. Thomas J. Whitlock (R-Ohio) voted no.", [("Whitlock", "given name", "Thomas J. Whitlock")]),
    ("Chinese Foreign Minister Chen Jiahui left the hall.", [("Chen", "given name", "Chen Jiahui")]),
    (
        "President Elena Marković met Prime Minister Ingrid Halvorsen.",
        [("Marković", "office", "President"), ("Halvorsen", "office", "Prime Minister")],
    ),
    (
        "Dr. Priya Raghunathan, director of the Harbour Museum, welcomed it.",
        [("Raghunathan", "office", "director of the Harbour Museum")],
    ),
    (
        "Foreign Minister Ana Duarte and Defence Minister Peter Falk travelled together.",
        [("Duarte", "office", "Foreign Minister"), ("Falk", "office", "Defence Minister")],
    ),
    ("Tolvane Brisk, 41, was pulled from the water.", [("Brisk", "given name", "Tolvane Brisk")]),
    ("Ana Duarte is the prime minister of Portugal.", [("Duarte", "office", "prime minister of Portugal")]),
]

NEAR_MISSES: list[tuple[str, tuple[str, str, str]]] = [
    ("President Elena Marković met Prime Minister Ingrid Halvorsen.", ("Marković", "office", "Prime Minister")),
    ("President Elena Marković met Prime Minister Ingrid Halvorsen.", ("Halvorsen", "office", "President")),
    ("Ana Duarte, the wife of the mayor of Lisbon, spoke.", ("Duarte", "office", "mayor of Lisbon")),
    ("Thomas Whitlock met the prime minister on Monday.", ("Whitlock", "office", "prime minister")),
    ("A spokeswoman for Thomas Whitlock said no.", ("Whitlock", "office", "spokeswoman")),
    ("Ana Duarte told the chief executive, Peter Falk, to leave.", ("Duarte", "office", "chief executive")),
    ("Ingrid Halvorsen criticised the president, Elena Marković.", ("Halvorsen", "office", "president")),
    ("Ana Duarte's lawyer, Peter Falk, declined to comment.", ("Duarte", "office", "lawyer")),
    ("Thomas Whitlock, 54, and his brother Daniel were arrested.", ("Whitlock", "given name", "Daniel")),
    ("Ana Duarte is not the mayor of Lisbon.", ("Duarte", "office", "mayor of Lisbon")),
    ("Ana Duarte wants to be prime minister.", ("Duarte", "office", "prime minister")),
    ("Peter Falk, Ana Duarte's chief of staff, resigned.", ("Duarte", "office", "chief of staff")),
]

PAIRS: list[tuple[str, str, str, str]] = [
    (
        "Norwegian Foreign Minister Ingrid Halvorsen will resign in Oslo.",
        "Norwegian Foreign Minister Astrid Halvorsen is to resign in Oslo, officials said.",
        "given name",
        "contradiction",
    ),
    (
        "Norwegian Foreign Minister Ingrid Halvorsen resigned in Oslo.",
        "Norway's foreign minister, Ingrid Halvorsen, has stepped down, officials in Oslo said.",
        "given name",
        "agreement",
    ),
    (
        "Norwegian Foreign Minister Ingrid Halvorsen resigned in Oslo.",
        "Norway's foreign minister, Ingrid Halvorsen, has stepped down, officials in Oslo said.",
        "office",
        "agreement",
    ),
    (
        "Thomas Whitlock, chief executive of Norkraft, resigned.",
        "Tom Whitlock, the chief executive of Norkraft, has left the firm.",
        "given name",
        "agreement",
    ),
    (
        "Thomas J. Whitlock, chief executive of Norkraft, resigned.",
        "Thomas Whitlock, the chief executive of Norkraft, has left the firm.",
        "given name",
        "refinement",
    ),
    (
        "Foreign Minister Ingrid Halvorsen resigned in Oslo.",
        "Norwegian Foreign Minister Ingrid Halvorsen has stepped down in Oslo, officials said.",
        "office",
        "refinement",
    ),
    (
        "Anna Lind, 19, won the prize in Oslo.",
        "Finance Minister Peter Lind resigned in Lima.",
        "given name",
        "undecided",
    ),
    (
        "Foreign Minister Ana Duarte flew to Lima.",
        "Judge Miriam Feld adjourned the trial in Oslo.",
        "given name",
        "none",
    ),
    (
        "The captain, Ingrid Halvorsen, was rescued off Oslo.",
        "Ingrid Halvorson, the captain, was rescued off Oslo, officials said.",
        "given name",
        "contradiction",
    ),
]
