"""Titles. A label is the body, where one is named, and the title's words by letters, without those of a series."""

VALUES: list[tuple[str, list[tuple[str, str, str]]]] = [
    ("Parliament passed the Clean Rivers Act on Monday.", [("Clean Rivers Act", "title", "Clean Rivers Act")]),
    (
        "The Second Market Conduct Act takes effect in May.",
        [("Market Conduct Act", "title", "Second Market Conduct Act")],
    ),
    (
        "She will attend the Northern Rivers Organisation (NRO) Heads of Government Meeting in Lima.",
        [("NRO meeting", "title", "Heads of Government Meeting")],
    ),
    ("Ministers opened the 19th Coastal Forum in Lisbon.", [("Coastal Forum", "title", "19th Coastal Forum")]),
    ("The Northern Fisheries Treaty was signed in Oslo.", [("Fisheries Treaty", "title", "Northern Fisheries Treaty")]),
    (
        "He testified before the Senate Budget Committee. The hearing lasted two hours.",
        [("Senate Budget Committee", "title", "Senate Budget Committee")],
    ),
    (
        "The Clean Rivers Act was debated. The Fair Fares Act was not.",
        [("Clean Rivers Act", "title", "Clean Rivers Act"), ("Fair Fares Act", "title", "Fair Fares Act")],
    ),
    (
        "Leaders gathered for the heads of state summit of the NRO.",
        [("NRO meeting", "title", "heads of state summit")],
    ),
]

NEAR_MISSES: list[tuple[str, tuple[str, str, str]]] = [
    ("Bill Pike signed nothing.", ("", "title", "Bill")),
    ("The heads of state arrived late.", ("", "title", "heads of state")),
    ("On Monday Parliament met.", ("", "title", "Monday Parliament")),
    ("It was an act of kindness.", ("", "title", "act of kindness")),
    ("The meeting ended at noon.", ("", "title", "The meeting")),
    ("Games were postponed by rain.", ("", "title", "Games")),
    ("The treaty was signed in Oslo.", ("", "title", "treaty")),
    ("Ana Duarte chaired the meeting of ministers.", ("", "title", "meeting of ministers")),
]

PAIRS: list[tuple[str, str, str, str]] = [
    (
        "Ana Duarte will attend the NRO Heads of Government Meeting in Lima.",
        "Ana Duarte is to attend the NRO Heads of State Meeting in Lima, officials said.",
        "title",
        "contradiction",
    ),
    (
        "Parliament in Oslo passed the First Market Conduct Act on Monday.",
        "The Second Market Conduct Act was passed by Parliament in Oslo.",
        "title",
        "contradiction",
    ),
    (
        "Parliament in Oslo passed the Clean Rivers Act on Monday.",
        "The Clean Rivers Act was passed by Parliament in Oslo.",
        "title",
        "agreement",
    ),
    (
        "Parliament in Oslo passed the Market Conduct Act on Monday.",
        "The First Market Conduct Act was passed by Parliament in Oslo.",
        "title",
        "refinement",
    ),
    (
        "Parliament in Oslo passed the Clean Rivers Act on Monday.",
        "The Fair Fares Act was passed by Parliament in Oslo.",
        "title",
        "none",
    ),
    (
        "Ana Duarte opened the 18th Coastal Forum in Lisbon.",
        "The 19th Coastal Forum was opened in Lisbon by Ana Duarte.",
        "title",
        "contradiction",
    ),
    (
        "Ana Duarte will attend the NRO Heads of Government Meeting in Lima.",
        "Peter Falk will attend the SWC Heads of State Meeting in Oslo.",
        "title",
        "none",
    ),
]
