"""Casualties: how many were killed, injured, missing or arrested."""

import datetime

PUBLISHED = datetime.date(2025, 11, 20)

VALUES: list[tuple[str, list[tuple[str, str, str]]]] = [
    ("Rescuers saved 47 passengers.", [("people", "rescued", "47 passengers")]),
    ("The toll of the raid rose to 41 martyrs.", [("people", "killed", "41 martyrs")]),
    (
        "A bus crash near Lima killed at least 12 people and injured 31 others.",
        [("people", "killed", "at least 12 people"), ("people", "injured", "31 others")],
    ),
    ("Seven people were arrested in Oslo.", [("people", "arrested", "Seven people")]),
    ("2 Dead, 1 Wounded in a Mill Fire", [("people", "killed", "2 Dead"), ("people", "injured", "1")]),
    (
        "Two people were killed and another injured in a fire.",
        [("people", "killed", "Two people"), ("people", "injured", "another")],
    ),
    ("The death toll rose to 23, officials said.", [("people", "killed", "23")]),
    (
        "No one was killed or injured in the collapse.",
        [("people", "killed", "No one"), ("people", "injured", "No one")],
    ),
    (
        "There were no casualties, the mayor said.",
        [("people", "killed", "no casualties"), ("people", "injured", "no casualties")],
    ),
    ("Nine people were shot outside the club, police said.", [("people", "shot", "Nine people")]),
    ("Three people were shot dead in Porto.", [("people", "killed", "Three people")]),
    ("At least 9 people had been killed and 14 wounded.", [("people", "injured", "14")]),
    ("Nine people are still missing.", [("people", "missing", "Nine people")]),
    (
        "Twelve people died and three were hurt.",
        [("people", "killed", "Twelve people"), ("people", "injured", "three")],
    ),
    ("The blast wounded 40 people, two of them seriously.", [("people", "injured", "40 people")]),
    ("Five children were among the dead.", [("children", "killed", "Five children")]),
    ("Police detained 14 protesters after the march.", [("protesters", "arrested", "14 protesters")]),
    ("Death toll in the blast at the mill hits 43", [("people", "killed", "43")]),
    ("The death toll of a fire in a crowded hall has reached at least 26.", [("people", "killed", "at least 26")]),
    ("Gunman Kills 3, Flees to the Hills", [("people", "killed", "3")]),
    ("Shots hurt 6 near a store in Porto.", [("people", "injured", "6")]),
    ("Six people, including a child and her aunt, were wounded.", [("people", "injured", "Six people")]),
    ("No one is believed to be injured at this time.", [("people", "injured", "No one")]),
    ("Initially three were feared shot, but police say four people were shot.", [("people", "shot", "four people")]),
    ("Four people were hurt when the roof fell this weekend.", [("people", "injured", "Four people")]),
]

NEAR_MISSES: list[tuple[str, tuple[str, str, str]]] = [
    ("Four girls and a boy were killed.", ("", "killed", "Four girls")),
    ("The three people in the car were killed.", ("", "killed", "three people")),
    ("Three people in the car were killed, and so was the other driver.", ("", "killed", "Three people")),
    ("It killed 17, two of them in hospital from their injuries.", ("", "injured", "two of them")),
    ("Three others died soon after.", ("", "killed", "Three others")),
    ("One teen died there, and another died at a hospital.", ("", "killed", "another")),
    ("One more victim was pronounced dead.", ("", "killed", "One more victim")),
    ("Two of them died at the scene.", ("", "killed", "Two of them")),
    ("Three boys were dead in the cabin, a fourth in the boat.", ("", "killed", "Three boys")),
    ("Three women of one family dead", ("", "killed", "one family dead")),
    ("The 38 people who had been missing were saved.", ("", "missing", "The 38 people")),
    ("Twelve people attended the hearing.", ("", "killed", "Twelve people")),
    ("In 2019 a fire there killed 40 people.", ("", "killed", "40 people")),
    ("Some 200 people were rescued; four died.", ("", "killed", "Some 200 people")),
    ("Police questioned 12 people after two officers were injured.", ("", "injured", "12 people")),
    ("A crew of 31 people sailed. Nobody was killed.", ("", "killed", "31 people")),
    ("The storm destroyed 12 houses and killed livestock.", ("", "killed", "12")),
    ("He died at the age of 84.", ("", "killed", "84")),
    ("The crash left two men dead and another four people injured.", ("people", "killed", "four people")),
    ("The previous toll was 20 dead.", ("people", "killed", "20")),
    ("One of the two officers was killed.", ("officers", "killed", "two officers")),
    ("3 dead, 14 hurt in night club fire.", ("people", "killed", "14")),
    ("9 injured, 2 arrested after brawl in Porto.", ("people", "injured", "2")),
    ("The fire killed two people and forced 300 people to flee.", ("", "killed", "300 people")),
    ("A mother of 12 people in the village was killed.", ("people", "killed", "12 people")),
    ("One Swede and one Danish climber have died.", ("climbers", "killed", "one Danish climber")),
    ("Ada Berg and six other people were wounded.", ("people", "injured", "six other people")),
    ("Two people were killed, including the gunman.", ("people", "killed", "Two people")),
    ("He killed three people and then himself.", ("people", "killed", "three people")),
    ("He killed three people before taking his own life.", ("people", "killed", "three people")),
    ("Four people were shot and a fifth person was hurt by glass.", ("people", "shot", "Four people")),
    ("They wounded six people caught in the crossfire.", ("people", "injured", "six people")),
    ("Seven people were killed in attacks in Porto and Lisbon.", ("people", "killed", "Seven people")),
    ("A quake there killed 40 people in September.", ("people", "killed", "40 people")),
]

PAIRS: list[tuple[str, str, str, str]] = [
    (
        "A crash near Lima killed at least 24 people.",
        "The crash near Lima killed 31 people.",
        "killed",
        "contradiction",
    ),
    ("A crash near Lima killed at least 24.", "The crash near Lima killed at least 31.", "killed", "contradiction"),
    ("A crash near Lima killed at least 100 people.", "The crash near Lima killed 126.", "killed", "refinement"),
    ("A crash near Lima killed at least one person.", "The crash near Lima killed 6 people.", "killed", "refinement"),
    (
        "A bus crash near Lima killed 12 people.",
        "Fourteen people died when a bus crashed near Lima.",
        "killed",
        "contradiction",
    ),
    (
        "A bus crash near Lima killed at least 12 people.",
        "Fourteen people died when a bus crashed near Lima.",
        "killed",
        "contradiction",
    ),
    (
        "A bus crash near Lima killed 12 people.",
        "Twelve people died when a bus crashed near Lima.",
        "killed",
        "agreement",
    ),
    (
        "A bus crash near Lima killed 12 people on Tuesday.",
        "A bus crash near Lima killed 14 people on Friday.",
        "killed",
        "none",
    ),
    (
        "A bus crash near Lima killed 12 people.",
        "A fire in Oslo killed 14 people.",
        "killed",
        "none",
    ),
    (
        "A bus crash near Lima killed 12 people.",
        "A bus crash near Lima injured 31 people.",
        "killed",
        "none",
    ),
    (
        "A bus crash near Lima killed 12 people.",
        "The bus crash near Lima killed five children.",
        "killed",
        "none",
    ),
]
