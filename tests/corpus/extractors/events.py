"""Events: when, where, how long, and who met whom."""

import datetime

PUBLISHED = datetime.date(2025, 11, 20)
"""A Thursday."""

VALUES: list[tuple[str, list[tuple[str, str, str]]]] = [
    ("Shots were fired at 2:30 a.m. in the street, and two died.", [("shooting", "time", "2:30 a.m.")]),
    (
        "The explosion hit a tent. The missile landed shortly after 10pm on Sunday.",
        [("explosion", "time", "10pm")],
    ),
    (
        "Foreign Minister Ana Duarte met her Norwegian counterpart, Ingrid Halvorsen, in Lisbon on Monday.",
        [
            ("Duarte–Halvorsen meeting", "date", "Monday"),
            ("Duarte–Halvorsen meeting", "place", "Lisbon"),
            ("Duarte meeting", "met", "Ingrid Halvorsen"),
        ],
    ),
    (
        "President Elena Marković will visit Chile from 4 to 5 December.",
        [("Marković visit", "date", "4 to 5 December"), ("Marković visit", "place", "Chile")],
    ),
    (
        "Prime Minister Ingrid Halvorsen begins a three-day visit to Japan on December 4.",
        [
            ("Halvorsen visit", "date", "December 4"),
            ("Halvorsen visit", "place", "Japan"),
            ("Halvorsen visit", "duration", "three-day"),
        ],
    ),
    (
        "The ferry sank off Lisbon on Tuesday.",
        [("sinking", "date", "Tuesday"), ("sinking", "place", "Lisbon")],
    ),
    (
        "The blast shook Lisbon shortly before 5 a.m. on Tuesday.",
        [("explosion", "time", "5 a.m."), ("explosion", "date", "Tuesday")],
    ),
    ("Around 10:20 p.m. an explosion rocked the hall.", [("explosion", "time", "10:20 p.m.")]),
    ("A blaze in an empty barn was reported at 2:17 a.m.", [("fire", "time", "2:17 a.m.")]),
    ("Thomas Whitlock died at 7:25 p.m. in Houston.", [("Whitlock death", "time", "7:25 p.m.")]),
    (
        "An earthquake struck near Lima on 17 November.",
        [("earthquake", "date", "17 November"), ("earthquake", "place", "Lima")],
    ),
    (
        "Talks between Thomas Whitlock and Ana Duarte were held in Nairobi on November 12.",
        [("Whitlock–Duarte meeting", "date", "November 12"), ("Whitlock–Duarte meeting", "place", "Nairobi")],
    ),
    (
        "Prime Minister Ingrid Halvorsen confirmed the plan. Her visit to Peru is expected in early December.",
        [("Halvorsen visit", "date", "early December"), ("Halvorsen visit", "place", "Peru")],
    ),
    (
        "Ana Duarte and Ingrid Halvorsen spoke in Oslo. The Duarte–Halvorsen talks lasted two hours.",
        [("Duarte–Halvorsen meeting", "duration", "two hours")],
    ),
    (
        "A court in Oslo sentenced Thomas Whitlock to 20 years in prison on Wednesday.",
        [("Whitlock sentencing", "date", "Wednesday")],
    ),
    (
        "Ana Duarte arrived in Nairobi on Monday for a two-day visit.",
        [
            ("Duarte visit", "date", "Monday"),
            ("Duarte visit", "place", "Nairobi"),
            ("Duarte visit", "duration", "two-day"),
        ],
    ),
    (
        "The summit, expected to take place in Lisbon on 4-5 December, will draw 20 leaders.",
        [("summit", "date", "4-5 December"), ("summit", "place", "Lisbon")],
    ),
    ("Two trains collided near Moscow on Wednesday, the railway said.", [("crash", "date", "Wednesday")]),
    (
        "Police arrested Thomas Whitlock in Houston, Texas, on Monday.",
        [("Whitlock arrest", "date", "Monday"), ("Whitlock arrest", "place", "Houston")],
    ),
    (
        "Ana Duarte’s visit to Japan will begin on 2 January, her office said in a press release.",
        [("Duarte visit", "date", "2 January"), ("Duarte visit", "place", "Japan")],
    ),
    (
        "Duarte Meets Halvorsen in Lisbon\n\nForeign Minister Ana Duarte met Ingrid Halvorsen on Monday.",
        [("Duarte–Halvorsen meeting", "place", "Lisbon"), ("Duarte–Halvorsen meeting", "date", "Monday")],
    ),
]

