"""Particulars: what one thing has one of, by the words that bind it."""

import datetime

PUBLISHED = datetime.date(2025, 11, 20)

VALUES: list[tuple[str, list[tuple[str, str, str]]]] = [
    (
        "Thomas Whitlock got 18 months of supervised probation and pays $4,000 in fines.",
        [("Whitlock", "probation", "18 months"), ("Whitlock", "fine", "$4,000")],
    ),
    ("The robber took 9 hostages, police said.", [("story", "hostages", "9 hostages")]),
    ("It had 63 passengers on board, and a bull.", [("story", "passengers", "63 passengers")]),
    ("On the plane were 17 passengers and two pilots.", [("story", "passengers", "17 passengers")]),
    (
        "The list showed 41 passengers and 13 crew members.",
        [("story", "passengers", "41 passengers"), ("story", "crew", "13 crew")],
    ),
    ("About 200 people work at the plant.", [("story", "workforce", "About 200 people")]),
    ("The trawler sent a mayday call around 3 a.m. on Friday.", [("story", "called", "3 a.m.")]),
    ("They left, but Tabra, some 30 miles northwest of Lima, was hit.", [("Tabra", "distance", "some 30 miles")]),
    ("Thomas Whitlock is held on $2 million bail.", [("Whitlock", "bail", "$2 million")]),
    ("A judge set bond at $50,000 for Thomas Whitlock.", [("Whitlock", "bail", "$50,000")]),
    ("The town offers a reward of $5,000 for clues.", [("story", "reward", "$5,000")]),
    ("Thomas Whitlock was sentenced to 12 years.", [("Whitlock", "sentence", "12 years")]),
    ("Thomas Whitlock, a 15-year veteran of the force, died.", [("Whitlock", "service", "15-year")]),
    ("The 15-year veteran Deputy Thomas Whitlock died.", [("Whitlock", "service", "15-year")]),
    ("Thomas Whitlock had served with the sheriff for 16 years.", [("Whitlock", "service", "16 years")]),
    ("Thomas Whitlock died. He had worked there for 16 years.", [("Whitlock", "service", "16 years")]),
    ("The woman, five months pregnant, was hurt.", [("story", "pregnancy", "five months")]),
    ("More than 185 shots were fired at the hall.", [("shooting", "shots", "More than 185 shots")]),
    ("The gunman fired 18 rounds.", [("shooting", "shots", "18 rounds")]),
    ("Tabra, home to 120,000 people, was hit.", [("Tabra", "inhabitants", "120,000 people")]),
    ("The quake shook Tabra, which has a population of 9,000.", [("Tabra", "inhabitants", "9,000")]),
    ("The quake shook Tabra, a town of about 15,000 people.", [("Tabra", "inhabitants", "about 15,000 people")]),
    (
        "Tabra, home to 120,000 people, and Orvik, a town of 9,000 people, were hit. Orvik is 9 miles north of Tabra.",
        [("Tabra", "inhabitants", "120,000 people"), ("Orvik", "distance", "9 miles")],
    ),
    ("Thomas Whitlock served four months in federal prison.", [("Whitlock", "time served", "four months")]),
    (
        "Thomas Whitlock is 5 feet 8 inches tall and weighs 130 pounds.",
        [("Whitlock", "height", "5 feet 8 inches"), ("Whitlock", "weight", "130 pounds")],
    ),
    (
        "Thomas Whitlock is charged with eight counts of attempted murder.",
        [("attempted murder", "counts", "eight counts")],
    ),
    ("A 6.1-magnitude quake shook the coast.", [("earthquake", "magnitude", "6.1-magnitude")]),
    ("The hall is in Tabra, which is 100 miles northeast of Lima.", [("Tabra", "distance", "100 miles")]),
    ("Tabra, 65 miles north of Lima, was hit.", [("Tabra", "distance", "65 miles")]),
    ("Police were called at about 9:30 a.m. to the hall.", [("story", "called", "9:30 a.m.")]),
    ("At 2:10 a.m. deputies responded to a report of shots.", [("shooting", "called", "2:10 a.m.")]),
    ("The first call came in at 3:20 p.m.", [("story", "called", "3:20 p.m.")]),
]

