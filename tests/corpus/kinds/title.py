"""Titles of meetings, bodies, agreements and laws. The caption is the title's own words."""

VALUES: dict[str, list[str]] = {
    "Heads of Government Meeting": [
        "the ⟦Heads of Government Meeting⟧",
        "He will attend the ⟦Heads of Government Meeting⟧.",
    ],
    "heads of state summit": ["the ⟦heads of state summit⟧ in Lima"],
    "Heads of State Council": ["the ⟦Heads of State Council⟧"],
    "First Market Conduct Act": ["the ⟦First Market Conduct Act⟧", "the ⟦First Market Conduct Act⟧ was repealed"],
    "Clean Rivers Act": ["the ⟦Clean Rivers Act⟧", "Parliament passed the ⟦Clean Rivers Act⟧ on Monday."],
    "Northern Fisheries Treaty": ["the ⟦Northern Fisheries Treaty⟧"],
    "World Water Forum": ["the ⟦World Water Forum⟧ opened"],
    "18th Coastal Forum": ["the ⟦18th Coastal Forum⟧"],
    "Oversight Committee": ["Representative Thomas Whitlock of the ⟦Oversight Committee⟧ left"],
    "National Peace Council": ["the director for Asia at the ⟦National Peace Council⟧"],
    "Senate Budget Committee": ["the ⟦Senate Budget Committee⟧", "before the ⟦Senate Budget Committee⟧"],
    "Harbour Safety Commission": ["the ⟦Harbour Safety Commission⟧"],
    "Lisbon Peace Accord": ["the ⟦Lisbon Peace Accord⟧ was signed"],
    "Women's Rowing Championships": ["the ⟦Women's Rowing Championships⟧"],
    "Treaty on Shared Waters": ["the ⟦Treaty on Shared Waters⟧"],
    "Convention on Migratory Birds": ["under the ⟦Convention on Migratory Birds⟧"],
}

NEAR_MISSES = [
    "a meeting of ministers",
    "an act of kindness",
    "The council met",
    "The meeting ended",
    "Bill Pike said no",
    "He signed the agreement on Monday",
    "No. 10 Downing Street",
    "Image 3 of 44",
    "Games were postponed",
    "the heads of state arrived",
    "the heads of two companies",
    "On Monday Parliament met",
]

PAIRS = [
    ("the Heads of Government Meeting", "the Heads of State Meeting", "disjoint"),
    ("the Heads of Government Meeting", "the Heads of Government Meeting", "equal"),
    ("the Heads of Government Meeting", "the heads of government meeting", "equivalent"),
    ("the Market Conduct Act", "the First Market Conduct Act", "generalises"),
    ("the First Market Conduct Act", "the Second Market Conduct Act", "disjoint"),
    ("the Senate Budget Committee", "the House Budget Committee", "incomparable"),
    ("the Clean Rivers Act", "the Fair Fares Act", "incomparable"),
    ("the 18th Coastal Forum", "the 19th Coastal Forum", "disjoint"),
    ("the Northern Fisheries Treaty", "the Southern Fisheries Treaty", "disjoint"),
    ("the Labour Organisation Conference", "the Labor Organization Conference", "equivalent"),
    ("the Treaty on Shared Waters", "the Treaty on Shared Skies", "incomparable"),
]
