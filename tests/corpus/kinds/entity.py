"""Names of bodies, works and products. The caption is the name as written."""

VALUES: dict[str, list[str]] = {
    "Bureau of Ships, Ports and Tides": ["the ⟦Bureau of Ships, Ports and Tides⟧ said so"],
    "Crab and Lobster Service": ["the ⟦Crab and Lobster Service⟧ came"],
    "Tabra Union for Free Ports": ["the head of the ⟦Tabra Union for Free Ports⟧ Ada Berg said so"],
    "Kestrel 216": ["the ⟦Kestrel 216⟧, made in Oslo", "a ⟦Kestrel 216⟧ crashed"],
    "Club Tarvale": ["shots at ⟦Club Tarvale⟧ on Monday"],
    "Operation Kestrel Dawn": ["troops of ⟦Operation Kestrel Dawn⟧ came"],
    "Plumley ShoeHaven": ["stores of ⟦Plumley ShoeHaven⟧ will close"],
    "Tabradise": [
        "her show “⟦Tabradise⟧” ran",
        "She hosted '⟦Tabradise⟧', the short-lived show.",
        "sang ‘⟦Tabradise⟧’ again",
    ],
    "Coastal Observatory for Bird Rights": [
        "the ⟦Coastal Observatory for Bird Rights⟧ said",
        "The ⟦Coastal Observatory for Bird Rights⟧ counted them.",
    ],
    "Harbour Post": ["told the ⟦Harbour Post⟧ on Monday", "The ⟦Harbour Post⟧ reported it."],
    "University of Tarvale": ["at the ⟦University of Tarvale⟧"],
    "A Quiet Harbour": ["his novel “⟦A Quiet Harbour⟧” sold", 'her film "⟦A Quiet Harbour⟧," a hit'],
    "Department of Parks and Wildlife": ["the ⟦Department of Parks and Wildlife⟧ agreed"],
    "Redcurrant Q9": ["a ⟦Redcurrant Q9⟧ phone"],
    "Puentes Sin Orillas": ["a group, ⟦Puentes Sin Orillas⟧, led them"],
    "Silver Kestrel": ["the ⟦Silver Kestrel⟧ sank"],
}

NEAR_MISSES = [
    "on the March 12 list",
    "In Oslo 12 people met",
    "the Kestrel 2016 list",
    "Zorvan McAllister walked home",
    "It was “Never”, he said.",
    "“Certainly,” she said.",
    "Ana Duarte said no",
    "Zorvan Mulik walked home",
    "On Monday Parliament met",
    "in New York on Friday",
    "President Bill Pike left",
    "She lives on Old Mill Road",
    "Harbour Bank Beats Kestrel Fund",
    "Read More Stories",
    "the French team won",
    "in early December",
    "he called it “a mess”",
    "THE BOARD MET AGAIN",
]

PAIRS = [
    ("the Harbour Post", "the Harbour Post", "equal"),
    ("the Harbour Post", "the Harbor Post", "equivalent"),
    ("Hurricane Zorva passed", "Hurricane Zorvas passed", "variant"),
    ("the Kestrel Foundation", "the Kestrel Foundations", "equivalent"),
    ("the Kestrel Research Foundation", "the Kestral Research Foundation", "variant"),
    ("the Ob Ob Foundation", "the Obb Obb Foundation", "variant"),
    ("a group, Puentes Sin Orillas, led", "a group, Puente Sin Orillas, led", "variant"),
    ("the Northern Coastal Observatory", "the Coastal Observatory", "refines"),
    ("the Coastal Observatory", "the Northern Coastal Observatory", "generalises"),
    ("the Harbour Post", "the Harbour Bank", "incomparable"),
    ("the Tarvale Supreme Court", "the Tarvale Supreme Court Library", "incomparable"),
    ("the Recognised Rivers Company", "the Recognized Rivers Company", "equivalent"),
    ("the Blue-Ray Company", "the Blue Ray Company", "equivalent"),
]