NEAR_MISSES: list[tuple[str, tuple[str, str, str]]] = [
    ("Ada Berg, a star of the 1940s, died on Monday.", ("Berg death", "date", "1940s")),
    ("Thomas Whitlock said the barn burned on Monday.", ("Whitlock fire", "date", "Monday")),
    ("Ada Berg faces nine years in prison for the fire.", ("fire", "duration", "nine years")),
    ("The shooting victims were identified by police on Monday.", ("shooting", "date", "Monday")),
    ("The barn burned, Thomas Whitlock said here late Monday.", ("Whitlock fire", "date", "Monday")),
    ("The barn burned, a warden said here late Monday.", ("fire", "date", "Monday")),
    ("Ana Duarte apologised on Monday if the fire was hers.", ("fire", "date", "Monday")),
    ("The crash was the worst in Norway history.", ("crash", "place", "Norway")),
    ("The court overturned the ban on ferries on Monday.", ("sinking", "date", "Monday")),
    ("A burned body was found in Lisbon on Monday.", ("fire", "date", "Monday")),
    ("Chief Thomas Whitlock said shots were fired on Sunday.", ("resignation", "date", "Sunday")),
    (
        "Ana Duarte will travel to Peru on Friday after meeting Ingrid Halvorsen in Oslo on Monday.",
        ("visit", "date", "Monday"),
    ),
    (
        "Ana Duarte will travel to Peru on Friday after meeting Ingrid Halvorsen in Oslo on Monday.",
        ("visit", "place", "Oslo"),
    ),
    (
        "Ana Duarte met Ingrid Halvorsen in Oslo on Monday ahead of Elena Marković's visit on 4 December.",
        ("visit", "date", "Monday"),
    ),
    (
        "Ana Duarte met Ingrid Halvorsen in Oslo on Monday ahead of Elena Marković's visit on 4 December.",
        ("meeting", "date", "4 December"),
    ),
    (
        "Thomas Whitlock was born on 9 November 1987. He met Ana Duarte in Lima.",
        ("meeting", "date", "9 November 1987"),
    ),
    ("The storm hit Texas on Monday, while a fire burned in Houston on Tuesday.", ("storm", "date", "Tuesday")),
    (
        "A court in Oslo sentenced Thomas Whitlock to 20 years in prison on Wednesday.",
        ("sentencing", "duration", "20 years"),
    ),
    ("Officials plan to talk of the blast at a news conference at 3 p.m.", ("explosion", "time", "3 p.m.")),
    ("The suspect in the shooting was arrested at 6 a.m.", ("shooting", "time", "6 a.m.")),
    ("The shooting victim left the house at 6 a.m.", ("shooting", "time", "6 a.m.")),
    ("Crews had the blaze under control by 8:20 a.m.", ("fire", "time", "8:20 a.m.")),
    ("Two shootings shook both towns at 7:05 p.m.", ("shooting", "time", "7:05 p.m.")),
    ("The fire began at 1:10 a.m. and was over at 6 a.m.", ("fire", "time", "6 a.m.")),
    ("A storm hit Lima at 3 a.m. The storm before it struck at 9 p.m.", ("crash", "time", "9 p.m.")),
    ("Ana Duarte commented on the blast on Friday.", ("explosion", "date", "Friday")),
    ("The shooting left two dead, says a paper released on Monday.", ("shooting", "date", "Monday")),
    ("Thomas Whitlock was arraigned on Monday.", ("charge", "date", "Monday")),
    ("The election will be the first since 2019.", ("election", "date", "2019")),
    ("Ana Duarte visited Peru in 2019. On Friday she met Ingrid Halvorsen.", ("meeting", "date", "2019")),
    ("Ana Duarte visited Peru in 2019. On Friday she met Ingrid Halvorsen.", ("visit", "date", "Friday")),
    ("The trial opened in Oslo, three years after the fire.", ("trial", "duration", "three years")),
    ("Ana Duarte of Portugal met Ingrid Halvorsen in Lima.", ("meeting", "place", "Portugal")),
    ("Ana Duarte met Ingrid Halvorsen, and Thomas Whitlock met Peter Falk.", ("Duarte meeting", "met", "Peter Falk")),
    ("Ana Duarte, who had visited Norway in May, met Ingrid Halvorsen on Monday.", ("meeting", "date", "May")),
]

