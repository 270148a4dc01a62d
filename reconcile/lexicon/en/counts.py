"""Words of counts of people: who is counted, and what was done to them."""

from reconcile.lexicon.en.places import DEMONYMS

PEOPLE = frozenset("people persons person lives dead victims bodies souls casualties deaths fatalities martyrs".split())
"""Nouns that count everybody; a count of another noun is a count of a part."""

PARTS = {
    "children": "children", "kids": "children", "child": "children", "girls": "children", "boys": "children",
    "women": "women", "men": "men", "woman": "women", "man": "men", "civilians": "civilians", "soldiers": "soldiers",
    "troops": "soldiers", "officers": "officers", "policemen": "officers", "medics": "medics", "workers": "workers",
    "students": "students", "pupils": "students", "tourists": "tourists", "passengers": "",
    "crew": "crew", "firefighters": "firefighters", "rebels": "rebels", "militants": "militants",
    "fighters": "militants", "gunmen": "gunmen", "guardsmen": "soldiers", "suspects": "suspects", "protesters": "protesters",
    "demonstrators": "protesters", "residents": "residents", "villagers": "residents", "migrants": "migrants",
    "refugees": "refugees", "prisoners": "prisoners", "inmates": "prisoners", "hostages": "hostages",
    "journalists": "journalists", "survivors": "", "patients": "patients",
    "teens": "teenagers", "teenagers": "teenagers", "teenager": "teenagers", "adults": "adults", "juveniles": "children",
    "pedestrians": "pedestrians", "bystanders": "bystanders", "drivers": "drivers", "motorists": "drivers",
    "customers": "customers", "employees": "workers", "colleagues": "workers", "coworkers": "workers", "miners": "miners", "sailors": "sailors", "pilots": "pilots",
    "worshippers": "worshippers", "shoppers": "shoppers", "guests": "guests", "visitors": "visitors",
    "relatives": "relatives", "teachers": "teachers", "nurses": "medics", "doctors": "medics", "farmers": "farmers",
    "fishermen": "fishermen", "climbers": "climbers", "hikers": "hikers", "attackers": "attackers", "raiders": "attackers",
    "bombers": "attackers", "terrorists": "militants", "insurgents": "militants", "settlers": "settlers",
    **{one: people for people in DEMONYMS if people.endswith("s") and " " not in people
       for one in (people, people[:-1]) if one in DEMONYMS},
    "agents": "officers", "marshals": "officers", "deputies": "officers", "troopers": "officers", "cops": "officers",
    "marines": "marines", "servicemen": "soldiers", "minors": "children", "babies": "children",
    "infants": "children", "toddlers": "children", "males": "men", "females": "women",
    "constables": "officers", "assailants": "attackers", "citizens": "", "guards": "guards", "bodyguards": "guards",
    "sons": "children", "daughters": "children", "pirates": "pirates", "robbers": "robbers", "lawmakers": "lawmakers",
    "detainees": "prisoners", "captives": "hostages", "activists": "protesters", "pensioners": "residents",
    "evacuees": "evacuees", "foreigners": "foreigners",
    "pilgrims": "pilgrims", "peacekeepers": "peacekeepers", "labourers": "workers", "laborers": "workers",
    "crewmen": "crew", "workmates": "workers", "classmates": "students", "neighbors": "residents",
    "neighbours": "residents",
    "others": "", "more": "",
}  # fmt: skip
"""Nouns of a part of the people counted, to the name of the part; "" adds nothing."""

OF_ANOTHER = {"marines": "soldiers"}
"""Parts that are a part of another: four of the five soldiers who died may be marines."""

OUTCOMES = {
    "killed": "killed die died dead drowned perished deaths fatalities dies killing kills slain lives slaughtered massacred martyred martyrs fatally",
    "injured": "injured wounded hurt injuries injuring wounding wounds injures",
    "missing": "missing unaccounted",
    "rescued": "rescued saved",
    "arrested": "arrested detained arresting detaining custody",
    "shot": "shot",
}
"""An attribute to the words that say it of a number in their clause."""