NEAR_MISSES: list[tuple[str, tuple[str, str, str]]] = [
    ("Thomas Whitlock faces a fine of up to $4,000.", ("", "fine", "$4,000")),
    ("Police freed 6 hostages at noon.", ("", "hostages", "6 hostages")),
    ("The liner carried 310 passengers and crew.", ("", "passengers", "310 passengers")),
    ("The ferry sank, and 47 passengers were rescued.", ("", "passengers", "47 passengers")),
    ("Thomas Whitlock stood 8 feet away.", ("Whitlock", "height", "8 feet")),
    ("Thomas Whitlock paid $2 million for the house.", ("", "bail", "$2 million")),
    ("He was sentenced to serve 12 years with Thomas Whitlock.", ("", "sentence", "12 years")),
    ("He faces a maximum sentence of 12 years, said Thomas Whitlock.", ("", "sentence", "12 years")),
    ("Thomas Whitlock was away for 16 years.", ("", "service", "16 years")),
    ("Thomas Whitlock served four months in prison.", ("", "service", "four months")),
    ("Thomas Whitlock carried 130 pounds of salt.", ("", "weight", "130 pounds")),
    ("Thomas Whitlock is a 5-foot-8,135 pounds keeper.", ("", "weight", "8,135 pounds")),
    ("Nevertheless, it hit a camp of 900 people.", ("Nevertheless", "inhabitants", "900 people")),
    ("She saw him five months ago.", ("", "pregnancy", "five months")),
    ("He took 18 shots at goal.", ("", "shots", "18 shots")),
    ("Tabra sent 120 people to help.", ("", "inhabitants", "120 people")),
    ("Thomas Whitlock ran 100 miles.", ("", "distance", "100 miles")),
    ("His mother called him at 9:30 a.m.", ("", "called", "9:30 a.m.")),
    ("Police who were called to the hall arrested him at 9:30 a.m.", ("", "called", "9:30 a.m.")),
]

PAIRS: list[tuple[str, str, str, str]] = [
    (
        "Thomas Whitlock is held on $2 million bail.",
        "Thomas Whitlock is held on a $3 million bond.",
        "bail",
        "contradiction",
    ),
    (
        "Thomas Whitlock is held on $2 million bail.",
        "Thomas Whitlock's bond was set at $2 million.",
        "bail",
        "agreement",
    ),
    (
        "Thomas Whitlock is held on $2 million bail.",
        "Peter Falk is held on $3 million bail.",
        "bail",
        "none",
    ),
    (
        "Thomas Whitlock is charged with eight counts of attempted murder.",
        "Thomas Whitlock faces seven counts of attempted murder.",
        "counts",
        "contradiction",
    ),
    (
        "Thomas Whitlock is charged with eight counts of attempted murder.",
        "Thomas Whitlock faces seven counts of murder.",
        "counts",
        "none",
    ),
    (
        "Thomas Whitlock is charged with eight counts of attempted murder.",
        "Peter Falk faces seven counts of attempted murder.",
        "counts",
        "none",
    ),
    (
        "Tabra, home to 120,000 people, was hit.",
        "Tabra, home to 200,000 people, was shaken.",
        "inhabitants",
        "contradiction",
    ),
    (
        "Tabra is 65 miles north of Lima.",
        "Tabra, 100 miles north of Lima, was hit.",
        "distance",
        "contradiction",
    ),
    (
        "Tabra is 65 miles north of Lima.",
        "Tabra, 100 miles north of Oslo, was hit.",
        "distance",
        "none",
    ),
    (
        "Two people died at the Orchid Club in Lisbon. Police were called at 9:30 a.m. to the Orchid Club.",
        "Police were called to the Orchid Club in Lisbon at 10:15 a.m.",
        "called",
        "contradiction",
    ),
]