PAIRS: list[tuple[str, str, str, str]] = [
    (
        "Two people were killed by a blast at the Orchid Club in Lisbon. The blast was heard around 4:40 p.m. in the "
        "Orchid Club, said Ana Duarte.",
        "A blast at the Orchid Club in Lisbon killed two. The blast was heard just after 4 p.m. in the Orchid Club, "
        "Ana Duarte said.",
        "time",
        "contradiction",
    ),
    (
        "Two people were killed by a blast at the Orchid Club in Lisbon. The blast was heard around 4:40 p.m. in the "
        "Orchid Club, said Ana Duarte.",
        "A blast at the Orchid Club in Lisbon killed two. The blast was heard at 4:45 p.m. in the Orchid Club, "
        "Ana Duarte said.",
        "time",
        "refinement",
    ),
    (
        "Prime Minister Ingrid Halvorsen will visit Japan on 4 December.",
        "Prime Minister Ingrid Halvorsen is to visit Japan on 6 December, her office said.",
        "date",
        "contradiction",
    ),
    (
        "Prime Minister Ingrid Halvorsen will visit Japan on 4 December.",
        "Prime Minister Ingrid Halvorsen will visit Japan in early December, her office said.",
        "date",
        "refinement",
    ),
    (
        "Foreign Minister Ana Duarte met Ingrid Halvorsen in Lisbon on Monday.",
        "Ingrid Halvorsen and Foreign Minister Ana Duarte held talks in Lisbon on 17 November.",
        "date",
        "agreement",
    ),
    (
        "Ingrid Halvorsen will visit Japan on 4 December.",
        "Ingrid Halvorsen is to visit Tokyo on 4 December, her office said.",
        "place",
        "refinement",
    ),
    (
        "Ana Duarte met Ingrid Halvorsen in Lisbon on Monday.",
        "Ana Duarte met Ingrid Halvorsen in Nairobi on Monday, officials said.",
        "place",
        "contradiction",
    ),
    (
        "Ingrid Halvorsen will begin a three-day visit to Japan on 4 December.",
        "Ingrid Halvorsen will begin a five-day visit to Japan on 4 December.",
        "duration",
        "contradiction",
    ),
    (
        "Ana Duarte will visit Japan on 4 December.",
        "Thomas Whitlock will visit Japan on 6 December.",
        "date",
        "none",
    ),
    (
        "Ana Duarte met Thomas Whitlock in Lima on Monday.",
        "Ana Duarte met Ingrid Halvorsen in Oslo on Tuesday.",
        "date",
        "none",
    ),
    (
        "An earthquake struck near Lima on 17 November.",
        "An earthquake struck near Lima on 18 November, the institute said.",
        "date",
        "contradiction",
    ),
    (
        "An earthquake struck near Lima on 17 November.",
        "An earthquake struck near Tokyo on 18 November, the institute said.",
        "date",
        "none",
    ),
    (
        "Ana Duarte met Ingrid Halvorsen in Oslo on Monday.",
        "On Monday Ana Duarte met Ingrid Halvorsen in Oslo, officials said.",
        "met",
        "agreement",
    ),
    (
        "Ingrid Halvorsen, who was known as the Lady of Bergen, died on Friday.",
        "Ingrid Halvorsen died on Thursday at her home, her son said.",
        "date",
        "contradiction",
    ),
    (
        "Ana Duarte was born in 1923 in Lima.",
        "Born in 1924, Ana Duarte left Lima as a child.",
        "date",
        "contradiction",
    ),
]