OUTCOME = {word: name for name, words in OUTCOMES.items() for word in words.split()}
"""A word to its attribute."""

BEFORE = {
    "killing": "killed", "killed": "killed", "kills": "killed", "claimed": "killed", "claims": "killed",
    "claiming": "killed", "gunned": "shot", "slaughtered": "killed", "slaughtering": "killed", "massacred": "killed", "toll": "killed", "dead": "killed", "deaths": "killed", "injuring": "injured",
    "injured": "injured", "injures": "injured", "hurt": "injured", "hurts": "injured", "wounding": "injured", "wounded": "injured", "wounds": "injured", "arrested": "arrested",
    "detained": "arrested", "arresting": "arrested", "rescued": "rescued", "rescues": "rescued", "rescuing": "rescued",
    "saved": "rescued", "saves": "rescued", "kill": "killed", "wound": "injured", "injure": "injured",
}  # fmt: skip
"""Words before a number that say what was done to those counted: "killing 12", "the toll rose to 23"."""

BARE_VERBS = frozenset("kill wound injure hurt".split())
"""Those of `BEFORE` that are infinitives too."""

INFINITIVE = frozenset("to will would shall should could can may might must did does not".split())
"""Words before a verb by which nothing has happened yet: "threatened to kill 12"."""

LINKS = frozenset(
    "of to at by was were is are has have had been be being a an the still yet confirmed reported including "
    "rises rose climbs climbed stands stood reached hits hit jumps number people for another some now left who down".split()
)
"""Words that may stand between a number and the word that says what was done."""

DEATHS = frozenset("death homicide murder fatality casualty".split())
"""Words before "total" or the like with which it is a toll."""
REACHED = frozenset("to at hits hit reaches reached tops topped passes passed exceeds exceeded is was stands".split())
"""Words between a toll and its number: "the toll of the blast has risen to 23"."""

NOT_COUNTED = frozenset(
    "year years day days hour hours month months week weeks percent % km miles metres meters wounds".split()
)
"""Nouns whose numbers count no people."""

COLLECTIVE = frozenset("family families couple household households".split())
"""Nouns of several people together: "three women of one family dead" are not one."""

NONE_OF = frozenset("deaths fatalities casualties injuries dead wounded injured victims".split())
"""Nouns that "no" makes the number nought."""

SEVERAL = {"casualties": ("killed", "injured")}
"""Words that say several outcomes at once where there are none."""

HOLDERS = frozenset("police federal military fbi army".split())
"""Words before "custody" by which somebody is held there; children in protective custody are not."""

REPLACED = frozenset("previous previously initial initially originally earlier".split())
"""Words before a figure that say it was given up since: "the previous toll was 20"."""

DOERS = frozenset("gunman shooter attacker assailant bomber suspect perpetrator hijacker killer".split())
"""Those who did it: a toll that includes one counts other people than a toll of victims."""

THEMSELVES = frozenset("himself herself themselves".split())
"""Words for one who did it and is among the dead: "killed three people and then himself"."""

DIES = frozenset("dead died dies dying".split())
"""Words of one who died."""

KILLED = frozenset({"killed", "slain", "fatally"})
"""Words of one to whom it was done, behind "was" or before the one."""

OWN_HAND = frozenset("killed killing kills shot shooting shoots turned turning hanged blew".split())
"""Words before "himself" by which one died."""

KIN_OF = frozenset("mother father parent mom dad grandmother grandfather".split())
"""Words before "of 12" that make the number one of children: "the mother of 12 was killed"."""

OTHERS = frozenset({"others", "other", "another", "more"})
"""Words of those who come besides some that were told of."""

FURTHER = frozenset("another other third fourth fifth sixth seventh eighth ninth tenth".split())
"""Words that add one more to those counted: "four were shot and a fifth was hurt"."""
