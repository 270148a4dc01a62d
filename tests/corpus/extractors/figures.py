"""Figures: numbers, amounts, places and days, each known by the words around it."""

import datetime

PUBLISHED = datetime.date(2025, 11, 20)

VALUES: list[tuple[str, list[tuple[str, str, str]]]] = [
    ("The council spent $4 million on the bridge.", [("council spent … bridge", "amount", "$4 million")]),
    ("Five bombs fell on the harbour.", [("fell harbour", "number", "Five bombs")]),
    ("The council met in Chile on Monday.", [("council met … Monday", "where", "Chile")]),
    (
        "A guard was shot in the leg with a rifle.",
        [("guard shot … rifle", "injury", "leg"), ("shot leg", "weapon", "rifle")],
    ),
    ("Ada Berg is in stable condition.", [("Ada Berg", "condition", "stable condition")]),
    ("Ada Berg was charged with arson in Oslo.", [("Berg charged … Oslo", "charge", "arson")]),
    ("Prices rose by 7 percent in Oslo.", [("Prices rose … Oslo", "percentage", "7 percent")]),
]

NEAR_MISSES: list[tuple[str, tuple[str, str, str]]] = [
    ("Chile said on Monday that the talks had failed.", ("", "where", "Chile")),
    ("The minister lives at No. 10 Downing Street.", ("", "number", "10")),
    ("An Oslo doctor is missing.", ("", "where", "Oslo")),
    ("It was a quiet game against Oslo in the rain.", ("", "where", "Oslo")),
    ("Nobody spoke when TV Oslo went to the house.", ("", "where", "Oslo")),
    ("The ferry is lost, police said Wednesday.", ("", "day", "Wednesday")),
    ("The Gulls (9-5) beat the Herons (3-2). It gave Lima a lead.", ("", "where", "Lima")),
    ("The frigate INS Lima put out. In Lima the crew slept.", ("", "where", "Lima")),
    ("One of the bosses of the gang left the hall.", ("", "people", "One of the bosses")),
    ("He went to the VA in the harbour town.", ("", "where", "VA")),
    ("An Oslo mountain climber is missing.", ("", "where", "Oslo")),
    ("“We can let this town grow today and tomorrow,” she said.", ("", "day", "today")),
]

PAIRS: list[tuple[str, str, str, str]] = [
    (
        "About 900 people live in the harbour town on the cape.",
        "The harbour town on the cape, where 1,000 people live, is small.",
        "people",
        "contradiction",
    ),
    (
        "Some 400 people live in the harbour town on the cape.",
        "The harbour town on the cape, where 1,000 people live, is small.",
        "people",
        "none",
    ),
    (
        "The painter stayed at 16 inns, a biographer writes.",
        "Nobody knows why 16 inns took her in.",
        "number",
        "agreement",
    ),
    (
        "The keeper painted the walls of his sister's mill on May 3. A court met on November 2.",
        "On May 9 the keeper painted the walls of his sister's mill. He left on December 1.",
        "day",
        "contradiction",
    ),
    (
        "The keeper painted the walls of his sister's mill on Thursday. A court met on November 2.",
        "On Friday the keeper painted the walls of his sister's mill. He left on December 1.",
        "day",
        "none",
    ),
    (
        "He bought the rare violin from a blind tinker for $340. The dealer later got $900 for a cello.",
        "A blind tinker had sold him the rare violin for $350. A museum had offered $700 for a drum.",
        "amount",
        "contradiction",
    ),
    (
        "He bought the rare violin from a blind tinker for $340. The dealer later got $900 for a cello.",
        "A blind tinker had sold him the rare violin for $3,500. A museum had offered $700 for a drum.",
        "amount",
        "none",
    ),
    (
        "The gallery offered the painter $250 for the portrait. The museum offered the painter $270 for the portrait.",
        "The bank offered the painter $260 for the portrait. The school offered the painter $280 for the portrait.",
        "amount",
        "none",
    ),
    (
        "Ferry tickets brought the harbour losses of $250 in the third quarter. Parking brought it $900.",
        "Ferry tickets brought the harbour losses of $260 in the fourth quarter. Berths brought it $700.",
        "amount",
        "none",
    ),
    (
        "The ferry rammed the pier three miles from the old harbour wall of Tabra. A cable lies two miles off.",
        "The ferry rammed the pier four miles from the old harbour wall of Tabra. A wreck lies six miles off.",
        "measure",
        "none",
    ),
    (
        "The barge left Orvik for Tabra with a load of timber at 4 a.m. It sank off Kesto at 7 a.m.",
        "At 4:30 a.m. the barge left Orvik for Tabra. It was found by divers at noon.",
        "hour",
        "contradiction",
    ),
    (
        "The barge left Orvik for Tabra with a load of timber at 4 a.m. It sank off Kesto at 7 a.m.",
        "At 9:30 a.m. the barge left Orvik for Tabra. It was found by divers at noon.",
        "hour",
        "none",
    ),
    (
        "The barge left Orvik for Tabra with a load of timber between 4 a.m. and 5 a.m. It sank off Kesto at 7 a.m.",
        "At 4:30 a.m. the barge left Orvik for Tabra. It was found by divers at noon.",
        "hour",
        "none",
    ),
    (
        "The quake was registered at 7:21 p.m. local time. Another had come at 2 p.m.",
        "The storm hit the island at 7:26 p.m. local time. It was gone by 9 p.m.",
        "hour",
        "none",
    ),
    (
        "Raising the share of herons in the district from 48.6% to 52.7% was needless, the court said.",
        "The share of herons in the district was 55%, the court said.",
        "percentage",
        "none",
    ),
    (
        "He still held three Norwegians in the hotel at noon.",
        "He still held two Norwegians in the hotel at noon.",
        "number",
        "none",
    ),
    (
        "Voters of the district first elected her to the lower house in 2012.",
        "The lower house of the district has had her elected since 2013.",
        "day",
        "none",
    ),
    (
        "Deputies said Sunday morning that they sought two men.",
        "Deputies said Sunday afternoon that they sought two men.",
        "hour",
        "none",
    ),
    (
        "The mobile home is 15 miles southeast of Lima.",
        "The mobile home is 50 miles south of Oslo.",
        "measure",
        "none",
    ),
    (
        "The strike drove more than 24,310 people from their homes.",
        "The strike drove 31,870 people from their homes.",
        "people",
        "none",
    ),
    (
        "The council spent $4 million on the new bridge.",
        "On the new bridge the council has spent $4 million so far.",
        "amount",
        "agreement",
    ),
    (
        "The council spent $4 million on the new bridge.",
        "A painting by a local artist was sold for $4 million in Paris.",
        "amount",
        "none",
    ),
    ("A guard was shot in the leg.", "The guard, shot in the leg, is recovering.", "injury", "agreement"),
    ("A guard was shot in the leg.", "A guard was shot in the arm.", "injury", "none"),
    (
        "A guard was shot at the bank Thursday night.",
        "At the bank a guard was shot Thursday night.",
        "hour",
        "agreement",
    ),
    (
        "A guard was shot at the bank Thursday night.",
        "A guard was shot at the bank Thursday morning.",
        "hour",
        "contradiction",
    ),
    ("A guard was shot at the bank Thursday night.", "A guard was shot at the bank Friday morning.", "hour", "none"),
    (
        "Voters approved the bridge bond in 2009.",
        "The bridge bond was approved by voters in 2010.",
        "day",
        "contradiction",
    ),
    ("Voters approved the bridge bond in 2009.", "The bridge bond was approved by voters in 2014.", "day", "none"),
    ("Berg scored most points in the 2009 season.", "Berg scored most points in the 2010 season.", "day", "none"),
    ("A guard was shot in his leg.", "The guard, shot in his leg, is recovering.", "injury", "agreement"),
    ("A guard was shot in his leg.", "The guard, shot in her leg, is recovering.", "injury", "none"),
    ("Ada Berg was charged with arson.", "Ada Berg faces an arson charge in court.", "charge", "agreement"),
    (
        "The council spent $4 million on the new bridge.",
        "The council spent $6 million on the new bridge.",
        "amount",
        "contradiction",
    ),
    (
        "The council spent $4 million on the new bridge.",
        "The council spent $6 million on the new bridge. It sold a park for $2 million.",
        "amount",
        "contradiction",
    ),
    (
        "The council spent $4 million on the new bridge so far.",
        "The council spent $6 million on the new bridge.",
        "amount",
        "none",
    ),
    (
        "Divers took four crates of tea from the wreck.",
        "Divers took seven crates of tea from the wreck.",
        "number",
        "contradiction",
    ),
    ("Ada Berg scored 12 goals for the club.", "Ada Berg scored 14 goals for the club.", "number", "none"),
    (
        "Ada Berg failed a sobriety test on Route 9 shortly after 2 a.m.",
        "Ada Berg was pulled over on Route 9 at 2:30 a.m.",
        "hour",
        "contradiction",
    ),
    (
        "Updated 5:40 p.m. Ada Berg left the town hall.",
        "Ada Berg left the town hall around 3 p.m.",
        "hour",
        "none",
    ),
]
